import {EVENT_DAYS} from '../../lexicon/holidays.ts'
import {isDay, isoDay} from './calendar.ts'
import {type Day, dayAt, glued, has, isHyphen, monthAt, smallAt, wordAt, yearAt} from './fragments.ts'
import {ROLE} from './lexemes.ts'
import {type DateRule, given, type Match, type Reading, type Refused, refusal} from './mention.ts'
import type {Token} from './tokens.ts'

type Tokens = readonly Token[]

/** A day of the calendar; without a year `XXXX-08-25`. */
export function calendarDay(year: number | undefined, month: number, day: number): Reading | undefined {
  if (!isDay(year, month, day)) return undefined
  if (year !== undefined) return given(isoDay(year, month, day), 'day')
  return given(`XXXX${isoDay(0, month, day).slice(4)}`, 'day')
}

/** The year behind a day: `, 2021`, `of 1995`, `in 2020`, `’98`; after a point it would begin a sentence. */
function closingYear(tokens: Tokens, at: number): {readonly year: number | undefined; readonly stop: number} {
  const from = wordAt(tokens, at) === ',' ? at + 1 : at
  const of = /^(?:of|in)$/.test(wordAt(tokens, from)) ? from + 1 : from
  const year = yearAt(tokens, of) ?? (wordAt(tokens, of - 1) === 'of' ? twoDigits(tokens, of) : undefined)
  // `5 May, 2000 people came`: a comma parts what a capital or a number of things follows.
  if (year === undefined || (from > at && has(tokens, year.stop, ROLE.unit))) return {year: undefined, stop: at}
  return {year: year.number, stop: year.stop}
}

const twoDigits = (tokens: Tokens, at: number): {readonly number: number; readonly stop: number} | undefined => {
  const token = tokens[at]
  if (token === undefined || !/^\d\d$/.test(token.lower)) return undefined
  return {number: token.digits < 50 ? 2000 + token.digits : 1900 + token.digits, stop: at + 1}
}

/** `mar` and `may` in lower case are words, and so is a whole text in capitals no proof. */
export function isMonthName(token: Token | undefined): boolean {
  if (token === undefined) return false
  return token.capital || (token.lower.length > 4 && token.lower !== 'march') || /^(?:july|june)$/.test(token.lower)
}

/** The second day of `August 25–27`, `25 to 27 August`. */
function dayAfterRange(tokens: Tokens, at: number, opened: boolean): Day | undefined {
  const linked =
    isHyphen(tokens, at) ||
    /^(?:to|through|thru|until|till|~)$/.test(wordAt(tokens, at)) ||
    (opened && wordAt(tokens, at) === 'and')
  if (!linked) return undefined
  return dayAt(tokens, wordAt(tokens, at + 1) === 'the' ? at + 2 : at + 1)
}

const isOpened = (tokens: Tokens, at: number): boolean =>
  wordAt(tokens, at - 1) === 'between' || (wordAt(tokens, at - 1) === 'the' && wordAt(tokens, at - 2) === 'between')

function ranged(year: number | undefined, month: number, from: number, to: number): Reading | undefined {
  const [first, last] = [calendarDay(year, month, from), calendarDay(year, month, to)]
  return first && last && from < to ? {...first, end: last.value} : undefined
}

/** `25 August 2021`, `the 5th of May`, `1–5 May`, `the twenty third day of September`, `12 of Nov`. */
export function dayMonthAt(tokens: Tokens, at: number): Match | undefined {
  const first = dayAt(tokens, at) ?? wordDay(tokens, at)
  if (first === undefined) return undefined
  const last = dayAfterRange(tokens, first.stop, isOpened(tokens, at))
  const end = (last ?? first).stop
  const month = monthAt(tokens, monthFrom(tokens, end))
  if (month === undefined || !looksDated(tokens, end, month.stop)) return undefined
  const {year, stop} = closingYear(tokens, month.stop)
  const reading =
    last === undefined
      ? calendarDay(year, month.number, first.number)
      : ranged(year, month.number, first.number, last.number)
  return reading && {reading, stop}
}

/** Where the month begins after a day: behind `of`, `day of`, a hyphen or a stroke. */
function monthFrom(tokens: Tokens, end: number): number {
  if (wordAt(tokens, end) === 'day' && wordAt(tokens, end + 1) === 'of') return end + 2
  return wordAt(tokens, end) === 'of' || isHyphen(tokens, end) || wordAt(tokens, end) === '/' ? end + 1 : end
}

const looksDated = (tokens: Tokens, end: number, stop: number): boolean => {
  const name = tokens[monthFrom(tokens, end)]
  return (
    isMonthName(name) ||
    (name !== undefined && name.lower !== 'may' && name.lower !== 'march' && name.lower !== 'mar' && stop > 0)
  )
}

