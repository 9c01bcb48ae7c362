import {DETERMINERS, PREPOSITIONS} from '../../../lexicon/phrase-words.ts'
import {isVerb, startOf} from '../grammar.ts'
import type {MeasureRule} from '../measure.ts'
import {lowerAt, type Token} from '../token.ts'

/** The noun right before a size: `a pipe 1.8 kilometres long`. */
export const beside: MeasureRule = ({tokens}, amount) => {
  if (!/^(?:long|wide|high|deep|tall|thick|broad|across)$/.test(lowerAt(tokens, amount.to - 1))) return []
  const end = startOf(amount)
  let from = end
  while (from > 0 && isPart(tokens, from - 1)) from--
  return from < end ? [[from, end]] : []
}

const isPart = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'word' &&
  !DETERMINERS.has(lowerAt(tokens, at)) &&
  !PREPOSITIONS.has(lowerAt(tokens, at)) &&
  !isVerb(tokens, at)
