import {editXml, SLIDES} from '../package.ts'
import type {Repair} from './index.ts'

/** A paragraph has its properties once, before its first run; PptxGenJS writes them again before each. */
export const paragraphProperties: Repair = (parts) => {
  editXml(parts, SLIDES, (xml) => xml.replace(/(<\/a:r>|<a:br\/>)(?:<a:pPr[^>]*\/>|<a:pPr[^>]*>.*?<\/a:pPr>)/gs, '$1'))
}
