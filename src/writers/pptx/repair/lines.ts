import {editShapes} from '../shapes.ts'
import type {Repair} from './index.ts'

/** A line is a connector, as Office makes it, so that it can be taken by its ends; PptxGenJS has a shape that looks like one. */
export const lines: Repair = (parts, deck) => {
  editShapes(parts, deck, (xml, box) =>
    box.type === 'line'
      ? xml
          .replace(/<(\/?)p:sp>/g, '<$1p:cxnSp>')
          .replace(/<(\/?)p:nvSpPr>/g, '<$1p:nvCxnSpPr>')
          .replace(/<p:cNvSpPr[^>]*\/>/, '<p:cNvCxnSpPr/>')
          .replace(/<p:txBody>.*?<\/p:txBody>/s, '')
      : xml
  )
}
