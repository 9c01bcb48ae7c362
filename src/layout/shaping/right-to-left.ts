// Words that run from right to left, as glyphs in the order in which they are read.
import type {Font} from 'fontkit'
import {mirrored} from '../scripts/direction.ts'

/** A glyph at its place in a text; lengths in units of the font, from the right edge of the text (so `x` is negative) and its baseline. */
export interface PlacedGlyph {
  readonly id: number
  readonly x: number
  readonly y: number
  readonly advance: number
  /** Shows nothing; a letter or mark that has no glyph of its own can be copied from it. To be set as narrow as can be. */
  readonly blank: boolean
  /** What it stands for. */
  readonly codePoint: number
}

/**
 * Without ligatures that letters can do without, so that each has a glyph of its own; and without kerning: programs that
 * read a PDF take a gap between two letters for a space.
 */
const FEATURES = {liga: false, dlig: false, kern: false}
/** Part of the size by which the second letter of a ligature is taken to stand left of the first. */
const BESIDE = 0.04

const MARK = /^\p{M}$/u
/** The code of what is drawn and not read: a mark of direction, which has no meaning among letters of that direction. */
export const SILENT = 0x200f

/** The character that is drawn for one, or stands for a drawn one: its mirror image, where the font has that. */
function turned(character: string, font: Font): string {
  const other = mirrored(character)
  return font.hasGlyphForCodePoint(other.codePointAt(0) ?? 0) ? other : character
}

function shaped(font: Font, word: string): ReturnType<Font['layout']> {
  const drawn = [...word].map((character) => turned(character, font)).join('')
  return font.layout(drawn, FEATURES as unknown as string[], undefined, undefined, 'rtl')
}

/** Width of a text without spaces, in units of the font. */
export const widthRightToLeft = (font: Font, word: string): number => shaped(font, word).advanceWidth

/**
 * The glyphs of a text, from the first that is read, which stands at the right. Words are shaped apart, as they are
 * measured. What the font lacks is left out. A ligature stands for its first letter; its other letters, and
 * the marks of a letter, are blanks beside it, so that each can be copied in its place.
 */
export function glyphsRightToLeft(font: Font, text: string): readonly PlacedGlyph[] {
  const placed: PlacedGlyph[] = []
  let right = 0
  for (const word of text.match(/[ \u00A0]|[^ \u00A0]+/g) ?? []) {
    const run = shaped(font, word)
    right -= run.advanceWidth
    placed.push(...inReadingOrder(run, right, font))
  }
  return placed
}

function inReadingOrder(run: ReturnType<Font['layout']>, left: number, font: Font): readonly PlacedGlyph[] {
  const blank = font.glyphForCodePoint(0x20)
  const placed: PlacedGlyph[] = []
  let marks: number[] = []
  let pen = left
  run.glyphs.forEach((glyph, index) => {
    const {xAdvance = 0, xOffset = 0, yOffset = 0} = run.positions[index] ?? {}
    const points = glyph.codePoints.map((point) => turned(String.fromCodePoint(point), font).codePointAt(0) ?? point)
    const isMark = points.length > 0 && points.every((point) => MARK.test(String.fromCodePoint(point)))
    const drawn = {id: glyph.id, x: pen + xOffset, y: yOffset, advance: glyph.advanceWidth, blank: false}
    const [first = SILENT, ...others] = points
    if (isMark) {
      marks = [...points, ...marks]
      placed.push({...drawn, codePoint: SILENT})
    } else {
      const carried = [...others, ...marks].map((codePoint, at) => ({
        id: blank.id,
        x: pen - BESIDE * font.unitsPerEm * (at + 1),
        y: 0,
        advance: blank.advanceWidth,
        blank: true,
        codePoint
      }))
      marks = []
      placed.push(...carried.reverse(), {...drawn, codePoint: first})
    }
    pen += xAdvance
  })
  return placed.filter(({id}) => id !== 0).reverse()
}
