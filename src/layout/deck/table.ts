// Native tables: hairlines between rows, an accent line below the head, no vertical lines, no fills.
import type {DeckBox, DeckCell, DeckParagraph, Rect} from '../../model/deck.ts'
import type {Span} from '../../model/source.ts'
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

/** Height of a row, in points: its highest cell with its padding. Programs let rows grow, so it must be right. */
function rowHeight(cells: GridRow['cells'], columns: readonly number[], padding: Padding, metrics: Metrics): number {
  const heights = cells.map((cell, column) => heightOf(cell, widthIn(columns, column), metrics))
  return Math.ceil(Math.max(18, ...heights) + padding.top + padding.bottom)
}

/** Parts of a row that is higher than a slide: what does not fit goes on in a row below. */
function splitRow(row: GridRow, grid: Grid, capacity: number, metrics: Metrics): readonly GridRow[] {
  if (rowHeight(row.cells, grid.columns, PADDING.normal, metrics) <= capacity) return [row]
  const room = (capacity - PADDING.normal.top - PADDING.normal.bottom) * (1 - RESERVE)
  const parts = row.cells.map((cell, column) => splitCell(cell, widthIn(grid.columns, column), room, metrics))
  const head = {cells: parts.map(([kept]) => kept), closes: false}
  const rest = {cells: parts.map(([, rest]) => rest), closes: row.closes}
  return [head, ...splitRow(rest, grid, capacity, metrics)]
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
  return {text: text(paragraphs, {inset: {left: rtl ? beside : 0, right: rtl ? 0 : beside, ...padding}}), rule}
}

interface Placed {
  readonly name: string
  readonly alt: string
  readonly origin: readonly Span[]
}
interface SizedRow extends GridRow {
  readonly height: number
}

/** A table of some rows with its head, at the top of an area. */
function tableBox(
  grid: Grid,
  rows: readonly SizedRow[],
  area: Rect,
  padding: Padding,
  headHeight: number,
  placed: Placed
): DeckBox {
  const rtl = beginsAtRight(grid)
  const cellsOf = (cells: GridRow['cells'], pad: Padding, rule: DeckCell['rule']) =>
    cells.map((cell, column) => cellOf(cell, pad, column === cells.length - 1, rtl, rule))
  const body = rows.map((row, index) => ({
    height: row.height,
    cells: cellsOf(
      row.cells,
      padding,
      index === rows.length - 1
        ? undefined
        : row.closes
          ? {weight: 1.5, color: 'second' as const}
          : {weight: 0.75, color: 'rule' as const}
    )
  }))
  const head = grid.head
    ? [{height: headHeight, cells: cellsOf(grid.head, PADDING.head, {weight: 1.5, color: 'accent'})}]
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
 * A table on as many slides as it needs, split between rows with the head repeated; denser when that saves the second slide.
 * `first` is the room on the first slide, when something stands above the table; too little room leaves that slide without.
 */
export function tableBoxes(
  grid: Grid,
  area: Rect,
  first: Rect,
  placed: Placed,
  metrics: Metrics
): readonly (DeckBox | undefined)[] {
  const headHeight = grid.head ? rowHeight(grid.head, grid.columns, PADDING.head, metrics) : 0
  const capacity = area.height - headHeight
  const rows = grid.rows.flatMap((row) => splitRow(row, grid, capacity, metrics))
  const sized = (padding: Padding): readonly SizedRow[] =>
    rows.map((row) => ({...row, height: rowHeight(row.cells, grid.columns, padding, metrics)}))
  const total = (some: readonly SizedRow[]) => some.reduce((sum, row) => sum + row.height, 0)
  const dense = sized(PADDING.dense)
  const normal = sized(PADDING.normal)
  const padding =
    total(normal) > first.height - headHeight && total(dense) <= first.height - headHeight ? 'dense' : 'normal'
  const pages = pagesOf(padding === 'dense' ? dense : normal, first.height - headHeight, capacity)
  return pages.map((page, index) =>
    page.length === 0 && grid.rows.length > 0
      ? undefined
      : tableBox(grid, page, index === 0 ? first : area, PADDING[padding], headHeight, placed)
  )
}

function pagesOf(rows: readonly SizedRow[], first: number, capacity: number): readonly (readonly SizedRow[])[] {
  const pages: SizedRow[][] = [[]]
  let used = 0
  for (const row of rows) {
    if (used + row.height > (pages.length === 1 ? first : capacity)) {
      pages.push([])
      used = 0
    }
    pages.at(-1)?.push(row)
    used += row.height
  }
  const [before, last] = [pages.at(-2), pages.at(-1)]
  const moved = before?.at(-1)
  if (before && before.length > 2 && last?.length === 1 && moved && moved.height + (last[0]?.height ?? 0) <= capacity) {
    before.pop()
    last.unshift(moved)
  }
  return pages
}

/** Whether the first column stands at the right: most cells run from right to left. */
function beginsAtRight({head, rows}: Grid): boolean {
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
