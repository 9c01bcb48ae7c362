// What the words of a clause come to: one key for words of one meaning, and the contrasts in which it takes a side.
import {stemmer} from 'stemmer'
import {CONTRASTS} from '../lexicon/contrasts.ts'
import {SAME_MEANING} from '../lexicon/same-meaning.ts'

/** As in `prose/keys.ts`, so that the keys of both are the same. */
const stemOf = (word: string): string => stemmer(word).replace(/(?:ist|ism)$/, '')

const MEANINGS: ReadonlyMap<string, string> = new Map(
  [...SAME_MEANING].map(([word, first]) => [stemOf(word), stemOf(first)] as const)
)

/** The key that stands for a meaning: `drop` and `declin` are `fall`. */
export const meaningOf = (key: string): string => MEANINGS.get(key) ?? key

/** The key of a word in lower case. */
export const meaningOfWord = (word: string): string => meaningOf(stemOf(word))

/** The contrast of `rise` and `fall` among the others. */
export const DIRECTION = CONTRASTS.findIndex(([side]) => side?.includes('rise'))

/** Key to contrast and side. */
const SIDES: ReadonlyMap<string, readonly (readonly [contrast: number, side: number])[]> = sidesByKey()

function sidesByKey(): ReadonlyMap<string, readonly (readonly [number, number])[]> {
  const sides = new Map<string, (readonly [number, number])[]>()
  CONTRASTS.forEach((contrast, index) => {
    contrast.forEach((words, side) => {
      for (const key of new Set(words.map((word) => meaningOf(stemOf(word))))) {
        sides.set(key, [...(sides.get(key) ?? []), [index, side]])
      }
    })
  })
  return sides
}

/** The sides that keys take, by contrast. */
export function sidesOf(keys: Iterable<string>): ReadonlyMap<number, ReadonlySet<number>> {
  const taken = new Map<number, Set<number>>()
  for (const key of keys) {
    for (const [contrast, side] of SIDES.get(key) ?? []) {
      const own = taken.get(contrast) ?? new Set()
      taken.set(contrast, own.add(side))
    }
  }
  return taken
}

/** Whether in some contrast each takes a side and they have none in common: `rose` against `fell`. */
export function opposed(
  a: ReadonlyMap<number, ReadonlySet<number>>,
  b: ReadonlyMap<number, ReadonlySet<number>>
): boolean {
  for (const [contrast, sides] of a) {
    const others = b.get(contrast)
    if (others !== undefined && ![...sides].some((side) => others.has(side))) return true
  }
  return false
}
