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
  /** What is read before and after it in its line. */
  readonly before: MemoRun | undefined
  readonly after: MemoRun | undefined
}

/** What programs that read a PDF take for a part of a number: signs of the classes ES, ET and CS of UAX 9, and digits. */
const OF_NUMBERS = /^[\p{Nd}+\-,./:\u060C\u00A0#%\u00A2-\u00A5\u00B0\u00B1\u066A\u2030-\u2034\u20A0-\u20CF\u2212]$/u

/**
 * Draws a text from right to left; points from the top left of the page. A mark of direction goes into the file with a
 * space or sign that stands beside a number, a sign of numbers, or words from left to right: programs that put words in
 * order by their places take it for a part of these otherwise.
 */
export function drawRightToLeft(run: MemoRun, text: string, place: Place, copies: Copies, pdf: Pdf): void {
  const scale = run.size / copies.font.unitsPerEm
  const glyphs = glyphsRightToLeft(copies.font, text)
  inText(pdf, () => {
    for (const [index, glyph] of glyphs.entries()) {
      const [embedded, code] = encoded(glyph.id, glyph.advance, meaningOf(glyphs, index, place), copies)
      pdf.page.fonts[embedded.id] ??= embedded.ref()
      const left = shownNumber(place.right + glyph.x * scale)
      const bottom = shownNumber(pdf.page.height - place.baseline + glyph.y * scale)
      const shows = `/${embedded.id} ${shownNumber(run.size)} Tf ${glyph.blank ? NARROW : 100} Tz 1 0 0 1 ${left} ${bottom} Tm <${code}> Tj`
      // What is heard of a mark stands at its letter; its drawing is silent.
      pdf.addContent(glyph.codePoint === SILENT ? `/Span <</ActualText ()>> BDC ${shows} EMC` : shows)
    }
  })
}

/** What a glyph stands for, from left to right. */
function meaningOf(glyphs: readonly PlacedGlyph[], index: number, {before, after}: Place): readonly number[] {
  const {codePoint} = glyphs[index] as PlacedGlyph
  const character = String.fromCodePoint(codePoint)
  if (codePoint === SILENT || /[\p{L}\p{M}]/u.test(character)) return [codePoint]
  const previous = glyphs[index - 1]
  const follows = previous
    ? OF_NUMBERS.test(String.fromCodePoint(previous.codePoint))
    : before !== undefined && (!before.rtl || OF_NUMBERS.test(before.text.at(-1) ?? ''))
  const leads = index === glyphs.length - 1 && after !== undefined && !after.rtl && OF_NUMBERS.test(character)
  return [...(leads ? [SILENT] : []), codePoint, ...(follows ? [SILENT] : [])]
}

/** The copy in which a glyph has this meaning, and its code there. */
function encoded(
  glyph: number,
  advance: number,
  meaning: readonly number[],
  copies: Copies
): readonly [EmbeddedFont, string] {
  for (let index = 0; ; index++) {
    const embedded = copies.embedded[index] ?? copies.add()
    const code = embedded.subset.includeGlyph(glyph)
    const meant = embedded.unicode[code] ?? meaning
    if (meant.join() !== meaning.join()) continue
    embedded.unicode[code] = meaning
    embedded.widths[code] ??= advance * embedded.scale
    return [embedded, code.toString(16).padStart(4, '0')]
  }
}
