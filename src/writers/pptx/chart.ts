import type Pptx from 'pptxgenjs'
import type {ChartSpec, DeckBox} from '../../model/deck.ts'
import {FACES, schemeColor} from './colors.ts'
import {seriesName} from './workbook.ts'

type Chart = Extract<DeckBox, {type: 'chart'}>
type At = Pptx.default.PositionProps & {readonly objectName: string}

/** Names, values and axis labels are as large as the smallest text. */
const LABEL_SIZE = 18
/** Width of the gap in percent of a bar: a bar of 30 at a pitch of 47; wider between pairs. */
const GAP = {one: 60, several: 80}
const SERIES = ['accent', 'mid', 'second'] as const

/** A native chart without title, legend and borders. What PptxGenJS gets wrong in it is put right by the repairs. */
export function addChart(slide: Pptx.default.Slide, box: Chart, at: At): void {
  const {chart, rect} = box
  const {left, top, right, bottom} = chart.inset
  const data = chart.series.map((series, index) => ({
    name: seriesName(chart, index),
    labels: [...chart.categories],
    values: series.values.map((value) => value ?? null) as number[]
  }))
  const layout = {
    x: left / rect.width,
    y: top / rect.height,
    w: Math.max(0.1, (rect.width - left - right) / rect.width),
    h: Math.max(0.1, (rect.height - top - bottom) / rect.height)
  }
  const type = chart.form === 'line' ? 'line' : 'bar'
  slide.addChart(type as Pptx.default.CHART_NAME, data, {
    ...at,
    altText: box.alt,
    layout,
    ...formOptions(chart),
    ...textOptions(chart)
  })
}

function textOptions(chart: ChartSpec): Pptx.default.IChartOpts {
  return {
    dataLabelFormatCode: chart.format,
    dataLabelFontSize: LABEL_SIZE,
    dataLabelFontFace: FACES.body,
    dataLabelColor: schemeColor('ink'),
    catAxisLabelFontSize: LABEL_SIZE,
    catAxisLabelFontFace: FACES.body,
    catAxisLabelColor: schemeColor('ink'),
    valAxisLabelFontSize: LABEL_SIZE,
    valAxisLabelFontFace: FACES.body,
    valAxisLabelColor: schemeColor('second'),
    valAxisLabelFormatCode: chart.format,
    catAxisLineColor: schemeColor('second'),
    catAxisLineSize: 1,
    catAxisMajorTickMark: 'none',
    valAxisMajorTickMark: 'none',
    valAxisLineShow: false,
    showLegend: false,
    showTitle: false
  } as Pptx.default.IChartOpts
}

const valuesOf = (chart: ChartSpec): readonly number[] =>
  chart.series.flatMap((series) => series.values.filter((value): value is number => value !== undefined))

function formOptions(chart: ChartSpec): Pptx.default.IChartOpts {
  const colors = chart.series.length === 1 ? ['mid' as const] : SERIES.slice(0, chart.series.length)
  const chartColors = colors.map(schemeColor)
  if (chart.form === 'line')
    return {
      chartColors: SERIES.slice(0, chart.series.length).map(schemeColor),
      lineSize: 2.25,
      lineDataSymbol: 'none',
      showValue: false,
      valGridLine: {color: schemeColor('rule'), size: 0.75}
    }
  const values = valuesOf(chart)
  const largest = chart.max ?? Math.max(0, ...values)
  const bounds = values.every((value) => value >= 0) && largest > 0 ? {valAxisMinVal: 0, valAxisMaxVal: largest} : {}
  return {
    ...bounds,
    chartColors,
    barDir: chart.form === 'bar' ? 'bar' : 'col',
    barGapWidthPct: chart.series.length === 1 ? GAP.one : GAP.several,
    /** The first category is the topmost bar; the types of PptxGenJS know one order only. */
    catAxisOrientation: (chart.form === 'bar' ? 'maxMin' : 'minMax') as 'minMax',
    showValue: true,
    valAxisHidden: true,
    valGridLine: {style: 'none'}
  }
}
