import {phraseEnd} from '../grammar.ts'
import type {MeasureRule} from '../measure.ts'
import {lowerAt} from '../token.ts'

/** The whole of which a share is a part, the stuff of which there is so much: `30 percent of the GDP`, `5 litres of water`. */
export const whole: MeasureRule = (sentence, {to, kind}) => {
  if (lowerAt(sentence.tokens, to) !== 'of' || kind === 'count') return []
  const end = phraseEnd(sentence, to)
  return end > to + 1 ? [[to, end]] : []
}
