import {DETERMINERS, PREPOSITIONS} from '../../../lexicon/phrase-words.ts'
import {isVerb, phraseStart, startOf} from '../grammar.ts'
import type {MeasureRule} from '../measure.ts'
import {lowerAt} from '../token.ts'

/** `Floor area: 32 m2`, `Panel strength below 9 MPa`: words without a verb before a size name what has it. */
export const verbless: MeasureRule = ({tokens}, amount) => {
  if (!/^(?:measure|percent|money)$/.test(amount.kind)) return []
  const start = startOf(amount)
  const end = /^(?:[:=–—-]|at|of)$/.test(lowerAt(tokens, start - 1)) ? start - 1 : start
  for (let at = 0; at < end; at++) if (isVerb(tokens, at)) return []
  const last = lowerAt(tokens, end - 1)
  if (tokens[end - 1]?.kind !== 'word' || PREPOSITIONS.has(last) || DETERMINERS.has(last)) return []
  const from = phraseStart(tokens, end)
  return from < end ? [[from, end]] : []
}
