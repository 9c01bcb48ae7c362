import {heldBy, layoutOf} from '../layout-of.ts'
import {editShapes} from '../shapes.ts'
import type {Repair} from './index.ts'

/** Boxes that stand for a placeholder of their layout are marked as such; those of PptxGenJS could not have a place of their own. */
export const placeholders: Repair = (parts, deck) => {
  editShapes(parts, deck, (xml, box, _, slide, number) => {
    const held = heldBy(box, slide, layoutOf(slide, number))
    return held === undefined
      ? xml
      : xml
          .replace(/<p:cNvSpPr[^>]*\/>/, '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>')
          .replace(/<p:nvPr><\/p:nvPr>|<p:nvPr\/>/, `<p:nvPr><p:ph ${held.mark}/></p:nvPr>`)
  })
}
