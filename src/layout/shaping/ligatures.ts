// Ligatures of GSUB.
import {coverageIndex} from './coverage.ts'
import type {Lookup} from './lookups.ts'

/** Type of a lookup that makes several glyphs one. */
export const LIGATURES = 4

/** A glyph and the characters it stands for. */
export interface DrawnGlyph {
  readonly id: number
  readonly codePoints: readonly number[]
}

/** The glyphs with the ligatures of the lookups, in their order; the same list when there are none. */
export function withLigatures(
  table: DataView,
  lookups: readonly Lookup[],
  glyphs: readonly DrawnGlyph[]
): readonly DrawnGlyph[] {
  let joined = glyphs
  for (const {subtables} of lookups)
    for (let at = 0; at < joined.length; at++) {
      const found = ligatureAt(table, subtables, joined, at)
      if (found === undefined) continue
      const parts = joined.slice(at, at + found.length)
      const glyph = {id: found.id, codePoints: parts.flatMap(({codePoints}) => codePoints)}
      joined = [...joined.slice(0, at), glyph, ...joined.slice(at + found.length)]
    }
  return joined
}

/** Whether a ligature may begin with a glyph before another, by its first two glyphs. */
export function mayBegin(table: DataView, lookups: readonly Lookup[], glyph: number, next: number): boolean {
  return lookups.some(({subtables}) =>
    subtables.some((subtable) => {
      const index = coverageIndex(table, subtable + table.getUint16(subtable + 2), glyph)
      if (index < 0) return false
      const set = subtable + table.getUint16(subtable + 6 + index * 2)
      for (let each = 0; each < table.getUint16(set); each++) {
        const ligature = set + table.getUint16(set + 2 + each * 2)
        if (table.getUint16(ligature + 2) < 2 || table.getUint16(ligature + 4) === next) return true
      }
      return false
    })
  )
}

/** The first ligature that begins at a glyph, and how many glyphs it takes the place of. */
function ligatureAt(table: DataView, subtables: readonly number[], glyphs: readonly DrawnGlyph[], at: number) {
  for (const subtable of subtables) {
    const index = coverageIndex(table, subtable + table.getUint16(subtable + 2), glyphs[at]?.id ?? 0)
    if (index < 0) continue
    const set = subtable + table.getUint16(subtable + 6 + index * 2)
    const count = table.getUint16(set)
    for (let each = 0; each < count; each++) {
      const ligature = set + table.getUint16(set + 2 + each * 2)
      const length = table.getUint16(ligature + 2)
      if (matches(table, ligature + 4, length, glyphs, at)) return {id: table.getUint16(ligature), length}
    }
  }
  return undefined
}

/** Whether the components of a ligature, from the second on, stand after a glyph. */
function matches(table: DataView, at: number, length: number, glyphs: readonly DrawnGlyph[], first: number): boolean {
  for (let part = 1; part < length; part++)
    if (glyphs[first + part]?.id !== table.getUint16(at + (part - 1) * 2)) return false
  return true
}
