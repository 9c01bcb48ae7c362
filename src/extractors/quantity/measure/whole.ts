import {MID_ADVERBS} from '../../../lexicon/phrase-words.ts'
import {inDate, phraseEnd} from '../grammar.ts'
import type {Measured} from '../in-sentence.ts'
import type {MeasureRule} from '../measure.ts'
import {lowerAt, type Token} from '../token.ts'

/** `half the cost of the pipes`, and the whole of which a share is a part, the stuff of which there is so much: `30 percent of the GDP`, `5 litres of water`. */
export const whole: MeasureRule = (sentence, {to, kind}) => {
  if (kind === 'share' && /^(?:the|its|their|his|her|our|all)$/.test(lowerAt(sentence.tokens, to)))
    return [[to, phraseEnd(sentence, to)]]
  if (lowerAt(sentence.tokens, to) !== 'of' || kind === 'count') return []
  if (lowerAt(sentence.tokens, to + 1) === 'what') return [[to, clauseEnd(sentence.tokens, to + 2)]]
  const end = phraseEnd(sentence, to)
  return end > to + 1 ? [[to, relativeEnd(sentence, end)]] : []
}

/** `of what the coast needs`: up to a mark or to what opens another clause. */
function clauseEnd(tokens: readonly Token[], from: number): number {
  let to = from
  while (to - from < 8 && tokens[to]?.kind === 'word' && !/^(?:and|but|while|for|in|on|as)$/.test(lowerAt(tokens, to)))
    to++
  return to
}

/** A clause that says which whole is meant has no more tokens. */
const LONGEST_RELATIVE = 8

/** `of the water that the town treats`: past the clause, up to the adverb, the date or the mark that ends it. */
function relativeEnd(sentence: Measured, from: number): number {
  const {tokens} = sentence
  if (lowerAt(tokens, from) !== 'that') return from
  for (let to = from + 1; to - from <= LONGEST_RELATIVE; to++) {
    const over =
      tokens[to]?.kind !== 'word' || inDate(sentence, to) || (MID_ADVERBS.has(lowerAt(tokens, to)) && to > from + 2)
    if (over) return /^(?:it|them|him|her|this|these)$/.test(lowerAt(tokens, to - 1)) ? from : to
  }
  return from
}
