import type {TimeUnit} from '../../lexicon/time-words.ts'
import {addDays, addMonths, isDay, isoWeek, weekdayOf} from './calendar.ts'
import {type Closing, closingAt} from './closing.ts'
import {countAt} from './count.ts'
import {durationOf, has, isHyphen, monthAt, ordinalAt, unitAt, wordAt} from './fragments.ts'
import {nthWeekday} from './holiday.ts'
import {ROLE} from './lexemes.ts'
import {type DateRule, given, isRefused, type Match, type Reading, type Sight} from './mention.ts'
import {dayMonthAt, monthDayAt} from './month-day.ts'
import {slashed} from './numeric.ts'
import {boundsOf} from './periods.ts'
import {dayOfMonth} from './weekday.ts'

const LAST = -1

function placeAt({tokens}: Sight, at: number): {readonly number: number; readonly stop: number} | undefined {
  if (/^(?:last|final)$/.test(wordAt(tokens, at))) return {number: LAST, stop: at + 1}
  return ordinalAt(tokens, at)
}

/** The ISO week that is the so-manieth of a month or a year: one belongs to that which holds its Thursday. */
function weekOf(closing: string, number: number): string | undefined {
  const bounds = boundsOf(closing)
  if (bounds === undefined) return undefined
  const [first, next] = bounds
  if (number === LAST) {
    const lastDay = addDays(next, -1)
    const thursday = addDays(lastDay, -((weekdayOf(lastDay) - 4 + 7) % 7))
    return isoWeek(thursday)
  }
  const thursday = addDays(first, ((4 - weekdayOf(first) + 7) % 7) + 7 * (number - 1))
  return thursday < next ? isoWeek(thursday) : undefined
}

function readingOf(closing: Closing, number: number, unit: TimeUnit): Reading | undefined {
  const {value, precision, implied} = closing
  const open = value.startsWith('XXXX')
  const two = String(number).padStart(2, '0')
  if (unit.name === 'week') {
    const week = open
      ? number === LAST
        ? undefined
        : precision === 'month'
          ? `${value}-W${two}`
          : undefined
      : weekOf(value, number)
    return week === undefined ? undefined : {...given(week, 'week'), implied}
  }
  if (unit.name === 'month' && precision === 'year' && number !== LAST && number <= 12)
    return {...given(`${value}-${two}`, 'month'), implied}
  if (unit.name === 'month' && precision === 'year' && number === LAST)
    return {...given(`${value}-12`, 'month'), implied}
  if (unit.name !== 'day') return undefined
  if (precision === 'year')
    return number === 1
      ? {...given(`${value}-01-01`, 'day'), implied}
      : number === LAST
        ? {...given(`${value}-12-31`, 'day'), implied}
        : undefined
  const bounds = open ? undefined : boundsOf(value)
  if (number === LAST) return bounds && {...given(addDays(bounds[1], -1), 'day'), implied}
  return number <= 31 && isDay(open ? undefined : Number(value.slice(0, 4)), Number(value.slice(5, 7)) || 1, number)
    ? {...given(`${value}-${two}`, 'day'), implied}
    : undefined
}

/** `the first week of August`, `the second Monday of May`, `the last day of the month`, `the 9th month of next year`. */
export const nth: DateRule = {
  name: 'nth-of-period',
  doc: 'A week, a day or a weekday of a month or a year by its number',
  roles: ROLE.ordinal | ROLE.digits | ROLE.count | ROLE.shift,
  needs: ROLE.unit | ROLE.weekday,
  read(sight, at): Match | undefined {
    const {tokens} = sight
    const place = placeAt(sight, at)
    if (place === undefined) return undefined
    const from = place.stop
    if (has(tokens, from, ROLE.weekday)) {
      const closing = closingAt(sight, from + 1)
      const reading =
        closing?.precision === 'month'
          ? weekdayOfMonth(closing, tokens[from]?.lexeme?.weekday ?? 0, place.number)
          : undefined
      return closing && reading && {stop: closing.stop, reading}
    }
    const period = unitAt(tokens, from)
    if (period === undefined || period.plural || wordAt(tokens, period.stop) === ',') return undefined
    const closing = closingAt(sight, period.stop)
    const reading = closing && readingOf(closing, place.number, period.unit)
    return reading && {stop: closing.stop, reading}
  }
}

