// Widths of words in real fonts. One `Measure` serves a whole layout; it caches by font and word.
import {remember} from '../remember.ts'
import type {World} from '../world.ts'
import {advanceOf, fontOf, type OpenFont} from './shaping/font.ts'

export interface Measure {
  /** Width in points of text in a font file at a size, kerning included. */
  width(text: string, font: string, size: number): number
  /** Ascent, descent (positive) and natural line height of a font, per point of size. */
  metrics(font: string): {readonly ascent: number; readonly descent: number; readonly line: number}
  /** Whether the font has a glyph for the code point. */
  has(font: string, codePoint: number): boolean
}

/** What is known of a font that another one stands for: how much wider it may be, and its line per point of size. */
export interface StandsFor {
  readonly widths: number
  readonly line: number
}

/** A measure in which some fonts stand for others that are not there. */
export const standingFor = (measure: Measure, others: ReadonlyMap<string, StandsFor>): Measure => ({
  ...measure,
  width: (text, font, size) => measure.width(text, font, size) * (others.get(font)?.widths ?? 1),
  metrics: (font) => ({...measure.metrics(font), line: others.get(font)?.line ?? measure.metrics(font).line})
})

/** Words that are longer (addresses, runs of letters) are shaped in parts of this many characters, so that no time is lost on one word. */
const LONGEST_WORD = 64

interface Face {
  readonly open: OpenFont
  /** Widths of words per point of size. */
  readonly widths: Map<string, number>
  readonly metrics: ReturnType<Measure['metrics']>
}

/** A measure over the fonts of a world. Words are measured apart and added up, as both writers draw them. */
export function measureWith(world: Pick<World, 'font'>): Measure {
  const open = new Map<string, Face>()
  const face = (file: string) => remember(open, file, () => opened(world.font(file)))
  return {
    width: (text, file, size) => unitWidth(text, face(file)) * size,
    metrics: (file) => face(file).metrics,
    has: (file, codePoint) => face(file).open.glyphOf(codePoint) !== 0
  }
}

function opened(bytes: Uint8Array): Face {
  const open = fontOf(bytes)
  const {ascent, descent, lineGap} = open
  const per = 1 / open.unitsPerEm
  const metrics = {ascent: ascent * per, descent: -descent * per, line: (ascent - descent + lineGap) * per}
  return {open, widths: new Map(), metrics}
}

/** A no-break space is as wide as a space by definition; the fonts of Office's metrics have a faulty glyph for it. */
const isSpace = (code: number): boolean => code === 0x20 || code === 0xa0

function unitWidth(text: string, face: Face): number {
  let total = 0
  let from = 0
  for (let index = 0; index < text.length; index++) {
    if (!isSpace(text.charCodeAt(index))) continue
    if (index > from) total += wordWidth(text.slice(from, index), face)
    total += wordWidth(' ', face)
    from = index + 1
  }
  return from < text.length ? total + wordWidth(text.slice(from), face) : total
}

function wordWidth(word: string, face: Face): number {
  if (word.length > LONGEST_WORD) {
    let total = 0
    for (let at = 0; at < word.length; at += LONGEST_WORD) total += wordWidth(word.slice(at, at + LONGEST_WORD), face)
    return total
  }
  return remember(face.widths, word, () => advanceOf(face.open, word) / face.open.unitsPerEm)
}
