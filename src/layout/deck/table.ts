// Native tables: hairlines between rows, an accent line below the head, no vertical lines, no fills.
import type {DeckBox, DeckCell, DeckParagraph, Rect} from '../../model/deck.ts'
import type {Span} from '../../model/source.ts'
import {bestPages} from './best-pages.ts'
import {heightOf, RESERVE} from './fit.ts'
import {text} from './paragraph.ts'
import type {Setting} from './setting.ts'
import {splitParagraph} from './split.ts'

export interface GridRow {
  readonly cells: readonly (readonly DeckParagraph[])[]
  /** A heavier line below the row: a group ends. */
  readonly closes: boolean
}
export interface Grid {
  readonly columns: readonly number[]
  readonly head: readonly (readonly DeckParagraph[])[] | undefined
  readonly rows: readonly GridRow[]
}

/** A row with the height of its highest cell, in points. */
interface MeasuredRow extends GridRow {
  readonly content: number
}
/** A table whose cells have been measured: once, for every padding that is tried. */
export interface MeasuredGrid extends Grid {
  readonly headContent: number
  readonly rows: readonly MeasuredRow[]
}

/** Padding of a cell towards the next column; the last has none. */
export const CELL_RIGHT = 16
const PADDING = {
  normal: {top: 9, bottom: 9},
  dense: {top: 6.5, bottom: 6.5},
  head: {top: 4, bottom: 6}
} as const
type Padding = {readonly top: number; readonly bottom: number}
type Metrics = Pick<Setting, 'theme' | 'measure'>

const widthIn = (columns: readonly number[], column: number): number =>
  (columns[column] ?? 0) - (column === columns.length - 1 ? 0 : CELL_RIGHT)

/** Height of a row's highest cell, in points, without padding. */
const contentHeight = (cells: GridRow['cells'], columns: readonly number[], metrics: Metrics): number =>
  Math.max(18, ...cells.map((cell, column) => heightOf(cell, widthIn(columns, column), metrics)))

/** Height of a row with its padding, in points. Programs let rows grow, so it must be right. */
const rowHeight = (content: number, padding: Padding): number => Math.ceil(content + padding.top + padding.bottom)

/** Parts of a row that is higher than a slide: what does not fit goes on in a row below. */
function splitRow(
  row: MeasuredRow,
  columns: readonly number[],
  capacity: number,
  metrics: Metrics
): readonly MeasuredRow[] {
  if (rowHeight(row.content, PADDING.normal) <= capacity) return [row]
  const room = (capacity - PADDING.normal.top - PADDING.normal.bottom) * (1 - RESERVE)
  const parts = row.cells.map((cell, column) => splitCell(cell, widthIn(columns, column), room, metrics))
  const measured = (cells: GridRow['cells'], closes: boolean): MeasuredRow => ({
    cells,
    closes,
    content: contentHeight(cells, columns, metrics)
  })
  const head = measured(
    parts.map(([kept]) => kept),
    false
  )
  const rest = measured(
    parts.map(([, rest]) => rest),
    row.closes
  )
  if (head.cells.every((cell) => cell.length === 0)) return [row]
  return [head, ...splitRow(rest, columns, capacity, metrics)]
}

function splitCell(
  cell: readonly DeckParagraph[],
  width: number,
  height: number,
  metrics: Metrics
): readonly [readonly DeckParagraph[], readonly DeckParagraph[]] {
  let left = height
  for (const [index, each] of cell.entries()) {
    const parts = splitParagraph(each, width, left, metrics)
    if (parts) {
      const [kept, rest] = parts
      return [
        [...cell.slice(0, index), ...(kept ? [kept] : [])],
        [rest, ...cell.slice(index + 1)]
      ]
    }
    left -= heightOf([each], width, metrics) * (1 + RESERVE) + each.spaceAfter
  }
  return [cell, []]
}

const cellOf = (
  paragraphs: readonly DeckParagraph[],
  padding: Padding,
  last: boolean,
  rtl: boolean,
  rule: DeckCell['rule']
): DeckCell => {
  const beside = last ? 0 : CELL_RIGHT
  // Not every program puts the first column at the right: on both sides the room holds in either order.
  const right = rtl ? beside / 2 : beside
  return {text: text(paragraphs, {inset: {left: beside - right, right, ...padding}}), rule}
}

interface Placed {
  readonly name: string
  readonly alt: string
  readonly origin: readonly Span[]
}
interface SizedRow extends GridRow {
  readonly height: number
}

/** A table whose rows have their heights, none higher than a slide has room for below the head. */
export interface SizedGrid {
  readonly columns: readonly number[]
  readonly padding: Padding
  /** Repeated on every slide; undefined where there is none, or it is a row: too high to be repeated, or all that there is. */
  readonly head: GridRow['cells'] | undefined
  /** Of the head, 0 without. */
  readonly headHeight: number
  readonly rows: readonly SizedRow[]
}

/** A head that is higher than this part of a slide stands above the first row only. */
const HIGHEST_HEAD = 0.45

