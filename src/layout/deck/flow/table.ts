// Tables of Markdown: native, on as many slides as they need, over groups of columns when they are wide.
import type {PhrasingContent, Table} from 'mdast'
import type {DeckParagraph, Rect} from '../../../model/deck.ts'
import {remember} from '../../../remember.ts'
import {type Column, columnGroups, columnsOf, shareWidth} from '../columns.ts'
import {citationsOf, originsOf} from '../inline.ts'
import {type Look, lookOf} from '../look.ts'
import {words} from '../paragraph.ts'
import type {Setting} from '../setting.ts'
import {type Grid, measuredGrid, rowCost, type SizedGrid, sizedGrid, tableAlt, tableBox} from '../table.ts'
import type {Notes} from './notes.ts'
import {type Atom, COST, type Part} from './part.ts'

/** A number as printed in a cell: such columns stand right. */
const NUMBER = /^[+\-−–]?[$€£]?\d[\d,. {2}]*\s?(?:%|percent|[a-z]{1,3})?$/i
/** A slide with more columns than this is not read; they are parted even where they would fit. */
const MOST_COLUMNS = 8
/** Parting a table makes two of one: it must save as much of a slide. */
const GROUP_COST = 0.3

type Cells = readonly (readonly (readonly DeckParagraph[])[])[]

/** A table in the width of an area: groups of its columns with their rows. */
export interface SetTable {
  readonly table: Table
  readonly area: Rect
  /** The groups that need the least of a slide, with normal or dense rows. */
  groups(dense: boolean): readonly Group[]
}
interface Group {
  readonly grid: Grid
  readonly sized: SizedGrid
}

/** Sets a table. Its type has one size, so that one measuring serves whatever is tried for the words around it. */
export function setTable(table: Table, area: Rect, setting: Setting): SetTable {
  const cells: Cells = table.children.map((row, index) =>
    row.children.map((cell, column) => [
      words(
        cell.children as PhrasingContent[],
        lookOfCell(index, column, table, setting),
        setting,
        alignOf(table, column)
      )
    ])
  )
  const columns = columnsOf(cells, setting)
  const measured = groupings(columns, area.width).map((groups) =>
    groups.map((group) => measuredGrid(gridOf(cells, group, columns, area.width), setting))
  )
  const slides = (some: readonly Group[]) =>
    some.reduce((sum, {sized}) => sum + heightOf(sized) / (area.height - sized.headHeight), 0) +
    GROUP_COST * some.length
  const found = new Map<boolean, readonly Group[]>()
  const groups = (dense: boolean): readonly Group[] =>
    remember(found, dense, () =>
      measured
        .map((grids) => grids.map((grid): Group => ({grid, sized: sizedGrid(grid, area.height, dense, setting)})))
        .reduce((a, b) => (slides(b) < slides(a) ? b : a))
    )
  return {table, area, groups}
}

/** A table as a part a group of columns. */
export const tableParts = ({table, area, groups}: SetTable, dense: boolean, notes: Notes): readonly Part[] =>
  groups(dense).map(({grid, sized}, index) => partOf(table, grid, sized, index > 0, area, notes))

/** Ways to part columns into groups: as few as can be, and one or two more. */
function groupings(columns: readonly Column[], width: number): readonly (readonly (readonly number[])[])[] {
  const found: (readonly (readonly number[])[])[] = []
  const start = columns.length > MOST_COLUMNS ? 2 : 1
  for (let count = start; count <= Math.max(1, columns.length) && found.length < 3; count++) {
    const groups = columnGroups(columns, width, count)
    if (groups) found.push(groups)
  }
  return found.length > 0 ? found : [[columns.map((_, index) => index)]]
}

const heightOf = ({rows}: SizedGrid): number => rows.reduce((sum, row) => sum + row.height, 0)

function gridOf(cells: Cells, group: readonly number[], columns: readonly Column[], width: number): Grid {
  const pick = (row: Cells[number]) => group.map((column) => row[column] ?? [])
  const [head, ...rows] = cells.map(pick)
  return {
    columns: shareWidth(
      group.flatMap((column) => columns[column] ?? []),
      width
    ),
    head,
    rows: rows.map((row) => ({cells: row, closes: false}))
  }
}

function partOf(table: Table, grid: Grid, sized: SizedGrid, goesOn: boolean, area: Rect, notes: Notes): Part {
  const placed = {name: 'table', alt: tableAlt(grid), origin: originsOf(table)}
  const atoms = sized.rows.map(({height, cells}, at): Atom => {
    const said = cells.flatMap((cell) => cell.flatMap((each) => each.runs.map((run) => run.text))).join(' ')
    return {
      height,
      stretch: 0,
      space: 0,
      cost: at === 0 ? (goesOn ? 0 : COST.row) : rowCost(sized, at),
      notes: notes.markedIn(said, table, area.height - sized.headHeight - height)
    }
  })
  return {
    atoms,
    lead: sized.headHeight,
    boxes: (from, to, rect) => [tableBox(sized, from, to, rect, placed)],
    cited: () => citationsOf(table)
  }
}

function lookOfCell(row: number, column: number, table: Table, setting: Setting): Look {
  const look = lookOf(setting.theme, 'cell')
  if (row === 0) return {...look, bold: true, color: 'second'}
  return column === 0 && namesRows(table) ? {...look, bold: true} : look
}

const wordsIn = (node: unknown): string => {
  const {value, children} = node as {value?: string; children?: readonly unknown[]}
  return typeof value === 'string' ? value : (children ?? []).map(wordsIn).join('')
}

/** A first column of words, none twice, names the rows. */
function namesRows(table: Table): boolean {
  const names = table.children.slice(1).map((row) => wordsIn(row.children[0] ?? {}).trim())
  return new Set(names).size === names.length && names.every((name) => name !== '' && !NUMBER.test(name))
}

/** The alignment that the table gives a column, or right for numbers; else words stand as their script runs. */
function alignOf(table: Table, column: number): Partial<Pick<DeckParagraph, 'align'>> {
  const given = table.align?.[column]
  if (given) return {align: given}
  const values = table.children
    .slice(1)
    .map((row) => wordsIn(row.children[column] ?? {}).trim())
    .filter((value) => value !== '')
  return values.length > 0 && values.every((value) => NUMBER.test(value)) ? {align: 'right'} : {}
}
