import {posix} from 'node:path'
import type {Deck, DeckBox, Rect, Slide} from '../../../model/deck.ts'
import type {OfficeTemplate, Placeholder, TemplateLayout} from '../../../model/office-template.ts'
import {editXml, numberIn, type Parts} from '../package.ts'
import {escapeXml} from '../xml.ts'
import {paintXml} from './colors.ts'

type TextBox = Extract<DeckBox, {type: 'text'}>
type Role = Exclude<TextBox['placeholder'], 'none'>

const SLIDES = /^ppt\/slides\/slide\d+\.xml$/
const SHAPE = /<p:sp>.*?<\/p:sp>/gs
/** Ids of shapes count from 2, in the order of their boxes. */
const ID = /<p:cNvPr id="(\d+)"/
const FIRST_ID = 2

/** The layout that a slide stands on: one text below the title stands in the body's placeholder. */
export function layoutOf(slide: Slide, {layouts}: OfficeTemplate): TemplateLayout {
  if (slide.layout !== 'content') return layouts[slide.layout]
  const hasBody = slide.boxes.some((box) => box.type === 'text' && box.placeholder === 'body')
  return hasBody ? layouts.content : layouts.titleOnly
}

/** Slides stand on the template's layouts, and their placeholders inherit what they can: place, colour, face, alignment. */
export function inherit(parts: Parts, deck: Deck, template: OfficeTemplate): void {
  editXml(parts, SLIDES, (xml, path) => {
    const slide = deck.slides[numberIn(path) - 1]
    if (slide === undefined) return xml
    const layout = layoutOf(slide, template)
    return xml.replace(SHAPE, (shape) => {
      const box = slide.boxes[Number(ID.exec(shape)?.[1] ?? 0) - FIRST_ID]
      if (box?.type !== 'text' || box.placeholder === 'none') return shape
      return placed(shape, box, isSecondBody(box, slide) ? {...layout, body: undefined} : layout)
    })
  })
  editXml(parts, /^ppt\/slides\/_rels\/slide\d+\.xml\.rels$/, (xml, path) => {
    const slide = deck.slides[Number(/slide(\d+)\.xml/.exec(path)?.[1] ?? 0) - 1]
    if (slide === undefined) return xml
    const target = posix.relative('ppt/slides', layoutOf(slide, template).path)
    return xml.replace(/Target="\.\.\/slideLayouts\/[^"]*"/, `Target="${target}"`)
  })
}

/** Of two bodies side by side the template's layout has a place for one. */
const isSecondBody = (box: TextBox, slide: Slide): boolean =>
  box.placeholder === 'body' && slide.boxes.find((each) => each.type === 'text' && each.placeholder === 'body') !== box

const placeholderFor = (role: Role, layout: TemplateLayout): Placeholder | undefined =>
  role === 'subtitle' ? (layout.subtitle ?? layout.body) : layout[role]

/** Titles and footers look as the template has them; the words of a body have looks of their own. */
function placed(shape: string, box: TextBox, layout: TemplateLayout): string {
  const role = box.placeholder as Role
  const placeholder = placeholderFor(role, layout)
  if (placeholder === undefined) return shape.replace(/<p:ph [^>]*\/>/, '').replace(/ noGrp="1"/, '')
  const marked = shape.replace(/<p:ph [^>]*\/>/, markOf(placeholder))
  const standing = same(box.rect, placeholder.text) ? inPlace(marked) : marked
  return role === 'body' ? settled(standing) : looking(settled(standing), placeholder, role)
}

const markOf = ({type, idx}: Placeholder): string =>
  `<p:ph${type === '' ? '' : ` type="${type}"`}${idx === 0 ? '' : ` idx="${idx}"`}/>`

const TOLERANCE = 0.5
const same = (a: Rect, b: Rect): boolean =>
  (['x', 'y', 'width', 'height'] as const).every((side) => Math.abs(a[side] - b[side]) <= TOLERANCE)

/** Place, insets and anchor are the layout's. */
const inPlace = (shape: string): string =>
  shape
    .replace(/<p:spPr>.*?<\/p:spPr>/s, '<p:spPr/>')
    .replace(/<a:bodyPr[^>]*>.*?<\/a:bodyPr>/s, '<a:bodyPr><a:noAutofit/></a:bodyPr>')

/** Space before paragraphs is not measured, so it is none. */
const settled = (shape: string): string =>
  shape.replace(/<\/a:lnSpc>(?!<a:spcBef>)/g, '</a:lnSpc><a:spcBef><a:spcPts val="0"/></a:spcBef>')

function looking(shape: string, {look}: Placeholder, role: Role): string {
  const furniture = role === 'number' || role === 'date' || role === 'footer'
  const color = look.color ? `<a:solidFill>${paintXml(look.color)}</a:solidFill>` : ''
  const face = look.face ? `<a:latin typeface="${escapeXml(look.face)}"/>` : ''
  return shape
    .replace(/(<a:pPr[^>]*?) algn="[^"]*"/g, look.align ? `$1 algn="${look.align}"` : '$1')
    .replace(
      /<a:(rPr|endParaRPr)\b([^>]*?)(\/>|>(.*?)<\/a:\1>)/gs,
      (_, name: string, given: string, _end, inner = '') => {
        const attributes = furniture ? sized(given, look.size) : upright(given)
        const rest = inner.replace(/<a:solidFill>.*?<\/a:solidFill>|<a:(?:latin|ea|cs) [^>]*\/>/gs, '')
        return `<a:${name}${attributes}>${color}${face}${rest}</a:${name}>`
      }
    )
}

/** Footers are as large as the template has them. */
const sized = (attributes: string, size: number | undefined): string =>
  attributes.replace(/ sz="\d+"/, size === undefined ? '' : ` sz="${size * 100}"`).replace(/ b="\d"/, '')

/** As measured: neither bold nor in capitals, unless we say so. */
const upright = (attributes: string): string =>
  `${attributes}${/ b="/.test(attributes) ? '' : ' b="0"'} cap="none" spc="0"`
