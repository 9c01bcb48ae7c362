import {COUNTED_ONE, TIME_UNITS} from '../../lexicon/units.ts'
import type {Mention} from '../date/mention.ts'
import type {Change} from '../quantity.ts'
import type {Amount, Measured} from './amount.ts'
import {articleAt} from './article.ts'
import {changeBefore} from './change.ts'
import {currencyBefore} from './currency.ts'
import {type Guard, guards} from './guards.ts'
import {masked, masksIn, type Stretch} from './masks.ts'
import {mayBegin} from './may-begin.ts'
import {measuredAt} from './measured-at.ts'
import {merged} from './merge.ts'
import {type Numeral, numeralAt} from './numeral.ts'
import {isPlainlyStated} from './plain.ts'
import {betweenBefore, type Qualifier, qualifierAfter, qualifierBefore} from './qualifier.ts'
import {rangeAt} from './range.ts'
import {glued, lowerAt, type Token} from './token.ts'
import type {Unit} from './unit.ts'

/** A place where an amount may begin; without a number it is an article (`a gallon`) or digits that are none (`4.2.11`). */
export interface Start {
  readonly at: number
  readonly numeral: Numeral | undefined
}

/** All numbers of a sentence, with those that stand inside a longer one. */
export function startsIn(tokens: readonly Token[]): readonly Start[] {
  const starts: Start[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (!mayBegin(tokens, at)) continue
    const numeral = numeralAt(tokens, at)
    const one = tokens[at]?.kind === 'number' || COUNTED_ONE.has(lowerAt(tokens, at + 1))
    if (numeral !== undefined || one) starts.push({at, numeral})
  }
  return starts
}

/** Told of every number that is left, with its tokens, the guard and its reason. */
export type Left = (from: number, to: number, guard: Pick<Guard, 'name' | 'reason'> & Partial<Stretch>) => void

/**
 * All amounts of a sentence, in order, without overlaps. `dates` gives the dates of the calendar in it, whose digits count
 * nothing; it is asked when something would be an amount but for them. With `explains` it is asked first of all, so that the
 * reason is that of the date. `left` is told of what is no amount.
 */
export function amountsIn(
  text: string,
  tokens: readonly Token[],
  starts: readonly Start[],
  dates: () => readonly Mention[],
  left: Left,
  explains: boolean
): readonly Amount[] {
  const maskOf = maskedBy(text, dates)
  const amounts: Amount[] = []
  let done = 0
  for (const {at, numeral} of starts) {
    const token = tokens[at]
    if (at < done || token === undefined) continue
    const known = explains ? maskOf(token) : undefined
    if (known !== undefined) {
      left(at, at + 1, known)
      continue
    }
    const amount = numeral === undefined ? articleAt(tokens, at) : amountAt(tokens, numeral, left)
    if (amount === undefined) done = numeral?.to ?? at + 1
    else if (maskOf(token) === undefined) {
      amounts.push(amount)
      done = amount.to
    }
  }
  return merged(tokens, amounts).map((amount) => sized(tokens, amount))
}

const DATE = {name: 'date', reason: 'a date'} as const
const TIME = {name: 'time', reason: 'a time of day'} as const

/** Gives the date or the shape that a token stands in; both are looked for when it is first asked. Asked in ascending order. */
function maskedBy(text: string, dates: () => readonly Mention[]): (token: Token) => Stretch | undefined {
  let inDate: ((start: number, end: number) => Stretch | undefined) | undefined
  let inShape: typeof inDate
  return ({start, end}) => {
    inDate ??= masked(
      dates().map((date) => ({start: date.start, end: date.stop, ...(date.type === 'TIME' ? TIME : DATE)}))
    )
    inShape ??= masked(masksIn(text))
    return inDate(start, end) ?? inShape(start, end)
  }
}

/** `11 kilometres long`: the word that says which way it is measured goes with the unit. */
function sized(tokens: readonly Token[], amount: Amount): Amount {
  const way = /^(?:long|wide|high|deep|tall|thick|broad|across)$/.test(lowerAt(tokens, amount.to))
  if (!way || amount.kind !== 'measure' || tokens[amount.to + 1]?.text === '-') return amount
  if (lowerAt(tokens, amount.to) === 'across' && tokens[amount.to + 1]?.kind === 'word') return amount
  const from = amount.unitWords?.[0] ?? amount.number[1]
  return {...amount, unitWords: [from, amount.to + 1], to: amount.to + 1}
}

