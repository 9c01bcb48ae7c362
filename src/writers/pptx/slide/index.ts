// One slide as XML: its boxes in their order, each a native and editable thing.
import type {DeckBox, Slide} from '../../../model/deck.ts'
import {isDrawnBy} from '../layouts.ts'
import {NAMESPACES, ROOT_GROUP, XML_HEAD} from '../xml.ts'
import {place} from './place.ts'
import type {SlideSetting} from './setting.ts'
import {line, type Named, namedBox, plainShape} from './shape.ts'
import {table} from './table.ts'
import {textBox} from './text.ts'

/** Ids of boxes begin here: 1 is the group that holds them. */
const FIRST_ID = 2

/** What the boxes refer to is added to the relations of the setting, in their order. */
export function slideXml(slide: Slide, setting: SlideSetting): string {
  let boxes = ''
  for (const [index, box] of slide.boxes.entries())
    if (!setting.own || !isDrawnBy(setting.layout, box, setting.theme))
      boxes += boxXml(box, namedBox(box, index + FIRST_ID), slide, setting)
  return `${XML_HEAD}<p:sld ${NAMESPACES}><p:cSld><p:spTree>${ROOT_GROUP}${boxes}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`
}

function boxXml(box: DeckBox, named: Named, slide: Slide, setting: SlideSetting): string {
  switch (box.type) {
    case 'text':
      return textBox(box, named, slide, setting)
    case 'table':
      return table(box, named, setting)
    case 'image':
      return picture(box, named, setting)
    case 'chart':
      return chartFrame(box, named, setting)
    case 'line':
      return line(box, named)
    case 'shape':
      return plainShape(box, named, setting)
  }
}

function picture(box: Extract<DeckBox, {type: 'image'}>, named: Named, {relations, mediaOf}: SlideSetting): string {
  const id = relations.add('image', mediaOf(box.bytes, box.mime))
  return (
    `<p:pic><p:nvPicPr>${named}<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>` +
    `<p:spPr><a:xfrm>${place(box.rect)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`
  )
}

function chartFrame(box: DeckBox, named: Named, {relations, nextChart}: SlideSetting): string {
  const id = relations.add('chart', nextChart())
  return (
    `<p:graphicFrame><p:nvGraphicFramePr>${named}<p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr><p:xfrm>${place(box.rect)}</p:xfrm>` +
    `<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${id}"/></a:graphicData></a:graphic></p:graphicFrame>`
  )
}
