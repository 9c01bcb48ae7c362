// Columns for a few points in time: every value stands above its column.
import type {MemoItem} from '../../../model/memo.ts'
import {numberText} from '../../number-text.ts'
import type {Place, Setting} from '../setting.ts'
import {styleOf} from '../setting.ts'
import type {Strip} from '../strips.ts'
import {categoryNames, widestOf} from './category-names.ts'
import type {ChartData} from './chart.ts'
import {chartText} from './chart.ts'

const HEIGHT = 110
/** Room below the axis for the names. */
const AXIS_TEXT = 19
/** Part of the room of a category that its columns take, and the most that one column is wide. */
const FILLED = 0.6
const WIDEST = 44
/** Room between a column and the value above or below it. */
const AIR = 1

/** The columns of one series as one strip; undefined when values or names would touch, or there are two series. */
export function columnChart(data: ChartData, place: Place, setting: Setting): Strip | undefined {
  const [series, ...others] = data.series
  if (series === undefined || others.length > 0) return undefined
  const pitch = place.width / data.names.length
  const texts = series.values.map((value) => (value === undefined ? '' : numberText(value, data.decimals)))
  if (Math.max(widestOf(data.names, 'note', setting), widestOf(texts, 'tableKey', setting)) + 4 > pitch)
    return undefined
  const line = styleOf(setting, 'table').leading
  const values = series.values.map((value) => value ?? 0)
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)]
  const [top, bottom] = [line + AIR, HEIGHT - (low < 0 ? line + AIR : 0)]
  const y = (value: number) => bottom - ((bottom - top) * (value - low)) / (high - low || 1)
  const centre = (index: number) => place.x + pitch * (index + 0.5)
  const width = Math.min(WIDEST, pitch * FILLED)
  const items = series.values.flatMap((value, index): readonly MemoItem[] => {
    if (value === undefined) return []
    const [from, to] = [y(Math.max(0, value)), y(Math.min(0, value))]
    const chosen = data.highlight === undefined || data.highlight === index
    const at = {x: centre(index) - pitch / 2, width: pitch, align: 'center' as const}
    const label = {...at, y: value < 0 ? to + AIR : from - line - AIR}
    const rect = {x: centre(index) - width / 2, y: from, width, height: Math.max(0.5, to - from)}
    return [
      {type: 'fill', rect, color: chosen ? 'accent' : 'mid', tag: place.tag, origin: []},
      ...chartText(texts[index] ?? '', chosen ? 'tableKey' : 'table', label, place.tag, setting)
    ]
  })
  const axis: MemoItem = {
    type: 'rule',
    from: [place.x, y(0)],
    to: [place.x + place.width, y(0)],
    weight: 0.75,
    color: 'second',
    tag: place.tag,
    origin: []
  }
  const names = categoryNames(data.names, centre, pitch, HEIGHT, place.tag, setting)
  return {space: 0, height: HEIGHT + AXIS_TEXT, keep: true, items: [...items, axis, ...names]}
}
