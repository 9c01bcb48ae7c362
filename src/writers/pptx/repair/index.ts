// What PptxGenJS 4.0.1 gets wrong, or cannot do, put right on the unzipped package. One fault a function; a test for each.
import type {Deck} from '../../../model/deck.ts'
import type {Parts} from '../package.ts'
import {chartNumbers} from './chart-numbers.ts'
import {chartAxes, chartColors, chartGaps, chartLines, chartMarks, chartText} from './charts.ts'
import {contentTypes} from './content-types.ts'
import {controlCharacters} from './control-characters.ts'
import {descriptions} from './descriptions.ts'
import {fonts} from './fonts.ts'
import {hyperlinks} from './hyperlinks.ts'
import {indents} from './indents.ts'
import {languages} from './languages.ts'
import {lineBreaks} from './line-breaks.ts'
import {markings} from './markings.ts'
import {masters} from './masters.ts'
import {media} from './media.ts'
import {names} from './names.ts'
import {emptyNotes, notes} from './notes.ts'
import {paragraphProperties} from './paragraph-properties.ts'
import {placeholders} from './placeholders.ts'
import {presentationOrder, sections} from './presentation.ts'
import {appProperties, coreProperties} from './properties.ts'
import {slideNumbers} from './slide-numbers.ts'
import {tableLines, tables} from './tables.ts'
import {textFrames} from './text-frames.ts'
import {workbooks} from './workbooks.ts'

/** Changes the parts in place. */
export type Repair = (parts: Parts, deck: Deck) => void

/** In the order in which they are made: boxes are known by PptxGenJS's names until `names`; what is declared is settled last. */
export const repairs: readonly Repair[] = [
  chartNumbers,
  paragraphProperties,
  indents,
  lineBreaks,
  textFrames,
  placeholders,
  slideNumbers,
  markings,
  tables,
  tableLines,
  descriptions,
  media,
  hyperlinks,
  chartAxes,
  chartLines,
  chartGaps,
  chartColors,
  chartText,
  chartMarks,
  workbooks,
  notes,
  emptyNotes,
  names,
  masters,
  fonts,
  languages,
  presentationOrder,
  sections,
  coreProperties,
  appProperties,
  contentTypes,
  controlCharacters
]
