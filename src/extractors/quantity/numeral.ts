import {digits} from './digits.ts'
import {fraction} from './fraction.ts'
import {multiple} from './multiple.ts'
import {numberWords} from './number-words.ts'
import {proportion} from './proportion.ts'
import type {Token} from './token.ts'
import {vagueAmount} from './vague-amount.ts'

/** A number as it stands in the text, without its unit. */
export interface Numeral {
  /** Undefined for a vague amount. */
  readonly value: number | undefined
  /** Half-open range of tokens. */
  readonly from: number
  readonly to: number
  readonly form: 'digits' | 'words' | 'fraction' | 'proportion' | 'multiple' | 'vague'
  /** With a scale word or letter: `1.3 million`, `5k`. */
  readonly scaled: boolean
}

export type NumeralRule = (tokens: readonly Token[], at: number) => Numeral | undefined

/** The ways in which numbers are written; the longest match counts, of equal ones the first. */
export const numeralRules: readonly NumeralRule[] = [proportion, multiple, fraction, digits, numberWords, vagueAmount]

/** The number that begins at a token. */
export function numeralAt(tokens: readonly Token[], at: number): Numeral | undefined {
  let best: Numeral | undefined
  for (const rule of numeralRules) {
    const found = rule(tokens, at)
    if (found !== undefined && (best === undefined || found.to > best.to)) best = found
  }
  return best === undefined ? undefined : repeated(tokens, best)
}

/** `six (6) months`, `30 (thirty) days`: lawyers write a number twice. */
function repeated(tokens: readonly Token[], numeral: Numeral): Numeral {
  const {to, value, form} = numeral
  if (tokens[to]?.text !== '(' || (form !== 'words' && form !== 'digits')) return numeral
  const again = form === 'words' ? digits(tokens, to + 1) : numberWords(tokens, to + 1)
  if (again?.value !== value || tokens[again?.to ?? -1]?.text !== ')') return numeral
  return {...numeral, to: (again?.to ?? to) + 1}
}
