// Parts that the date rules are made of: what stands at a token, what it means, and where it ends.
import {TIME_UNITS, type TimeUnit, UNIT_LETTERS} from '../../lexicon/time-words.ts'
import {ROLE} from './lexemes.ts'
import type {Token} from './tokens.ts'

type Tokens = readonly Token[]

export const wordAt = (tokens: Tokens, at: number): string => tokens[at]?.lower ?? ''
export const has = (tokens: Tokens, at: number, role: number): boolean => ((tokens[at]?.roles ?? 0) & role) > 0
/** Whether the token stands right after the one before it. */
export const glued = (tokens: Tokens, at: number): boolean => tokens[at]?.spaced === false
export function isHyphen(tokens: Tokens, at: number): boolean {
  const word = wordAt(tokens, at)
  return word === '-' || word === '–' || word === '—'
}
export function isApostrophe(tokens: Tokens, at: number): boolean {
  const word = wordAt(tokens, at)
  return word === "'" || word === '’' || word === '‘'
}

/** Whether a number at the token goes on: `5.2`, `1,000`, `5 %`. */
export function goesOn(tokens: Tokens, at: number): boolean {
  const mark = wordAt(tokens, at)
  if (mark === '%') return true
  if (!glued(tokens, at)) return false
  if (mark === '.' || mark === ',' || mark === ':') return glued(tokens, at + 1) && has(tokens, at + 1, ROLE.digits)
  return (tokens[at]?.digits ?? -1) >= 0
}

export interface Counted {
  readonly number: number
  readonly stop: number
}

const TEENS = 13

/** `nineteen eighty-six`, `two thousand and twenty`, `nineteen hundred ninety three`. */
function yearInWords(tokens: Tokens, at: number): Counted | undefined {
  const first = tokens[at]?.lexeme?.number ?? 0
  if (!has(tokens, at, ROLE.count) || first < 2) return undefined
  const next = wordAt(tokens, at + 1)
  if (next === 'thousand' && first === 2) return rest(tokens, at + 2, 2000)
  if (first < TEENS || first > 20) return undefined
  if (next === 'hundred') return rest(tokens, at + 2, first * 100)
  const tail = smallAt(tokens, at + 1)
  return tail !== undefined && tail.number >= 10 ? {number: first * 100 + tail.number, stop: tail.stop} : undefined
}

function rest(tokens: Tokens, at: number, base: number): Counted {
  const from = wordAt(tokens, at) === 'and' ? at + 1 : at
  const tail = smallAt(tokens, from)
  return tail === undefined ? {number: base, stop: at} : {number: base + tail.number, stop: tail.stop}
}

/** A number in words below a hundred: `five`, `twenty-five`, `twenty five`. */
export function smallAt(tokens: Tokens, at: number): Counted | undefined {
  const number = has(tokens, at, ROLE.count) ? (tokens[at]?.lexeme?.number ?? 0) : 0
  if (number === 0) return undefined
  if (number < 20 || number % 10 > 0) return {number, stop: at + 1}
  const next = isHyphen(tokens, at + 1) ? at + 2 : at + 1
  const unit = has(tokens, next, ROLE.count) ? (tokens[next]?.lexeme?.number ?? 0) : 0
  return unit > 0 && unit < 10 ? {number: number + unit, stop: next + 1} : {number, stop: at + 1}
}

/** Two digits are of the years 1950 to 2049. */
export function yearOf(digits: number): number {
  if (digits >= 100) return digits
  return digits < 50 ? 2000 + digits : 1900 + digits
}

/** `2021`, `’98`, `nineteen eighty six`. */
export function yearAt(tokens: Tokens, at: number): Counted | undefined {
  const token = tokens[at]
  if (token === undefined) return undefined
  if (token.digits >= 1000 && token.digits < 2200 && token.lower.length === 4) {
    return goesOn(tokens, at + 1) ? undefined : {number: token.digits, stop: at + 1}
  }
  if (isApostrophe(tokens, at) && glued(tokens, at + 1) && /^\d\d$/.test(wordAt(tokens, at + 1))) {
    return wordAt(tokens, at + 2) === 's' ? undefined : {number: yearOf(tokens[at + 1]?.digits ?? 0), stop: at + 2}
  }
  return yearInWords(tokens, at)
}

