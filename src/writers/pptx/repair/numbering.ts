import type {DeckParagraph} from '../../../model/deck.ts'
import {editShapes} from '../shapes.ts'
import type {Repair} from './index.ts'

/**
 * The items of a list begin at one number and count on, so that an item that is put between is numbered too.
 * PptxGenJS begins each anew at its own number.
 */
export const numbering: Repair = (parts, deck) => {
  editShapes(parts, deck, (xml, box) => {
    if (box.type !== 'text') return xml
    const starts = startsOf(box.text.paragraphs)
    let index = 0
    return xml.replace(/<a:p>.*?<\/a:p>/gs, (paragraph) => {
      const start = starts[index++]
      return start === undefined
        ? paragraph
        : paragraph.replace(/(<a:buAutoNum type="\w+")[^>]*\/>/, start === 1 ? '$1/>' : `$1 startAt="${start}"/>`)
    })
  })
}

/** For each paragraph of a list with numbers, the number at which its list begins in this box. */
function startsOf(paragraphs: readonly DeckParagraph[]): readonly (number | undefined)[] {
  const open: {next: number; start: number}[] = []
  return paragraphs.map(({bullet, number, level}) => {
    if (bullet !== 'number' || number === undefined) {
      open.length = Math.min(open.length, level)
      return undefined
    }
    open.length = Math.min(open.length, level + 1)
    const running = open[level]
    const start = running?.next === number ? running.start : number
    open[level] = {next: number + 1, start}
    return start
  })
}
