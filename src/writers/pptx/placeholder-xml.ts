// Placeholders and lines of master and layouts, in XML.
import {runsRightToLeft} from '../../layout/scripts/direction.ts'
import type {Rect} from '../../model/deck.ts'
import type {DeckRole, Theme} from '../../model/theme.ts'
import {FACES, schemeColor} from './colors.ts'
import type {RuleSpec} from './layouts.ts'
import {emu} from './units.ts'
import {escapeXml} from './xml.ts'

export const COLOR_MAP =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>'

export const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const
/** Levels that a placeholder shows in the master's view, as PowerPoint's own do. */
const SHOWN_LEVELS = 5
/** From one level of a list to the next, and between its items. */
export const STEP = 24
export const LIST_AFTER = 8

/** Properties of runs in a role, by the theme's faces and colours. */
export function runDefaults(theme: Theme, role: DeckRole, more = ''): string {
  const {size, bold, color, face} = theme.deck.styles[role]
  const [lt, ea, cs] = face === 'head' ? [FACES.head, '+mj-ea', '+mj-cs'] : [FACES.body, '+mn-ea', '+mn-cs']
  return `<a:defRPr sz="${size * 100}" b="${bold ? 1 : 0}" kern="1200"${more}><a:solidFill><a:schemeClr val="${schemeColor(color)}"/></a:solidFill><a:latin typeface="${lt}"/><a:ea typeface="${ea}"/><a:cs typeface="${cs}"/></a:defRPr>`
}

const spacing = (theme: Theme, role: DeckRole): string =>
  `<a:lnSpc><a:spcPct val="${theme.deck.styles[role].spacing * 1000}"/></a:lnSpc><a:spcBef><a:spcPts val="0"/></a:spcBef>`

/** A level of words without bullets. */
export const plainLevel = (theme: Theme, role: DeckRole, level = 1): string =>
  `<a:lvl${level}pPr marL="0" indent="0" algn="l">${spacing(theme, role)}<a:buNone/>${runDefaults(theme, role)}</a:lvl${level}pPr>`

/** A level of a list. */
export const listLevel = (theme: Theme, level: number): string =>
  `<a:lvl${level}pPr marL="${emu(STEP * level)}" indent="${emu(-STEP)}" algn="l">${spacing(theme, 'list')}<a:spcAft><a:spcPts val="${LIST_AFTER * 100}"/></a:spcAft><a:buFont typeface="Arial"/><a:buChar char="•"/>${runDefaults(theme, 'list')}</a:lvl${level}pPr>`

const transform = ({x, y, width, height}: Rect): string =>
  `<a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm>`

export interface PlaceholderXml {
  readonly id: number
  readonly name: string
  /** Attributes of `p:ph`. */
  readonly mark: string
  readonly rect: Rect
  /** Content of its list style. */
  readonly style: string
  readonly paragraphs: string
}

export function placeholderXml({id, name, mark, rect, style, paragraphs}: PlaceholderXml): string {
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${mark}/></p:nvPr></p:nvSpPr>` +
    `<p:spPr>${transform(rect)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>` +
    `<p:txBody><a:bodyPr vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="t"><a:noAutofit/></a:bodyPr><a:lstStyle>${style}</a:lstStyle>${paragraphs}</p:txBody></p:sp>`
  )
}

/** A line of a layout: drawn with it, and nothing that a reader has to be told of. */
export const ruleXml = ({rect, weight, color}: RuleSpec, id: number): string =>
  `<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="${id}" name="rule ${id}" descr=""><a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst></p:cNvPr><p:cNvCxnSpPr/><p:nvPr userDrawn="1"/></p:nvCxnSpPr>` +
  `<p:spPr>${transform(rect)}<a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="${emu(weight)}"><a:solidFill><a:schemeClr val="${schemeColor(color)}"/></a:solidFill></a:ln></p:spPr></p:cxnSp>`

/** Paragraphs of one run each, in the direction of their words. */
export const promptXml = (text: string, lang: string): string =>
  text === ''
    ? `<a:p><a:endParaRPr lang="${lang}"/></a:p>`
    : `<a:p>${runsRightToLeft(text) ? '<a:pPr algn="r" rtl="1"/>' : ''}<a:r><a:rPr lang="${lang}"/><a:t>${escapeXml(text)}</a:t></a:r></a:p>`

/** The same words at each level, so that its style can be seen and set. */
export const levelsXml = (text: string, lang: string): string =>
  Array.from(
    {length: SHOWN_LEVELS},
    (_, level) => `<a:p><a:pPr lvl="${level}"/><a:r><a:rPr lang="${lang}"/><a:t>${escapeXml(text)}</a:t></a:r></a:p>`
  ).join('')

/** Fixed, as the file must not change from run to run. */
export const NUMBER_FIELD = '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}'

export const numberXml = (lang: string): string =>
  `<a:p><a:fld id="${NUMBER_FIELD}" type="slidenum"><a:rPr lang="${lang}"/><a:t>‹#›</a:t></a:fld><a:endParaRPr lang="${lang}"/></a:p>`