/** `August`, `Aug.`, `Sept`; the point of a short form is its own unless it ends the sentence. */
export function monthAt(tokens: Tokens, at: number): Counted | undefined {
  const token = tokens[at]
  if (token === undefined || (token.roles & ROLE.month) === 0) return undefined
  const short = token.lower.length <= 4 && token.lower !== 'may' && token.lower !== 'june' && token.lower !== 'july'
  const stop = short && wordAt(tokens, at + 1) === '.' && glued(tokens, at + 1) ? at + 2 : at + 1
  return {number: token.lexeme?.month ?? 0, stop}
}

export interface Day extends Counted {
  /** `5th`, `fifth`. */
  readonly ordinal: boolean
}

/** `5`, `05th`, `fifth`, `twenty-first`, and after a month `twenty nine`. */
export function dayAt(tokens: Tokens, at: number): Day | undefined {
  const ordinal = ordinalAt(tokens, at)
  if (ordinal !== undefined) return ordinal.number <= 31 ? {...ordinal, ordinal: true} : undefined
  const token = tokens[at]
  if (token === undefined || token.digits < 1 || token.digits > 31 || token.lower.length > 2) return undefined
  return goesOn(tokens, at + 1) ? undefined : {number: token.digits, stop: at + 1, ordinal: false}
}

const isOrdinalEnd = (word: string): boolean => word === 'th' || word === 'st' || word === 'nd' || word === 'rd'

/** `5th`, `fifth`, `twenty-first`, `twenty first`. */
export function ordinalAt(tokens: Tokens, at: number): Counted | undefined {
  const token = tokens[at]
  if (token === undefined) return undefined
  if (token.digits > 0) {
    return glued(tokens, at + 1) && isOrdinalEnd(wordAt(tokens, at + 1))
      ? {number: token.digits, stop: at + 2}
      : undefined
  }
  if ((token.roles & ROLE.ordinal) > 0) return {number: token.lexeme?.number ?? 0, stop: at + 1}
  const ten = (token.roles & ROLE.count) > 0 ? (token.lexeme?.number ?? 0) : 0
  if (ten < 20 || ten % 10 > 0) return undefined
  const next = isHyphen(tokens, at + 1) ? at + 2 : at + 1
  const small = has(tokens, next, ROLE.ordinal) ? (tokens[next]?.lexeme?.number ?? 0) : 0
  return small > 0 && small < 10 ? {number: ten + small, stop: next + 1} : undefined
}

export interface Period {
  readonly unit: TimeUnit
  readonly plural: boolean
  readonly stop: number
}

/** `weeks`, `business days`, and the letters of `2h`. */
export function unitAt(tokens: Tokens, at: number): Period | undefined {
  const token = tokens[at]
  if (token === undefined) return undefined
  const lower = token.lower
  if ((lower === 'business' || lower === 'working') && /^days?$/.test(wordAt(tokens, at + 1))) {
    return {unit: TIME_UNITS['business day'], plural: wordAt(tokens, at + 1) === 'days', stop: at + 2}
  }
  const alone =
    !token.spaced && has(tokens, at - 1, ROLE.digits) && tokens[at - 1]?.spaced !== false && !glued(tokens, at + 1)
  const letter = alone ? UNIT_LETTERS[lower] : undefined
  if (letter !== undefined) return {unit: TIME_UNITS[letter], plural: true, stop: at + 1}
  const unit = (token.roles & ROLE.unit) > 0 ? token.lexeme?.unit : undefined
  return unit === undefined ? undefined : {unit, plural: lower.endsWith('s') || lower === 'millennia', stop: at + 1}
}

/** ISO 8601 duration: `three weeks` is `P3W`, `several years` `PXY`. */
export function durationOf(count: number | undefined, {clock, size, letter}: TimeUnit): string {
  return `P${clock ? 'T' : ''}${count === undefined ? 'X' : Number((count * size).toFixed(6))}${letter}`
}

/** `P1Y` and `P6M` are `P1Y6M`; `PT1H` and `PT30M` are `PT1H30M`; `P1D` and `PT6H` are `P1DT6H`. */
export function joined(a: string, b: string): string {
  if (a.includes('T') && b.startsWith('PT')) return a + b.slice(2)
  return a + b.slice(1)
}
