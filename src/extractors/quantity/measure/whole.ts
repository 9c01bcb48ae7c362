import {phraseEnd} from '../grammar.ts'
import type {MeasureRule} from '../measure.ts'
import {lowerAt, type Token} from '../token.ts'

/** The whole of which a share is a part, the stuff of which there is so much: `30 percent of the GDP`, `5 litres of water`. */
export const whole: MeasureRule = (sentence, {to, kind}) => {
  if (lowerAt(sentence.tokens, to) !== 'of' || kind === 'count') return []
  if (lowerAt(sentence.tokens, to + 1) === 'what') return [[to, clauseEnd(sentence.tokens, to + 2)]]
  const end = phraseEnd(sentence, to)
  return end > to + 1 ? [[to, end]] : []
}

/** `of what the coast needs`: up to a mark or to what opens another clause. */
function clauseEnd(tokens: readonly Token[], from: number): number {
  let to = from
  while (to - from < 8 && tokens[to]?.kind === 'word' && !/^(?:and|but|while|for|in|on|as)$/.test(lowerAt(tokens, to)))
    to++
  return to
}
