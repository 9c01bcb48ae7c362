// The sources: number, citation, descriptor; statements on the whole base below.

import type {PhrasingContent} from 'mdast'
import {fieldNamed} from '../../../compose/exhibits.ts'
import type {Row} from '../../../model/draft.ts'
import {layoutWords} from '../../words.ts'
import type {Setting} from '../setting.ts'
import type {Block} from '../strips.ts'
import {blockOf} from '../strips.ts'
import type {TableCell} from '../table.ts'
import {tableBlock} from '../table.ts'
import type {ExhibitLayout} from './index.ts'
import {asText, contentCell, headCells, joined, paragraphStrips, plainField, rowsNamed} from './rows.ts'

const HEADS = layoutWords.sourceHeads
/** From a table to its note. */
const NOTE_SPACE = 5

export const sources: ExhibitLayout = (exhibit, place, around, setting) => {
  const rows = rowsNamed(exhibit, 'source')
  const wide = {...place, ...around.full}
  const spec = {
    aligns: HEADS.map(() => 'left' as const),
    head: headCells(HEADS, setting),
    rows: rows.map((row) => cellsOf(row, setting)),
    rowHeads: true,
    caption: around.caption
  }
  const table = rows.length > 0 ? [tableBlock(spec, wide, setting)] : []
  const summaries = rowsNamed(exhibit, 'summary').map(
    (row, index): Block => ({
      ...blockOf(paragraphStrips(fieldNamed(row, 'text'), 'note', wide, setting), index === 0 ? NOTE_SPACE : 0),
      clear: 0
    })
  )
  return [...table, ...summaries.filter((block) => block.strips.length > 0)]
}

function cellsOf(row: Row, setting: Setting): readonly TableCell[] {
  const number = row.values.number === undefined ? plainField(row, 'mark') : String(row.values.number)
  return [
    contentCell(asText(number), 'tableKey', setting),
    contentCell(citationOf(row), 'table', setting),
    contentCell(fieldNamed(row, 'descriptor'), 'table', setting)
  ]
}

/** The title in italics, then the rest of the citation; titles that stand in the citation are not said twice. */
function citationOf(row: Row): readonly PhrasingContent[] {
  const title = fieldNamed(row, 'title')
  const rest = fieldNamed(row, 'citation')
  const name = plainField(row, 'title')
  if (name !== '' && plainField(row, 'citation').includes(name)) return rest
  const italic: readonly PhrasingContent[] = title.length > 0 ? [{type: 'emphasis', children: [...title]}] : []
  const stop = /[.?!…]$/.test(name) ? ' ' : '. '
  return joined([italic, rest], stop)
}
