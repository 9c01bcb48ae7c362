import {isDay, isoDay} from './calendar.ts'
import {DAY, MONTH, monthOf, ordinalOf, pattern, WEEKDAY, YEAR} from './fragments.ts'
import {type DateRule, given, type Reading} from './mention.ts'
import {yearOf} from './numeric.ts'

const TWO_DIGIT_YEAR = "['’]\\d\\d"
const AND_YEAR = `(?:,? (?:(?:of|in) )?(${YEAR}|${TWO_DIGIT_YEAR}))?`
const ON_WEEKDAY = `(?:${WEEKDAY},? (?:the )?)?`

/** A day of the calendar; without a year `XXXX-08-25`. */
export function calendarDay(year: string | undefined, month: number, day: number): Reading | undefined {
  const number = year === undefined ? undefined : yearOf(year)
  if (!isDay(number, month, day)) return undefined
  if (number !== undefined) return given(isoDay(number, month, day), 'day')
  return given(`XXXX${isoDay(0, month, day).slice(4)}`, 'day')
}

/** `25 August 2021`, `the 5th of May`, `Monday, 4 Oct.`. */
export const dayMonth: DateRule = {
  name: 'day-month-year',
  doc: 'Day, name of the month, and the year when it is given',
  pattern: pattern(`${ON_WEEKDAY}(?:the )?(${DAY})(?: of |[ -]| day of )(${MONTH})${AND_YEAR}`),
  read: (match) =>
    isName(match[2]) ? calendarDay(match[3], monthOf(match[2] ?? ''), ordinalOf(match[1] ?? '')) : undefined
}

/** `August 25, 2021`, `Oct. 5`, `March fifteenth`. */
export const monthDay: DateRule = {
  name: 'month-day-year',
  doc: 'Name of the month, day, and the year when it is given',
  pattern: pattern(`${ON_WEEKDAY}(${MONTH})[ /](?:the )?(${DAY})(?: ?,? (?:of |in )?(${YEAR}|${TWO_DIGIT_YEAR}))?`),
  read: (match) =>
    isName(match[1]) ? calendarDay(match[3], monthOf(match[1] ?? ''), ordinalOf(match[2] ?? '')) : undefined
}

/** `sat` and `mar` in lower case are words; a whole name in lower case is a month all the same, but for `may`, `march`. */
function isName(month: string | undefined): boolean {
  return (
    month !== undefined &&
    (/^\p{Lu}/u.test(month) || (month.length > 4 && month !== 'march') || month === 'july' || month === 'june')
  )
}

/** `August 25–27, 2021`, `25–27 August`. */
export const dayRange: DateRule = {
  name: 'day-range',
  doc: 'Days from one to another in one month',
  pattern: pattern(
    `(${MONTH}) (${DAY})(?: ?[–-] ?| to | and | through )(${DAY})${AND_YEAR}|(${DAY})(?: ?[–-] ?| to | and | through )(${DAY})(?: of)? (${MONTH})${AND_YEAR}`
  ),
  read(match) {
    const month = monthOf(match[1] ?? match[7] ?? '')
    const year = match[4] ?? match[8]
    const from = calendarDay(year, month, ordinalOf(match[2] ?? match[5] ?? ''))
    const to = calendarDay(year, month, ordinalOf(match[3] ?? match[6] ?? ''))
    return from && to && from.value < to.value ? {...from, end: to.value} : undefined
  }
}
