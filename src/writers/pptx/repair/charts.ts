import type {ChartSpec, Deck} from '../../../model/deck.ts'
import {schemeColor} from '../colors.ts'
import {editXml, numberIn, type Parts} from '../package.ts'
import type {Repair} from './index.ts'

const CHARTS = /^ppt\/charts\/chart\d+\.xml$/

/** The charts of a deck in the order of their parts. */
export const chartsOf = (deck: Deck): readonly ChartSpec[] =>
  deck.slides.flatMap((slide) => slide.boxes.flatMap((box) => (box.type === 'chart' ? [box.chart] : [])))

const editCharts = (parts: Parts, deck: Deck, edit: (xml: string, chart: ChartSpec) => string): void => {
  const charts = chartsOf(deck)
  editXml(parts, CHARTS, (xml, path) => {
    const chart = charts[numberIn(path) - 1]
    return chart ? edit(xml, chart) : xml
  })
}

/** A chart has two axes with positive ids; PptxGenJS names a third one, and negative ids, which are unsigned. */
export const chartAxes: Repair = (parts) => {
  editXml(parts, CHARTS, (xml) =>
    xml
      .replace(/((?:<c:axId val="[^"]*"\/>\s*){2})(?:<c:axId val="[^"]*"\/>\s*)+(?=<\/c:(?:bar|line)Chart>)/g, '$1')
      .replace(/<c:(axId|crossAx) val="-?(\d+)"/g, '<c:$1 val="$2"')
  )
}

/** A line chart says how its lines are grouped, has nothing of bars, and its markers come before its labels. */
export const chartLines: Repair = (parts) => {
  editXml(parts, CHARTS, (xml) =>
    xml.replace(/<c:lineChart>.*?<\/c:lineChart>/s, (line) =>
      line
        .replace(/<c:lineChart>(?!\s*<c:grouping)/, '<c:lineChart><c:grouping val="standard"/>')
        .replace(/\s*<c:invertIfNegative val="\d"\/>/g, '')
        .replace(/(<c:dLbls>.*?<\/c:dLbls>)(\s*)(<c:marker>.*?<\/c:marker>)/gs, '$3$2$1')
        .replace(/<c:showLeaderLines val="\d"\/>/g, '')
    )
  )
}

/** A value that is missing has no point: an empty number is none. */
export const chartGaps: Repair = (parts) => {
  editXml(parts, CHARTS, (xml) => xml.replace(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g, ''))
}

/** The corners of a chart are square: PptxGenJS leaves them round, which shows as soon as somebody gives the chart a border. */
export const chartCorners: Repair = (parts) => {
  editXml(parts, CHARTS, (xml) => xml.replace(/<c:roundedCorners val="1"\/>/, '<c:roundedCorners val="0"/>'))
}

/** Gridlines are in a colour of the scheme; PptxGenJS writes its name where a hexadecimal number belongs. */
export const chartColors: Repair = (parts) => {
  editXml(parts, CHARTS, (xml) =>
    xml
      .replace(/<a:srgbClr val="((?:tx|bg|accent)\d)"/g, '<a:schemeClr val="$1"')
      .replace(/(<a:schemeClr val="[^"]*">)<\/a:srgbClr>/g, '$1</a:schemeClr>')
  )
}

/** Size of words that somebody adds to a chart, in hundredths of a point; the smallest of a slide. */
const CHART_TEXT = 1800

/** Labels have an end of their paragraph, category names are one level of names, and what is added later is in the theme's face. */
export const chartText: Repair = (parts, deck) => {
  const lang = deck.info.lang === '' ? 'en' : deck.info.lang
  editXml(parts, CHARTS, (xml) =>
    xml
      .replace(/<\/a:pPr><\/a:p><\/c:txPr>/g, `</a:pPr><a:endParaRPr lang="${lang}"/></a:p></c:txPr>`)
      .replace(/<\/a:pPr><\/a:p>\s*<\/c:txPr>/g, `</a:pPr><a:endParaRPr lang="${lang}"/></a:p></c:txPr>`)
      .replace(
        /<c:externalData /,
        `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${CHART_TEXT}"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:pPr><a:endParaRPr lang="${lang}"/></a:p></c:txPr><c:externalData `
      )
      .replace(
        /<c:multiLvlStrRef>(.*?)<\/c:multiLvlStrRef>/gs,
        (_, inner: string) =>
          `<c:strRef>${inner.replace(/<(\/?)c:multiLvlStrCache>/g, '<$1c:strCache>').replace(/<\/?c:lvl>/g, '')}</c:strRef>`
      )
  )
}

const label = (index: number, bold: boolean, parts: string, position: string, format: string): string =>
  `<c:dLbl><c:idx val="${index}"/><c:numFmt formatCode="${format}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
  `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1800" b="${bold ? 1 : 0}"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill>` +
  `<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>` +
  `<c:dLblPos val="${position}"/>${parts}</c:dLbl>`

/** A label shows its value, and the name of its series or not. */
const shows = (series: boolean): string =>
  `<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="${series ? 1 : 0}"/><c:showPercent val="0"/><c:showBubbleSize val="0"/><c:separator> </c:separator>`

/** The bar that the title names is in the accent, its value bold; a line has its value (and name, beside others) at its end. */
export const chartMarks: Repair = (parts, deck) => {
  editCharts(parts, deck, (xml, chart) => {
    let index = 0
    const marked = xml.replace(/<c:ser>.*?<\/c:ser>/gs, (series) => {
      const values = chart.series[index++]?.values ?? []
      return chart.form === 'line' ? markedLine(series, values, chart) : markedBars(series, chart)
    })
    return chart.form === 'line'
      ? marked
      : marked.replace(/(<\/c:txPr>)(\s*<c:showLegendKey)/g, '$1<c:dLblPos val="outEnd"/>$2')
  })
}

function markedLine(series: string, values: readonly (number | undefined)[], chart: ChartSpec): string {
  const last = values.findLastIndex((value) => value !== undefined)
  const several = chart.series.length > 1
  return last < 0 ? series : withLabel(series, label(last, several, shows(several), 'r', chart.format))
}

function markedBars(series: string, chart: ChartSpec): string {
  const named = chart.highlight
  if (named === undefined || chart.series.length > 1) return series
  return withLabel(withPoint(series, named), label(named, true, shows(false), 'outEnd', chart.format))
}

const withLabel = (series: string, made: string): string => series.replace('<c:dLbls>', `<c:dLbls>${made}`)

const withPoint = (series: string, index: number): string =>
  series.replace(
    '<c:dLbls>',
    `<c:dPt><c:idx val="${index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr><a:solidFill><a:schemeClr val="${schemeColor('accent')}"/></a:solidFill></c:spPr></c:dPt><c:dLbls>`
  )
