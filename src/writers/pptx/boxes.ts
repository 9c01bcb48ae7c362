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
  const objectName = tokenOf(index)
  const at = {...place(box.rect), objectName}
  switch (box.type) {
    case 'text':
      return void slide.addText(textItems(box.text, lang), textOptions(box, at))
    case 'table':
      return addTable(slide, box, at, lang)
    case 'chart':
      return addChart(slide, box, at)
    case 'image':
      return void slide.addImage({
        ...at,
        data: `${box.mime};base64,${Buffer.from(box.bytes).toString('base64')}`,
        altText: box.alt
      })
    case 'line':
      return void slide.addShape('line', {
        ...at,
        line: {color: schemeColor(box.color), width: box.weight},
        ...(box.rising ? {flipV: true} : {})
      })
    case 'shape':
      return void slide.addShape(box.shape === 'oval' ? 'ellipse' : 'rect', {...at, ...painted(box)})
  }
}

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
