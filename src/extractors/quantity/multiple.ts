import {UNITS_AND_TEENS} from '../../lexicon/numbers.ts'
import {valueOfDigits} from './digits.ts'
import type {Numeral} from './numeral.ts'
import {lowerAt, type Token} from './token.ts'

const TIMES: Readonly<Record<string, number>> = {twice: 2, thrice: 3, half: 0.5}

/** `twice as many`, `three times as much`, `half as large`: how often one thing holds another. */
export function multiple(tokens: readonly Token[], at: number): Numeral | undefined {
  const once = TIMES[lowerAt(tokens, at)]
  const count = once === undefined && lowerAt(tokens, at + 1) === 'times' ? countAt(tokens[at]) : undefined
  const value = once ?? count
  const to = once === undefined ? at + 2 : at + 1
  if (value === undefined || lowerAt(tokens, to) !== 'as' || tokens[to + 1]?.kind !== 'word') return undefined
  if (/^(?:a|an|the|well|it|he|she|they|we|if|though|soon|part|united)$/.test(lowerAt(tokens, to + 1))) return undefined
  return {value, from: at, to, form: 'multiple', scaled: false}
}

const countAt = (token: Token | undefined): number | undefined =>
  token?.kind === 'number' ? valueOfDigits(token.text) : UNITS_AND_TEENS[token?.lower ?? '']
