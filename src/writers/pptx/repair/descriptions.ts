import type {DeckBox} from '../../../model/deck.ts'
import {escapeXml} from '../package.ts'
import {editShapes} from '../shapes.ts'
import type {Repair} from './index.ts'

const DECORATIVE =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'

/** Pictures, charts and tables have words for those who do not see them (tables get none from PptxGenJS); rules and marks are decoration, and say so. */
export const descriptions: Repair = (parts, deck) => {
  editShapes(parts, deck, (xml, box) =>
    xml.replace(/<p:cNvPr id="(\d+)" name="([^"]*)"(?: descr="[^"]*")?\s*(?:\/>|>\s*<\/p:cNvPr>)/, (_, id, name) => {
      const start = `<p:cNvPr id="${id}" name="${name}"`
      return decorative(box)
        ? `${start} descr="">${DECORATIVE}</p:cNvPr>`
        : `${start}${'alt' in box ? ` descr="${escapeXml(box.alt)}"` : ''}/>`
    })
  )
}

const decorative = (box: DeckBox): boolean =>
  box.type === 'line' || box.type === 'shape' || (box.type === 'image' && box.alt === '')