function weekdayOfMonth({value, implied}: Closing, weekday: number, number: number): Reading | undefined {
  if (value.startsWith('XXXX')) return number === LAST ? undefined : given(`${value}-WXX-${weekday}-#${number}`, 'day')
  const day = nthWeekday(Number(value.slice(0, 4)), {month: Number(value.slice(5, 7)), weekday, number})
  return day === undefined ? undefined : {...given(day, 'day'), implied}
}

/** `the first nine months of 1989`, `the last two weeks of July`, `the first three days`. */
export const firstSpan: DateRule = {
  name: 'past-span',
  doc: 'So many of the first or last days, weeks, months of a period',
  roles: ROLE.ordinal | ROLE.shift,
  needs: ROLE.unit,
  read(sight, at): Match | undefined {
    const {tokens} = sight
    const first = wordAt(tokens, at) === 'first'
    if (!(first || /^(?:last|final)$/.test(wordAt(tokens, at)))) return undefined
    const count = countAt(tokens, at + 1)
    if (count?.number === undefined || count.article) return undefined
    const period = unitAt(tokens, isHyphen(tokens, count.stop) ? count.stop + 1 : count.stop)
    if (period === undefined) return undefined
    const closing = closingAt(sight, period.stop)
    if (closing === undefined && wordAt(tokens, at) === 'last') return undefined
    const length = durationOf(count.number, period.unit)
    const bounds = closing && boundsOf(closing.value)
    const counted = bounds && countedFrom(bounds, first, count.number, period.unit, length)
    return {
      stop: closing?.stop ?? period.stop,
      reading: {value: length, type: 'DURATION', precision: 'none', ...(counted && {counted})}
    }
  }
}

function countedFrom(
  [first, next]: readonly [string, string],
  opens: boolean,
  number: number,
  unit: TimeUnit,
  length: string
): NonNullable<Reading['counted']> | undefined {
  if (!Number.isInteger(number) || number > 400) return undefined
  if (unit.letter === 'M')
    return opens
      ? {length, from: first, to: addMonths(first, number * unit.size)}
      : {length, from: addMonths(next, -number * unit.size), to: next}
  const days = unit.letter === 'W' ? 7 * number * unit.size : unit.letter === 'D' ? number : undefined
  if (days === undefined) return undefined
  // Weeks of a year or a month begin on the Monday of its first one.
  const start = unit.letter === 'W' ? addDays(first, ((4 - weekdayOf(first) + 7) % 7) - 3) : first
  return opens ? {length, from: start, to: addDays(start, days)} : {length, from: addDays(next, -days), to: next}
}

/** `the week of May 5`, `the week commencing 4 February`, `week 3 of 2027`, `w/c Feb 4`. */
export const weekOfDay: DateRule = {
  name: 'week',
  doc: 'A week by a day in it, or by its number in the year',
  roles: ROLE.unit,
  read(sight, at): Match | undefined {
    const {tokens} = sight
    if (wordAt(tokens, at) !== 'week') return undefined
    const number = tokens[at + 1]?.digits ?? -1
    if (number >= 1 && number <= 53) {
      const closing = closingAt(sight, at + 2)
      if (closing?.precision !== 'year') return undefined
      return {
        stop: closing.stop,
        reading: {...given(`${closing.value}-W${String(number).padStart(2, '0')}`, 'week'), implied: closing.implied}
      }
    }
    if (!/^(?:of|commencing|beginning|starting|ending|ended)$/.test(wordAt(tokens, at + 1))) return undefined
    const on = wordAt(tokens, at + 2) === 'on' ? at + 3 : at + 2
    return weekAround(sight, on)
  }
}

function weekAround(sight: Sight, at: number): Match | undefined {
  const {tokens} = sight
  const from = wordAt(tokens, at) === 'the' ? at + 1 : at
  const day =
    dayMonthAt(tokens, from) ??
    (monthAt(tokens, from) && monthDayAt(tokens, from)) ??
    slashed.read(sight, from) ??
    ordinalDay(sight, from)
  if (day === undefined || isRefused(day)) return undefined
  const {value, implied} = day.reading
  const whole = /^\d{4}-\d\d-\d\d$/.test(value)
  return {stop: day.stop, reading: {...given(whole ? isoWeek(value) : value, 'week'), ...(implied && {implied})}}
}

/** `the week of the 18th`. */
function ordinalDay(sight: Sight, at: number): Match | undefined {
  const on = {
    ...sight,
    tokens: sight.tokens.map((token, index) => (index === at - 2 ? {...token, lower: 'on'} : token))
  }
  const match = dayOfMonth.read(on, at)
  return match === undefined || isRefused(match) ? undefined : match
}
