// The words of one text, counted: what proves a repair.
import {stopwords} from '../../lexicon/stopwords.ts'
import type {Block} from '../../prose/blocks.ts'

export interface Vocabulary {
  /** Occurrences of a word in lower case. */
  lower(word: string): number
  /** Occurrences as written. */
  exact(word: string): number
  /** Occurrences of two words next to each other, in lower case, with one space between. */
  pair(words: string): number
  /** Whether the text is English: rules that rest on English words keep off others. */
  readonly english: boolean
}

export const WORD = /\p{L}[\p{L}\p{M}]*/gu
/** Share of function words in any running English text is over 0.3; in other languages under 0.05. */
const ENGLISH = 0.15
/** In so few words the share says nothing. */
const FEWEST = 8

export const isProse = (block: Block): boolean => block.role !== 'code'

/** Counts the words of all blocks but code; pairs only when first asked for. */
export function vocabularyOf(blocks: readonly Block[]): Vocabulary {
  const exact = new Map<string, number>()
  for (const {words} of blocks.filter(isProse)) for (const [word] of words.text.matchAll(WORD)) count(exact, word)
  const lower = new Map<string, number>()
  let all = 0
  let small = 0
  for (const [word, times] of exact) {
    const key = word.toLowerCase()
    lower.set(key, (lower.get(key) ?? 0) + times)
    all += times
    if (stopwords.has(key)) small += times
  }
  let pairs: ReadonlyMap<string, number> | undefined
  return {
    lower: (word) => lower.get(word) ?? 0,
    exact: (word) => exact.get(word) ?? 0,
    pair(words) {
      pairs ??= pairsOf(blocks)
      return pairs.get(words) ?? 0
    },
    english: all >= FEWEST && small >= all * ENGLISH
  }
}

function pairsOf(blocks: readonly Block[]): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>()
  for (const {words} of blocks.filter(isProse)) {
    let before: {readonly word: string; readonly end: number} | undefined
    for (const match of words.text.toLowerCase().matchAll(WORD)) {
      const [word] = match
      if (before && match.index === before.end + 1) count(pairs, `${before.word} ${word}`)
      before = {word, end: match.index + word.length}
    }
  }
  return pairs
}

function count(map: Map<string, number>, key: string): void {
  map.set(key, (map.get(key) ?? 0) + 1)
}
