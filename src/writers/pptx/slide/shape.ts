// Shapes, lines and what every box has: an id, a name, words for those who do not see it.
import type {DeckBox} from '../../../model/deck.ts'
import type {ColorToken} from '../../../model/theme.ts'
import {emu} from '../units.ts'
import {escapeXml} from '../xml.ts'
import {place, solid} from './place.ts'
import type {SlideSetting} from './setting.ts'

/** The element that names a box. */
export type Named = string

const DECORATIVE =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'

/** Ids are unique on a slide. Pictures, charts and tables have a description; rules and marks are decoration, and say so. */
export function namedBox(box: DeckBox, id: number): Named {
  const start = `<p:cNvPr id="${id}" name="${escapeXml(box.name)}"`
  if (isDecoration(box)) return `${start} descr="">${DECORATIVE}</p:cNvPr>`
  return `${start}${'alt' in box ? ` descr="${escapeXml(box.alt)}"` : ''}/>`
}

const isDecoration = (box: DeckBox): boolean =>
  box.type === 'line' || box.type === 'shape' || (box.type === 'image' && box.alt === '')

interface Outline {
  readonly weight: number
  readonly color: ColorToken
}

const outlined = ({weight, color}: Outline): string =>
  `<a:ln w="${emu(weight)}">${solid(color)}<a:prstDash val="solid"/></a:ln>`

/** A rectangle or an oval with the body of its text. */
export function shape(
  box: Extract<DeckBox, {type: 'text' | 'shape'}>,
  form: 'rect' | 'ellipse',
  parts: {readonly named: Named; readonly role: string; readonly body: string}
): string {
  const fill = box.fill ? solid(box.fill) : '<a:noFill/>'
  return (
    `<p:sp><p:nvSpPr>${parts.named}${parts.role}</p:nvSpPr>` +
    `<p:spPr><a:xfrm>${place(box.rect)}</a:xfrm><a:prstGeom prst="${form}"><a:avLst/></a:prstGeom>${fill}${box.outline ? outlined(box.outline) : ''}</p:spPr>` +
    `<p:txBody>${parts.body}</p:txBody></p:sp>`
  )
}

/** A shape without words has an empty text body: PowerPoint repairs one that has none. */
export const plainShape = (box: Extract<DeckBox, {type: 'shape'}>, named: Named, {lang}: SlideSetting): string =>
  shape(box, box.shape === 'oval' ? 'ellipse' : 'rect', {
    named,
    role: '<p:cNvSpPr/><p:nvPr/>',
    body: `<a:bodyPr rtlCol="0" anchor="ctr"/><a:lstStyle/><a:p><a:endParaRPr lang="${escapeXml(lang)}"/></a:p>`
  })

/** A line is a connector, as Office makes it, so that it can be taken by its ends. */
export const line = (box: Extract<DeckBox, {type: 'line'}>, named: Named): string =>
  `<p:cxnSp><p:nvCxnSpPr>${named}<p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr>` +
  `<p:spPr><a:xfrm${box.rising ? ' flipV="1"' : ''}>${place(box.rect)}</a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:noFill/>${outlined(box)}</p:spPr></p:cxnSp>`
