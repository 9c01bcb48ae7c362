// Concepts: pairs of neighbouring stems. They carry a thing and what is said of it, and they are what two texts on one
// event have in common (Gillick and Favre 2009 weigh the same concepts).
import {stemmer} from 'stemmer'
import {stopwords} from '../../lexicon/stopwords.ts'
import {tokensOf} from '../../prose/tokens.ts'
import {remember} from '../../remember.ts'
import type {Told} from './told.ts'

export interface Pair {
  /** Sentences that have it, and documents; copies are not counted. */
  readonly sentences: number
  readonly documents: number
  /** Both are function words: `of the`. */
  readonly functional: boolean
}

export interface Pairs {
  readonly all: readonly Pair[]
  /** Of each sentence the positions in `all` of its distinct pairs. */
  readonly of: readonly (readonly number[])[]
  /** How many sentences there are that are no copies, and documents that have one. */
  readonly sentences: number
  readonly documents: number
}

interface Stem {
  /** Its number among all stems met. */
  readonly id: number
  readonly functional: boolean
}

/** Stems by themselves and by the words that have them; numbers are only compared, so they may come in any order. */
const stems = new Map<string, number>()
const words = new Map<string, Stem>()
const stemOf = (word: string): Stem =>
  remember(words, word, () => ({
    id: remember(stems, stemmer(word), () => stems.size),
    functional: stopwords.has(word)
  }))

/** More stems than any language has, so that two numbers make one. */
const MOST_STEMS = 2 ** 26

/** A pair while it is counted; `last` is the document that had it last. */
interface Count {
  sentences: number
  documents: number
  last: number
  readonly functional: boolean
}

/** The pairs of all sentences, counted over them. Linear in the number of words. */
export function pairsOf(sentences: readonly Told[]): Pairs {
  const counts: Count[] = []
  const index = new Map<number, number>()
  const positionOf = (one: Stem, two: Stem): number =>
    remember(
      index,
      one.id * MOST_STEMS + two.id,
      () => counts.push({sentences: 0, documents: 0, last: -1, functional: one.functional && two.functional}) - 1
    )
  const of = sentences.map(({text, document, copy}) => {
    const own = tokensOf(text).map(({lower}) => stemOf(lower))
    const pairs = new Set(own.slice(1).map((stem, at) => positionOf(own[at] as Stem, stem)))
    if (!copy) for (const pair of pairs) tally(counts[pair] as Count, document)
    return [...pairs]
  })
  const all = counts.map(({sentences, documents, functional}) => ({
    sentences: Math.max(1, sentences),
    documents: Math.max(1, documents),
    functional
  }))
  const own = sentences.filter(({copy}) => !copy)
  return {all, of, sentences: own.length, documents: new Set(own.map(({document}) => document)).size}
}

function tally(count: Count, document: number): void {
  count.sentences++
  if (count.last !== document) count.documents++
  count.last = document
}
