import {AMOUNT_PREPOSITIONS, AUXILIARIES, LINKING_VERBS, MID_ADVERBS} from '../../../lexicon/phrase-words.ts'
import {FALLS, RISES} from '../../../lexicon/qualifiers.ts'
import {phraseStart, startOf} from '../grammar.ts'
import type {MeasureRule} from '../measure.ts'
import {lowerAt, type Token} from '../token.ts'

/**
 * The subject of a verb that the amount completes: `remittances were equal to 30 percent`, `sales fell by 5 percent`,
 * `a grant worth $8 million`. A verb of change is part of what is shown.
 */
export const governed: MeasureRule = (sentence, amount) => {
  const {tokens} = sentence
  const verb = verbBefore(tokens, startOf(amount))
  if (verb === undefined) return []
  const changes = RISES.has(lowerAt(tokens, verb)) || FALLS.has(lowerAt(tokens, verb))
  let end = verb
  while (end > 0 && (AUXILIARIES.has(lowerAt(tokens, end - 1)) || MID_ADVERBS.has(lowerAt(tokens, end - 1)))) end--
  const from = phraseStart(tokens, end)
  return from < end ? [[from, changes ? verb + 1 : end]] : []
}

/** The verb before the amount, past adverbs and one preposition: `fell sharply to`, `stood at`, `rose by`. */
function verbBefore(tokens: readonly Token[], start: number): number | undefined {
  let at = start - 1
  if (AMOUNT_PREPOSITIONS.has(lowerAt(tokens, at)) && !RISES.has(lowerAt(tokens, at))) at--
  while (MID_ADVERBS.has(lowerAt(tokens, at))) at--
  const word = lowerAt(tokens, at)
  return LINKING_VERBS.has(word) || RISES.has(word) || FALLS.has(word) ? at : undefined
}
