// Key figures: up to four cards on a slide. Qualifier, value, unit, measure, period and witnesses each have a line of their own.

import {fieldNamed} from '../../../compose/exhibits.ts'
import type {DeckBox, DeckText, Rect} from '../../../model/deck.ts'
import type {Exhibit, Row} from '../../../model/draft.ts'
import type {DeckRole} from '../../../model/theme.ts'
import {type Body, body, type ExhibitLayout} from '../body.ts'
import {columnsOf, shareWidth} from '../columns.ts'
import {firstFitting, fits} from '../fit.ts'
import type {Grid} from '../grid.ts'
import {citationsOf, originsOf} from '../inline.ts'
import {lookOf, sizesOf} from '../look.ts'
import {hasWords, rule, textBox, words} from '../paragraph.ts'
import {evenly, fieldText} from '../rows.ts'
import type {Setting} from '../setting.ts'
import {tableAlt, tableBoxes} from '../table.ts'

const MOST_CARDS = 4
/** Columns of the grid that a card takes, by how many cards there are. */
const SPANS = [6, 6, 6, 4, 3] as const
/** A card that is narrower has no room for a value and its unit. */
const NARROWEST = 180

/** How many cards stand side by side on a slide. */
const mostCards = (grid: Grid): number => [MOST_CARDS, 3].find((count) => widthOf(count, grid) >= NARROWEST) ?? 2

interface Part {
  readonly field: string
  readonly role: DeckRole
  /** Upper edge down from the top of the body, or up from its lower edge. */
  readonly at: {readonly down: number} | {readonly up: number}
  readonly height: number
}
/** The measure has five lines in a body of 318, and gives or takes what a body is lower or higher. */
const USUAL_BODY = 318
const PARTS: readonly Part[] = [
  {field: 'qualifier', role: 'meta', at: {down: 20}, height: 24},
  {field: 'value', role: 'value', at: {down: 44}, height: 54},
  {field: 'unit', role: 'unit', at: {down: 98}, height: 28},
  {field: 'measure', role: 'small', at: {down: 134}, height: 112},
  {field: 'period', role: 'meta', at: {up: 54}, height: 24},
  {field: 'witnesses', role: 'meta', at: {up: 28}, height: 24}
]
/** The line between measure and period. */
const HAIRLINE_UP = 62

const rectOf = ({field, at, height}: Part, x: number, width: number, area: Rect): Rect => ({
  x,
  y: 'down' in at ? area.y + at.down : area.y + area.height - at.up,
  width,
  height: field === 'measure' ? Math.max(0, height + area.height - USUAL_BODY) : height
})

/** The parts of all cards of a slide; sizes are shared by all of them. Undefined when one does not fit at its floor. */
function cardTexts(rows: readonly Row[], part: Part, width: number, area: Rect, setting: Setting): readonly DeckText[] {
  const rect = rectOf(part, 0, width, area)
  return firstFitting(
    sizesOf(setting.theme, part.role),
    (size) => rows.map((row) => fieldText(row, part.field, part.role, setting, size)),
    (texts) => texts.every((each) => fits(each, rect, setting))
  )
}

const widthOf = (count: number, grid: Grid): number => grid.columns(SPANS[count] ?? 3)

/** Whether a figure stands in a card of a width, each part at its floor. */
const standsInCard = (row: Row, width: number, area: Rect, setting: Setting): boolean =>
  PARTS.every((part) =>
    cardTexts([row], part, width, area, setting).every((each) => fits(each, rectOf(part, 0, width, area), setting))
  )

export const figures: ExhibitLayout = (exhibit: Exhibit, area, setting) => {
  const rows = exhibit.children
  let cards = rows
  for (;;) {
    const groups = cards.length === 0 ? [] : evenly(cards, mostCards(setting.grid))
    const standing = groups.flatMap((group) =>
      group.filter((row) => standsInCard(row, widthOf(group.length, setting.grid), area, setting))
    )
    if (standing.length === cards.length) {
      const others = rows.filter((row) => !cards.includes(row))
      return [
        ...groups.map((group) => cardsOf(group, area, setting)),
        ...(others.length > 0 ? figureTable(others, area, setting) : [])
      ]
    }
    cards = [...standing]
  }
}

function cardsOf(rows: readonly Row[], area: Rect, setting: Setting): Body {
  const span = SPANS[rows.length] ?? 3
  const {columnX} = setting.grid
  const width = widthOf(rows.length, setting.grid)
  const texts = PARTS.map((part) => cardTexts(rows, part, width, area, setting))
  const boxes = rows.flatMap((row, index): readonly DeckBox[] => {
    const x = columnX(1 + span * index)
    const name = `figure ${index + 1}`
    const words = PARTS.flatMap((part, at) => {
      const content = texts[at]?.[index]
      return content && hasWords(content)
        ? [
            textBox(
              `${name} ${part.field}`,
              rectOf(part, x, width, area),
              content,
              originsOf(row.children.find((field) => field.name === part.field))
            )
          ]
        : []
    })
    return [
      rule(`${name} rule`, x, area.y + 8, width, setting.theme.deck.cardTop, 'accent'),
      ...words,
      rule(`${name} hairline`, x, area.y + area.height - HAIRLINE_UP, width, 0.75, 'rule')
    ]
  })
  return body(boxes, {cited: citationsOf(rows)})
}

/** Figures whose words are too long for a card: qualifier, value and unit; measure; period; witnesses. */
function figureTable(rows: readonly Row[], area: Rect, setting: Setting): readonly Body[] {
  const cell = lookOf(setting.theme, 'cell')
  const cells = rows.map((row) => {
    const named = ['qualifier', 'value', 'unit'].flatMap((name) => {
      const nodes = fieldNamed(row, name)
      return nodes.length === 0 ? [] : [...nodes, {type: 'text' as const, value: ' '}]
    })
    return [
      [words(named, {...cell, bold: true}, setting)],
      ...['measure', 'period', 'witnesses'].map((name) => [words(fieldNamed(row, name), cell, setting)])
    ]
  })
  const grid = {
    columns: shareWidth(columnsOf(cells, setting), area.width),
    head: undefined,
    rows: cells.map((row) => ({cells: row, closes: false}))
  }
  const placed = {name: 'figures', alt: tableAlt(grid), origin: originsOf(rows)}
  const cited = citationsOf(rows)
  return tableBoxes(grid, area, placed, setting).map((box) => body([box], {cited}))
}
