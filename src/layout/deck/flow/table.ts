// Tables of Markdown: native, on as many slides as they need, over groups of columns when they are wide.
import type {PhrasingContent, Table} from 'mdast'
import type {DeckParagraph} from '../../../model/deck.ts'
import {columnGroups, columnsOf, shareWidth} from '../columns.ts'
import {citationsOf, originsOf} from '../inline.ts'
import {type Look, lookOf} from '../look.ts'
import {words} from '../paragraph.ts'
import type {Setting} from '../setting.ts'
import {type Grid, tableAlt, tableBoxes} from '../table.ts'
import {place, roomOf, type Stack, turn} from './stack.ts'

/** Under this height nothing of a table is worth beginning. */
const LEAST_HEIGHT = 110

/** A number as printed in a cell: such columns stand right. */
const NUMBER = /^[+\-−–]?[$€£]?\d[\d,. {2}]*\s?(?:%|percent|[a-z]{1,3})?$/i

/** Places a table below what is there. */
export function placeTable(stack: Stack, table: Table, setting: Setting): void {
  const cells = table.children.map((row, index) =>
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
  const full = stack.area
  for (const group of columnGroups(columns, full.width)) {
    const pick = (row: readonly (readonly DeckParagraph[])[]) => group.map((column) => row[column] ?? [])
    const [head, ...rows] = cells.map(pick)
    const grid: Grid = {
      columns: shareWidth(
        group.flatMap((column) => columns[column] ?? []),
        full.width
      ),
      head,
      rows: rows.map((row) => ({cells: row, closes: false}))
    }
    if (roomOf(stack).height < LEAST_HEIGHT) turn(stack)
    const placed = {name: 'table', alt: tableAlt(grid), origin: originsOf(table)}
    tableBoxes(grid, full, roomOf(stack), placed, setting).forEach((box, index) => {
      if (index > 0) turn(stack)
      if (box) place(stack, [box], citationsOf(table), box.rect.y + box.rect.height)
    })
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
