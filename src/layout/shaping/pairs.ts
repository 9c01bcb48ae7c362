// What the tables of a font say of two neighbours: their kerning, or that more than kerning may happen to them.
import {remember} from '../../remember.ts'
import {classOf} from './coverage.ts'
import {adjustment, PAIRS} from './kerning.ts'
import {LIGATURES, mayBegin} from './ligatures.ts'
import {type Lookup, lookupsFor} from './lookups.ts'
import type {Tables} from './tables.ts'
import {GPOS, GSUB, triggersOf} from './triggers.ts'

/** The rules of a font for a script. */
export interface Script {
  readonly ligatures: readonly Lookup[]
  /** Kerning of a glyph before another (-1: before none), in units of the font; undefined when another rule may apply. */
  kerning(glyph: number, next: number): number | undefined
  /** Whether a ligature may begin with a glyph before another. */
  joins(glyph: number, next: number): boolean
}

/** Types of lookups that only lead to others. */
const EXTENSION = {GSUB: 7, GPOS: 9}
/** Class of a mark in the table of glyph classes. */
const MARK = 3

export function scriptOf(tables: Tables, tag: string): Script {
  const [gsub, gpos] = [tables.get('GSUB'), tables.get('GPOS')]
  const substitutions = gsub ? lookupsFor(gsub, tag, EXTENSION.GSUB) : []
  const positions = gpos ? lookupsFor(gpos, tag, EXTENSION.GPOS) : []
  const isMark = marksOf(tables)
  const triggers = [
    ...(gsub ? others(substitutions, LIGATURES).flatMap((lookup) => triggersOf(gsub, lookup, GSUB)) : []),
    ...(gpos ? others(positions, PAIRS).flatMap((lookup) => triggersOf(gpos, lookup, GPOS)) : [])
  ]
  const kerning = (glyph: number, next: number): number | undefined => {
    if (isMark(glyph) || triggers.some((trigger) => trigger(glyph, next))) return undefined
    return gpos && next >= 0 ? kerningOf(gpos, positions, glyph, next) : 0
  }
  const ligatures = substitutions.filter(({type}) => type === LIGATURES)
  return {
    ligatures,
    kerning: known(kerning),
    joins: known((glyph, next) => gsub !== undefined && mayBegin(gsub, ligatures, glyph, next))
  }
}

/** The same question of two glyphs, answered once. */
function known<T>(ask: (glyph: number, next: number) => T): (glyph: number, next: number) => T {
  const answers = new Map<number, {readonly answer: T}>()
  return (glyph, next) =>
    remember(answers, glyph * 0x10000 + (next & 0xffff), () => ({answer: ask(glyph, next)})).answer
}

const others = (lookups: readonly Lookup[], type: number): readonly Lookup[] =>
  lookups.filter((lookup) => lookup.type !== type)

function kerningOf(gpos: DataView, lookups: readonly Lookup[], glyph: number, next: number): number | undefined {
  let sum = 0
  for (const lookup of lookups) {
    const change = lookup.type === PAIRS ? adjustment(gpos, lookup, glyph, next) : 0
    if (change === undefined) return undefined
    sum += change
  }
  return sum
}

/** Marks by the table of glyph classes; a font without one is only asked for characters that are no marks. */
function marksOf(tables: Tables): (glyph: number) => boolean {
  const gdef = tables.get('GDEF')
  const classes = gdef?.getUint16(4) ?? 0
  return (glyph) => gdef !== undefined && classes > 0 && classOf(gdef, classes, glyph) === MARK
}
