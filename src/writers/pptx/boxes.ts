// One function a kind of box, each handing PptxGenJS fresh options in inches.
import type Pptx from 'pptxgenjs'
import type {DeckBox, Rect} from '../../model/deck.ts'
import {addChart} from './chart.ts'
import {schemeColor} from './colors.ts'
import {tokenOf} from './shapes.ts'
import {addTable} from './table.ts'
import {textItems} from './text.ts'
import {inches} from './units.ts'

type PptxSlide = Pptx.default.Slide
type Box<T extends DeckBox['type']> = Extract<DeckBox, {type: T}>

const place = (rect: Rect) => ({x: inches(rect.x), y: inches(rect.y), w: inches(rect.width), h: inches(rect.height)})

/** Puts a box on a slide under the name that the repairs know it by. */
export function addBox(slide: PptxSlide, box: DeckBox, index: number, lang: string): void {
  const at = {...place(box.rect), objectName: tokenOf(index)}
  if (box.type === 'text') slide.addText(textItems(box.text, lang), textOptions(box, at))
  else if (box.type === 'table') addTable(slide, box, at, lang)
  else if (box.type === 'chart') addChart(slide, box, at)
  else if (box.type === 'image') slide.addImage({...at, data: dataOf(box), altText: box.alt})
  else if (box.type === 'line') slide.addShape('line', {...at, ...lineOptions(box)})
  else slide.addShape(box.shape === 'oval' ? 'ellipse' : 'rect', {...at, ...painted(box)})
}

const dataOf = (box: Box<'image'>): string => `${box.mime};base64,${Buffer.from(box.bytes).toString('base64')}`

const lineOptions = (box: Box<'line'>) => ({
  line: {color: schemeColor(box.color), width: box.weight},
  ...(box.rising ? {flipV: true} : {})
})

const painted = (box: Pick<Box<'shape'>, 'fill' | 'outline'>) => ({
  ...(box.fill ? {fill: {color: schemeColor(box.fill)}} : {}),
  ...(box.outline ? {line: {color: schemeColor(box.outline.color), width: box.outline.weight}} : {})
})

function textOptions(
  box: Box<'text'>,
  at: Pptx.default.PositionProps & {readonly objectName: string}
): Pptx.default.TextPropsOptions {
  const {left, top, right, bottom} = box.text.inset
  return {
    ...at,
    ...painted(box),
    isTextBox: box.placeholder === 'none' && !box.fill && !box.outline,
    margin: [left, right, bottom, top],
    valign: box.text.anchor,
    wrap: true
  }
}
