import {TIME_UNITS} from '../../lexicon/units.ts'
import type {Mention} from '../date/mention.ts'
import {ageAt, isAged} from './age.ts'
import type {Amount, Measured} from './amount.ts'
import {articleAt} from './article.ts'
import {changeBefore} from './change.ts'
import {attributiveAt, countedAt, singleAt} from './counted.ts'
import {currencyAfter, currencyBefore} from './currency.ts'
import {isDesignation, isMarker, isNamedWord, isPartOfWord, isPronoun} from './guards.ts'
import {masked, masksIn} from './masks.ts'
import {merged} from './merge.ts'
import {type Numeral, numeralAt} from './numeral.ts'
import {isPlainlyStated} from './plain.ts'
import {type Qualifier, qualifierAfter, qualifierBefore} from './qualifier.ts'
import {type RangeEnd, rangeAt} from './range.ts'
import {glued, isHyphen, lowerAt, type Token} from './token.ts'
import {rate, type Unit, unitAt, withLateRate} from './unit.ts'

/** All amounts of a sentence, in order, without overlaps. `dates` are the dates of the calendar in it, whose digits count nothing. */
export function amountsIn(text: string, tokens: readonly Token[], dates: readonly Mention[]): readonly Amount[] {
  const inDate = masked(dates.map(({start, stop}) => ({start, end: stop})))
  const inShape = masked(masksIn(text))
  const amounts: Amount[] = []
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]
    const free = token !== undefined && !inDate(token.start, token.end) && !inShape(token.start, token.end)
    const numeral = free ? numeralAt(tokens, at) : undefined
    const amount = numeral === undefined ? (free ? articleAt(tokens, at) : undefined) : amountAt(tokens, numeral)
    if (amount !== undefined) amounts.push(amount)
    at = amount?.to ?? numeral?.to ?? at + 1
  }
  return merged(tokens, amounts).map((amount) => sized(tokens, amount))
}

/** `11 kilometres long`: the word that says which way it is measured goes with the unit. */
function sized(tokens: readonly Token[], amount: Amount): Amount {
  const way = /^(?:long|wide|high|deep|tall|thick|broad|across)$/.test(lowerAt(tokens, amount.to))
  if (!way || amount.kind !== 'measure' || tokens[amount.to + 1]?.text === '-') return amount
  if (lowerAt(tokens, amount.to) === 'across' && tokens[amount.to + 1]?.kind === 'word') return amount
  const from = amount.unitWords?.[0] ?? amount.number[1]
  return {...amount, unitWords: [from, amount.to + 1], to: amount.to + 1}
}

function amountAt(tokens: readonly Token[], numeral: Numeral): Amount | undefined {
  const sign = currencyBefore(tokens, numeral.from)
  const start = sign?.from ?? numeral.from
  if (isMarker(tokens, numeral) || isNamedWord(tokens, numeral)) return undefined
  const range = rangeAt(tokens, numeral, start)
  const last = range?.numeral ?? numeral
  const {unit, kind} = measuredAt(tokens, last, sign, range)
  const after = endOf(unit, sign, last)
  if (sign === undefined && isPartOfWord(tokens, numeral, kind === 'count' ? last.to : (unit?.to ?? last.to)))
    return undefined
  const counts = kind === 'count'
  if (isPronoun(tokens, numeral, unit !== undefined)) return undefined
  if (sign === undefined && isDesignation(tokens, numeral, unit !== undefined && !counts, counts)) return undefined
  const found = qualifierBefore(tokens, start)
  const before = found !== undefined && isDurative(tokens, found, unit) ? undefined : found
  const behind = qualifierAfter(tokens, after) ?? (after === last.to ? undefined : qualifierAfter(tokens, last.to))
  const qualifier = before ?? behind
  const isShare = kind === 'percent' || kind === 'money' || /point$/.test(unit?.name ?? '')
  const totalled = /^total/.test(tokens[before?.from ?? -1]?.lower ?? '')
  const direction =
    signed(tokens, numeral) ?? (totalled ? undefined : changeBefore(tokens, before?.from ?? start, isShare))
  if (kind === 'bare' && !isPlainlyStated(tokens, numeral, range !== undefined, qualifier, direction)) return undefined
  const bound = behind !== undefined && (before === undefined || before.change === '=') ? behind.change : before?.change
  return {
    value: range === undefined ? numeral.value : [range.low, range.high],
    kind,
    unit: unit?.name ?? '',
    change: direction ?? bound ?? '=',
    ...places(tokens, start, last, unit, sign),
    qualifier,
    rule: range === undefined ? `${numeral.form}-${kind}` : `range-${kind}`
  }
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
  if (to === last.to) return {number: [start, to], unitWords: undefined, from: start, to}
  const from = sign === undefined ? (unit?.from ?? to) : last.to
  const symbol = to === last.to + 1 && glued(tokens, last.to) && !/^\p{L}/u.test(tokens[last.to]?.text ?? '')
  return symbol
    ? {number: [start, to], unitWords: undefined, from: start, to}
    : {number: [start, last.to], unitWords: [from, to], from: start, to}
}