/** `fifteen August`, `twenty five January`. */
function wordDay(tokens: Tokens, at: number): Day | undefined {
  const small = smallAt(tokens, at)
  if (small === undefined || small.number > 31 || !has(tokens, small.stop, ROLE.month)) return undefined
  return {...small, ordinal: false}
}

/** `August 25, 2021`, `Oct. 5`, `March fifteenth`, `May twenty nine`, `Oct/2`, `mar4`, `November 18-19`. */
export function monthDayAt(tokens: Tokens, at: number): Match | undefined {
  const month = monthAt(tokens, at)
  if (month === undefined) return undefined
  const [named, joint] = [isMonthName(tokens[at]), glued(tokens, month.stop)]
  const slash = wordAt(tokens, month.stop) === '/' || isHyphen(tokens, month.stop) ? month.stop + 1 : month.stop
  const from = wordAt(tokens, slash) === 'the' ? slash + 1 : slash
  const first = dayAt(tokens, from) ?? spelledDay(tokens, from)
  if (first === undefined || !(named || joint || (first.ordinal && isLed(tokens, at)))) return undefined
  const last = dayAfterRange(tokens, first.stop, wordAt(tokens, at - 1) === 'between')
  // `November 18 - Dec 19` goes on with a month: the second number is not of this one.
  const end = last ?? first
  const {year, stop} = closingYear(tokens, end.stop)
  const event = year === undefined && last === undefined ? eventOn(tokens, month.number, first.number, stop) : undefined
  if (event !== undefined) return {reading: given(event, 'day'), stop}
  const reading =
    last === undefined
      ? calendarDay(year, month.number, first.number)
      : ranged(year, month.number, first.number, last.number)
  if (reading === undefined && last !== undefined)
    return {reading: calendarDay(undefined, month.number, first.number) as Reading, stop: first.stop}
  return reading && {reading, stop}
}

/** `the Sept. 11 attacks`: a day that what stands behind it fixes to a year. */
const eventOn = (tokens: Tokens, month: number, day: number, at: number): string | undefined =>
  EVENT_DAYS.find((event) => event.month === month && event.day === day && event.words.has(wordAt(tokens, at)))?.value

/** `on march eighteenth`, `friday march fifteenth`: a word before says that it is no verb. */
const isLed = (tokens: Tokens, at: number): boolean =>
  wordAt(tokens, at - 1) === 'on' || has(tokens, at - 1, ROLE.weekday)

function spelledDay(tokens: Tokens, at: number): Day | undefined {
  const small = smallAt(tokens, at)
  return small === undefined || small.number > 31 || has(tokens, small.stop, ROLE.unit)
    ? undefined
    : {...small, ordinal: false}
}

/** `August 2021`, `Dec-2018`, `june of 1992`, `October two thousand`. */
export function monthYearAt(tokens: Tokens, at: number): Match | undefined {
  const month = monthAt(tokens, at)
  if (month === undefined) return undefined
  const mark = wordAt(tokens, month.stop)
  const from =
    mark === ',' || mark === '-' || mark === 'of' || mark === 'in' || mark === '/' ? month.stop + 1 : month.stop
  const year = yearAt(tokens, from) ?? (mark === 'of' && isMonthName(tokens[at]) ? twoDigits(tokens, from) : undefined)
  if (year === undefined || (mark === ',' && has(tokens, year.stop, ROLE.unit))) return undefined
  return {stop: year.stop, reading: given(`${year.number}-${String(month.number).padStart(2, '0')}`, 'month')}
}

/** Day and month in either order, with the year when it is given. */
export const dayMonth: DateRule = {
  name: 'day-month-year',
  doc: 'Day and name of the month, and the year when it is given',
  roles: ROLE.digits | ROLE.ordinal | ROLE.count,
  needs: ROLE.month,
  read: ({tokens}, at): Match | Refused | undefined => {
    // `version 2.5 March`, `No. 12 May`: a number of a longer one.
    if (glued(tokens, at) && /^[.,]$/.test(wordAt(tokens, at - 1)) && has(tokens, at - 2, ROLE.digits)) return undefined
    const match = dayMonthAt(tokens, at)
    if (match === undefined) return undefined
    return wordAt(tokens, match.stop - 1) === 'may' && !isMonthName(tokens[match.stop - 1])
      ? refusal(match.stop, '“may” is a verb')
      : match
  }
}

export const monthDay: DateRule = {
  name: 'month-day-year',
  doc: 'Name of the month, day, and the year when it is given',
  roles: ROLE.month,
  read: ({tokens}, at) => monthDayAt(tokens, at)
}

export const monthYear: DateRule = {
  name: 'month-year',
  doc: 'Name of the month and year',
  roles: ROLE.month,
  read: ({tokens}, at) => monthYearAt(tokens, at)
}
