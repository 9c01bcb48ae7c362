// The style of tables: hairlines between rows, a line of the accent below the head. A table that somebody adds has it too.
import type {ColorToken, Theme} from '../../model/theme.ts'
import {schemeColor} from './colors.ts'
import {emu} from './units.ts'
import {escapeXml, XML_HEAD} from './xml.ts'

/** Its id; fixed, as the file must not change from run to run. */
export const TABLE_STYLE = '{7B1C3F52-6D0E-4A8B-9C41-52D7E0A4F3B6}'

const side = (name: string, weight: number, color?: ColorToken): string =>
  color === undefined
    ? `<a:${name}><a:ln><a:noFill/></a:ln></a:${name}>`
    : `<a:${name}><a:ln w="${emu(weight)}" cmpd="sng"><a:solidFill><a:schemeClr val="${schemeColor(color)}"/></a:solidFill></a:ln></a:${name}>`

const words = (color: ColorToken, bold: boolean): string =>
  `<a:tcTxStyle${bold ? ' b="on"' : ''}><a:fontRef idx="minor"/><a:schemeClr val="${schemeColor(color)}"/></a:tcTxStyle>`

const NONE = ['left', 'right', 'top', 'bottom'].map((name) => side(name, 0)).join('')

export const tableStylesXml = (theme: Theme): string =>
  `${XML_HEAD}<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="${TABLE_STYLE}"><a:tblStyle styleId="${TABLE_STYLE}" styleName="${escapeXml(theme.name)}">` +
  `<a:wholeTbl>${words('ink', false)}<a:tcStyle><a:tcBdr>${NONE}${side('insideH', 0.75, 'rule')}${side('insideV', 0)}</a:tcBdr><a:fill><a:noFill/></a:fill></a:tcStyle></a:wholeTbl>` +
  `<a:firstCol>${words('ink', true)}<a:tcStyle><a:tcBdr/></a:tcStyle></a:firstCol>` +
  `<a:firstRow>${words('second', true)}<a:tcStyle><a:tcBdr>${side('bottom', 1.5, 'accent')}</a:tcBdr></a:tcStyle></a:firstRow></a:tblStyle></a:tblStyleLst>`
