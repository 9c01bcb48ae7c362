// The theme part: colours and faces of the deck's theme in Office's slots.
import type {Theme} from '../../model/theme.ts'
import {officeFaces} from '../../themes/office-faces.ts'
import {SCHEME} from './colors.ts'
import {escapeXml} from './xml.ts'

const color = (hex: string): string => `<a:srgbClr val="${hex.replace('#', '').toUpperCase()}"/>`

/** Slots that no colour of ours has. */
const REST = ['accent5', 'accent6'] as const
const ORDER = [
  'dk1',
  'lt1',
  'dk2',
  'lt2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink'
]

function colorScheme(theme: Theme): string {
  const slots = new Map(
    Object.entries(SCHEME).map(([token, {slot}]) => [slot, theme.colors[token as keyof typeof SCHEME]])
  )
  for (const slot of REST) slots.set(slot, theme.colors.second)
  slots.set('hlink', theme.colors.accent)
  slots.set('folHlink', theme.colors.accent)
  return ORDER.map((slot) => `<a:${slot}>${color(slots.get(slot) ?? theme.colors.ink)}</a:${slot}>`).join('')
}

/** The family of the theme, and those that Office takes for other scripts. */
const face = (office: string): string =>
  `<a:latin typeface="${escapeXml(office)}"/><a:ea typeface=""/><a:cs typeface=""/>${SCRIPTS}`
const SCRIPTS = officeFaces.map(({script, family}) => `<a:font script="${script}" typeface="${family}"/>`).join('')
const solid = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
const line = (width: number): string =>
  `<a:ln w="${width}" cap="flat" cmpd="sng" algn="ctr">${solid}<a:prstDash val="solid"/><a:miter lim="800000"/></a:ln>`
const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>'

/** XML of a theme: flat, without gradients and shadows. */
export const themeXml = (theme: Theme): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="${escapeXml(theme.name)}"><a:themeElements>` +
  `<a:clrScheme name="${escapeXml(theme.name)}">${colorScheme(theme)}</a:clrScheme>` +
  `<a:fontScheme name="${escapeXml(theme.name)}"><a:majorFont>${face(theme.deck.head.office)}</a:majorFont><a:minorFont>${face(theme.deck.body.office)}</a:minorFont></a:fontScheme>` +
  `<a:fmtScheme name="${escapeXml(theme.name)}"><a:fillStyleLst>${solid.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line(9525)}${line(19050)}${line(28575)}</a:lnStyleLst>` +
  `<a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${solid.repeat(3)}</a:bgFillStyleLst></a:fmtScheme>` +
  `</a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>`
