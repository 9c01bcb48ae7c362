import {TENS, UNITS_AND_TEENS} from '../../lexicon/numbers.ts'
import {valueOfDigits} from './digits.ts'
import type {Numeral} from './numeral.ts'
import {lowerAt, type Token} from './token.ts'

/** `one in five`, `two out of three`, `1 in 1,000`: a part of a whole, less than one. */
export function proportion(tokens: readonly Token[], at: number): Numeral | undefined {
  const link = lowerAt(tokens, at + 1)
  const out = link === 'out' && lowerAt(tokens, at + 2) === 'of'
  const over = out || link === 'in' ? smallAt(tokens, at) : undefined
  if (over === undefined) return undefined
  const next = at + (out ? 3 : 2)
  const every = lowerAt(tokens, next) === 'every' ? next + 1 : next
  const under = smallAt(tokens, every)
  if (under === undefined || over >= under || over > 99 || isYear(tokens[every])) return undefined
  if (!out && over > 10 && under !== 100) return undefined
  return {value: over / under, from: at, to: every + 1, form: 'proportion', scaled: false}
}

const isYear = (token: Token | undefined): boolean => token !== undefined && /^(?:1[5-9]|20)\d\d$/.test(token.text)

function smallAt(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at]
  if (token?.kind === 'number') {
    const value = valueOfDigits(token.text)
    return value !== undefined && Number.isInteger(value) && value > 0 ? value : undefined
  }
  return UNITS_AND_TEENS[token?.lower ?? ''] || TENS[token?.lower ?? '']
}
