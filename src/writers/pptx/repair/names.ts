import {escapeXml} from '../package.ts'
import {editShapes} from '../shapes.ts'
import type {Repair} from './index.ts'

/** Ids and names are unique on a slide: PptxGenJS counts tables apart from the rest, and one id then stands twice. Last, since the other repairs know boxes by PptxGenJS's name. */
export const names: Repair = (parts, deck) => {
  editShapes(parts, deck, (xml, box, index) =>
    xml.replace(/<p:cNvPr id="\d+" name="[^"]*"/, `<p:cNvPr id="${index + 2}" name="${escapeXml(box.name)}"`)
  )
}
