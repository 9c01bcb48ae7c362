import {isDay, isoDay, isoMonth} from './calendar.ts'
import {glued, has, monthAt, wordAt, yearOf} from './fragments.ts'
import {ROLE} from './lexemes.ts'
import {type DateContext, type DateRule, given, type Match, type Reading, type Refused, refusal} from './mention.ts'
import {calendarDay} from './month-day.ts'
import type {Token} from './tokens.ts'

type Tokens = readonly Token[]

/** The numbers of a glued row `25/08/2021` with one and the same mark between them; undefined where it goes on further. */
function rowAt(
  tokens: Tokens,
  at: number
):
  | {
      readonly numbers: readonly Token[]
      readonly mark: string
      readonly stop: number
    }
  | undefined {
  const numbers: Token[] = []
  const mark = wordAt(tokens, at + 1)
  if (!/^[-/.–]$/.test(mark)) return undefined
  for (let index = at; numbers.length < 4; index += 2) {
    const number = tokens[index]
    if (number === undefined || number.digits < 0 || (index > at && number.spaced)) return undefined
    numbers.push(number)
    if (
      wordAt(tokens, index + 1) !== mark ||
      !glued(tokens, index + 1) ||
      !glued(tokens, index + 2) ||
      !(tokens[index + 2]?.digits !== -1)
    )
      return {numbers, mark, stop: index + 1}
  }
  return undefined
}

/** What glues a row of digits to something that is no date: `v2.10`, `192.168.1.1`, `86-138`. */
const isPart = (tokens: Tokens, at: number): boolean =>
  glued(tokens, at) && /^[.:/@#_$€£+=~-]$/.test(wordAt(tokens, at - 1)) && !opensRange(tokens, at)
const opensRange = (tokens: Tokens, at: number): boolean => {
  const mark = wordAt(tokens, at - 1)
  // After a number a hyphen is a range, after a word (`archive-2018-09-23`) a joint; a bare one a list mark.
  return (
    mark === '~' ||
    (mark === '-' &&
      (at === 1 || !glued(tokens, at - 1) || /^[\p{L}]+$/u.test(wordAt(tokens, at - 2)) || closedDate(tokens, at - 2)))
  )
}
/** The number before a hyphen ends a date with strokes: `5/1-5/7`. */
const closedDate = (tokens: Tokens, at: number): boolean =>
  wordAt(tokens, at - 1) === '/' && (tokens[at - 2]?.digits ?? -1) >= 0

/** `2021-08-25`, `2021/8/25`, `2019/aug/01`, `20210825`, `2021-08`. */
export const iso: DateRule = {
  name: 'iso',
  doc: 'Year, month, day in digits',
  roles: ROLE.digits,
  read({tokens}, at): Match | Refused | undefined {
    const first = tokens[at]
    if (first === undefined || isPart(tokens, at)) return undefined
    if (first.lower.length === 8) return compact(tokens, at)
    if (first.lower.length !== 4) return undefined
    const named = namedMonth(tokens, at)
    if (named !== undefined) return named
    const row = rowAt(tokens, at)
    if (row === undefined || row.mark === '–') return undefined
    const [year = 0, month = 0, day] = row.numbers.map(({digits}) => digits)
    if (row.numbers.length === 3 && day !== undefined) {
      return isDay(year, month, day)
        ? {stop: row.stop, reading: given(isoDay(year, month, day), 'day')}
        : refusal(row.stop, 'no day of the calendar')
    }
    const joint = glued(tokens, at) && isHyphenWord(tokens, at)
    const letters = glued(tokens, row.stop) && /^\p{L}/u.test(wordAt(tokens, row.stop))
    const isMonth =
      row.numbers.length === 2 &&
      !joint &&
      !letters &&
      month >= 1 &&
      month <= 12 &&
      row.mark !== '.' &&
      year >= 1900 &&
      year < 2100
    return isMonth && (row.numbers[1]?.lower.length ?? 0) <= 2
      ? {stop: row.stop, reading: given(isoMonth(year, month), 'month')}
      : undefined
  }
}

/** A hyphen and a word before: `X-1999-2`. */
const isHyphenWord = (tokens: Tokens, at: number): boolean =>
  wordAt(tokens, at - 1) === '-' && glued(tokens, at - 1) && at > 1

function compact(tokens: Tokens, at: number): Match | undefined {
  const digits = tokens[at]?.lower ?? ''
  const [year, month, day] = [Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6))]
  if (
    year < 1900 ||
    year > 2099 ||
    !isDay(year, month, day) ||
    (glued(tokens, at + 1) && /^[\p{L}-]/u.test(wordAt(tokens, at + 1)))
  )
    return undefined
  return {stop: at + 1, reading: given(isoDay(year, month, day), 'day')}
}

