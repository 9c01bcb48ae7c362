// Charts as vectors: bars for categories, a line for time; one Figure whose alternative text has every number.
import type {PhrasingContent} from 'mdast'
import {fieldNamed} from '../../../compose/exhibits.ts'
import type {Exhibit, Row} from '../../../model/draft.ts'
import type {MemoItem} from '../../../model/memo.ts'
import type {ColorToken} from '../../../model/theme.ts'
import {numberText} from '../../number-text.ts'
import {wordsIn} from '../inlines.ts'
import type {Side} from '../set-lines.ts'
import {alignedAt, baselineIn, lineItem, linesOf, naturalWidth} from '../set-lines.ts'
import type {Place, Setting} from '../setting.ts'
import {styleOf} from '../setting.ts'
import type {Strip} from '../strips.ts'
import {blockOf, lowered, together, UNIT} from '../strips.ts'
import {columnChart} from './column-chart.ts'
import type {ExhibitLayout} from './index.ts'
import {lineChart} from './line-chart.ts'
import {paragraphStrips, plainField, rowsNamed} from './rows.ts'

/** What both kinds of chart are drawn from. */
export interface ChartData {
  readonly names: readonly string[]
  readonly series: readonly {readonly name: string; readonly values: readonly (number | undefined)[]}[]
  readonly highlight: number | undefined
  readonly decimals: number
  readonly form: string
}

const BAR = 9
const BAR_GAP = 2
const ROW_GAP = 7
const LABEL_GAP = 6
const NAME_SHARE = 0.4
const VALUE_ROOM = 48

export const chart: ExhibitLayout = (exhibit, place, _around, setting) => {
  const caption = rowsNamed(exhibit, 'caption')[0]
  const data = dataOf(exhibit, caption)
  if (data.names.length === 0) return []
  // The mark of the note ends the line above the chart, as it ends every sentence.
  const above = caption ? [...fieldNamed(caption, 'unit'), ...fieldNamed(caption, 'source').filter(isCitation)] : []
  const unit = paragraphStrips(above, 'note', place, setting)
  const tag = setting.tags.add('Figure', place.tag, {alt: altOf(data, caption)})
  const inner = {...place, tag}
  const drawing = drawingOf(data, inner, setting)
  const named = caption ? fieldNamed(caption, 'source').filter((node) => !isCitation(node)) : []
  const source = paragraphStrips(named, 'note', place, setting)
  const spaced = (strips: readonly Strip[]) =>
    strips.map((strip, index) => (index === 0 ? {...strip, space: LABEL_GAP} : strip))
  return [blockOf(together([...unit, ...spaced(drawing), ...spaced(source)]), 2 * UNIT)]
}

const isCitation = ({type}: PhrasingContent): boolean => type === 'citation'

function drawingOf(data: ChartData, place: Place, setting: Setting): readonly Strip[] {
  if (data.form === 'line') return [lineChart(data, place, setting)]
  const columns = data.form === 'column' ? columnChart(data, place, setting) : undefined
  return columns ? [columns] : barRows(data, place, setting)
}

function dataOf(exhibit: Exhibit, caption: Row | undefined): ChartData {
  const bars = rowsNamed(exhibit, 'bar')
  const number = (row: Row, index: number) => {
    const value = row.values[`value${index}`]
    return typeof value === 'number' ? value : undefined
  }
  const series = [0, 1, 2].flatMap((index) => {
    const values = bars.map((row) => number(row, index))
    return values.every((value) => value === undefined)
      ? []
      : [{name: String(caption?.values[`series${index}`] ?? ''), values}]
  })
  const highlight = caption?.values.highlight
  const decimals = caption?.values.decimals
  return {
    names: bars.map((row) => plainField(row, 'name')),
    series,
    highlight: typeof highlight === 'number' && highlight >= 0 ? highlight : undefined,
    decimals: typeof decimals === 'number' ? decimals : 0,
    form: String(caption?.values.form ?? 'bar')
  }
}

