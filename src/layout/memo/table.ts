// Tables: columns as wide as their content asks, whole rows, the header again on each further page.
import type {MemoItem} from '../../model/memo.ts'
import type {MemoStyle} from '../../model/theme.ts'
import {columnWidths} from './column-widths.ts'
import type {Inline} from './inlines.ts'
import {wordsIn} from './inlines.ts'
import type {Align, Line} from './set-lines.ts'
import {alignedAt, baselineIn, isRightToLeft, lineItem, linesOf, sideOf, textStrips} from './set-lines.ts'
import type {Place, Setting} from './setting.ts'
import {styleOf} from './setting.ts'
import type {Block, Strip} from './strips.ts'
import {asArtifact, together, UNIT} from './strips.ts'

export interface TableCell {
  /** Words of the cell; links and marks become tags below the cell's own. */
  inlines(tag: number): readonly Inline[]
  readonly style: MemoStyle
}
export interface TableSpec {
  readonly aligns: readonly Align[]
  readonly head: readonly TableCell[]
  readonly rows: readonly (readonly TableCell[])[]
  /** The first cell of each row names the row. */
  readonly rowHeads: boolean
  /** What the table is called where it goes on: `Key figures (2 of 3)`. */
  readonly caption: string
}

export const PADDING = {top: 4, bottom: 4.5, right: 10} as const
const HEAD_RULE = {weight: 0.75, color: 'ink'} as const
const ROW_RULE = {weight: 0.5, color: 'rule'} as const
/** Up to this many rows a table is not split. */
const WHOLE_ROWS = 4
/** A row with more lines than this may be split between lines. */
const WHOLE_LINES = 20

interface SetCell {
  readonly tag: number
  readonly style: MemoStyle
  readonly inlines: readonly Inline[]
}

/** A table set in the width of its place. */
export function tableBlock(spec: TableSpec, place: Place, setting: Setting): Block {
  const table = setting.tags.add('Table', place.tag)
  // A head alone is the body: a table without one is no table for those who listen to it.
  const headIn = spec.rows.length > 0 ? setting.tags.add('THead', table) : setting.tags.add('TBody', table)
  const head = spec.head.length > 0 ? [taggedRow(spec.head, headIn, 'head', setting)] : []
  const body = spec.rows.length > 0 ? setting.tags.add('TBody', table) : headIn
  const rows = spec.rows.map((row) => taggedRow(row, body, spec.rowHeads ? 'rowHead' : 'cells', setting))
  const widths = columnWidths([...head, ...rows], spec.aligns, place.width, PADDING.right, setting)
  const rtl = beginsAtRight([...head, ...rows])
  const set = (row: readonly SetCell[], rule: Rule) => rowStrips(row, widths, spec.aligns, rule, rtl, place, setting)
  const headStrips = head.flatMap((row) => set(row, HEAD_RULE)).map((strip) => ({...strip, keep: true}))
  const rowsSet = rows.map((row, index) => set(row, index === rows.length - 1 ? HEAD_RULE : ROW_RULE))
  const strips = [...headStrips, ...rowsSet.flat()]
  return {
    space: UNIT,
    strips: rows.length <= WHOLE_ROWS ? together(strips) : keepEnds(strips, headStrips.length),
    clear: 0,
    turned: false,
    continued: (part, parts) => [
      ...captionStrips(`${spec.caption} (${part} of ${parts})`, place, setting),
      ...headStrips.map(asArtifact)
    ]
  }
}

const hasLetters = ({inlines}: SetCell): boolean => inlines.some(({text}) => /\p{L}/u.test(text))

/** Whether the first column stands at the right: most cells with words run from right to left. */
function beginsAtRight(rows: readonly (readonly SetCell[])[]): boolean {
  const cells = rows.flat().filter(hasLetters)
  return cells.filter(({inlines}) => isRightToLeft(inlines)).length > cells.length / 2
}

/** The first two and the last two rows of a long table stay together. */
const keepEnds = (strips: readonly Strip[], head: number): readonly Strip[] =>
  strips.map((strip, index) => (index === head || index === strips.length - 2 ? {...strip, keep: true} : strip))

function captionStrips(text: string, place: Place, setting: Setting): readonly Strip[] {
  const style = styleOf(setting, 'note')
  const inlines = wordsIn(text, style)
  return textStrips(inlines, style, {x: place.x, width: place.width, tag: 'artifact'}, setting).map((strip) => ({
    ...strip,
    keep: true
  }))
}

function taggedRow(
  cells: readonly TableCell[],
  parent: number,
  kind: 'head' | 'rowHead' | 'cells',
  setting: Setting
): readonly SetCell[] {
  const row = setting.tags.add('TR', parent)
  return cells.map((cell, index) => {
    const tag =
      kind === 'head'
        ? setting.tags.add('TH', row, {scope: 'Column'})
        : kind === 'rowHead' && index === 0
          ? setting.tags.add('TH', row, {scope: 'Row'})
          : setting.tags.add('TD', row)
    return {tag, style: cell.style, inlines: cell.inlines(tag)}
  })
}

type Rule = typeof HEAD_RULE | typeof ROW_RULE

function rowStrips(
  cells: readonly SetCell[],
  widths: readonly number[],
  aligns: readonly Align[],
  rule: Rule,
  rtl: boolean,
  place: Place,
  setting: Setting
): readonly Strip[] {
  const lines = cells.map((cell, index) => linesOf(cell.inlines, Math.max(1, widths[index] ?? 1), setting))
  const count = Math.max(1, ...lines.map((column) => column.length))
  const leading = Math.max(...cells.map((cell) => cell.style.leading), 0)
  const lefts = widths.map((width, index) => {
    const before = sum(widths.slice(0, index)) + PADDING.right * index
    return rtl ? place.x + place.width - before - width : place.x + before
  })
  const item = (column: number, line: Line, y: number): MemoItem => {
    const cell = cells[column] as SetCell
    const given = aligns[column] ?? 'start'
    const side = rtl && given === 'start' && !hasLetters(cell) ? 'right' : sideOf(given, cell.inlines)
    const x = alignedAt(lefts[column] ?? place.x, widths[column] ?? 0, line.width, side)
    return lineItem(line, x, y + baselineIn(cell.style, setting), cell.tag, setting)
  }
  const height = PADDING.top + count * leading + PADDING.bottom
  const closing = ruleItem(place, rule)
  if (count <= WHOLE_LINES) {
    const items = lines.flatMap((column, index) =>
      column.flatMap((line, at) => (line.stretches.length > 0 ? [item(index, line, PADDING.top + at * leading)] : []))
    )
    return [{space: 0, height, keep: false, items: [...items, closing(height)]}]
  }
  return Array.from({length: count}, (_, at) => {
    const top = at === 0 ? PADDING.top : 0
    const stripHeight = top + leading + (at === count - 1 ? PADDING.bottom : 0)
    const items = lines.flatMap((column, index) => {
      const line = column[at]
      return line && line.stretches.length > 0 ? [item(index, line, top)] : []
    })
    return {
      space: 0,
      height: stripHeight,
      keep: false,
      items: at === count - 1 ? [...items, closing(stripHeight)] : items
    }
  })
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

const ruleItem =
  (place: Place, {weight, color}: Rule) =>
  (y: number): MemoItem => ({
    type: 'rule',
    from: [place.x, y],
    to: [place.x + place.width, y],
    weight,
    color,
    tag: 'artifact',
    origin: []
  })
