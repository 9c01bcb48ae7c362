// Tables of Markdown: upright where they fit, else on a turned page, else over groups of columns.
import type {TableCell as MarkdownCell, Table} from 'mdast'
import {toString as plainText} from 'mdast-util-to-string'
import type {MemoStyle} from '../../model/theme.ts'
import {evenParts} from '../even-parts.ts'
import {geometryOf} from './geometry.ts'
import {inlinesOf, wordsIn} from './inlines.ts'
import {widthOf} from './set-lines.ts'
import type {Place, Setting} from './setting.ts'
import {styleOf} from './setting.ts'
import type {Block} from './strips.ts'
import type {TableCell} from './table.ts'
import {PADDING, tableBlock} from './table.ts'

/** Part of a table that one word may ask for; a longer one is broken. */
const LONGEST_WORD = 0.4

/**
 * A GFM table: its first row is the header, its alignment is kept; short rows are filled with empty cells. One whose words
 * would have to be broken is turned, when it is not within a list or a quotation; one that is too wide even then stands
 * in groups of columns, each with the first.
 */
export function markdownTables(table: Table, place: Place, caption: string, setting: Setting): readonly Block[] {
  const needs = needsOf(table, place.width, setting)
  const all = needs.map((_, index) => index)
  const set = (columns: readonly number[], width: number) =>
    tableOf(table, columns, {...place, width}, caption, setting)
  if (widthFor(all, needs) <= place.width) return [set(all, place.width)]
  const turned = geometryOf(setting.context.theme, true).full.width
  const onPage = place.width === setting.geometry.full.width
  if (onPage && widthFor(all, needs) <= turned) return [{...set(all, turned), turned: true}]
  return groupsOf(needs, place.width).map((group) => set(group, place.width))
}

/** Width of the longest word of each column, as far as it may ask for it. */
function needsOf(table: Table, width: number, setting: Setting): readonly number[] {
  const count = Math.max(1, ...table.children.map((row) => row.children.length))
  return Array.from({length: count}, (_, column) =>
    Math.max(
      1,
      ...table.children.map((row, index) => {
        const style = styleOf(setting, index === 0 ? 'tableHead' : 'table')
        const cell = row.children[column]
        const words = (cell ? plainText(cell) : '').split(/\s+/).flatMap((word) => wordsIn(word, style))
        return Math.min(
          width * LONGEST_WORD,
          Math.max(0, ...words.map(({text, style}) => widthOf(text, style, setting)))
        )
      })
    )
  )
}

const widthFor = (columns: readonly number[], needs: readonly number[]): number =>
  columns.reduce((sum, column) => sum + (needs[column] ?? 0) + PADDING.right, -PADDING.right)

/** As few groups of neighbours as fit, the first column in each. */
function groupsOf(needs: readonly number[], width: number): readonly (readonly number[])[] {
  const rest = needs.map((_, index) => index).slice(1)
  for (let count = 1; count < rest.length; count++) {
    const groups = evenParts(rest, count, (column) => (needs[column] ?? 0) + PADDING.right).map((part) => [0, ...part])
    if (groups.every((group) => widthFor(group, needs) <= width)) return groups
  }
  return rest.length === 0 ? [[0]] : rest.map((column) => [0, column])
}

function tableOf(table: Table, columns: readonly number[], place: Place, caption: string, setting: Setting): Block {
  const [head, ...rows] = table.children
  const cells = (row: readonly MarkdownCell[], style: MemoStyle): readonly TableCell[] =>
    columns.map((column) => ({
      style,
      inlines: (tag) => inlinesOf(row[column]?.children ?? [], style, tag, setting)
    }))
  return tableBlock(
    {
      aligns: columns.map((column) => table.align?.[column] ?? 'start'),
      head: head ? cells(head.children, styleOf(setting, 'tableHead')) : [],
      rows: rows.map((row) => cells(row.children, styleOf(setting, 'table'))),
      rowHeads: false,
      caption
    },
    place,
    setting
  )
}
