// The axis of a chronology: marks to scale, joined to rows that keep their order.
import type {DeckBox, Rect} from '../../../../model/deck.ts'
import type {Row} from '../../../../model/draft.ts'
import {run} from '../../inline.ts'
import {lookOf} from '../../look.ts'
import {paragraph, rule, text, textBox} from '../../paragraph.ts'
import {stringOf} from '../../rows.ts'
import type {Setting} from '../../setting.ts'
import {dayNumber, ticksBetween} from './days.ts'

/** From the axis to the end of the leaders. */
const LEADER = 66
const MARK = 10
/** Names of ticks that are closer than this to the one before are left out. */
const NAME_ROOM = 24
const ROW_MIDDLE = 13

interface Mark {
  readonly from: number
  readonly to: number
  readonly row: number
  readonly span: boolean
  readonly implied: boolean
}

/** Axis, ticks, marks and leaders of the events of one slide; `tops` are the rows' upper edges, `x` and `bottom` the axis's. Events without a day have a row only. */
export function axisBoxes(
  rows: readonly Row[],
  tops: readonly number[],
  {x, bottom}: {readonly x: number; readonly bottom: number},
  setting: Setting
): readonly DeckBox[] {
  const marks = rows.flatMap((row, index): readonly Mark[] => {
    const from = dayNumber(stringOf(row, 'from'))
    const top = tops[index]
    if (from === undefined || top === undefined) return []
    const to = dayNumber(stringOf(row, 'to')) ?? from
    const span = stringOf(row, 'mark') !== 'day' && to > from
    return [{from, to: span ? to : from, row: top + ROW_MIDDLE, span, implied: row.values.implied === true}]
  })
  if (marks.length === 0) return []
  const first = Math.min(...marks.map((mark) => mark.from))
  const last = Math.max(...marks.map((mark) => mark.to))
  const top = (tops[0] ?? 0) + ROW_MIDDLE
  const yOf = (day: number) => (last === first ? top : top + ((day - first) / (last - first)) * (bottom - top))
  const places = apart(marks.map((mark) => (yOf(mark.from) + yOf(mark.to)) / 2))
  const ticks = last === first ? [] : tickBoxes(first, last, x, yOf, setting)
  const axis = last === first ? [] : [vertical('axis', x, top, bottom, 2)]
  const leaders = marks.map((mark, index) => leader(index, x, places[index] ?? top, mark.row))
  return [
    ...ticks,
    ...axis,
    ...leaders,
    ...marks.map((mark, index) => markBox(mark, index, {x, y: places[index] ?? top}, yOf))
  ]
}

const vertical = (name: string, x: number, from: number, to: number, weight: number): DeckBox => ({
  type: 'line',
  name,
  rect: {x, y: from, width: 0, height: to - from},
  origin: [],
  weight,
  color: 'accent'
})

/** Places of marks, at least a mark's size apart: two that are closer give way by half each. */
function apart(places: readonly number[]): readonly number[] {
  const order = places.map((y, index) => ({y, index})).sort((a, b) => a.y - b.y || a.index - b.index)
  const limit = order.length * 2
  for (let pass = 0; pass < limit; pass++)
    for (let at = 1; at < order.length; at++) {
      const [before, here] = [order[at - 1], order[at]]
      if (!before || !here) continue
      const lack = MARK - (here.y - before.y)
      if (lack <= 0.01) continue
      before.y -= lack / 2
      here.y += lack / 2
    }
  const moved = [...places]
  for (const {y, index} of order) moved[index] = y
  return moved
}

function leader(index: number, axis: number, from: number, to: number): DeckBox {
  const x = axis + MARK / 2
  return {
    type: 'line',
    name: `leader ${index + 1}`,
    rect: {x, y: Math.min(from, to), width: axis + LEADER - x, height: Math.abs(to - from)},
    origin: [],
    weight: 0.75,
    color: 'mid',
    rising: to < from
  }
}

/** Ring: the year is implied. Disc: stated. A month or a season is a bar from its first to its last day. */
function markBox(
  mark: Mark,
  index: number,
  at: {readonly x: number; readonly y: number},
  yOf: (day: number) => number
): DeckBox {
  const look = mark.implied
    ? {fill: 'ground' as const, outline: {weight: 2, color: 'accent' as const}}
    : {fill: 'accent' as const}
  const name = `event mark ${index + 1}`
  const height = mark.span ? Math.max(MARK, yOf(mark.to) - yOf(mark.from)) : MARK
  const width = mark.span ? 6 : MARK
  const rect: Rect = {x: at.x - width / 2, y: at.y - height / 2, width, height}
  return {type: 'shape', name, rect, origin: [], shape: mark.span ? 'rect' : 'oval', ...look}
}

function tickBoxes(
  from: number,
  to: number,
  axis: number,
  yOf: (day: number) => number,
  setting: Setting
): readonly DeckBox[] {
  let named = Number.NEGATIVE_INFINITY
  return ticksBetween(from, to, setting.lang).flatMap(({day, name}, index) => {
    const y = yOf(day)
    const line = rule(`tick ${index + 1}`, axis - 8, y, 8, 0.75, 'mid')
    if (y - named < NAME_ROOM) return [line]
    named = y
    const words = paragraph([run(name, lookOf(setting.theme, 'meta'))], 100, {align: 'right'})
    return [line, textBox(`tick name ${index + 1}`, {x: axis - 82, y: y - 12, width: 70, height: 24}, text([words]))]
  })
}
