// Runs from right to left, glyph by glyph in the order in which they are read, so that they are copied in that order.
import type {Font} from 'fontkit'
import {glyphsRightToLeft, type PlacedGlyph, SILENT} from '../../layout/shaping/right-to-left.ts'
import type {MemoRun} from '../../model/memo.ts'
import {inText, shownNumber} from './in-text.ts'
import type {EmbeddedFont, Pdf} from './pdfkit.ts'

/** The embedded copies of a font; a glyph stands for one character in each, so one that stands for two needs two. */
export interface Copies {
  readonly font: Font
  readonly embedded: EmbeddedFont[]
  /** Embeds one more. */
  add(): EmbeddedFont
}

/** Percent of its width that a blank takes, so that it is not over the letters beside it. */
const NARROW = 5

export interface Place {
  readonly right: number
  readonly baseline: number
  /** Words from left to right stand before it in its line. */
  readonly turns: boolean
}

/**
 * Draws a text from right to left; points from the top left of the page. Where the direction turns, a mark of direction
 * goes into the file with the space or sign that stands there: programs take it for part of a number or name otherwise.
 */
export function drawRightToLeft(
  run: MemoRun,
  text: string,
  {right, baseline, turns}: Place,
  copies: Copies,
  pdf: Pdf
): void {
  const scale = run.size / copies.font.unitsPerEm
  inText(pdf, () => {
    for (const [index, glyph] of glyphsRightToLeft(copies.font, text).entries()) {
      const [embedded, code] = encoded(glyph, index === 0 && turns && !isLetter(glyph), copies)
      pdf.page.fonts[embedded.id] ??= embedded.ref()
      const left = shownNumber(right + glyph.x * scale)
      const bottom = shownNumber(pdf.page.height - baseline + glyph.y * scale)
      const shows = `/${embedded.id} ${shownNumber(run.size)} Tf ${glyph.blank ? NARROW : 100} Tz 1 0 0 1 ${left} ${bottom} Tm <${code}> Tj`
      // What is heard of a mark stands at its letter; its drawing is silent.
      pdf.addContent(glyph.codePoint === SILENT ? `/Span <</ActualText ()>> BDC ${shows} EMC` : shows)
    }
  })
}

const isLetter = ({codePoint}: PlacedGlyph): boolean => /\p{L}/u.test(String.fromCodePoint(codePoint))

/** The copy in which a glyph stands for its character, with a mark of direction or without, and its code there. */
function encoded(glyph: PlacedGlyph, marked: boolean, copies: Copies): readonly [EmbeddedFont, string] {
  const meaning = marked ? [glyph.codePoint, SILENT] : [glyph.codePoint]
  for (let index = 0; ; index++) {
    const embedded = copies.embedded[index] ?? copies.add()
    const code = embedded.subset.includeGlyph(glyph.id)
    const meant = embedded.unicode[code] ?? meaning
    if (meant.join() !== meaning.join()) continue
    embedded.unicode[code] = meaning
    embedded.widths[code] ??= glyph.advance * embedded.scale
    return [embedded, code.toString(16).padStart(4, '0')]
  }
}
