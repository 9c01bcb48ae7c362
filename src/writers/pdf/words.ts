// Words as operators of a page. A word of a font is encoded once in a file: pdfkit encodes every line anew, measures it as
// well, and saves it in a dozen strings.
import {remember} from '../../remember.ts'
import type {EncodedFont, Pdf} from './pdfkit.ts'

/** The glyphs of a word: pieces, each with the change of place after it; what is left goes on in the next word. */
interface Encoded {
  readonly pieces: readonly (readonly [hex: string, change: number])[]
  readonly rest: string
}

/** Draws words of one font, size and tracking on the current page; `x` and `baseline` from its top left, in points. */
export type DrawWords = (
  text: string,
  font: string,
  size: number,
  tracking: number,
  x: number,
  baseline: number
) => void

/** With what pdfkit would draw, operator by operator; its own way is left where glyphs are moved from their places. */
export function wordsOn(pdf: Pdf): DrawWords {
  const words = new Map<string, Map<string, Encoded | 'moved'>>()
  return (text, name, size, tracking, x, baseline) => {
    pdf.font(name).fontSize(size)
    const font = pdf._font
    const known = remember(words, name, () => new Map())
    const shown = shownBy(text, (word) => remember(known, word, () => encoded(word, font)))
    if (shown === undefined) {
      const spacing = tracking === 0 ? {} : {characterSpacing: tracking}
      pdf.text(text, x, baseline, {lineBreak: false, baseline: 'alphabetic', ...spacing})
      return
    }
    const {height} = pdf.page
    pdf.page.fonts[font.id] ??= font.ref()
    pdf.addContent(
      `q\n1 0 0 -1 0 ${number(height)} cm\nBT\n1 0 0 1 ${number(x)} ${number(height - baseline)} Tm\n/${font.id} ${number(size)} Tf` +
        `${tracking === 0 ? '' : `\n${number(tracking)} Tc`}\n[${shown}] TJ\nET\nQ`
    )
  }
}

/** A number as pdfkit writes it. */
const number = (value: number): number => Math.round(value * 1e6) / 1e6

/** A word ends with the space after it, as pdfkit divides a text. */
const WORD = /[^ \t]*[ \t]|[^ \t]+/g

/** The operand that shows a text; undefined when a glyph of it stands elsewhere than after the one before. */
function shownBy(text: string, encodedOf: (word: string) => Encoded | 'moved'): string | undefined {
  let operand = ''
  let open = ''
  for (const [word] of text.matchAll(WORD)) {
    const each = encodedOf(word)
    if (each === 'moved') return undefined
    for (const [hex, change] of each.pieces) {
      operand += `${operand === '' ? '' : ' '}<${open}${hex}> ${change}`
      open = ''
    }
    open += each.rest
  }
  return open === '' ? operand : `${operand}${operand === '' ? '' : ' '}<${open}> 0`
}

function encoded(word: string, font: EncodedFont): Encoded | 'moved' {
  const [glyphs, positions] = font.encode(word)
  if (positions.some(({xOffset, yOffset}) => xOffset !== 0 || yOffset !== 0)) return 'moved'
  const pieces: (readonly [string, number])[] = []
  let from = 0
  for (const [at, {xAdvance, advanceWidth}] of positions.entries()) {
    if (xAdvance - advanceWidth === 0) continue
    pieces.push([glyphs.slice(from, at + 1).join(''), number(advanceWidth - xAdvance)])
    from = at + 1
  }
  return {pieces, rest: glyphs.slice(from).join('')}
}
