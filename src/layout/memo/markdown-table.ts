// Tables of Markdown.
import type {TableCell as MarkdownCell, Table} from 'mdast'
import type {MemoStyle} from '../../model/theme.ts'
import {inlinesOf} from './inlines.ts'
import type {Place, Setting} from './setting.ts'
import {styleOf} from './setting.ts'
import type {Block} from './strips.ts'
import type {TableCell} from './table.ts'
import {tableBlock} from './table.ts'

/** A GFM table: its first row is the header, its alignment is kept; short rows are filled with empty cells. */
export function markdownTable(table: Table, place: Place, caption: string, setting: Setting): Block {
  const [head, ...rows] = table.children
  const columns = Math.max(1, ...table.children.map((row) => row.children.length))
  const cells = (row: readonly MarkdownCell[], style: MemoStyle): readonly TableCell[] =>
    Array.from({length: columns}, (_, index) => ({
      style,
      inlines: (tag) => inlinesOf(row[index]?.children ?? [], style, tag, setting)
    }))
  return tableBlock(
    {
      aligns: Array.from({length: columns}, (_, index) => table.align?.[index] ?? 'start'),
      head: head ? cells(head.children, styleOf(setting, 'tableHead')) : [],
      rows: rows.map((row) => cells(row.children, styleOf(setting, 'table'))),
      rowHeads: false,
      caption
    },
    place,
    setting
  )
}
