// Native charts: horizontal bars, columns or lines. The title says the finding, the unit line the measure.
import {fieldNamed} from '../../../compose/exhibits.ts'
import type {ChartSpec, DeckBox, Rect} from '../../../model/deck.ts'
import type {Exhibit, Row} from '../../../model/draft.ts'
import {type Body, body, type ExhibitLayout} from '../body.ts'
import {heightNeeded} from '../fit.ts'
import {runWidth} from '../fonts.ts'
import {citationsOf, originsOf, run} from '../inline.ts'
import {lookOf} from '../look.ts'
import {hasWords, textBox} from '../paragraph.ts'
import {evenly, fieldText, numberOf, plainOf, rowsNamed, stringOf} from '../rows.ts'
import type {Setting} from '../setting.ts'
import {chartKey} from './chart-key.ts'

const MOST_BARS = 8
const MOST_COLUMNS = 24
/** Room for names left of the bars; at most as much as leaves the plot 560. */
const NAMES = {least: 148, most: 304, air: 12}
/** Room for values right of the bars. */
const VALUES = 70
/** Room for the names of lines at their right end, at most. */
const LINE_NAMES = 190
const MOST_SERIES = 3

interface Bar {
  readonly name: string
  readonly values: readonly (number | undefined)[]
  readonly named: boolean
}

export const chart: ExhibitLayout = (exhibit, area, setting) => {
  const [caption] = rowsNamed(exhibit, 'caption')
  const form = formOf(caption)
  const seriesNames = seriesOf(caption, exhibit)
  const bars = barsOf(exhibit, caption, seriesNames.length, form)
  const unit = caption ? fieldText(caption, 'unit', 'meta', setting) : undefined
  const unitHeight = unit && hasWords(unit) ? Math.max(24, Math.ceil(heightNeeded(unit, area.width, setting))) : 0
  const below = {...area, y: area.y + unitHeight}
  const keyed = form !== 'line' && seriesNames.length > 1
  const key = keyed ? chartKey(seriesNames, below, setting) : {boxes: [], height: 0}
  const top = unitHeight + key.height
  const y = area.y + top + (top > 0 ? 10 : 0)
  const plot: Rect = {...area, y, height: area.y + area.height - y}
  const largest = Math.max(0, ...bars.flatMap((bar) => bar.values.map((value) => value ?? 0)))
  const groups = evenly(bars, form === 'bar' ? MOST_BARS : MOST_COLUMNS)
  const cited = citationsOf(exhibit)
  return groups.map((group): Body => {
    const spec: ChartSpec = {
      form,
      categories: group.map((bar) => bar.name),
      series: seriesNames.map((name, index) => ({name, values: group.map((bar) => bar.values[index])})),
      unit: caption ? plainOf(fieldNamed(caption, 'unit')) : '',
      highlight: highlightOf(group),
      format: formatOf(caption),
      inset: insetOf(group, form, plot, seriesNames, setting),
      ...(groups.length > 1 ? {max: largest} : {})
    }
    const chartBox: DeckBox = {
      type: 'chart',
      name: 'chart',
      rect: plot,
      origin: originsOf(exhibit),
      chart: spec,
      alt: altOf(spec)
    }
    const unitBox =
      unit && unitHeight > 0 ? [textBox('unit', {...area, height: unitHeight}, unit, originsOf(exhibit))] : []
    return body([...unitBox, ...key.boxes, chartBox], {cited})
  })
}

const formOf = (caption: Row | undefined): ChartSpec['form'] => {
  const form = caption ? stringOf(caption, 'form') : ''
  return form === 'column' || form === 'line' ? form : 'bar'
}

function seriesOf(caption: Row | undefined, exhibit: Exhibit): readonly string[] {
  const bars = rowsNamed(exhibit, 'bar')
  const names = Array.from({length: MOST_SERIES}, (_, index) => (caption ? stringOf(caption, `series${index}`) : ''))
  const used = names.filter(
    (name, index) => name !== '' || bars.some((bar) => numberOf(bar, `value${index}`) !== undefined)
  )
  return used.length === 0 ? [''] : names.slice(0, used.length)
}

/** Bars of one series are sorted by value, highest first; columns and lines keep their order. */
function barsOf(exhibit: Exhibit, caption: Row | undefined, series: number, form: ChartSpec['form']): readonly Bar[] {
  const named = caption ? numberOf(caption, 'highlight') : undefined
  const bars = rowsNamed(exhibit, 'bar').map(
    (row, index): Bar => ({
      name: plainOf(fieldNamed(row, 'name')).trim(),
      values: Array.from({length: series}, (_, at) => numberOf(row, `value${at}`)),
      named: index === named
    })
  )
  if (form !== 'bar' || series > 1) return bars
  const value = (bar: Bar) => bar.values[0] ?? Number.NEGATIVE_INFINITY
  return bars
    .map((bar, index) => ({bar, index}))
    .sort((a, b) => value(b.bar) - value(a.bar) || a.index - b.index)
    .map(({bar}) => bar)
}

const highlightOf = (bars: readonly Bar[]): number | undefined => {
  const at = bars.findIndex((bar) => bar.named)
  return at < 0 ? undefined : at
}

const formatOf = (caption: Row | undefined): string => {
  const decimals = (caption ? numberOf(caption, 'decimals') : undefined) ?? 0
  return decimals > 0 ? `#,##0.${'0'.repeat(Math.min(6, decimals))}` : '#,##0'
}

/** Room around the plot, in points: for names at the left, for values (and the names of lines) at the right. */
function insetOf(
  bars: readonly Bar[],
  form: ChartSpec['form'],
  rect: Rect,
  series: readonly string[],
  setting: Setting
): ChartSpec['inset'] {
  const look = run('', lookOf(setting.theme, 'strong'))
  const widest = (names: readonly string[]) =>
    Math.ceil(Math.max(0, ...names.map((name) => runWidth(name, look, setting.theme, setting.measure))) * 1.03)
  if (form === 'line') {
    const names = series.length > 1 ? Math.min(LINE_NAMES, widest(series)) : 0
    return {left: 60, top: 14, right: VALUES + names, bottom: 34}
  }
  if (form === 'column') return {left: 8, top: 30, right: 8, bottom: 34}
  const names = Math.min(NAMES.most, Math.max(NAMES.least, widest(bars.map((bar) => bar.name)) + NAMES.air))
  const pitch = rect.height / Math.max(1, bars.length)
  return {left: names, top: pitch < 36 ? 0 : 2, right: VALUES, bottom: 2}
}

/** The chart in words: its unit, then each category with its values. */
function altOf(spec: ChartSpec): string {
  const decimals = /\.(0+)$/.exec(spec.format)?.[1]?.length ?? 0
  const rows = spec.categories.map(
    (name, index) =>
      `${name}: ${spec.series
        .map(({name: series, values}) =>
          [series, values[index]?.toFixed(decimals) ?? '–'].filter((part) => part !== '').join(' ')
        )
        .join(', ')}`
  )
  return [spec.unit, ...rows].filter((part) => part !== '').join('. ')
}