function namedMonth(tokens: Tokens, at: number): Match | undefined {
  const mark = wordAt(tokens, at + 1)
  const month = mark === '/' || mark === '-' ? monthAt(tokens, at + 2) : undefined
  if (month === undefined || wordAt(tokens, month.stop) !== mark) return undefined
  const reading = calendarDay(tokens[at]?.digits, month.number, tokens[month.stop + 1]?.digits ?? 0)
  return reading && {reading, stop: month.stop + 2}
}

/** `25/08/2021`, `8/25/21`, `25.8.2021`, `22/04`: in the order that the numbers allow, else in that of the document. */
export const slashed: DateRule = {
  name: 'slashed',
  doc: 'Day, month, year in digits, in the order that the numbers or the document allow',
  roles: ROLE.digits,
  read({tokens, context}, at): Match | Refused | undefined {
    const row = rowAt(tokens, at)
    if (row === undefined || isPart(tokens, at)) return undefined
    const [a, b, c] = row.numbers
    if (a === undefined || b === undefined || a.lower.length > 2 || b.lower.length > 2) return undefined
    if (c === undefined) return pair(tokens, at, row.stop, context)
    if (!/^(?:\d{4}|\d\d)$/.test(c.lower))
      return row.mark === '.' ? refusal(row.stop, 'a version or a section') : undefined
    if (row.mark !== '/' && c.lower.length !== 4)
      return row.mark === '.' ? refusal(row.stop, 'a version or a section') : undefined
    const reading = chosen(yearOf(c.digits), a.digits, b.digits, context)
    return reading === undefined ? refusal(row.stop, 'no day of the calendar') : {stop: row.stop, reading}
  }
}

/** Words before two numbers with a stroke that say that they are a day: `on 22/04`, `next friday 5/12`. */
const OPENS_PAIR: ReadonlySet<string> = new Set([
  'on',
  'since',
  'until',
  'till',
  'before',
  'after',
  'dated',
  'due',
  'next',
  'about',
  '?',
  ':'
])
/** Words that may stand between two such days: `from 10/25 to 01/25`, `11/20, 11/22 or 11/25`. */
const LINKS_PAIR: ReadonlySet<string> = new Set(['from', 'to', 'and', 'or', ',', '-', '–', 'between', 'by'])
/** A fraction has a larger number below, and seldom one above ten. */
const isFraction = (a: number, b: number): boolean => a < b && b <= 10

/** `9/11` is what happened on that day, unless it stands among other days. */
const EVENT_PAIR = '2001-09-11'

/** `2/3 and 3/4`: fractions in a list. */
const isListed = (word: string): boolean => word === 'and' || word === ',' || word === 'or'

const isPair = (tokens: Tokens, at: number): boolean =>
  (tokens[at]?.digits ?? -1) >= 0 && wordAt(tokens, at + 1) === '/' && (tokens[at + 2]?.digits ?? -1) >= 0

/** `22/04` without a year: a fraction, a score or a ratio unless what stands before, or another such day, says so. */
function pair(tokens: Tokens, at: number, stop: number, context: DateContext): Match | Refused | undefined {
  if (wordAt(tokens, at + 1) !== '/') return undefined
  const before = wordAt(tokens, at - 1)
  const [a, b] = [tokens[at]?.digits ?? 0, tokens[at + 2]?.digits ?? 0]
  const linked = LINKS_PAIR.has(before) || LINKS_PAIR.has(wordAt(tokens, stop))
  const among =
    linked && (isPair(tokens, at - 4) || isPair(tokens, stop + 1) || has(tokens, stop + 1, ROLE.shift | ROLE.weekday))
  const opened = OPENS_PAIR.has(before) || has(tokens, at - 1, ROLE.weekday) || (at === 0 && !isFraction(a, b))
  if (a === 9 && b === 11 && !among) return {stop, reading: given(EVENT_PAIR, 'day')}
  if (
    !(opened || (among && !(isFraction(a, b) && (isListed(before) || isListed(wordAt(tokens, stop)))))) ||
    wordAt(tokens, stop) === 'of'
  )
    return refusal(stop, 'a fraction, a score or a ratio')
  const reading = chosen(undefined, a, b, context)
  return reading && {stop, reading}
}

function chosen(year: number | undefined, a: number, b: number, {monthFirst}: DateContext): Reading | undefined {
  const [dayFirst, monthly] = [calendarDay(year, b, a), calendarDay(year, a, b)]
  if (dayFirst === undefined || monthly === undefined || dayFirst.value === monthly.value) return dayFirst ?? monthly
  const american = monthFirst()
  const [reading, other] = american ? [monthly, dayFirst] : [dayFirst, monthly]
  return {...reading, other: other.value}
}
