import {workbook} from '../workbook.ts'
import {chartsOf} from './charts.ts'
import type {Repair} from './index.ts'

/**
 * The workbooks behind charts are written whole. PptxGenJS's have the clock's time in them, folders as entries,
 * a table with a range that is none, and styles without the formats that cells ask for.
 */
export const workbooks: Repair = (parts, deck) => {
  for (const [index, chart] of chartsOf(deck).entries()) {
    const path = `ppt/embeddings/Microsoft_Excel_Worksheet${index + 1}.xlsx`
    if (parts.has(path)) parts.set(path, workbook(chart))
  }
}
