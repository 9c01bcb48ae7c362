import type {OfficeTemplate, Paint} from '../../../model/office-template.ts'
import type {ColorToken} from '../../../model/theme.ts'
import {SCHEME} from '../colors.ts'
import {editXml, type Parts} from '../package.ts'
import {escapeXml} from '../xml.ts'

const DRAWN = /^ppt\/(?:slides|charts)\/[^/]+\.xml$/
/** Properties of words, or a colour anywhere else. */
const TEXT_OR_COLOR =
  /<a:(rPr|defRPr|endParaRPr)\b(?:[^>]*[^/>])?>.*?<\/a:\1>|<a:schemeClr val="(\w+)"(?:\/>|><\/a:schemeClr>)/gs
const COLOR = /<a:schemeClr val="(\w+)"(?:\/>|><\/a:schemeClr>)/g

const TOKENS = new Map(Object.entries(SCHEME).map(([token, {name}]) => [name, token as ColorToken]))

/** A colour as drawings write it. */
export function paintXml({slot, keep, add, hex}: Paint): string {
  const percent = (name: string, value: number, none: number) =>
    value === none ? '' : `<a:${name} val="${Math.round(value * 1000)}"/>`
  if (slot === undefined) return `<a:srgbClr val="${hex.replace('#', '')}"/>`
  return `<a:schemeClr val="${slot}">${percent('lumMod', keep, 100)}${percent('lumOff', add, 0)}</a:schemeClr>`
}

/** Our colours become the template's: the slots of its scheme have other meanings. Its own faces are named where its theme lacks them. */
export function paint(parts: Parts, template: OfficeTemplate): void {
  editXml(parts, DRAWN, (xml) =>
    named(
      painted(
        xml.replace(TEXT_SHAPE, (shape) => onBrand(shape)),
        template
      ),
      template.faces
    )
  )
}

/** A shape that has words on a ground of its own. */
const TEXT_SHAPE = /<p:sp>(?:(?!<\/p:sp>).)*<a:t>.*?<\/p:sp>/gs
/** Stands for the brand's accent until colours are exchanged. */
const BRAND = 'brand'
const onBrand = (shape: string): string =>
  shape.replace(/(<\/a:prstGeom><a:solidFill><a:schemeClr val=")accent1"/, `$1${BRAND}"`)

function painted(xml: string, {paints, accentText, accentDrawn}: OfficeTemplate): string {
  const of = (name: string, words: boolean, whole: string): string => {
    const token = TOKENS.get(name)
    if (name === BRAND) return paintXml(paints.accent)
    if (token === undefined) return whole
    return paintXml(token === 'accent' ? (words ? accentText : accentDrawn) : paints[token])
  }
  return xml.replace(TEXT_OR_COLOR, (whole, _name, color: string | undefined) =>
    color === undefined ? whole.replace(COLOR, (each, name: string) => of(name, true, each)) : of(color, false, whole)
  )
}

const named = (xml: string, {head, body}: OfficeTemplate['faces']): string => {
  const face = (text: string, scheme: string, name: string | undefined) =>
    name === undefined ? text : text.replaceAll(`typeface="${scheme}"`, () => `typeface="${escapeXml(name)}"`)
  return face(face(xml, '+mj-lt', head), '+mn-lt', body)
}
