import {COLLECTIVES} from '../../../lexicon/phrase-words.ts'
import {leading, phraseEnd, phraseStart, type Range, startOf} from '../grammar.ts'
import type {Measured} from '../in-sentence.ts'
import type {MeasureRule} from '../measure.ts'
import {lowerAt} from '../token.ts'

/** The thing before a comma or a dash, of which the amount says how much it is: `a group of herders, about 20 percent of …`. */
export const apposed: MeasureRule = (sentence, amount) => {
  const {tokens} = sentence
  const mark = startOf(amount) - 1
  if (!/^[,–—]$/.test(lowerAt(tokens, mark)) || amount.kind === 'bare') return []
  const end = lowerAt(tokens, amount.to) === 'of' ? phraseEnd(sentence, amount.to) : amount.to
  if (!/^(?:|[.,;()–—])$/.test(lowerAt(tokens, end))) return []
  const from = phraseStart(tokens, mark)
  return from < mark ? [collected(sentence, from, mark)] : []
}

/** `a large population of ethnic Tajiks` is about the Tajiks: past the noun that stands for an amount. */
export function collected({tokens}: Measured, from: number, to: number): Range {
  if (!COLLECTIVES.has(lowerAt(tokens, from)) || lowerAt(tokens, from + 1) !== 'of') return [from, to]
  return [leading(tokens, from + 2, to), to]
}
