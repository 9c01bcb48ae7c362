import {editShapes} from '../shapes.ts'
import type {Repair} from './index.ts'

/** Fixed, as the file must not change from run to run. */
const FIELD = '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}'

/** The number of a slide is a live field: it follows when slides are moved. */
export const slideNumbers: Repair = (parts, deck) => {
  editShapes(parts, deck, (xml, box) =>
    box.type === 'text' && box.placeholder === 'number'
      ? xml.replace(/<a:r>(.*?)<\/a:r>/gs, `<a:fld id="${FIELD}" type="slidenum">$1</a:fld>`)
      : xml
  )
}
