import {phraseEnd} from '../grammar.ts'
import type {MeasureRule} from '../measure.ts'
import {lowerAt} from '../token.ts'

/** Whom or what a sentence opens with whose subject is a pronoun: `For an average household this means €4 a month`. */
export const opening: MeasureRule = (sentence, amount) => {
  if (lowerAt(sentence.tokens, 0) !== 'for') return []
  const end = phraseEnd(sentence, 0)
  const next = lowerAt(sentence.tokens, end) === ',' ? end + 1 : end
  const points = /^(?:this|that|it)$/.test(lowerAt(sentence.tokens, next))
  return points && end > 1 && end <= amount.from ? [[0, end]] : []
}
