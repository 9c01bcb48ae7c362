// A font, opened: what plain text needs of it is read from its tables; fontkit opens it for everything else.
import * as fontkit from 'fontkit'
import {hasRightToLeft} from '../scripts/direction.ts'
import {charactersOf, type GlyphOf} from './characters.ts'
import {type Post, postOf, postscriptNameOf} from './description.ts'
import {type Plain, type PlainGlyph, plainOf} from './plain.ts'
import {widthRightToLeft} from './right-to-left.ts'
import {type FontMetrics, metricsOf, tablesOf} from './tables.ts'

export interface OpenFont extends FontMetrics {
  readonly glyphOf: GlyphOf
  readonly plain: Plain
  /** The font as fontkit has it, opened when it is first asked for: that takes longer than all plain text of a memo. */
  full(): fontkit.Font
}

const open = new WeakMap<Uint8Array, OpenFont>()

/** fontkit reads the head of an empty glyph too, which lies behind the end of a file that ends with its glyphs. */
const BEHIND = 16

function created(bytes: Uint8Array): fontkit.Font {
  return fontkit.create(Buffer.concat([bytes, new Uint8Array(BEHIND)])) as fontkit.Font
}

/** A font by its bytes, opened once for all that measure with it. */
export function fontOf(bytes: Uint8Array): OpenFont {
  const known = open.get(bytes)
  if (known) return known
  const opened = openFont(bytes)
  open.set(bytes, opened)
  return opened
}

function openFont(bytes: Uint8Array): OpenFont {
  let kept: fontkit.Font | undefined
  const full = () => {
    kept ??= created(bytes)
    return kept
  }
  const tables = tablesOf(bytes)
  const glyphOf = (tables && charactersOf(tables)) ?? ((codePoint) => full().glyphForCodePoint(codePoint).id)
  const {unitsPerEm, ascent, descent, lineGap} = (tables && metricsOf(tables)) ?? full()
  return {unitsPerEm, ascent, descent, lineGap, glyphOf, plain: plainOf(tables, glyphOf), full}
}

/** Width of a text in units of the font, kerning included. */
export function advanceOf({plain, full}: OpenFont, text: string): number {
  const glyphs = plain(text)
  if (!glyphs && hasRightToLeft(text)) return widthRightToLeft(full(), text)
  return glyphs ? glyphs.reduce((sum, {advance}) => sum + advance, 0) : full().layout(text).advanceWidth
}

/**
 * A font of its own, for a writer that keeps its glyphs; its `layout` takes the short way with plain text.
 * `suffix` goes to the end of its name: the writer takes fonts of one name for one font.
 */
export function writersFont(bytes: Uint8Array, suffix = ''): fontkit.Font {
  const {plain} = fontOf(bytes)
  const font = created(bytes)
  const layout = font.layout.bind(font)
  describe(font, bytes, suffix)
  font.layout = (text, ...options) => {
    const glyphs = options.every((option) => option === undefined) ? plain(text) : undefined
    return glyphs ? runOf(font, text, glyphs) : layout(text, ...options)
  }
  return font
}

/** Puts what the tables say in the place of what fontkit would read in its longer way. */
function describe(font: fontkit.Font, bytes: Uint8Array, suffix: string): void {
  const tables = tablesOf(bytes)
  const name = (tables && postscriptNameOf(tables)) ?? font.postscriptName
  Object.defineProperty(font, 'postscriptName', {value: `${name}${suffix}`})
  const post = tables && postOf(tables)
  // Where fontkit keeps the tables that it has read.
  if (post) (font as unknown as {readonly _tables: {post?: Post}})._tables.post = post
}

/** The run as fontkit would give it. The font keeps the characters with which it first meets a glyph: in their order here too. */
function runOf(font: fontkit.Font, text: string, plain: readonly PlainGlyph[]): fontkit.GlyphRun {
  for (const character of text) font.glyphForCodePoint(character.charCodeAt(0))
  const glyphs = plain.map(({id, codePoints}) => font.getGlyph(id, [...codePoints]))
  font.glyphForCodePoint(0x20)
  const positions = plain.map(({advance}) => ({
    xAdvance: advance,
    yAdvance: 0,
    xOffset: 0,
    yOffset: 0
  }))
  return {
    glyphs,
    positions,
    // The writer scales the positions in place and asks for their sum afterwards.
    get advanceWidth() {
      return positions.reduce((sum, {xAdvance}) => sum + xAdvance, 0)
    }
  } as unknown as fontkit.GlyphRun
}
