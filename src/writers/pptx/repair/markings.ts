import {editShapes} from '../shapes.ts'
import type {Repair} from './index.ts'

/** Between the letters of a marking: 0.6 points. */
export const markings: Repair = (parts, deck) => {
  editShapes(parts, deck, (xml, box) =>
    box.name.startsWith('marking,') ? xml.replace(/<a:rPr /g, '<a:rPr spc="60" ') : xml
  )
}
