import {CLAUSE_WORDS as CLOSED, PREPOSITIONS} from '../../lexicon/phrase-words.ts'
import type {Amount} from './amount.ts'
import {inDate, isCapital, isVerb, type Range} from './grammar.ts'
import type {Measured} from './in-sentence.ts'
import {isHyphen, lowerAt, type Token} from './token.ts'

const WHERE = /^(?:in|at|across|near|along|inside|outside|throughout)$/

/** Where the amount holds: a name after a preposition of place, after the amount in its clause, else at the start of the sentence. */
export function placeOf(sentence: Measured, amount: Amount): Range | undefined {
  const {tokens, amounts} = sentence
  const next = amounts.find(({from}) => from >= amount.to)?.from ?? tokens.length
  for (let at = amount.to; at < next && !/^[;:)]$/.test(lowerAt(tokens, at)); at++) {
    const found = placeAt(sentence, at)
    if (found !== undefined) return found
  }
  const first = placeAt(sentence, 0)
  return first !== undefined && first[1] <= amount.from && lowerAt(tokens, first[1]) === ',' ? first : undefined
}

/** `Port-Linnard`, `George W. Arden`. */
const isInName = (tokens: readonly Token[], at: number): boolean =>
  isCapital(tokens[at + 2]) && (isHyphen(tokens[at + 1]) || tokens[at]?.text.length === 1)

function placeAt(sentence: Measured, at: number): Range | undefined {
  const {tokens} = sentence
  if (!WHERE.test(lowerAt(tokens, at))) return undefined
  let to = lowerAt(tokens, at + 1) === 'the' ? at + 2 : at + 1
  const from = to
  while (isCapital(tokens[to]) && !inDate(sentence, to))
    to += /^[-.]$/.test(lowerAt(tokens, to + 1)) && isInName(tokens, to) ? 2 : 1
  if (/['’]s?$/.test(lowerAt(tokens, to - 1))) return undefined
  const next = tokens[to]
  const ends =
    next === undefined ||
    next.kind !== 'word' ||
    CLOSED.has(next.lower) ||
    isVerb(tokens, to) ||
    PREPOSITIONS.has(next.lower)
  return to > from && ends ? [at, to] : undefined
}
