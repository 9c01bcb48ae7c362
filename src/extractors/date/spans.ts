import type {TimeUnit} from '../../lexicon/time-words.ts'
import {addDays, addMonths, isoWeek, weekdayOf} from './calendar.ts'
import {durationOf} from './fragments.ts'
import {type DateContext, dayOf, type Reading, resolved} from './mention.ts'
import {boundsOf, quarterOf} from './periods.ts'

/** The day that lies so many units from a day; undefined for parts of a day and of a month. */
export function movedBy(day: string, count: number, unit: TimeUnit): string | undefined {
  if (unit.clock) return undefined
  const whole = count * unit.size
  if (unit.letter === 'Y') return Number.isInteger(whole * 12) ? bounded(day, whole * 12) : undefined
  if (!Number.isInteger(whole)) return undefined
  if (unit.letter === 'M') return bounded(day, whole)
  if (unit.letter === 'W' || unit.name === 'weekend') return near(day, whole * 7)
  if (unit.name === 'business day') return workingDay(day, whole)
  return near(day, whole)
}

/** Months and days that lead out of the four digits of a year lead nowhere. */
const MOST_MONTHS = 12 * 1500
const MOST_DAYS = MOST_MONTHS * 30
const bounded = (day: string, months: number): string | undefined =>
  Math.abs(months) > MOST_MONTHS ? undefined : addMonths(day, months)
const near = (day: string, days: number): string | undefined =>
  Math.abs(days) > MOST_DAYS ? undefined : addDays(day, days)

/** So many days on which offices are open: Saturdays and Sundays are passed over. */
function workingDay(day: string, count: number): string | undefined {
  if (Math.abs(count) > MOST_DAYS / 7) return undefined
  let at = day
  const weeks = Math.trunc(count / 5)
  at = addDays(at, weeks * 7)
  for (let left = Math.abs(count % 5); left > 0; ) {
    at = addDays(at, Math.sign(count))
    if (weekdayOf(at) < 6) left--
  }
  return at
}

/** How exactly the words of a count say when: `two years ago` names a year, `two weeks ago` a week. */
const PRECISIONS: Readonly<Record<string, Reading['precision']>> = {
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
  century: 'century'
}

/** `two years ago` of a day: the year. Weeks and days are counted to the day. */
export function rounded(day: string, unit: TimeUnit): Reading {
  const precision = PRECISIONS[unit.name] ?? 'day'
  if (unit.name === 'week') return resolved(isoWeek(day), 'week')
  if (precision === 'month') return resolved(day.slice(0, 7), 'month')
  if (precision === 'quarter') return resolved(quarterOf(day), 'quarter')
  if (precision === 'year' || precision === 'decade' || precision === 'century')
    return resolved(day.slice(0, 4), 'year')
  return resolved(day, 'day')
}

/**
 * A stretch that ends or begins with the day of the document: `the past two years`. The words `past` and `last` lead up
 * to that day, `next` leads on from the day after, `within the next` from
 * the day itself; quarters and decades that `last` counts are whole ones.
 */
export function spanFrom(
  number: number | undefined,
  unit: TimeUnit,
  shift: number,
  context: DateContext,
  fromToday = false
): Reading | undefined {
  const day = dayOf(context)
  if (number === undefined) return {value: durationOf(undefined, unit), type: 'DURATION', precision: 'none'}
  const length = durationOf(number, unit)
  if (day === undefined) return undefined
  const whole = wholePeriods(day, number, unit, shift)
  if (whole !== undefined)
    return {...resolved(whole[0], 'day', whole[1]), counted: {length, from: whole[0], to: whole[1]}}
  const from = shift > 0 && !fromToday ? addDays(day, 1) : day
  const to = movedBy(from, shift > 0 ? number : -number, unit)
  if (to === undefined) return undefined
  const [first, last] = shift > 0 ? [from, to] : [to, from]
  return {...resolved(first, 'day', last), counted: {length, from: first, to: last}}
}

/** `the last two quarters`, `the next two decades`: from the start of one to the end of another. */
function wholePeriods(
  day: string,
  number: number,
  unit: TimeUnit,
  shift: number
): readonly [string, string] | undefined {
  if (!Number.isInteger(number) || number > 400 || number < 1) return undefined
  const now =
    unit.name === 'quarter'
      ? boundsOf(quarterOf(day))
      : unit.name === 'decade' && shift > 0
        ? boundsOf(`${day.slice(0, 3)}X`)
        : undefined
  if (now === undefined) return undefined
  const months = number * (unit.name === 'quarter' ? 3 : 120)
  return shift > 0 ? [now[1], addMonths(now[1], months)] : [addMonths(now[0], -months), now[0]]
}

/** The Monday of the week that a shift names, for the weekdays in it. */
export const mondayBy = (day: string, shift: number): string => addDays(day, 1 - weekdayOf(day) + 7 * shift)
