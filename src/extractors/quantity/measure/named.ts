import {phraseStart, startOf} from '../grammar.ts'
import type {MeasureRule} from '../measure.ts'
import {lowerAt} from '../token.ts'
import {collected} from './apposed.ts'

/** The noun whose size is told with `of`: `a budget of $5 million`, `at a speed of 20 knots`. */
export const named: MeasureRule = (sentence, amount) => {
  const {tokens} = sentence
  const of = startOf(amount) - 1
  if (lowerAt(tokens, of) !== 'of') return []
  const from = phraseStart(tokens, of)
  return from < of ? [collected(sentence, from, of)] : []
}
