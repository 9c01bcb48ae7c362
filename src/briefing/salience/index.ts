// Salience of sentences of several documents, and a choice among them. A pure function of the sentences alone, so that
// the briefing and the measurement of it have the same.
import {choose} from './choose.ts'
import {pairsOf} from './pairs.ts'
import type {Told} from './told.ts'
import {worthsOf} from './worth.ts'

export type {Told} from './told.ts'

export interface Ranking {
  /** Of each sentence what it is worth by itself for each of its words, from 0 to 1. */
  readonly worth: readonly number[]
  /**
   * Positions of the sentences that say most in `budget` words without saying a thing twice, best first; the last may
   * go beyond the budget. `allowed` are those that may be chosen; of copies only the first is.
   */
  choose(budget: number, allowed: (at: number) => boolean): readonly number[]
}

/** Sentences of one document stand together, in their order. Near-linear in the number of words. */
export function rank(sentences: readonly Told[]): Ranking {
  const pairs = pairsOf(sentences)
  const worths = worthsOf(sentences, pairs)
  const spaced = sentences.map(({text}) => text.split(/\s+/).filter(Boolean).length)
  return {
    worth: worths.map((own, at) => own.reduce((sum, one) => sum + one, 0) / Math.max(LEAST_WORDS, spaced[at] ?? 0)),
    choose: (budget, allowed) =>
      choose(pairs, worths, spaced, (at) => sentences[at]?.copy === false && allowed(at), budget)
  }
}

/** A shorter sentence is worth what it says, not what it would say if it were longer. */
const LEAST_WORDS = 12
