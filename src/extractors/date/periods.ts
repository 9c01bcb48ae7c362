import type {TimeUnit} from '../../lexicon/time-words.ts'
import {addDays, addMonths, isoWeek, weekdayOf} from './calendar.ts'
import {type DateContext, dayOf, given, type Reading, resolved, yearOfContext} from './mention.ts'

const two = (number: number): string => String(number).padStart(2, '0')

/** A period that is so many away from the one with the day of the document; unresolved when that is not known. */
export function shiftedPeriod(name: TimeUnit['name'], shift: number, context: DateContext): Reading {
  const {reference, known} = context
  const year = yearOfContext(context)
  if (name === 'year') return year === undefined ? given('XXXX', 'year') : resolved(String(year + shift), 'year')
  if (name === 'decade')
    return year === undefined ? given('XXXX', 'decade') : resolved(`${Math.floor(year / 10) + shift}X`, 'decade')
  if (name === 'century')
    return year === undefined ? given('XXXX', 'century') : resolved(`${Math.floor(year / 100) + shift}XX`, 'century')
  if (name === 'millennium')
    return year === undefined ? given('XXXX', 'century') : resolved(`${Math.floor(year / 1000) + shift}XXX`, 'century')
  const month = reference === undefined || known < 7 ? undefined : `${reference.slice(0, 7)}-01`
  if (name === 'month')
    return month === undefined ? given('XXXX-XX', 'month') : resolved(addMonths(month, shift).slice(0, 7), 'month')
  if (name === 'quarter')
    return month === undefined
      ? given('XXXX-QX', 'quarter')
      : resolved(quarterOf(addMonths(month, 3 * shift)), 'quarter')
  return shiftedDays(name, shift, dayOf(context))
}

/** `2021-Q3` of a day in it. */
export const quarterOf = (day: string): string => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`

function shiftedDays(name: TimeUnit['name'], shift: number, day: string | undefined): Reading {
  if (name === 'week')
    return day === undefined ? given('XXXX-WXX', 'week') : resolved(isoWeek(addDays(day, 7 * shift)), 'week')
  if (name === 'weekend')
    return day === undefined ? given('XXXX-WXX-WE', 'week') : resolved(`${isoWeek(addDays(day, 7 * shift))}-WE`, 'week')
  if (name === 'fortnight') {
    if (day === undefined) return given('XXXX-WXX', 'week')
    // It counts from the Monday of the week that now is.
    const start = addDays(day, 1 - weekdayOf(day) + 14 * shift)
    return resolved(start, 'week', addDays(start, 14))
  }
  return day === undefined ? given('XXXX-XX-XX', 'day') : resolved(addDays(day, shift), 'day')
}

/** Where a period begins, and where the next one does: days, for `2021`, `2021-Q3`, `2021-08`, `2021-W40`, `199X`. */
export function boundsOf(value: string): readonly [first: string, next: string] | undefined {
  const [, year, rest = ''] = /^(\d{4})(?:-(.*))?$/.exec(value) ?? []
  if (year === undefined) return bracket(value)
  const number = Number(year)
  if (rest === '') return [`${year}-01-01`, `${two4(number + 1)}-01-01`]
  if (/^\d\d$/.test(rest)) return [`${year}-${rest}-01`, addMonths(`${year}-${rest}-01`, 1)]
  if (/^Q[1-4]$/.test(rest)) return months(year, (Number(rest[1]) - 1) * 3, 3)
  if (/^H[12]$/.test(rest)) return months(year, (Number(rest[1]) - 1) * 6, 6)
  const week = /^W(\d\d)(-WE)?$/.exec(rest)
  if (week === null) return undefined
  const monday = mondayOf(number, Number(week[1]))
  return week[2] === undefined ? [monday, addDays(monday, 7)] : [addDays(monday, 5), addDays(monday, 7)]
}

const two4 = (year: number): string => String(year).padStart(4, '0')
const months = (year: string, from: number, length: number): readonly [string, string] => {
  const first = `${year}-${two(from + 1)}-01`
  return [first, addMonths(first, length)]
}

/** `199X` and `18XX`. */
function bracket(value: string): readonly [string, string] | undefined {
  const [, digits, open] = /^(\d{2,3})(X{1,2})$/.exec(value) ?? []
  if (digits === undefined || open === undefined || digits.length + open.length !== 4) return undefined
  const size = 10 ** open.length
  const first = Number(digits) * size
  return [`${two4(first)}-01-01`, `${two4(first + size)}-01-01`]
}

/** The Monday of an ISO week. */
function mondayOf(year: number, week: number): string {
  const fourth = `${two4(year)}-01-04`
  return addDays(fourth, 1 - weekdayOf(fourth) + 7 * (week - 1))
}