/** A table with the heights of what stands in its rows. */
export function measuredGrid(grid: Grid, metrics: Metrics): MeasuredGrid {
  const content = (cells: GridRow['cells']) => contentHeight(cells, grid.columns, metrics)
  return {
    ...grid,
    headContent: grid.head ? content(grid.head) : 0,
    rows: grid.rows.map((row) => ({...row, content: content(row.cells)}))
  }
}

/** A table for slides of a height, normal or dense. */
export function sizedGrid(grid: MeasuredGrid, highest: number, dense: boolean, metrics: Metrics): SizedGrid {
  const {columns} = grid
  const padding = PADDING[dense ? 'dense' : 'normal']
  const wanted = grid.head ? rowHeight(grid.headContent, PADDING.head) : 0
  const repeated = wanted <= highest * HIGHEST_HEAD && grid.rows.length > 0
  const head = repeated ? grid.head : undefined
  const headHeight = head ? wanted : 0
  const above = head || !grid.head ? [] : [{cells: grid.head, closes: true, content: grid.headContent}]
  const rows = [...above, ...grid.rows].flatMap((row) => splitRow(row, columns, highest - headHeight, metrics))
  const sized = rows.map(({cells, closes, content}) => ({cells, closes, height: rowHeight(content, padding)}))
  return {columns, padding, head, headHeight, rows: sized}
}

/** Some rows of a table with its head, at the top of an area. */
export function tableBox(grid: SizedGrid, from: number, to: number, area: Rect, placed: Placed): DeckBox {
  const rtl = beginsAtRight(grid)
  const cellsOf = (cells: GridRow['cells'], pad: Padding, rule: DeckCell['rule']) =>
    cells.map((cell, column) => cellOf(cell, pad, column === cells.length - 1, rtl, rule))
  const below = (row: SizedRow, last: boolean): DeckCell['rule'] => {
    if (last) return undefined
    return row.closes ? {weight: 1.5, color: 'second'} : {weight: 0.75, color: 'rule'}
  }
  const rows = grid.rows.slice(from, to)
  const body = rows.map((row, index) => ({
    height: row.height,
    cells: cellsOf(row.cells, grid.padding, below(row, index === rows.length - 1))
  }))
  const head = grid.head
    ? [{height: grid.headHeight, cells: cellsOf(grid.head, PADDING.head, {weight: 1.5, color: 'accent'})}]
    : []
  const all = [...head, ...body]
  return {
    type: 'table',
    ...placed,
    rect: {
      x: area.x,
      y: area.y,
      width: grid.columns.reduce((sum, column) => sum + column, 0),
      height: all.reduce((sum, row) => sum + row.height, 0)
    },
    columns: grid.columns,
    rows: all,
    ...(rtl ? {rtl: true as const} : {}),
    headerRow: grid.head !== undefined
  }
}

/**
 * A table on as few slides as it needs, split between rows with the head repeated, filled alike; denser when that saves
 * the second slide.
 */
export function tableBoxes(grid: Grid, area: Rect, placed: Placed, metrics: Metrics): readonly DeckBox[] {
  const measured = measuredGrid(grid, metrics)
  const normal = sizedGrid(measured, area.height, false, metrics)
  const dense = sizedGrid(measured, area.height, true, metrics)
  const fits = (sized: SizedGrid) => leftOf(sized, area.height, 0, sized.rows.length) >= 0
  const sized = !fits(normal) && fits(dense) ? dense : normal
  const left = (from: number, to: number) => leftOf(sized, area.height, from, to)
  const {ranges} = bestPages(sized.rows.length, area.height, left, (at) => rowCost(sized, at))
  return ranges.map(([from, to]) => tableBox(sized, from, to, area, placed))
}

const leftOf = (grid: SizedGrid, room: number, from: number, to: number): number =>
  room - grid.headHeight - grid.rows.slice(from, to).reduce((sum, row) => sum + row.height, 0)

/** What it costs to begin a slide with a row: less where a group ends, more where one row is left alone. */
export function rowCost({rows}: SizedGrid, at: number): number {
  if (rows[at - 1]?.closes) return 0
  return (at === rows.length - 1 && at > 1) || (at === 1 && rows.length > 2) ? LONE_ROW : BETWEEN_ROWS
}
const BETWEEN_ROWS = 10
const LONE_ROW = 120

/** Whether the first column stands at the right: most cells run from right to left. */
function beginsAtRight({head, rows}: Pick<SizedGrid, 'head' | 'rows'>): boolean {
  const cells = [...(head ? [head] : []), ...rows.map((row) => row.cells)].flat(2)
  const worded = cells.filter(({runs}) => runs.some(({text}) => /\p{L}/u.test(text)))
  return worded.filter(({rtl}) => rtl).length > worded.length / 2
}

/** Words of a table for those who cannot see it: its head, and how many rows it has. */
export const tableAlt = (grid: Grid): string => {
  const named = (cells: GridRow['cells']) =>
    cells
      .map((cell) => cell.flatMap((each) => each.runs.map((run) => run.text)).join(''))
      .filter((words) => words !== '')
  return (grid.head ? named(grid.head) : named(grid.rows[0]?.cells ?? [])).join(', ')
}
