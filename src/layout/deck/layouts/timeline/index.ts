// Chronology: rows keep their order, marks keep the scale.

import {fieldNamed} from '../../../../compose/exhibits.ts'
import type {DeckBox, DeckText, Rect} from '../../../../model/deck.ts'
import type {Row} from '../../../../model/draft.ts'
import {layoutWords} from '../../../words.ts'
import {type Body, body, type ExhibitLayout} from '../../body.ts'
import {heightNeeded} from '../../fit.ts'
import {citationsOf, originsOf} from '../../inline.ts'
import {text, textBox} from '../../paragraph.ts'
import {fieldText} from '../../rows.ts'
import type {Setting} from '../../setting.ts'
import {pageRows} from '../../split.ts'
import {plainRows} from '../plain-rows.ts'
import {axisBoxes} from './axis.ts'

/** A row of two lines with the air below it; longer ones take what they need. */
const PITCH = 63
const AIR = 11
const MOST_ROWS = 5
/** From the left edge of the body to the axis. */
const AXIS_LEFT = 74
/** From the left edge of the body to the dates, and to the words. */
const DATE = {left: 148, width: 124}
const TEXT_LEFT = 296

interface SizedRow {
  readonly row: Row
  readonly date: DeckText
  readonly text: DeckText
  readonly height: number
}

export const timeline: ExhibitLayout = (exhibit, area, setting) => {
  const rows = exhibit.children.map((row) => sized(row, area.width - TEXT_LEFT, setting))
  const heights = rows.map((row) => row.height)
  if (heights.some((height) => height > area.height)) return plainRows(exhibit, area, setting)
  return pageRows(heights, AIR, area.height, MOST_ROWS).map((page) =>
    page1(
      page.flatMap((index) => rows[index] ?? []),
      area,
      setting
    )
  )
}

function sized(row: Row, width: number, setting: Setting): SizedRow {
  const date = text([
    ...fieldText(row, 'date', 'strong', setting).paragraphs,
    ...fieldText(row, 'note', 'meta', setting).paragraphs
  ])
  const words = fieldText(row, 'text', 'small', setting)
  const needed = Math.max(heightNeeded(date, DATE.width, setting), heightNeeded(words, width, setting))
  return {row, date, text: words, height: Math.max(PITCH - AIR, Math.ceil(needed))}
}

function page1(rows: readonly SizedRow[], area: Rect, setting: Setting): Body {
  let y = area.y
  const tops = rows.map(({height}) => {
    const top = y
    y += height + AIR
    return top
  })
  const last = tops.at(-1) ?? area.y
  const axis = axisBoxes(
    rows.map(({row}) => row),
    tops,
    {x: area.x + AXIS_LEFT, bottom: Math.min(area.y + area.height - 5, last + 25)},
    setting
  )
  const words = rows.flatMap(({row, date, text, height}, index): readonly DeckBox[] => {
    const place = {y: tops[index] ?? area.y, height}
    return [
      textBox(`event ${index + 1} date`, {x: area.x + DATE.left, width: DATE.width, ...place}, date),
      textBox(
        `event ${index + 1}`,
        {x: area.x + TEXT_LEFT, width: area.width - TEXT_LEFT, ...place},
        text,
        originsOf(fieldNamed(row, 'text'))
      )
    ]
  })
  return body([...axis, ...words], {cited: citationsOf(rows.map(({row}) => row)), remark: legend(rows)})
}

const legend = (rows: readonly SizedRow[]): string => {
  const implied = rows.map(({row}) => row.values.implied === true)
  if (!implied.includes(true)) return ''
  return implied.includes(false) ? layoutWords.yearImpliedOrStated : layoutWords.yearImplied
}
