// Pair adjustments of GPOS.
import {classOf, coverageIndex} from './coverage.ts'
import type {Lookup} from './lookups.ts'

/** Type of a lookup that adjusts pairs. */
export const PAIRS = 2
/** The only field of a value that is read: the advance of the first glyph. */
const X_ADVANCE = 4

/** The change of a glyph's advance before another, in units of the font; undefined when values are of another form. */
export function adjustment(table: DataView, {subtables}: Lookup, glyph: number, next: number): number | undefined {
  for (const at of subtables) {
    const index = coverageIndex(table, at + table.getUint16(at + 2), glyph)
    if (index < 0) continue
    if (table.getUint16(at + 4) !== X_ADVANCE || table.getUint16(at + 6) !== 0) return undefined
    if (table.getUint16(at) === 2) return byClass(table, at, glyph, next)
    const found = byGlyph(table, at + table.getUint16(at + 10 + index * 2), next)
    if (found !== undefined) return found
  }
  return 0
}

function byGlyph(table: DataView, set: number, next: number): number | undefined {
  const count = table.getUint16(set)
  for (let at = set + 2; at < set + 2 + count * 4; at += 4)
    if (table.getUint16(at) === next) return table.getInt16(at + 2)
  return undefined
}

function byClass(table: DataView, at: number, glyph: number, next: number): number {
  const first = classOf(table, at + table.getUint16(at + 8), glyph)
  const second = classOf(table, at + table.getUint16(at + 10), next)
  return table.getInt16(at + 16 + (first * table.getUint16(at + 14) + second) * 2)
}
