import type {DeckBox, DeckParagraph} from '../../../model/deck.ts'
import {editShapes} from '../shapes.ts'
import {emu} from '../units.ts'
import type {Repair} from './index.ts'

const paragraphsOf = (box: DeckBox): readonly DeckParagraph[] => {
  if (box.type === 'text') return box.text.paragraphs
  return box.type === 'table'
    ? box.rows.flatMap((row) =>
        row.cells.flatMap(({text}) => (text.paragraphs.length === 0 ? [EMPTY] : text.paragraphs))
      )
    : []
}
const EMPTY: DeckParagraph = {
  runs: [],
  align: 'left',
  spacing: 100,
  spaceAfter: 0,
  indent: 0,
  hang: 0,
  bullet: 'none',
  level: 0
}

/**
 * Indents exist only for bullets in PptxGenJS, and in equal steps. Here each paragraph gets its own:
 * text at `indent`, its first line `hang` from it, and a tab stop where the text begins.
 */
export const indents: Repair = (parts, deck) => {
  editShapes(parts, deck, (xml, box) => {
    const paragraphs = paragraphsOf(box)
    let index = 0
    return xml.replace(/<a:p>(.*?)<\/a:p>/gs, (whole) => {
      const paragraph = paragraphs[index++]
      return paragraph ? withIndent(whole, paragraph) : whole
    })
  })
}

function withIndent(xml: string, paragraph: DeckParagraph): string {
  const tab = paragraph.runs.some((run) => run.text.includes('\t'))
  return xml.replace(/<a:pPr([^>]*)>(.*?)<\/a:pPr>/s, (_, attributes: string, inner: string) => {
    const kept = attributes.replace(/\s(?:marL|indent)="[^"]*"/g, '').replace(/\s+$/, '')
    const place = ` marL="${emu(paragraph.indent)}" indent="${emu(paragraph.hang)}"`
    const stop = tab ? `<a:tabLst><a:tab pos="${emu(paragraph.indent)}" algn="l"/></a:tabLst>` : ''
    const bullet = inner
      .replace(/<a:buSzPct[^>]*\/>/, '')
      .replace(/<a:buChar /, '<a:buFont typeface="Arial"/><a:buChar ')
    return `<a:pPr${place}${kept}>${bullet}${stop}</a:pPr>`
  })
}
