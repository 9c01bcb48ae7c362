import {editShapes} from '../shapes.ts'
import type {Repair} from './index.ts'

/** A header row is marked as one; sides without a line have none instead of one of no width. */
export const tables: Repair = (parts, deck) => {
  editShapes(parts, deck, (xml, box) =>
    box.type === 'table'
      ? xml
          .replace('<a:tblPr/>', box.headerRow ? '<a:tblPr firstRow="1"/>' : '<a:tblPr/>')
          .replace(/<a:(ln[LRTB]) w="0"[^>]*>/g, '<a:$1>')
          .replace(/<p:nvPr><p:extLst>.*?<\/p:extLst><\/p:nvPr>/s, '<p:nvPr/>')
          .replace(/\s+(<\/a:tcPr>|<\/a:tc>|<\/a:tbl>)/g, '$1')
      : xml
  )
}
