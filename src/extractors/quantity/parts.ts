// What a smaller unit adds to a number: inches to feet, cents to dollars.
import {TENS, UNITS_AND_TEENS} from '../../lexicon/numbers.ts'
import {numberWords} from './number-words.ts'
import type {Numeral} from './numeral.ts'
import {glued, lowerAt, type Token} from './token.ts'
import type {Unit} from './unit.ts'

const FEET = /^['’′]$/
const INCHES = /^["”″]$/

/** `5'10"`, `6′ 2″`: feet and inches by their signs; the sign for feet alone is an apostrophe as well. */
export function feetAndInches(tokens: readonly Token[], at: number): Unit | undefined {
  if (!FEET.test(tokens[at]?.text ?? '') || !glued(tokens, at)) return undefined
  const inches = tokens[at + 1]
  if (inches?.kind !== 'number' || !/^(?:\d|1[01])(?:\.\d+)?$/.test(inches.text)) return undefined
  if (!INCHES.test(tokens[at + 2]?.text ?? '') || !glued(tokens, at + 2)) return undefined
  return {name: 'foot', from: at, to: at + 3, plus: Number(inches.text) / 12}
}

/** `15 dollars 50`, `thirteen dollars forty five`: a number under a hundred right after the currency, before no noun. */
export function withCents(tokens: readonly Token[], unit: Unit): Unit {
  if (unit.factor !== undefined) return unit
  const cents = centsAt(tokens, unit.to)
  if (cents?.value === undefined) return unit
  const next = tokens[cents.to]
  const alone = next === undefined || next.kind === 'mark' || /^(?:a|an|per|each|for|and|to|in|at)$/.test(next.lower)
  if (!alone || /^[%$€£-]$/.test(next?.text ?? '')) return unit
  return {...unit, to: cents.to, plus: cents.value / 100}
}

function centsAt(tokens: readonly Token[], at: number): Pick<Numeral, 'value' | 'to'> | undefined {
  const token = tokens[at]
  if (token?.kind === 'number') return /^\d\d$/.test(token.text) ? {value: Number(token.text), to: at + 1} : undefined
  const word = lowerAt(tokens, at)
  if (TENS[word] === undefined && (UNITS_AND_TEENS[word] ?? 0) < 10) return undefined
  const found = numberWords(tokens, at)
  return found?.value !== undefined && found.value < 100 ? found : undefined
}
