// What PptxGenJS 4.0.1 gets wrong, or cannot do, in a chart, put right on its parts. One fault a function; a test for each.
import type {Deck} from '../../../model/deck.ts'
import type {Parts} from '../package.ts'
import {chartNumbers} from './chart-numbers.ts'
import {chartAxes, chartColors, chartCorners, chartGaps, chartLines, chartMarks, chartText} from './charts.ts'
import {fonts} from './fonts.ts'
import {languages} from './languages.ts'
import {workbooks} from './workbooks.ts'

/** Changes the parts of the charts in place. */
export type Repair = (parts: Parts, deck: Deck) => void

/** In the order in which they are made: charts are known by their numbers from `chartNumbers` on. */
export const repairs: readonly Repair[] = [
  chartNumbers,
  chartAxes,
  chartLines,
  chartGaps,
  chartCorners,
  chartColors,
  chartText,
  chartMarks,
  workbooks,
  fonts,
  languages
]
