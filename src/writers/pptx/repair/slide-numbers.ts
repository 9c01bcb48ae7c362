import {NUMBER_FIELD} from '../placeholder-xml.ts'
import {editShapes} from '../shapes.ts'
import type {Repair} from './index.ts'

/** The number of a slide is a live field: it follows when slides are moved. */
export const slideNumbers: Repair = (parts, deck) => {
  editShapes(parts, deck, (xml, box) =>
    box.type === 'text' && box.placeholder === 'number'
      ? xml.replace(/<a:r>(.*?)<\/a:r>/gs, `<a:fld id="${NUMBER_FIELD}" type="slidenum">$1</a:fld>`)
      : xml
  )
}
