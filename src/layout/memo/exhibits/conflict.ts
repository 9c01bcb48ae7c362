// Values that contradict each other, side by side and equal in every respect; over two, a row each.

import type {PhrasingContent} from 'mdast'
import {fieldNamed} from '../../../compose/exhibits.ts'
import type {Row} from '../../../model/draft.ts'
import {layoutWords} from '../../words.ts'
import type {Setting} from '../setting.ts'
import type {Strip} from '../strips.ts'
import {together} from '../strips.ts'
import type {TableSpec} from '../table.ts'
import {tableBlock} from '../table.ts'
import type {ExhibitLayout} from './index.ts'
import {citationsIn, contentCell, headCells, joined, paragraphStrips, rowsNamed} from './rows.ts'

/** From a table to its note. */
const NOTE_SPACE = 5

export const conflict: ExhibitLayout = (exhibit, place, around, setting) => {
  const values = rowsNamed(exhibit, 'value')
  if (values.length === 0) return []
  const spec =
    values.length === 2 ? sideBySide(values, around.caption, setting) : listed(values, around.caption, setting)
  const table = tableBlock(spec, {...place, ...around.full}, setting)
  const notes = rowsNamed(exhibit, 'panel').flatMap((row) =>
    paragraphStrips(fieldNamed(row, 'text'), 'note', {...place, ...around.full}, setting)
  )
  return [{...table, strips: together([...table.strips, ...withSpace(notes)])}]
}

const withSpace = (strips: readonly Strip[]): readonly Strip[] =>
  strips.map((strip, index) => (index === 0 ? {...strip, space: NOTE_SPACE} : strip))

const amountOf = (row: Row): readonly PhrasingContent[] =>
  joined([fieldNamed(row, 'qualifier'), fieldNamed(row, 'value')])

/** The marks that a slide shows before the source's name stand after the words here. */
const quotationOf = (row: Row): readonly PhrasingContent[] => [
  ...fieldNamed(row, 'quotation'),
  ...citationsIn(row, 'source')
]
const sourceOf = (row: Row): readonly PhrasingContent[] =>
  fieldNamed(row, 'source').filter((node) => node.type !== 'citation')

const sideBySide = (values: readonly Row[], caption: string, setting: Setting): TableSpec => ({
  aligns: values.map(() => 'left' as const),
  head: values.map((row) => contentCell(amountOf(row), 'tableKey', setting)),
  rows: [quotationOf, sourceOf].map((content) => values.map((row) => contentCell(content(row), 'table', setting))),
  rowHeads: false,
  caption
})

const listed = (values: readonly Row[], caption: string, setting: Setting): TableSpec => ({
  aligns: layoutWords.conflictHeads.map(() => 'left' as const),
  head: headCells(layoutWords.conflictHeads, setting),
  rows: values.map((row) => [
    contentCell(amountOf(row), 'tableKey', setting),
    contentCell(quotationOf(row), 'table', setting),
    contentCell(sourceOf(row), 'table', setting)
  ]),
  rowHeads: true,
  caption
})
