// Where the sources agree and differ: a column a source and how many say so; over four sources, lists of marks.

import {fieldNamed} from '../../../compose/exhibits.ts'
import type {Row} from '../../../model/draft.ts'
import type {MemoRole} from '../../../model/theme.ts'
import {layoutWords} from '../../words.ts'
import type {Setting} from '../setting.ts'
import type {TableCell} from '../table.ts'
import {tableBlock} from '../table.ts'
import type {ExhibitLayout} from './index.ts'
import {contentCell, headCells, lastRight, plainField, rowsNamed} from './rows.ts'

const COLUMNS = ['claim', 'source0', 'source1', 'source2', 'source3']

export const agreement: ExhibitLayout = (exhibit, place, around, setting) => {
  const claims = rowsNamed(exhibit, 'claim')
  const head = rowsNamed(exhibit, 'head')[0]
  if (claims.length === 0) return []
  const used = COLUMNS.filter((name) =>
    [...claims, ...(head ? [head] : [])].some((row) => plainField(row, name) !== '')
  )
  const counted = claims.some((row) => row.values.witnesses !== undefined)
  const heads = used.map((name) => (head ? plainField(head, name) : ''))
  const spec = {
    aligns: counted ? lastRight(used.length + 1) : used.map(() => 'left' as const),
    head: headCells(counted ? [...heads, layoutWords.sources] : heads, setting),
    rows: claims.map((row) => [
      ...used.map((name) => contentCell(fieldNamed(row, name), roleOf(row, name), setting)),
      ...(counted ? [countCell(row, setting)] : [])
    ]),
    rowHeads: true,
    caption: around.caption
  }
  return [tableBlock(spec, {...place, ...around.full}, setting)]
}

/** Silence in the secondary colour, difference in bold: the words say it, the type repeats it. */
function roleOf(row: Row, name: string): MemoRole {
  if (/^Differs/.test(plainField(row, name)) && name !== 'claim') return 'tableKey'
  return 'table'
}

function countCell(row: Row, setting: Setting): TableCell {
  const value = row.values.witnesses
  const of = setting.context.sources.length
  const text = typeof value === 'number' && of > 0 ? `${value} of ${of}` : String(value ?? '')
  return contentCell(
    [{type: 'text', value: text}],
    typeof value === 'number' && value > 1 ? 'tableKey' : 'table',
    setting
  )
}
