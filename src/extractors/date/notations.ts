import type {FindingKinds} from '../../model/finding.ts'
import {daysBetween} from './calendar.ts'
import {boundsOf} from './periods.ts'

type DateValue = FindingKinds['date']

/** `P3Y`, `P2W` … between two days, as far as whole years, months or days say it. */
function lengthBetween(from: string, to: string): string {
  const [a, b] = [from, to].map((day) => day.split('-').map(Number))
  const months = ((b?.[0] ?? 0) - (a?.[0] ?? 0)) * 12 + (b?.[1] ?? 1) - (a?.[1] ?? 1)
  if ((a?.[2] ?? 1) !== (b?.[2] ?? 1)) return `P${daysBetween(from, to)}D`
  return months % 12 === 0 ? `P${months / 12}Y` : `P${months}M`
}

const interval = (from: string, to: string, length: string): string => `(${from},${to},${length})`

/** The first day of a value of the calendar: of `2021-10` the first of October. */
const firstDay = (value: string): string => boundsOf(value)?.[0] ?? value

/** Notations of one value of the calendar: `199X` is `199` and (1990-01-01,2000-01-01,P10Y). */
function ofValue(value: string): readonly string[] {
  const bounds = boundsOf(value)
  const short = /^\d{2,3}X{1,2}$/.test(value) ? [value.replace(/X+$/, '')] : []
  const fiscal = /^[FS]Y(\d{4})$/.exec(value)?.[1]
  const season = /^XXXX-(S[PU]|FA|WI)$/.exec(value)?.[1]
  return [
    value,
    ...short,
    ...(fiscal === undefined ? [] : [fiscal]),
    ...(season === undefined ? [] : [season]),
    ...(bounds === undefined ? [] : [bounds[0], interval(bounds[0], bounds[1], lengthBetween(bounds[0], bounds[1]))])
  ]
}

/** Notations of a time of day: `T17` is `T17:00`; midnight closes a day as `T24:00` and opens it as `T00:00`. */
function ofTime(value: string): readonly string[] {
  const all = /T\d\d$/.test(value)
    ? [value, `${value}:00`]
    : /T\d\d:00$/.test(value)
      ? [value, value.slice(0, -3)]
      : [value]
  return value.startsWith('T') && /\d$/.test(value) ? [...all, ...all.map((one) => one.slice(1))] : all
}

const SECONDS: Readonly<Record<string, number>> = {D: 86_400, W: 604_800, H: 3600, M: 60, S: 1}

/** Notations of a length: `P30Y` is `P3DE`, `PT30M` is `PT0.5H`; in seconds where all its units have so many. */
function ofLength(value: string): readonly string[] {
  const [, clock, number, letter] = /^P(T?)(\d+(?:\.\d+)?)([A-Z]{1,2})$/.exec(value) ?? []
  if (number === undefined || letter === undefined) return [value]
  const years = Number(number)
  if (letter === 'Y' && years % 10 === 0)
    return [value, `P${years / 10}DE`, ...(years % 100 === 0 ? [`P${years / 100}CE`] : [])]
  if (letter === 'M' && clock === '')
    return years === 6 ? [value, 'P0.5Y'] : years % 3 === 0 ? [value, `P${years / 3}Q`] : [value]
  const seconds = letter === 'M' && clock === '' ? undefined : SECONDS[letter]
  return [value, ...(value === 'PT30M' ? ['PT0.5H'] : []), ...(seconds === undefined ? [] : [String(years * seconds)])]
}

/** Of a date of which the document gave the year, what the words alone give: `XXXX-08-25`. */
const unresolved = (value: string, implied: readonly string[], rule: string): readonly string[] =>
  implied.includes('day')
    ? [value.replace(/^[^T]*/, ''), ...ofTime(value.replace(/^[^T]*/, ''))]
    : implied.includes('year') && /^\d{4}-/.test(value) && NAMES_MONTH.test(rule)
      ? ofValue(`XXXX${value.slice(4)}`)
      : []
const NAMES_MONTH = /^date\/(?:day-month-year|month-day-year|month|slashed|holiday|week|season|quarter)$/

/**
 * All notations of the one reading of a date finding: TIMEX3 values as they are used for news, ISO 8601, and the
 * intervals `(first day, day after the last, length)` of recognisers for dialogue. Never another reading.
 */
export function notationsOf(
  {value, end, type, counted}: DateValue,
  implied: readonly string[],
  rule: string
): readonly string[] {
  if (type === 'DURATION' || type === 'SET') {
    const span =
      counted?.from !== undefined && counted.to !== undefined
        ? [interval(counted.from, counted.to, counted.length), counted.from]
        : []
    return [...new Set([...ofLength(value), ...ofTime(value), ...span])]
  }
  if (type === 'REF') return [value]
  if (end !== undefined)
    return [...new Set([value, ...unresolved(value, implied, rule), ...ofRange(value, end), ...ofSpan(counted)])]
  return [
    ...new Set([...ofValue(value).flatMap(ofTime), ...unresolved(value, implied, rule), ...ofOffset(value, counted)])
  ]
}

function ofRange(value: string, end: string): readonly string[] {
  const [first, last] = [firstDay(value), firstDay(end)]
  if (/T\d/.test(value) && /T\d/.test(end)) return [...ofTime(value), interval(value, end, hoursBetween(value, end))]
  return [
    interval(
      first,
      last,
      /^\d{4}-\d\d-\d\d$/.test(first) && /^\d{4}-\d\d-\d\d$/.test(last) ? lengthBetween(first, last) : 'PX'
    ),
    first
  ]
}

/** `PT5H30M` between two times of day; after midnight when the second stands before the first. */
function hoursBetween(from: string, to: string): string {
  const minutes = (time: string): number => {
    const [, hour, minute = '0'] = /T(\d\d?)(?::(\d\d))?/.exec(time) ?? []
    return Number(hour) * 60 + Number(minute)
  }
  const length = (minutes(to) - minutes(from) + 1440) % 1440
  const [hours, rest] = [Math.floor(length / 60), length % 60]
  return `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 ? `${rest}M` : ''}`
}

/** `the past three years` is a length that ends with the document's day. */
const ofSpan = (counted: DateValue['counted']): readonly string[] =>
  counted?.from === undefined || counted.to === undefined
    ? []
    : [...ofLength(counted.length), interval(counted.from, counted.to, counted.length)]

/** `two years ago` is a day, counted, before it is a year; so is `in two weeks`. */
function ofOffset(value: string, counted: DateValue['counted']): readonly string[] {
  if (counted?.from === undefined || counted.to === undefined) return []
  const bounds = boundsOf(value)
  const meant = (day: string): boolean => day === value || (bounds !== undefined && bounds[0] <= day && day < bounds[1])
  if (meant(counted.to)) return [counted.to]
  return meant(counted.from) ? [counted.from] : []
}