function amountAt(tokens: readonly Token[], numeral: Numeral, left: Left): Amount | undefined {
  const sign = currencyBefore(tokens, numeral.from)
  const start = sign?.from ?? numeral.from
  const range = rangeAt(tokens, numeral, start)
  const last = range?.numeral ?? numeral
  const what = qualified(measuredAt(tokens, last, sign, range), qualifierBefore(tokens, start))
  const {unit, kind} = what
  const to = kind === 'count' ? last.to : (unit?.to ?? last.to)
  const candidate = {numeral, kind, signed: sign !== undefined, hasUnit: unit !== undefined, to}
  const guard = guards.find((each) => each.refuses(tokens, candidate))
  if (guard !== undefined) return leave(numeral, guard, left)
  if (what.describing !== undefined) return leave(numeral, DESCRIBES, left)
  const meant = meantBy(tokens, numeral, start, endOf(unit, sign, last), what, range !== undefined)
  if (kind === 'bare' && !isPlainlyStated(tokens, numeral, range !== undefined, meant.qualifier, meant.direction))
    return leave(numeral, NO_UNIT, left)
  return {
    value: range === undefined ? inUnit(numeral.value, unit) : [inUnit(range.low, unit), inUnit(range.high, unit)],
    kind,
    unit: unit?.name ?? '',
    change: meant.direction ?? meant.bound ?? '=',
    ...places(tokens, start, last, unit, sign),
    qualifier: meant.qualifier,
    rule: range === undefined ? `${numeral.form}-${kind}` : `range-${kind}`
  }
}

/** `a nearly five-year wait`: a length of time that describes a thing is an amount where somebody says how exact it is. */
const qualified = (what: Measured, qualifier: Qualifier | undefined): Measured =>
  what.describing === undefined || qualifier === undefined ? what : {unit: what.describing, kind: 'measure'}

const DESCRIBES = {name: 'describing-time', reason: 'a length of time that describes a thing'} as const
const NO_UNIT = {name: 'bare', reason: 'a number of which the words do not say what it counts'} as const

function leave({from, to}: Numeral, guard: Pick<Guard, 'name' | 'reason'>, left: Left): undefined {
  left(from, to, guard)
  return undefined
}

/** The number in units, when the unit multiplies it or adds to it. */
function inUnit<V extends number | undefined>(value: V, unit: Unit | undefined): V
function inUnit(value: number | undefined, unit: Unit | undefined): number | undefined {
  if (value === undefined || (unit?.factor === undefined && unit?.plus === undefined)) return value
  return Number((value * (unit.factor ?? 1) + (unit.plus ?? 0)).toPrecision(15))
}

interface Meant {
  readonly qualifier: Qualifier | undefined
  readonly direction: 'up' | 'down' | undefined
  readonly bound: Change | undefined
}

/** What the words around say of the number: qualifier, rise or fall, bound. `after` is the token after number and unit. */
function meantBy(
  tokens: readonly Token[],
  numeral: Numeral,
  start: number,
  after: number,
  {kind, unit}: Measured,
  isRange: boolean
): Meant {
  const found = isRange
    ? (betweenBefore(tokens, start) ?? qualifierBefore(tokens, start))
    : qualifierBefore(tokens, start)
  const before = found !== undefined && isDurative(tokens, found, unit) ? undefined : found
  const behind = qualifierAfter(tokens, after) ?? (unit === undefined ? undefined : qualifierAfter(tokens, unit.from))
  const isShare = kind === 'percent' || kind === 'money' || /point$/.test(unit?.name ?? '')
  const totalled = /^total/.test(tokens[before?.from ?? -1]?.lower ?? '')
  const direction =
    signed(tokens, numeral) ?? (totalled ? undefined : changeBefore(tokens, before?.from ?? start, isShare))
  const bound = behind !== undefined && (before === undefined || before.change === '=') ? behind.change : before?.change
  return {qualifier: before ?? behind, direction, bound}
}

/** The token after number and unit. */
const endOf = (unit: Unit | undefined, sign: Unit | undefined, last: Numeral): number =>
  unit === undefined || (sign !== undefined && unit.to <= last.to) ? last.to : unit.to

/** `+0.2%` is a rise. */
const signed = (tokens: readonly Token[], {from}: Numeral): 'up' | undefined =>
  tokens[from]?.text === '+' ? 'up' : undefined

/** A symbol that is glued to its number belongs to it (`5%`, `€20`); words beside it are the unit. */
function places(
  tokens: readonly Token[],
  start: number,
  last: Numeral,
  unit: Unit | undefined,
  sign: Unit | undefined
): Pick<Amount, 'number' | 'unitWords' | 'from' | 'to'> {
  const to = endOf(unit, sign, last)
  if (unit?.plus !== undefined) return {number: [start, to], unitWords: undefined, from: start, to}
  if (to === last.to) return {number: [start, to], unitWords: undefined, from: start, to}
  const from = sign === undefined ? (unit?.from ?? to) : last.to
  const symbol = to === last.to + 1 && glued(tokens, last.to) && !/^\p{L}/u.test(tokens[last.to]?.text ?? '')
  return symbol
    ? {number: [start, to], unitWords: undefined, from: start, to}
    : {number: [start, last.to], unitWords: [from, to], from: start, to}
}

/** `rise 18 percent over three years`: how long it takes; `for over three years`, `took over three years`: a bound. */
const isDurative = (tokens: readonly Token[], {from, to}: Qualifier, unit: Unit | undefined): boolean =>
  TIME_UNITS.has(unit?.name ?? '') &&
  to === from + 1 &&
  lowerAt(tokens, from) === 'over' &&
  !/^(?:for|of|is|was|are|were|be|been|after|just|well|took|take|takes|taken|lasted|lasts|last|in|by|to|at|spent|than|a|now)$/.test(
    lowerAt(tokens, from - 1)
  )
