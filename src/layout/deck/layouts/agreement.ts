// Where the sources agree and differ: a native table, one column a source, its cells in words.
import {fieldNamed} from '../../../compose/exhibits.ts'
import type {DeckParagraph} from '../../../model/deck.ts'
import type {Row} from '../../../model/draft.ts'
import {body, type ExhibitLayout} from '../body.ts'
import {citationsOf, originsOf} from '../inline.ts'
import {type Look, lookOf} from '../look.ts'
import {words} from '../paragraph.ts'
import {rowsNamed, stringOf} from '../rows.ts'
import type {Setting} from '../setting.ts'
import {type GridRow, tableAlt, tableBoxes} from '../table.ts'

const SOURCES = ['source0', 'source1', 'source2', 'source3']
/** Shares of claim and sources by how many sources there are; the last column has no padding and is narrower. */
const SHARES: readonly (readonly number[])[] = [
  [864],
  [716, 148],
  [592, 148, 124],
  [444, 148, 148, 124],
  [296, 142, 142, 142, 142]
]

export const agreement: ExhibitLayout = (exhibit, area, setting) => {
  const [head] = rowsNamed(exhibit, 'head')
  const claims = rowsNamed(exhibit, 'claim')
  const count = Math.max(
    0,
    ...exhibit.children.map(
      (row) => row.children.filter((field) => SOURCES.includes(field.name) && field.children.length > 0).length
    )
  )
  const fields = ['claim', ...SOURCES.slice(0, count)]
  const look = lookOf(setting.theme, 'cell')
  const grid = {
    columns: sharesOf(SHARES[count] ?? [1], area.width),
    head: head
      ? fields.map((name) => [words(fieldNamed(head, name), {...look, bold: true, color: 'second'}, setting)])
      : undefined,
    rows: claims.map(
      (row, index): GridRow => ({
        cells: cellsOf(row, fields, look, setting),
        closes: row.values.witnesses !== (claims[index + 1] ?? row).values.witnesses
      })
    )
  }
  const placed = {name: 'agreement', alt: tableAlt(grid), origin: originsOf(exhibit)}
  return tableBoxes(grid, area, placed, setting).map((box) => body([box], {cited: citationsOf(exhibit)}))
}

const sharesOf = (shares: readonly number[], width: number): readonly number[] => {
  const all = shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share) => (share * width) / all)
}

function cellsOf(
  row: Row,
  fields: readonly string[],
  look: Look,
  setting: Setting
): readonly (readonly DeckParagraph[])[] {
  const says = stringOf(row, 'says').split(',')
  return fields.map((name, index) => {
    const stance = index === 0 ? '' : says[index - 1]?.trim()
    const set: Look =
      stance === 'differs' ? {...look, bold: true} : stance === 'silent' ? {...look, color: 'second'} : look
    return [words(fieldNamed(row, name), set, setting)]
  })
}
