import {editShapes} from '../shapes.ts'
import type {Repair} from './index.ts'

/** Sizes are decided by measuring: no program may refit a box. A placeholder without a word on it would inherit one. */
export const textFrames: Repair = (parts, deck) => {
  editShapes(parts, deck, (xml, box) =>
    box.type === 'text'
      ? xml.replace(/<a:bodyPr([^>]*)>.*?<\/a:bodyPr>/s, '<a:bodyPr$1><a:noAutofit/></a:bodyPr>')
      : xml
  )
}
