// How likely it is that a summary has a concept, given where it stands: one over one and e to the minus sum of parts.
import {FITTED} from './fitted.ts'
import type {Pairs} from './pairs.ts'
import {conceptParts, sentenceParts} from './parts/index.ts'
import type {Told} from './told.ts'

/** `of the` is no concept; it counts for the words that stand around it. */
const FUNCTIONAL = 0.5

/**
 * The worth of every pair in every sentence, in the order of `pairs.of`. Each part is taken from its mean over all
 * occurrences but those in copies, so that large and small collections have the same scale.
 */
export function worthsOf(sentences: readonly Told[], pairs: Pairs): readonly Float64Array[] {
  const concepts = pairs.all.map((pair) =>
    conceptParts.reduce((sum, {weight, of}) => sum + weight * of(pair, pairs), 0)
  )
  const lent = sentences.map((sentence) => sentenceParts.reduce((sum, {weight, of}) => sum + weight * of(sentence), 0))
  let total = 0
  let occurrences = 0
  pairs.of.forEach((own, at) => {
    if (sentences[at]?.copy) return
    for (const pair of own) total += (concepts[pair] ?? 0) + (lent[at] ?? 0)
    occurrences += own.length
  })
  const mean = occurrences === 0 ? 0 : total / occurrences
  return pairs.of.map((own, at) =>
    Float64Array.from(own, (pair) => {
      const odds = FITTED.average + (concepts[pair] ?? 0) + (lent[at] ?? 0) - mean
      return (pairs.all[pair]?.functional ? FUNCTIONAL : 1) / (1 + Math.exp(-odds))
    })
  )
}
