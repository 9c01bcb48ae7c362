// The workbook behind a chart, which PowerPoint opens for “edit data”: one sheet, names in the first row and column.
import type {ChartSpec} from '../../model/deck.ts'
import {type Parts, packed} from './package.ts'
import {escapeXml, XML_HEAD} from './xml.ts'

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
/** Ids below this are Excel's own formats of numbers. */
const FIRST_FORMAT = 164

/** Letter of a column, from 0; a chart has far fewer than 26. */
const column = (index: number): string => String.fromCharCode('A'.charCodeAt(0) + index)

const textCell = (at: string, text: string): string =>
  `<c r="${at}" t="inlineStr"><is><t>${escapeXml(text)}</t></is></c>`
const numberCell = (at: string, value: number | undefined): string =>
  value === undefined ? '' : `<c r="${at}" s="1"><v>${value}</v></c>`

/** Name of a series; the one of a chart without names is called by its unit. */
export const seriesName = (chart: ChartSpec, index: number): string => chart.series[index]?.name || chart.unit

function sheet(chart: ChartSpec): string {
  const head = chart.series.map((_, index) => textCell(`${column(index + 1)}1`, seriesName(chart, index))).join('')
  const rows = chart.categories.map((category, index) => {
    const row = index + 2
    const values = chart.series.map((series, at) => numberCell(`${column(at + 1)}${row}`, series.values[index]))
    return `<row r="${row}">${textCell(`A${row}`, category)}${values.join('')}</row>`
  })
  return `${XML_HEAD}<worksheet xmlns="${SHEET}"><dimension ref="A1:${column(chart.series.length)}${chart.categories.length + 1}"/><cols><col min="1" max="1" width="32" customWidth="1"/></cols><sheetData><row r="1">${head}</row>${rows.join('')}</sheetData></worksheet>`
}

const styles = (format: string): string =>
  `${XML_HEAD}<styleSheet xmlns="${SHEET}"><numFmts count="1"><numFmt numFmtId="${FIRST_FORMAT}" formatCode="${escapeXml(format)}"/></numFmts>` +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="${FIRST_FORMAT}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'

const relations = (...targets: readonly (readonly [type: string, target: string])[]): string =>
  `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`

/** Bytes of the workbook of a chart; the same chart gives the same bytes. */
export function workbook(chart: ChartSpec): Uint8Array {
  const parts: Parts = new Map([
    [
      '[Content_Types].xml',
      `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
        `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`
    ],
    ['_rels/.rels', relations(['officeDocument', 'xl/workbook.xml'])],
    [
      'xl/workbook.xml',
      `${XML_HEAD}<workbook xmlns="${SHEET}" xmlns:r="${OFFICE}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`
    ],
    ['xl/_rels/workbook.xml.rels', relations(['worksheet', 'worksheets/sheet1.xml'], ['styles', 'styles.xml'])],
    ['xl/worksheets/sheet1.xml', sheet(chart)],
    ['xl/styles.xml', styles(chart.format)]
  ])
  return packed(parts)
}
