// Plain text: Latin letters, digits and punctuation whose glyphs stand side by side, joined to ligatures and kerned. Most
// words of a briefing are; the tables of the font are read at a small part of the cost of full shaping, with its result.
import {remember} from '../../remember.ts'
import type {GlyphOf} from './characters.ts'
import {type DrawnGlyph, withLigatures} from './ligatures.ts'
import {type Script, scriptOf} from './pairs.ts'
import type {Tables} from './tables.ts'

/** Advance in units of the font. */
export interface PlainGlyph extends DrawnGlyph {
  readonly advance: number
}

/** The glyphs of a text; undefined when it needs full shaping. */
export type Plain = (text: string) => readonly PlainGlyph[] | undefined

/** Characters of the scripts Latin and Common that stand for themselves: no marks, no joiners, no fraction slash. */
const PLAIN =
  /^[ -~\u00A1-\u00AC\u00AE-\u017F\u2010-\u2015\u2018-\u2022\u2026\u2030\u2032\u2033\u2039\u203A\u20AC\u2122\u2212]*$/
const LATIN = /[A-Za-z\u00AA\u00BA\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u017F]/
/** Tables that shape in another way: of Apple, of variable fonts, kerning of old. */
const OTHER_TABLES = ['morx', 'kern', 'fvar']

/** For the tables of a font and its characters. */
export function plainOf(tables: Tables | undefined, glyphIdOf: GlyphOf): Plain {
  if (tables === undefined || OTHER_TABLES.some((tag) => tables.has(tag))) return () => undefined
  const gsub = tables.get('GSUB')
  const latin = scriptOf(tables, 'latn')
  const common = scriptOf(tables, '')
  const glyphs = new Map<number, DrawnGlyph>()
  const advanceOf = advancesOf(tables)
  const glyphOf = (code: number) => remember(glyphs, code, () => ({id: glyphIdOf(code), codePoints: [code]}))
  return (text) => {
    if (!PLAIN.test(text)) return undefined
    const script = LATIN.test(text) ? latin : common
    const single: DrawnGlyph[] = []
    for (let at = 0; at < text.length; at++) single.push(glyphOf(text.charCodeAt(at)))
    // No other rule may see the glyphs before they are joined, nor afterwards.
    const placed = kerned(single, script, advanceOf)
    if (placed === undefined || !gsub || !mayJoin(single, script)) return placed
    const joined = withLigatures(gsub, script.ligatures, single)
    return joined === single ? placed : kerned(joined, script, advanceOf)
  }
}

function mayJoin(glyphs: readonly DrawnGlyph[], script: Script): boolean {
  for (let at = 0; at < glyphs.length; at++)
    if (script.joins(glyphs[at]?.id ?? 0, glyphs[at + 1]?.id ?? -1)) return true
  return false
}

function kerned(
  glyphs: readonly DrawnGlyph[],
  script: Script,
  advanceOf: (glyph: number) => number
): readonly PlainGlyph[] | undefined {
  const placed: PlainGlyph[] = []
  for (let at = 0; at < glyphs.length; at++) {
    const {id, codePoints} = glyphs[at] as DrawnGlyph
    const change = script.kerning(id, glyphs[at + 1]?.id ?? -1)
    if (change === undefined) return undefined
    placed.push({id, codePoints, advance: advanceOf(id) + change})
  }
  return placed
}

/** Advances by the table of metrics, in which the last one holds for all glyphs that follow. */
function advancesOf(tables: Tables): (glyph: number) => number {
  const [hhea, hmtx] = [tables.get('hhea'), tables.get('hmtx')]
  const last = (hhea?.getUint16(34) ?? 0) - 1
  return (glyph) => hmtx?.getUint16(Math.min(glyph, last) * 4) ?? 0
}
