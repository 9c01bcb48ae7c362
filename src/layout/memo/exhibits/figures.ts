// Key figures as a table; notes in a column of their own, since a raised number after a number reads as a power.

import type {PhrasingContent} from 'mdast'
import {fieldNamed} from '../../../compose/exhibits.ts'
import type {Row} from '../../../model/draft.ts'
import {layoutWords} from '../../words.ts'
import type {Setting} from '../setting.ts'
import type {TableCell} from '../table.ts'
import {tableBlock} from '../table.ts'
import type {ExhibitLayout} from './index.ts'
import {noteCell} from './note-cell.ts'
import {asText, contentCell, headCells, joined, lastRight, plainField, rowsNamed} from './rows.ts'

const HEADS = layoutWords.figureHeads
const FIELDS = ['qualifier', 'value', 'unit', 'measure', 'period', 'witnesses']

export const figures: ExhibitLayout = (exhibit, place, around, setting) => {
  const rows = rowsNamed(exhibit, 'figure')
  if (rows.length === 0) return []
  const spec = {
    aligns: lastRight(HEADS.length),
    head: headCells(HEADS, setting),
    rows: rows.map((row) => cellsOf(row, setting)),
    rowHeads: true,
    caption: around.caption
  }
  return [tableBlock(spec, {...place, ...around.full}, setting)]
}

function cellsOf(row: Row, setting: Setting): readonly TableCell[] {
  const without = (name: string) => fieldNamed(row, name).filter((node) => node.type !== 'citation')
  const amount = joined([without('value'), without('unit')], '\u00A0')
  const figure = joined([without('qualifier'), amount])
  const citations = FIELDS.flatMap((name): readonly PhrasingContent[] =>
    fieldNamed(row, name).filter((node) => node.type === 'citation')
  )
  return [
    contentCell(figure, 'tableKey', setting),
    contentCell(without('measure'), 'table', setting),
    contentCell(without('period'), 'table', setting),
    contentCell(asText(countOnly(plainField(row, 'witnesses'))), 'table', setting),
    noteCell(citations, setting)
  ]
}

/** `2 of 3` of `2 of 3 sources`: the column's head says the rest. */
const countOnly = (witnesses: string): string => witnesses.replace(/\s+sources?\.?$/, '')