function altOf(data: ChartData, caption: Row | undefined): string {
  const rows = data.names.map((name, index) => {
    const values = data.series.map(({name: series, values: all}) => {
      const value = all[index]
      const number = value === undefined ? 'no value' : numberText(value, data.decimals)
      return data.series.length > 1 && series !== '' ? `${series} ${number}` : number
    })
    return `${name} ${values.join(', ')}`
  })
  const unit = caption ? plainField(caption, 'unit') : ''
  return `${data.form === 'line' ? 'Line chart' : 'Bar chart'}${unit === '' ? '' : `, ${unit}`}: ${rows.join('; ')}.`
}

/** One line of chart text whose top is at `y`. */
export function chartText(
  text: string,
  role: 'table' | 'tableKey' | 'note',
  at: {readonly x: number; readonly y: number; readonly width: number; readonly align: Side},
  tag: number,
  setting: Setting
): readonly MemoItem[] {
  const style = styleOf(setting, role)
  return linesOf(wordsIn(text, style), at.width, setting).map((line, index) =>
    lineItem(
      line,
      alignedAt(at.x, at.width, line.width, at.align),
      at.y + index * style.leading + baselineIn(style, setting),
      tag,
      setting
    )
  )
}

/** A strip a category: its name, a bar a series, the value at the bar's end. */
function barRows(data: ChartData, place: Place, setting: Setting): readonly Strip[] {
  const style = styleOf(setting, 'table')
  const widest = Math.max(
    ...data.names.map((name) => naturalWidth(wordsIn(name, styleOf(setting, 'tableKey')), setting))
  )
  const nameWidth = Math.min(widest, place.width * NAME_SHARE)
  const plot = {x: place.x + nameWidth + LABEL_GAP * 2, width: place.width - nameWidth - LABEL_GAP * 2 - VALUE_ROOM}
  const all = data.series.flatMap(({values}) => values.filter((value) => value !== undefined))
  const [low, high] = [Math.min(0, ...all), Math.max(0, ...all)]
  const scale = (value: number) => plot.x + (plot.width * (value - low)) / (high - low || 1)
  return data.names.map((name, index) => {
    const chosen = data.highlight === index || data.highlight === undefined
    const role = data.highlight === index ? 'tableKey' : 'table'
    const label = chartText(name, role, {x: place.x, y: 0, width: nameWidth, align: 'left'}, place.tag, setting)
    const bars = data.series.flatMap((series, at): readonly MemoItem[] => {
      const value = series.values[index]
      const y = at * (style.leading + BAR_GAP)
      if (value === undefined) return []
      const [from, to] = [scale(Math.min(0, value)), scale(Math.max(0, value))]
      const color: ColorToken = data.series.length > 1 ? (at === 0 ? 'accent' : 'mid') : chosen ? 'accent' : 'mid'
      const rect = {x: from, y: y + (style.leading - BAR) / 2, width: Math.max(0.5, to - from), height: BAR}
      const series0 = index === 0 && data.series.length > 1 && series.name !== '' ? ` ${series.name}` : ''
      const text = `${numberText(value, data.decimals)}${series0}`
      const room = place.x + place.width - to - LABEL_GAP
      return [
        {type: 'fill', rect, color, tag: place.tag, origin: []},
        ...chartText(
          text,
          role,
          {x: to + LABEL_GAP, y, width: Math.max(room, VALUE_ROOM - LABEL_GAP), align: 'left'},
          place.tag,
          setting
        )
      ]
    })
    const lines = Math.max(label.length, data.series.length)
    const height = lines * style.leading + (data.series.length - 1) * BAR_GAP
    return {
      space: index === 0 ? 0 : ROW_GAP,
      height,
      keep: true,
      items: [...label, ...bars].map((item) => lowered(item, 0))
    }
  })
}
