import {TIME_UNITS} from '../../lexicon/units.ts'
import {ageAt, isAged} from './age.ts'
import type {Amount, Measured} from './amount.ts'
import {attributiveAt, countedAt, singleAt} from './counted.ts'
import {currencyAfter} from './currency.ts'
import type {Numeral} from './numeral.ts'
import {feetAndInches, withCents} from './parts.ts'
import type {RangeEnd} from './range.ts'
import {isHyphen, lowerAt, type Token} from './token.ts'
import {rate, type Unit, unitAt, withLateRate} from './unit.ts'

/** The unit of a number, and what sort of amount it makes. `sign` is the currency that stands before it. */
export function measuredAt(
  tokens: readonly Token[],
  last: Numeral,
  sign: Unit | undefined,
  range: RangeEnd | undefined
): Measured {
  if (last.form === 'multiple') return {unit: {name: 'time', from: last.to, to: last.to + 2}, kind: 'share'}
  if (sign !== undefined) return {unit: moneyRate(tokens, last, sign), kind: 'money'}
  const currency = currencyAfter(tokens, last.to)
  if (currency !== undefined)
    return {unit: rate(tokens, withCents(tokens, currency)), kind: currency.name === 'pound-mass' ? 'measure' : 'money'}
  const feet = last.form === 'digits' ? feetAndInches(tokens, last.to) : undefined
  if (feet !== undefined) return {unit: feet, kind: 'measure'}
  const age = ageAt(tokens, last.to)
  if (age !== undefined) return {unit: age, kind: 'age'}
  const unit = unitAt(tokens, last.to, last.form === 'digits') ?? range?.unit
  if (unit !== undefined && !isAttributiveTime(tokens, unit))
    return {unit: withLateRate(tokens, unit), kind: kindOf(unit)}
  if (unit !== undefined) return {unit: undefined, describing: unit, kind: 'bare'}
  if (isAged(tokens, last.from)) return {unit: {name: 'year of age', from: last.to, to: last.to}, kind: 'age'}
  return countAt(tokens, last)
}

function countAt(tokens: readonly Token[], last: Numeral): Measured {
  if (last.form === 'vague') return {unit: countedAt(tokens, last.to), kind: 'vague'}
  const part = last.form === 'fraction' ? partOfUnit(tokens, last.to) : undefined
  if (part !== undefined) return {unit: part, kind: kindOf(part)}
  if (last.form === 'fraction' || last.form === 'proportion') return {unit: undefined, kind: 'share'}
  const bare = rate(tokens, {name: '', from: last.to, to: last.to})
  if (/^per \d/.test(bare.name)) return {unit: bare, kind: 'measure'}
  const noun =
    last.value === 1 ? singleAt(tokens, last.to) : (attributiveAt(tokens, last.to) ?? countedAt(tokens, last.to))
  return noun === undefined ? {unit: undefined, kind: 'bare'} : {unit: rate(tokens, noun), kind: 'count'}
}

/** `a quarter of a percentage point`, `a third of an hour`. */
function partOfUnit(tokens: readonly Token[], at: number): Unit | undefined {
  if (lowerAt(tokens, at) !== 'of' || !/^an?$/.test(lowerAt(tokens, at + 1))) return undefined
  const unit = unitAt(tokens, at + 2, false)
  return unit === undefined || unit.name === 'person' ? undefined : {...unit, from: at}
}

const kindOf = (unit: Unit): Amount['kind'] =>
  /^(?:percent|percentage point|per mille)\b/.test(unit.name) ? 'percent' : unit.name === 'person' ? 'count' : 'measure'

/** `a five-year plan`, `a two-day visit`: a length of time that describes a thing; the date rules have it. */
const isAttributiveTime = (tokens: readonly Token[], unit: Unit): boolean =>
  TIME_UNITS.has(unit.name) && isHyphen(tokens[unit.from - 1])

/** `$98 a share`, `$14.95 per month`. */
function moneyRate(tokens: readonly Token[], last: Numeral, sign: Unit): Unit {
  const repeated = currencyAfter(tokens, last.to)
  const {name, factor} = repeated !== undefined && sign.name === 'dollar' ? repeated : sign
  const plain = {from: last.to, to: last.to, ...repeated, name, ...(factor === undefined ? {} : {factor})}
  return rate(tokens, plain)
}
