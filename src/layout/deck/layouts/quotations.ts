// Who said what: at most three, the speaker at the left, an accent bar before words that are quoted directly.
import {fieldNamed} from '../../../compose/exhibits.ts'
import type {DeckBox, DeckText, Rect} from '../../../model/deck.ts'
import type {Row} from '../../../model/draft.ts'
import {type Body, body, type ExhibitLayout} from '../body.ts'
import {firstFitting, heightNeeded} from '../fit.ts'
import type {Grid} from '../grid.ts'
import {citationsOf, originsOf} from '../inline.ts'
import {lookOf, sizesOf} from '../look.ts'
import {hasWords, rule, text, textBox, words} from '../paragraph.ts'
import {fieldText, plainOf, stringOf} from '../rows.ts'
import type {Setting} from '../setting.ts'
import {pageRows} from '../split.ts'
import {plainRows} from './plain-rows.ts'

const MOST_ROWS = 3
const ROW = 94
const GAP = 14
/** Left of the words. */
const BAR = 12.5

/** Name and role stand on three columns, the words on nine. */
const speakerPlace = ({columnX, columns}: Grid) => ({x: columnX(1), width: columns(3)})
const wordsPlace = ({columnX, columns}: Grid) => ({x: columnX(4), width: columns(9)})

interface SizedRow {
  readonly row: Row
  readonly speaker: DeckText
  readonly words: DeckText
  readonly height: number
  readonly aside: readonly string[]
}

export const quotations: ExhibitLayout = (exhibit, area, setting) => {
  const rows = firstFitting(
    sizesOf(setting.theme, 'quote'),
    (size) => exhibit.children.map((row) => sized(row, size, setting)),
    (made) => made.every(({words}) => heightNeeded(words, wordsPlace(setting.grid).width, setting) <= ROW + 2)
  )
  const heights = rows.map((row) => row.height)
  if (heights.some((height) => height > area.height)) return plainRows(exhibit, area, setting)
  return pageRows(heights, GAP, area.height + 1, MOST_ROWS).map((page) =>
    pageOf(
      page.flatMap((index) => rows[index] ?? []),
      area,
      setting.grid
    )
  )
}

function sized(row: Row, size: number, setting: Setting): SizedRow {
  const [left, right] = [speakerPlace(setting.grid).width, wordsPlace(setting.grid).width]
  const role = words(fieldNamed(row, 'role'), lookOf(setting.theme, 'meta'), setting)
  const oneLine = heightNeeded(text([role]), left, setting) < 30
  const speaker = speakerText(row, oneLine, setting)
  const said = fieldText(row, 'words', 'quote', setting, size)
  const needed = Math.max(heightNeeded(speaker, left, setting), heightNeeded(said, right, setting))
  return {
    row,
    speaker,
    words: said,
    height: Math.max(ROW, Math.ceil(needed)),
    aside: oneLine ? [] : [`${plainOf(fieldNamed(row, 'speaker'))}: ${plainOf(fieldNamed(row, 'role'))}`]
  }
}

/** Name, role, date and kind. A role that takes a second line is left to the notes. */
function speakerText(row: Row, withRole: boolean, setting: Setting): DeckText {
  const kind = lookOf(setting.theme, 'strong')
  const direct = stringOf(row, 'form') !== 'reported'
  return text([
    ...fieldText(row, 'speaker', 'strong', setting).paragraphs,
    ...(withRole ? fieldText(row, 'role', 'meta', setting).paragraphs : []),
    ...fieldText(row, 'date', 'meta', setting).paragraphs,
    ...[words(fieldNamed(row, 'kind'), {...kind, color: direct ? 'accent' : 'second'}, setting)].filter(
      (each) => each.runs.length > 0
    )
  ])
}

function pageOf(rows: readonly SizedRow[], area: Rect, grid: Grid): Body {
  let y = area.y
  const boxes = rows.flatMap(({row, speaker, words, height}, index): readonly DeckBox[] => {
    const place = {y, height}
    y += height + GAP
    const name = `quotation ${index + 1}`
    const hairline = index === 0 ? [] : [rule(`${name} hairline`, area.x, place.y - 7, area.width, 0.75, 'rule')]
    const bar = stringOf(row, 'form') === 'reported' ? [] : [barBox(`${name} bar`, wordsPlace(grid).x - BAR, place)]
    return [
      ...hairline,
      ...(hasWords(speaker) ? [textBox(`${name} speaker`, {...speakerPlace(grid), ...place}, speaker)] : []),
      ...bar,
      textBox(`${name} words`, {...wordsPlace(grid), ...place}, words, originsOf(row))
    ]
  })
  return body(boxes, {cited: citationsOf(rows.map(({row}) => row)), aside: rows.flatMap(({aside}) => aside)})
}

const barBox = (name: string, x: number, place: {readonly y: number; readonly height: number}): DeckBox => ({
  type: 'line',
  name,
  rect: {x, y: place.y + 3, width: 0, height: place.height - 8},
  origin: [],
  weight: 3,
  color: 'accent'
})
