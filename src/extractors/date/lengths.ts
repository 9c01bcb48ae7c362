// A length of time at a token: `three weeks`, `a year and a half`.
import type {TimeUnit} from '../../lexicon/time-words.ts'
import {type Count, countAt} from './count.ts'
import {durationOf, isHyphen, joined, type Period, unitAt, wordAt} from './fragments.ts'
import type {Sight} from './mention.ts'

type Tokens = Sight['tokens']

export interface Length {
  readonly value: string
  readonly number: number | undefined
  readonly unit: TimeUnit
  readonly count: Count
  readonly period: Period
  /** Lengths that follow: `2 years 1 month 21 days`. */
  readonly more: readonly {
    readonly number: number
    readonly unit: TimeUnit
  }[]
  readonly stop: number
}

/** Parts at the most: years, months, weeks, days, hours, minutes, seconds. */
const MOST_PARTS = 7

/** Adjectives between a number and its unit. */
const BETWEEN: ReadonlySet<string> = new Set(
  'full whole entire solid straight consecutive calendar more additional long short'.split(' ')
)

/** A number and a unit, and the smaller ones behind it: `a year and six months`, `1 hour 30 minutes`, `a year and a half`. */
export function lengthAt(tokens: Tokens, at: number): Length | undefined {
  const count = countAt(tokens, at)
  if (count === undefined) return undefined
  const dash = isHyphen(tokens, count.stop) ? count.stop + 1 : count.stop
  const from =
    BETWEEN.has(wordAt(tokens, dash)) && (!count.article || /^(?:full|whole|entire|solid)$/.test(wordAt(tokens, dash)))
      ? dash + 1
      : dash
  const period = unitAt(tokens, from)
  if (period === undefined) return undefined
  const half = halfBehind(tokens, period.stop)
  if (half !== undefined && count.number !== undefined) {
    const number = count.number + 0.5
    return {value: halved(number, period.unit), number, unit: period.unit, count, period, more: [], stop: half}
  }
  return withParts(tokens, count, period)
}

/** `a year and a half`. */
const halfBehind = (tokens: Tokens, at: number): number | undefined =>
  wordAt(tokens, at) === 'and' && wordAt(tokens, at + 1) === 'a' && wordAt(tokens, at + 2) === 'half'
    ? at + 3
    : undefined

/** Half a year is six months, half an hour thirty minutes: ISO 8601 counts in whole smaller units. */
function halved(number: number, unit: TimeUnit): string {
  if (number !== 0.5) return durationOf(number, unit)
  return unit.name === 'year'
    ? 'P6M'
    : unit.name === 'hour'
      ? 'PT30M'
      : unit.name === 'day'
        ? 'PT12H'
        : durationOf(number, unit)
}

function withParts(tokens: Tokens, count: Count, period: Period): Length {
  let value = count.number === undefined ? durationOf(undefined, period.unit) : halved(count.number, period.unit)
  let stop = period.stop
  let last = period.unit
  const more: {number: number; unit: TimeUnit}[] = []
  while (more.length < MOST_PARTS && count.number !== undefined) {
    const next = wordAt(tokens, stop) === ',' ? stop + 1 : stop
    const from = wordAt(tokens, next) === 'and' ? next + 1 : next
    const part = countAt(tokens, from)
    const unit = part && unitAt(tokens, part.stop)
    if (
      part?.number === undefined ||
      unit === undefined ||
      !isSmaller(unit.unit, last) ||
      nextIsOther(tokens, unit.stop)
    )
      break
    value = joined(value, durationOf(part.number, unit.unit))
    more.push({number: part.number, unit: unit.unit})
    last = unit.unit
    stop = unit.stop
  }
  return {value, number: count.number, unit: period.unit, count, period, more, stop}
}

/** `for three months and 2 days ago`: what follows is counted on its own, unless all parts are (`2 years 1 month ago`). */
const nextIsOther = (tokens: Tokens, at: number): boolean =>
  wordAt(tokens, at) === 'ago' && wordAt(tokens, at - 3) === 'and'

const SIZES = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year']
const isSmaller = (a: TimeUnit, b: TimeUnit): boolean => {
  const [x, y] = [SIZES.indexOf(a.name), SIZES.indexOf(b.name)]
  return x >= 0 && x < y
}

/** Ages are amounts: `40 years old`, `a three-year-old`, `years of age`. */
export function isAge(tokens: Tokens, stop: number): boolean {
  const next = isHyphen(tokens, stop) ? stop + 1 : stop
  return /^olds?$/.test(wordAt(tokens, next)) || (wordAt(tokens, stop) === 'of' && wordAt(tokens, stop + 1) === 'age')
}
