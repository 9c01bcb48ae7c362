import {escapeXml} from '../package.ts'
import {editShapes} from '../shapes.ts'
import type {Repair} from './index.ts'

/** A shape without words has an empty text body (PowerPoint repairs one that has none), and an outline that says nothing is left out. */
export const emptyShapes: Repair = (parts, deck) => {
  const lang = escapeXml(deck.info.lang === '' ? 'en' : deck.info.lang)
  const body = `<p:txBody><a:bodyPr rtlCol="0" anchor="ctr"/><a:lstStyle/><a:p><a:endParaRPr lang="${lang}"/></a:p></p:txBody>`
  editShapes(parts, deck, (xml) =>
    xml
      .replace(/<a:ln>\s*<\/a:ln>/g, '')
      .replace(/<a:avLst>\s*<\/a:avLst>/g, '<a:avLst/>')
      .replace(/<p:nvPr>\s*<\/p:nvPr>/g, '<p:nvPr/>')
      .replace(/(<\/p:spPr>)\s*(<\/p:sp>)/, `$1${body}$2`)
  )
}
