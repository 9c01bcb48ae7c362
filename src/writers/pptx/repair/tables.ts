import {editShapes} from '../shapes.ts'
import type {Repair} from './index.ts'

/** A header row is marked as one; sides without a line have none instead of one of no width. */
export const tables: Repair = (parts, deck) => {
  editShapes(parts, deck, (xml, box) =>
    box.type === 'table'
      ? xml
          .replace('<a:tblPr/>', `<a:tblPr${box.rtl ? ' rtl="1"' : ''}${box.headerRow ? ' firstRow="1"' : ''}/>`)
          .replace(/<a:(ln[LRTB]) w="0"[^>]*>/g, '<a:$1>')
          .replace(/<p:nvPr><p:extLst>.*?<\/p:extLst><\/p:nvPr>/s, '<p:nvPr/>')
          .replace(/(?<!<a:t)>\s+</g, '><')
      : xml
  )
}

/**
 * Lines of cells stand at the points that were measured. In a table LibreOffice takes 100 percent for that of the size,
 * not of the font's line, and sets lines of 18 at 18 instead of 22; points are the same in every program.
 */
export const tableLines: Repair = (parts, deck) => {
  const {line} = deck.theme.deck.body // Cells are in the face of the body.
  editShapes(parts, deck, (xml, box) =>
    box.type === 'table'
      ? xml.replace(/<a:p>.*?<\/a:p>/gs, (paragraph) => {
          const size = Number(/ sz="(\d+)"/.exec(paragraph)?.[1] ?? 0)
          return size === 0
            ? paragraph
            : paragraph.replace(
                /<a:spcPct val="(\d+)"\/>/,
                (_, percent: string) => `<a:spcPts val="${Math.round((size * line * Number(percent)) / 100_000)}"/>`
              )
        })
      : xml
  )
}
