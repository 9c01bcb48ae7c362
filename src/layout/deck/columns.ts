// Widths of the columns of a table, from what stands in them.
import type {DeckParagraph, DeckRun} from '../../model/deck.ts'
import {evenParts} from '../even-parts.ts'
import {breakLines} from '../lines.ts'
import {runWidth} from './fonts.ts'
import type {Setting} from './setting.ts'
import {CELL_RIGHT} from './table.ts'

type Metrics = Pick<Setting, 'theme' | 'measure'>
type Cells = readonly (readonly (readonly DeckParagraph[])[])[]

export interface Column {
  /** Its longest word, and its longest cell on one line. */
  readonly least: number
  readonly most: number
}

/** No single word makes a column wider than this; longer ones are broken. */
const LONGEST_WORD = 272
/** Measured widths are met with this much to spare. */
const SPARE = 1.03

/** Widths of the lines of a paragraph where there is room for each: a new one begins at a newline alone. */
function lineWidths({runs}: DeckParagraph, {theme, measure}: Metrics): readonly number[] {
  const widthOf = (text: string, run: DeckRun) => runWidth(text, run, theme, measure)
  const stretches = runs.map((run) => ({text: run.text, style: run}))
  if (runs.some((run) => run.text.includes('\n')))
    return breakLines(stretches, widthOf, () => Number.POSITIVE_INFINITY).map((line) => line.width)
  const last = runs.findLastIndex((run) => /[^ \t]/.test(run.text))
  return [
    stretches
      .slice(0, last + 1)
      .reduce(
        (sum, {text, style}, index) => sum + widthOf(index === last ? text.replace(/[ \t]+$/, '') : text, style),
        0
      )
  ]
}

/** Each word alone: a line ends wherever it can. */
const wordWidths = (paragraph: DeckParagraph, {theme, measure}: Metrics): readonly number[] =>
  paragraph.runs.flatMap((run) => run.text.split(/[ \n]/).map((word) => runWidth(word, run, theme, measure)))

/** What a column needs and what it would like, with its padding. */
function columnOf(cells: readonly (readonly DeckParagraph[])[], padding: number, metrics: Metrics): Column {
  const least = cells.flatMap((cell) => cell.flatMap((each) => wordWidths(each, metrics)))
  const most = cells.flatMap((cell) => cell.flatMap((each) => lineWidths(each, metrics)))
  const longest = Math.min(LONGEST_WORD, Math.max(24, ...least) * SPARE + 1)
  return {least: longest + padding, most: Math.max(longest, Math.max(24, ...most) * SPARE + 1) + padding}
}

/** The columns of rows of cells, each with what it needs. */
export const columnsOf = (rows: Cells, metrics: Metrics): readonly Column[] => {
  const count = Math.max(0, ...rows.map((row) => row.length))
  return Array.from({length: count}, (_, index) =>
    columnOf(
      rows.map((row) => row[index] ?? []),
      index === count - 1 ? 0 : CELL_RIGHT,
      metrics
    )
  )
}

/** Shares a width among columns: each what it needs, the rest by what they would like. All of it is given out. */
export function shareWidth(columns: readonly Column[], width: number): readonly number[] {
  const total = (of: (column: Column) => number) => columns.reduce((sum, column) => sum + of(column), 0)
  const needed = total((column) => column.least)
  const liked = total((column) => column.most)
  if (needed >= width) return columns.map((column) => (column.least / needed) * width)
  if (liked <= width) {
    const spare = (width - liked) / Math.max(1, columns.length)
    return columns.map((column) => column.most + spare)
  }
  const wish = (column: Column) => Math.sqrt(column.most - column.least)
  const wishes = total(wish)
  return columns.map((column) => column.least + ((width - needed) * wish(column)) / wishes)
}

/**
 * Which columns stand together, in `count` groups of nearly equal width: the first column in each. Undefined when the
 * columns of a group cannot have what they need.
 */
export function columnGroups(
  columns: readonly Column[],
  width: number,
  count: number
): readonly (readonly number[])[] | undefined {
  const fitting = (group: readonly number[]) =>
    group.length <= 2 || group.reduce((sum, index) => sum + (columns[index]?.least ?? 0), 0) <= width
  if (count === 1) {
    const all = columns.map((_, index) => index)
    return fitting(all) ? [all] : undefined
  }
  const rest = columns.map((_, index) => index).slice(1)
  if (count > rest.length) return undefined
  const groups = evenParts(rest, count, (index) => Math.min(WIDEST, columns[index]?.most ?? 0)).map((part) => [
    0,
    ...part
  ])
  return groups.every(fitting) ? groups : undefined
}

/** Columns of more words than this take as many lines as they need. */
const WIDEST = 220
