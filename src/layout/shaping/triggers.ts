// What could make a lookup do something: told by a glyph and the one after it, rather too often than too seldom.
import {covers} from './coverage.ts'
import type {Lookup} from './lookups.ts'

/** Whether a rule may apply at a glyph that stands before another; `next` is -1 at the end. */
export type Trigger = (glyph: number, next: number) => boolean

/** Types of lookups that look at what is around a glyph. */
interface Types {
  readonly context: number
  readonly chaining: number
}
export const GSUB: Types = {context: 5, chaining: 6}
export const GPOS: Types = {context: 7, chaining: 8}

/** A trigger for every subtable. A subtable of a format that is not known here applies wherever its first glyph stands. */
export const triggersOf = (table: DataView, {type, subtables}: Lookup, types: Types): readonly Trigger[] =>
  subtables.map((at) => {
    const format = table.getUint16(at)
    if (type === types.context && format === 3) return sequence(table, at, 6, table.getUint16(at + 2))
    if (type === types.chaining && format === 3) return chaining(table, at)
    return (glyph) => covers(table, at + table.getUint16(at + 2), glyph)
  })

/** `count` offsets of coverage tables at `list`, one a glyph; the first two are looked at. */
function sequence(table: DataView, at: number, list: number, count: number): Trigger {
  const first = at + table.getUint16(at + list)
  if (count < 2) return (glyph) => covers(table, first, glyph)
  const second = at + table.getUint16(at + list + 2)
  return (glyph, next) => covers(table, first, glyph) && next >= 0 && covers(table, second, next)
}

/** Glyphs before, the glyphs themselves, glyphs after: three lists of coverage tables. */
function chaining(table: DataView, at: number): Trigger {
  const before = table.getUint16(at + 2)
  const inputs = at + 4 + before * 2
  const count = table.getUint16(inputs)
  if (count > 1) return sequence(table, at, inputs + 2 - at, count)
  const input = at + table.getUint16(inputs + 2)
  const after = inputs + 2 + count * 2
  if (table.getUint16(after) > 0) {
    const ahead = at + table.getUint16(after + 2)
    return (glyph, next) => covers(table, input, glyph) && next >= 0 && covers(table, ahead, next)
  }
  if (before !== 1) return (glyph) => covers(table, input, glyph)
  const behind = at + table.getUint16(at + 4)
  return (glyph, next) => covers(table, behind, glyph) && next >= 0 && covers(table, input, next)
}
