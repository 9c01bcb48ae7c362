import {isDay, isoDay, isoMonth} from './calendar.ts'
import {pattern} from './fragments.ts'
import {type DateRule, given, type Reading} from './mention.ts'

/** `2021-08-25`, `2021/8/25`, `20210825`. */
export const iso: DateRule = {
  name: 'iso',
  doc: 'Year, month, day in digits',
  pattern: pattern('(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})|(20\\d\\d|19\\d\\d)(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])'),
  read(match) {
    const [year, month, day] = [match[1] ?? match[5], match[3] ?? match[6], match[4] ?? match[7]].map(Number)
    if (year === undefined || month === undefined || day === undefined || !isDay(year, month, day)) return undefined
    return given(isoDay(year, month, day), 'day')
  }
}

/** `2021-08`. */
export const isoMonthRule: DateRule = {
  name: 'iso-month',
  doc: 'Year and month in digits',
  pattern: pattern('((?:19|20)\\d\\d)[-/](0?[1-9]|1[0-2])(?![-/.]\\d)'),
  read(match) {
    // `2014-15` is a span of years; `2014-05` could be, and is read as ISO 8601 has it.
    return given(isoMonth(Number(match[1]), Number(match[2])), 'month')
  }
}

/** `25/08/2021`, `8/25/21`, `25.8.2021`: day or month first; when both can be, day first, and the other is kept. */
export const slashed: DateRule = {
  name: 'slashed',
  doc: 'Day, month, year in digits, in the order that the numbers allow',
  pattern: pattern('(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})(?![-/.]\\d)'),
  read(match) {
    const [a, b] = [Number(match[1]), Number(match[3])]
    const year = yearOf(match[4] ?? '')
    if (match[2] === '.' && match[4]?.length !== 4) return undefined
    const readings = [isDay(year, b, a) ? isoDay(year, b, a) : '', isDay(year, a, b) ? isoDay(year, a, b) : '']
    return choose(readings.filter(Boolean))
  }
}

function choose(readings: readonly string[]): Reading | undefined {
  const [first, second] = readings
  if (first === undefined) return undefined
  return {...given(first, 'day'), ...(second !== undefined && second !== first ? {other: second} : {})}
}

/** Two digits are of the years 1950 to 2049. */
export function yearOf(digits: string): number {
  const number = Number(digits.replace(/^['’]/, ''))
  if (number >= 100) return number
  return number < 50 ? 2000 + number : 1900 + number
}
