// A line over time: values on a scale, the last one named at its end.
import type {MemoItem} from '../../../model/memo.ts'
import type {ColorToken} from '../../../model/theme.ts'
import {numberText} from '../../number-text.ts'
import type {Place, Setting} from '../setting.ts'
import {styleOf} from '../setting.ts'
import type {Strip} from '../strips.ts'
import {categoryNames, widestOf} from './category-names.ts'
import type {ChartData} from './chart.ts'
import {chartText} from './chart.ts'

const HEIGHT = 130
/** Room for the numbers of the grid. */
const SCALE_TEXT = 38
/** Between a line's end and its name; at most so much of the width is for names. */
const END_AIR = 6
const END_SHARE = 0.3
/** Room below the axis for the names of the categories. */
const AXIS_TEXT = 19
const GRID_LINES = 4
/** Room between a point and its value. */
const VALUE_AIR = 3
const COLORS: readonly ColorToken[] = ['accent', 'mid', 'second']

/**
 * The lines of a chart as one strip. Every point of a single line has its value where there is room, and then no scale
 * is needed; else a grid has the scale, and the last point its value.
 */
export function lineChart(data: ChartData, place: Place, setting: Setting): Strip {
  const all = data.series.flatMap(({values}) => values.filter((value) => value !== undefined))
  const texts = all.map((value) => numberText(value, data.decimals))
  const widest = widestOf(texts, 'tableKey', setting)
  const steps = Math.max(1, data.names.length - 1)
  const labelled = data.series.length === 1 && (place.width - widest) / steps > widest + VALUE_AIR
  const ends = labelled ? [] : endTexts(data)
  // The names of the first and the last category reach out over the plot by half of their width.
  const over = Math.max(labelled ? widest : 0, widestOf(data.names, 'note', setting)) / 2
  const named = Math.min(widestOf(ends, 'tableKey', setting), place.width * END_SHARE) + END_AIR
  const left = labelled ? over : Math.max(SCALE_TEXT, over)
  const right = labelled ? over : Math.max(named, over)
  const step = roundStep(Math.max(0, ...all) - floorOf(all))
  const low = Math.floor(floorOf(all) / step) * step
  const high = Math.max(low + step, Math.ceil(Math.max(0, ...all) / step) * step)
  const width = place.width - left - right
  const top = labelled ? styleOf(setting, 'table').leading + VALUE_AIR : 6
  const x = (index: number) => place.x + left + (width * index) / steps
  const y = (value: number) => top + (HEIGHT - top) * (1 - (value - low) / (high - low))
  const grid = labelled ? [low] : Array.from({length: Math.round((high - low) / step) + 1}, (_, at) => low + step * at)
  const plot = {x: place.x + left, width, tag: place.tag}
  const items = [
    ...grid.map((value) => gridLine(y(value), plot, labelled)),
    ...(labelled ? [] : grid.flatMap((value) => scaleText(value, y(value), place, data.decimals, setting))),
    ...categoryNames(data.names, x, width / steps, HEIGHT, place.tag, setting),
    ...data.series.flatMap((series, index) => seriesLine(series, COLORS[index] ?? 'mid', x, y, place)),
    ...(labelled ? pointLabels(data, x, y, place.tag, setting) : endLabels(data, x, y, place, setting))
  ]
  return {space: 0, height: HEIGHT + AXIS_TEXT, keep: true, items}
}

/** Of the highest value: where even the lowest is more than this, a scale from nothing would show a flat line. */
const HIGH = 0.5

/** The value that a scale has to reach down to. A line shows change; only bars have to begin at nothing. */
function floorOf(values: readonly number[]): number {
  if (values.length === 0) return 0
  const [low, high] = [Math.min(...values), Math.max(...values)]
  return low > high * HIGH ? low - (high - low || low) / 2 : Math.min(0, low)
}

/** A step of 1, 2 or 5 times a power of ten that gives about so many lines of the grid. */
function roundStep(range: number): number {
  const rough = (range || 1) / GRID_LINES
  const power = 10 ** Math.floor(Math.log10(rough))
  return power * ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10)
}

function gridLine(
  y: number,
  {x, width, tag}: {readonly x: number; readonly width: number; readonly tag: number},
  axis: boolean
): MemoItem {
  const look = axis ? ({weight: 0.75, color: 'second'} as const) : ({weight: 0.5, color: 'rule'} as const)
  return {type: 'rule', from: [x, y], to: [x + width, y], ...look, tag, origin: []}
}

const scaleText = (value: number, y: number, place: Place, decimals: number, setting: Setting): readonly MemoItem[] =>
  chartText(
    numberText(value, decimals),
    'note',
    {x: place.x, y: y - 6, width: SCALE_TEXT - 6, align: 'right'},
    place.tag,
    setting
  )

/** A value above its point, or below where the line comes from above or goes there. */
function pointLabels(
  {series: [series], decimals}: ChartData,
  x: (index: number) => number,
  y: (value: number) => number,
  tag: number,
  setting: Setting
): readonly MemoItem[] {
  const values = series?.values ?? []
  const line = styleOf(setting, 'table').leading
  return values.flatMap((value, index) => {
    if (value === undefined) return []
    const beside = [values[index - 1], values[index + 1]].filter((other) => other !== undefined)
    const below = beside.length > 0 && beside.every((other) => other > value) && y(value) + line + VALUE_AIR < HEIGHT
    const width = 2 * widestOf([numberText(value, decimals)], 'tableKey', setting)
    const role = index === values.length - 1 ? 'tableKey' : 'table'
    const top = below ? y(value) + VALUE_AIR : y(value) - line - VALUE_AIR
    const at = {x: x(index) - width / 2, y: top, width, align: 'center' as const}
    return chartText(numberText(value, decimals), role, at, tag, setting)
  })
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

/** Last value of each series with its name; a single one is named above the chart. */
const endTexts = ({series: all, decimals}: ChartData): readonly string[] =>
  all.map((series) => {
    const value = series.values.findLast((each) => each !== undefined)
    const name = all.length > 1 ? series.name : ''
    return value === undefined ? '' : `${numberText(value, decimals)} ${name}`.trim()
  })

/** The last values at their lines' right ends, moved apart where they would touch. */
function endLabels(
  data: ChartData,
  x: (index: number) => number,
  y: (value: number) => number,
  place: Place,
  setting: Setting
): readonly MemoItem[] {
  const texts = endTexts(data)
  const labels = data.series.flatMap((series, at) => {
    const index = series.values.findLastIndex((value) => value !== undefined)
    const value = series.values[index]
    return value === undefined ? [] : [{text: texts[at] ?? '', x: x(index), y: y(value) - 6}]
  })
  labels.sort((a, b) => a.y - b.y)
  let lowest = Number.NEGATIVE_INFINITY
  return labels.flatMap((label) => {
    const at = {
      x: label.x + END_AIR,
      y: Math.max(label.y, lowest),
      width: place.x + place.width - label.x - END_AIR,
      align: 'left' as const
    }
    const lines = chartText(label.text, 'tableKey', at, place.tag, setting)
    lowest = at.y + styleOf(setting, 'tableKey').leading * lines.length
    return lines
  })
}
