// Directions of writing, by the Unicode Bidirectional Algorithm (UAX 9).
import bidiFactory from 'bidi-js'
import {scripts} from '../../lexicon/script-languages.ts'
import type {Stretch} from '../lines.ts'

/** Letters and marks of direction of the scripts that run from right to left. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08FF\u200F\u202B\u202E\u2067\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u
/** A letter, or a mark of direction. */
const FIRST_STRONG = /[\p{L}\u200E\u200F]/u

/** Whether a text has anything that runs from right to left. */
export const hasRightToLeft = (text: string): boolean => RIGHT_TO_LEFT.test(text)

/** Whether a paragraph runs from right to left: its first letter does (rules P2 and P3). */
export function runsRightToLeft(text: string): boolean {
  if (!hasRightToLeft(text)) return false
  const first = FIRST_STRONG.exec(text)
  return first !== null && hasRightToLeft(first[0])
}

/** Whether a language, as BCP 47 names it, is written from right to left. */
export const isRightToLeftLanguage = (language: string): boolean =>
  scripts.some(({code, languages}) => (code === 'Arab' || code === 'Hebr') && languages.includes(primary(language)))

const primary = (language: string): string => language.toLowerCase().split('-')[0] ?? ''

const textOf = (stretches: readonly Stretch<unknown>[]): string => stretches.map(({text}) => text).join('')

let bidi: ReturnType<typeof bidiFactory> | undefined

/** The character that stands for a bracket or sign where it is drawn from right to left (rule L4). */
export function mirrored(character: string): string {
  bidi ??= bidiFactory()
  return bidi.getMirroredCharacter(character) ?? character
}

/**
 * Stretches cut where their embedding level changes; `withLevel` puts the level into the style. Those of a text
 * without letters from right to left come back as they are.
 */
export function levelled<T>(
  stretches: readonly Stretch<T>[],
  withLevel: (style: T, level: number) => T
): readonly Stretch<T>[] {
  const text = textOf(stretches)
  if (!hasRightToLeft(text)) return stretches
  bidi ??= bidiFactory()
  const {levels} = bidi.getEmbeddingLevels(text, runsRightToLeft(text) ? 'rtl' : 'ltr')
  let start = 0
  return stretches.flatMap((stretch) => {
    const from = start
    start += stretch.text.length
    return cutAtLevels(stretch, levels.subarray(from, start), withLevel)
  })
}

function cutAtLevels<T>(
  {text, style}: Stretch<T>,
  levels: Uint8Array,
  withLevel: (style: T, level: number) => T
): readonly Stretch<T>[] {
  const cut: Stretch<T>[] = []
  let from = 0
  for (let at = 1; at <= text.length; at++) {
    if (at < text.length && levels[at] === levels[from]) continue
    cut.push({
      text: text.slice(from, at),
      style: withLevel(style, levels[from] ?? 0)
    })
    from = at
  }
  return cut
}

/** Stretches of a line in the order in which they stand, from left to right (rule L2). */
export function inVisualOrder<T>(stretches: readonly T[], levelOf: (stretch: T) => number): readonly T[] {
  const levels = stretches.map(levelOf)
  const highest = Math.max(0, ...levels)
  if (highest === 0) return stretches
  let order = stretches.map((_, index) => index)
  for (let level = highest; level > 0; level--) order = reversedFrom(level, order, levels)
  return order.map((index) => stretches[index] as T)
}

/** Every sequence at a level or above turned round. */
function reversedFrom(level: number, order: readonly number[], levels: readonly number[]): number[] {
  const turned: number[] = []
  let run: number[] = []
  for (const index of order) {
    if ((levels[index] ?? 0) >= level) run.unshift(index)
    else {
      turned.push(...run, index)
      run = []
    }
  }
  return [...turned, ...run]
}
