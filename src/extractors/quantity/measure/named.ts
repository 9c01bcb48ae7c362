import {DETERMINERS, PREPOSITIONS} from '../../../lexicon/phrase-words.ts'
import {leading, phraseStart, startOf} from '../grammar.ts'
import type {MeasureRule} from '../measure.ts'
import {lowerAt, type Token} from '../token.ts'
import {collected} from './apposed.ts'

/** The noun whose size is told with `of`: `a budget of $5 million`, `at a speed of 20 knots`. */
export const named: MeasureRule = (sentence, amount) => {
  const {tokens} = sentence
  const of = startOf(amount) - 1
  if (lowerAt(tokens, of) !== 'of') return []
  const from = nearest(tokens, phraseStart(tokens, of), of)
  return from < of ? [collected(sentence, from, of)] : []
}

/** `pay for the renewal of 85 kilometres`: the noun after the last preposition that has an article. */
function nearest(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to - 1; at > from; at--) {
    const opens = PREPOSITIONS.has(lowerAt(tokens, at - 1)) && lowerAt(tokens, at - 1) !== 'of'
    if (opens && DETERMINERS.has(lowerAt(tokens, at))) return leading(tokens, at, to)
  }
  return from
}
