// Which shape of a slide's XML is which box: PptxGenJS is given names that say so, and the repairs put the real ones.
import type {Deck, DeckBox, Slide} from '../../model/deck.ts'
import {editXml, numberIn, type Parts, SLIDES} from './package.ts'

/** The name under which a box goes through PptxGenJS. */
export const tokenOf = (index: number): string => `box-${index}`

const SHAPE = /<p:(sp|cxnSp|graphicFrame|pic)>.*?<\/p:\1>/gs
const TOKEN = /name="box-(\d+)"/

/** Changes the XML of every shape of every slide, with its box; slides and boxes are counted from 0. */
export function editShapes(
  parts: Parts,
  deck: Deck,
  edit: (xml: string, box: DeckBox, index: number, slide: Slide, at: number) => string
): void {
  editXml(parts, SLIDES, (xml, path) => {
    const at = numberIn(path) - 1
    const slide = deck.slides[at]
    return slide === undefined
      ? xml
      : xml.replace(SHAPE, (shape) => {
          const index = Number(TOKEN.exec(shape)?.[1] ?? -1)
          const box = slide.boxes[index]
          return box === undefined ? shape : edit(shape, box, index, slide, at)
        })
  })
}
