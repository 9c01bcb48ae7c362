import {DENOMINATORS, FRACTION_SIGNS, UNITS_AND_TEENS} from '../../lexicon/numbers.ts'
import type {Numeral} from './numeral.ts'
import {glued, isHyphen, lowerAt, type Token} from './token.ts'

/** Denominators that are written with a slash; others are days, scores or rates. */
const WRITTEN = new Set([2, 3, 4, 5, 6, 8, 10, 16, 20, 32, 40, 64, 100, 1000])
const WHOLE = /^(?:of|the|its|their|our|his|her|all|this|that|these|those)$/

/** `two-thirds`, `three quarters`, `a fifth of`, `half of`, `1/40`, `¾`. */
export function fraction(tokens: readonly Token[], at: number): Numeral | undefined {
  const found = tokens[at]?.kind === 'word' ? (half(tokens, at) ?? inWords(tokens, at)) : slashed(tokens, at)
  if (found !== undefined && lowerAt(tokens, found[1]) === 'as') return undefined
  return found && {value: found[0], from: at, to: found[1], form: 'fraction', scaled: false}
}

const isArticle = (word: string): boolean => word === 'a' || word === 'an'

type Part = readonly [value: number, to: number]

function slashed(tokens: readonly Token[], at: number): Part | undefined {
  const sign = FRACTION_SIGNS[lowerAt(tokens, at)]
  if (sign !== undefined) return [sign, at + 1]
  const [a, slash, b] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  if (a?.kind !== 'number' || slash?.text !== '/' || b?.kind !== 'number') return undefined
  if (!glued(tokens, at + 1) || !glued(tokens, at + 2) || tokens[at + 3]?.text === '/') return undefined
  const [over, under] = [Number(a.text), Number(b.text)]
  return WRITTEN.has(under) && over < under && Number.isInteger(over) && over > 0 ? [over / under, at + 3] : undefined
}

/** `half of`, `half the`, `one-half`, `a half`; not `first half`, `half-time`, `half past`. */
function half(tokens: readonly Token[], at: number): Part | undefined {
  const article = isArticle(lowerAt(tokens, at)) ? at + 1 : at
  if (lowerAt(tokens, article) !== 'half') return undefined
  const next = lowerAt(tokens, article + 1)
  if (
    /^(?:first|second|other|better|last|final|latter)$/.test(lowerAt(tokens, at - 1)) ||
    isHyphen(tokens[article + 1])
  )
    return undefined
  const measured = /^(?:an?|percent|per|mile|miles|inch|hour|hours|day|people|percentage)$/.test(next)
  const bounded =
    /^(?:than|nearly|almost|about|roughly|approximately|over|under|below|above|least|around|some|only|just|exactly|by|up)$/.test(
      lowerAt(tokens, at - 1)
    )
  if (!(WHOLE.test(next) || measured || bounded)) return undefined
  return [0.5, /^an?$/.test(next) ? article + 2 : article + 1]
}

/** A numerator in words or as an article; `a third` only when it has a whole (`of …`) or is bounded (`more than a third`). */
function inWords(tokens: readonly Token[], at: number): Part | undefined {
  const first = lowerAt(tokens, at)
  const article = isArticle(first)
  const over = article ? 1 : UNITS_AND_TEENS[first]
  if (over === undefined || over === 0) return undefined
  const next = isHyphen(tokens[at + 1]) ? at + 2 : at + 1
  const word = lowerAt(tokens, next)
  const under = DENOMINATORS[word.replace(/s$/, '')]
  if (under === undefined || over > 1 !== word.endsWith('s')) return undefined
  const after = lowerAt(tokens, next + 1)
  const bounded = /^(?:than|nearly|almost|about|roughly|approximately|over|under|below|above|least|around|by)$/.test(
    lowerAt(tokens, at - 1)
  )
  if (article && !(after === 'of' || bounded)) return undefined
  if (word === 'quarter' && !(after === 'of' || bounded || isHyphen(tokens[at + 1]) || after === '')) return undefined
  if ((word === 'quarters' && over !== 3) || (over >= under && word !== 'halves')) return undefined
  return [over / under, next + 1]
}