/** The unit of a number, and what sort of amount it makes. */
function measuredAt(
  tokens: readonly Token[],
  last: Numeral,
  sign: Unit | undefined,
  range: RangeEnd | undefined
): Measured {
  const digits = last.form === 'digits'
  if (last.form === 'multiple') return {unit: {name: 'time', from: last.to, to: last.to + 2}, kind: 'share'}
  if (sign !== undefined) return {unit: moneyRate(tokens, last, sign), kind: 'money'}
  const currency = currencyAfter(tokens, last.to)
  if (currency !== undefined)
    return {unit: rate(tokens, currency), kind: currency.name === 'pound-mass' ? 'measure' : 'money'}
  const age = ageAt(tokens, last.to)
  if (age !== undefined) return {unit: age, kind: 'age'}
  const unit = unitAt(tokens, last.to, digits) ?? range?.unit
  if (unit !== undefined && !isAttributiveTime(tokens, unit))
    return {unit: withLateRate(tokens, unit), kind: kindOf(unit)}
  if (unit !== undefined) return {unit: undefined, kind: 'bare'}
  if (isAged(tokens, last.from)) return {unit: {name: 'year of age', from: last.to, to: last.to}, kind: 'age'}
  if (last.form === 'vague') return {unit: countedAt(tokens, last.to), kind: 'vague'}
  if (last.form === 'fraction' || last.form === 'proportion') return {unit: undefined, kind: 'share'}
  const noun =
    last.value === 1 ? singleAt(tokens, last.to) : (attributiveAt(tokens, last.to) ?? countedAt(tokens, last.to))
  return noun === undefined ? {unit: undefined, kind: 'bare'} : {unit: noun, kind: 'count'}
}

const kindOf = (unit: Unit): Amount['kind'] =>
  /^(?:percent|percentage point|per mille)\b/.test(unit.name) ? 'percent' : unit.name === 'person' ? 'count' : 'measure'

/** `a five-year plan`, `a two-day visit`: a length of time that describes a thing; the date rules have it. */
const isAttributiveTime = (tokens: readonly Token[], unit: Unit): boolean =>
  TIME_UNITS.has(unit.name) && isHyphen(tokens[unit.from - 1])

/** `$98 a share`, `$14.95 per month`. */
function moneyRate(tokens: readonly Token[], last: Numeral, sign: Unit): Unit {
  const repeated = currencyAfter(tokens, last.to)
  const plain = repeated ?? {name: sign.name, from: last.to, to: last.to}
  return rate(tokens, {
    ...plain,
    name: /^dollar$/.test(sign.name) && repeated !== undefined ? repeated.name : sign.name
  })
}

/** `rise 18 percent over three years`: how long it takes; `for over three years`, `took over three years`: a bound. */
const isDurative = (tokens: readonly Token[], {from, to}: Qualifier, unit: Unit | undefined): boolean =>
  TIME_UNITS.has(unit?.name ?? '') &&
  to === from + 1 &&
  lowerAt(tokens, from) === 'over' &&
  !/^(?:for|of|is|was|are|were|be|been|after|just|well|took|take|takes|taken|lasted|lasts|last|in|by|to|at|spent|than|a|now)$/.test(
    lowerAt(tokens, from - 1)
  )
