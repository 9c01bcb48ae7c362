import type Pptx from 'pptxgenjs'
import type {DeckBox, DeckCell} from '../../model/deck.ts'
import {schemeColor} from './colors.ts'
import {textItems} from './text.ts'
import {inches} from './units.ts'

type Table = Extract<DeckBox, {type: 'table'}>
type At = Pptx.default.PositionProps & {readonly objectName: string}

/** Size that an empty cell is set in, so that it does not make its row higher. */
const EMPTY_SIZE = 12

/** A native table; margins, lines and row heights are all written out. */
export function addTable(slide: Pptx.default.Slide, box: Table, at: At, lang: string): void {
  const rows = box.rows.map((row) => row.cells.map((cell) => tableCell(cell, lang)))
  slide.addTable(rows, {
    ...at,
    colW: box.columns.map(inches),
    rowH: box.rows.map((row) => inches(row.height)),
    autoPage: false
  })
}

function tableCell(cell: DeckCell, lang: string): Pptx.default.TableCell {
  const {left, top, right, bottom} = cell.text.inset
  const none = {type: 'none' as const}
  const below = cell.rule ? {type: 'solid' as const, pt: cell.rule.weight, color: schemeColor(cell.rule.color)} : none
  return {
    text: cell.text.paragraphs.some((paragraph) => paragraph.runs.length > 0)
      ? (textItems(cell.text, lang) as Pptx.default.TableCell[])
      : '',
    options: {
      margin: [inches(top), inches(right), inches(bottom), inches(left)],
      valign: 'top',
      border: [{...none}, {...none}, below, {...none}],
      fontSize: cell.text.paragraphs[0]?.runs[0]?.size ?? EMPTY_SIZE
    }
  }
}
