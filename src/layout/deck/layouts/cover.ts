// Title slide: its three columns of date, author and sources. The title itself is the frame's.
import type {DeckBox, DeckText, Rect} from '../../../model/deck.ts'
import type {Row} from '../../../model/draft.ts'
import {body, type ExhibitLayout} from '../body.ts'
import {firstFitting, fits} from '../fit.ts'
import {citationsOf, originsOf} from '../inline.ts'
import {sizesOf} from '../look.ts'
import {ruleIn, text, textBox} from '../paragraph.ts'
import {fieldText, stringOf} from '../rows.ts'
import type {Setting} from '../setting.ts'
import {plainRows} from './plain-rows.ts'

/** A missing datum leaves its column empty; the others do not move. */
const PLACES = ['date', 'prepared', 'sources']

/** A column whose words do not fit below the hairline goes on to a slide of its own. */
export const cover: ExhibitLayout = (exhibit, _area, setting) => {
  const {body: room, cover: place} = setting.grid
  if (place.kind === 'placed') return plainRows(exhibit, room, setting)
  const placed = exhibit.children.map((row, index) => ({
    row,
    box: columnBox(row, placeOf(row, index), place.columns, setting)
  }))
  const boxes = placed.flatMap(({box}) => box ?? [])
  const others = placed.filter(({box}) => box === undefined).map(({row}) => row)
  const first = body([ruleIn('hairline', place.hairline, 0.75, 'rule'), ...boxes], {cited: citationsOf(exhibit)})
  return [first, ...(others.length > 0 ? plainRows({...exhibit, children: others}, room, setting) : [])]
}

const placeOf = (row: Row, index: number): number => {
  const place = PLACES.indexOf(stringOf(row, 'name'))
  return place < 0 ? index % PLACES.length : place
}

function columnBox(row: Row, place: number, columns: Rect, setting: Setting): DeckBox | undefined {
  const {grid} = setting
  const rect: Rect = {...columns, x: grid.columnX(1 + 4 * place), width: grid.columns(4)}
  const content = firstFitting(
    sizesOf(setting.theme, 'name'),
    (size) => columnText(row, size, setting),
    (each) => fits(each, rect, setting)
  )
  if (!fits(content, rect, setting)) return undefined
  return textBox(PLACES[place] ?? 'column', rect, content, originsOf(row))
}

const columnText = (row: Row, size: number, setting: Setting): DeckText =>
  text([
    ...fieldText(row, 'label', 'meta', setting).paragraphs.map((each) => ({...each, spaceAfter: 2})),
    ...fieldText(row, 'value', 'name', setting, size).paragraphs.map((each) => ({...each, spaceAfter: 2})),
    ...fieldText(row, 'note', 'meta', setting).paragraphs
  ])
