// A line over time: values on a scale, the last one named at its end.
import type {MemoItem} from '../../../model/memo.ts'
import type {ColorToken} from '../../../model/theme.ts'
import type {Place, Setting} from '../setting.ts'
import type {Strip} from '../strips.ts'
import type {ChartData} from './chart.ts'
import {chartText, numberText} from './chart.ts'

const HEIGHT = 130
const LEFT = 44
const RIGHT = 96
const AXIS_TEXT = 19
const GRID_LINES = 4
/** Names of categories closer than this leave out every second one, or more. */
const NAME_PITCH = 52
const COLORS: readonly ColorToken[] = ['accent', 'mid', 'second']

/** The lines of a chart as one strip. */
export function lineChart(data: ChartData, place: Place, setting: Setting): Strip {
  const all = data.series.flatMap(({values}) => values.filter((value) => value !== undefined))
  const step = roundStep(Math.max(0, ...all) - Math.min(0, ...all))
  const low = Math.floor(Math.min(0, ...all) / step) * step
  const high = Math.max(low + step, Math.ceil(Math.max(0, ...all) / step) * step)
  const width = place.width - LEFT - RIGHT
  const x = (index: number) => place.x + LEFT + (width * index) / Math.max(1, data.names.length - 1)
  const y = (value: number) => 6 + (HEIGHT - 6) * (1 - (value - low) / (high - low))
  const grid = Array.from({length: Math.round((high - low) / step) + 1}, (_, index) => low + step * index)
  const items = [
    ...grid.flatMap((value) => gridLine(value, y(value), place, width, data.decimals, setting)),
    ...categoryNames(data.names, x, width, place, setting),
    ...data.series.flatMap((series, index) => seriesLine(series, COLORS[index] ?? 'mid', x, y, place)),
    ...endLabels(data, x, y, place, setting)
  ]
  return {space: 0, height: HEIGHT + AXIS_TEXT, keep: true, items}
}

/** A step of 1, 2 or 5 times a power of ten that gives about so many lines of the grid. */
function roundStep(range: number): number {
  const rough = (range || 1) / GRID_LINES
  const power = 10 ** Math.floor(Math.log10(rough))
  return power * ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10)
}

function gridLine(
  value: number,
  y: number,
  place: Place,
  width: number,
  decimals: number,
  setting: Setting
): readonly MemoItem[] {
  return [
    {
      type: 'rule',
      from: [place.x + LEFT, y],
      to: [place.x + LEFT + width, y],
      weight: 0.5,
      color: 'rule',
      tag: place.tag,
      origin: []
    },
    ...chartText(
      numberText(value, decimals),
      'note',
      {x: place.x, y: y - 6, width: LEFT - 6, align: 'right'},
      place.tag,
      setting
    )
  ]
}

function categoryNames(
  names: readonly string[],
  x: (index: number) => number,
  width: number,
  place: Place,
  setting: Setting
): readonly MemoItem[] {
  const every = Math.max(1, Math.ceil((NAME_PITCH * (names.length - 1)) / width))
  return names.flatMap((name, index) =>
    index % every === 0
      ? chartText(
          name,
          'note',
          {x: x(index) - NAME_PITCH / 2, y: HEIGHT + 6, width: NAME_PITCH, align: 'center'},
          place.tag,
          setting
        ).slice(0, 1)
      : []
  )
}

function seriesLine(
  series: ChartData['series'][number],
  color: ColorToken,
  x: (index: number) => number,
  y: (value: number) => number,
  place: Place
): readonly MemoItem[] {
  return series.values.flatMap((value, index): readonly MemoItem[] => {
    const next = series.values[index + 1]
    if (value === undefined || next === undefined) return []
    return [
      {
        type: 'rule',
        from: [x(index), y(value)],
        to: [x(index + 1), y(next)],
        weight: 1.5,
        color,
        tag: place.tag,
        origin: []
      }
    ]
  })
}

/** Name and last value of each series at its right end, moved apart where they would touch. */
function endLabels(
  data: ChartData,
  x: (index: number) => number,
  y: (value: number) => number,
  place: Place,
  setting: Setting
): readonly MemoItem[] {
  const labels = data.series.flatMap((series) => {
    const index = series.values.findLastIndex((value) => value !== undefined)
    const value = series.values[index]
    if (value === undefined) return []
    return [{text: `${numberText(value, data.decimals)} ${series.name}`.trim(), x: x(index), y: y(value) - 6}]
  })
  labels.sort((a, b) => a.y - b.y)
  let lowest = -Infinity
  return labels.flatMap((label) => {
    const top = Math.max(label.y, lowest)
    const lines = chartText(
      label.text,
      'tableKey',
      {x: label.x + 6, y: top, width: place.x + place.width - label.x - 6, align: 'left'},
      place.tag,
      setting
    )
    lowest = top + 12 * lines.length
    return lines
  })
}
