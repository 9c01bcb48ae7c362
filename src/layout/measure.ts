// Widths of words in real fonts. One `Measure` serves a whole layout; it caches by font and word.
import * as fontkit from 'fontkit'
import {remember} from '../remember.ts'
import type {World} from '../world.ts'

export interface Measure {
  /** Width in points of text in a font file at a size, kerning included. */
  width(text: string, font: string, size: number): number
  /** Ascent, descent (positive) and natural line height of a font, per point of size. */
  metrics(font: string): {readonly ascent: number; readonly descent: number; readonly line: number}
  /** Whether the font has a glyph for the code point. */
  has(font: string, codePoint: number): boolean
}

/** A measure over the fonts of a world. Words are measured apart and added up, as both writers draw them. */
export function measureWith(world: Pick<World, 'font'>): Measure {
  const open = new Map<string, {readonly font: fontkit.Font; readonly widths: Map<string, number>}>()
  const face = (file: string) =>
    remember(open, file, () => ({font: fontkit.create(world.font(file) as Buffer) as fontkit.Font, widths: new Map()}))
  const wordWidth = (word: string, file: string): number => {
    const {font, widths} = face(file)
    return remember(widths, word, () => font.layout(word).advanceWidth / font.unitsPerEm)
  }
  return {
    width(text, file, size) {
      let total = 0
      let from = 0
      for (let space = text.indexOf(' '); space !== -1; space = text.indexOf(' ', from)) {
        if (space > from) total += wordWidth(text.slice(from, space), file)
        total += wordWidth(' ', file)
        from = space + 1
      }
      if (from < text.length) total += wordWidth(text.slice(from), file)
      return total * size
    },
    metrics(file) {
      const {font} = face(file)
      const per = 1 / font.unitsPerEm
      return {
        ascent: font.ascent * per,
        descent: -font.descent * per,
        line: (font.ascent - font.descent + font.lineGap) * per
      }
    },
    has: (file, codePoint) => face(file).font.hasGlyphForCodePoint(codePoint)
  }
}
