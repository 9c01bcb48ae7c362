// Parts that the patterns of the date rules are made of, and what they mean.
import {MONTHS, WEEKDAYS} from '../../lexicon/months.ts'
import {ORDINALS, TENS, UNITS_AND_TEENS} from '../../lexicon/numbers.ts'
import {type Gated, gated} from '../../prose/gated.ts'

const either = (words: readonly string[]): string => `(?:${words.join('|')})`
const SMALL = either(Object.keys(UNITS_AND_TEENS).filter((word) => word !== 'zero'))
const TEN = either(Object.keys(TENS))
const ORDINAL_WORD = either(
  [
    ...Object.keys(ORDINALS),
    ...['twenty', 'thirty'].map((ten) => `${ten}[- ]${either(Object.keys(ORDINALS).slice(0, 9))}`)
  ].sort((a, b) => b.length - a.length)
)

/** `August`, `Aug.`, `Sept`; `May` has no short form. */
function monthForms(month: string): string {
  if (month === 'may') return month
  const rest = month === 'september' ? `${month.slice(3)}|t?\\.?` : `${month.slice(3)}|\\.?`
  return `${month.slice(0, 3)}(?:${rest})`
}
export const MONTH = either(MONTHS.map(monthForms))
export const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\b\\.?'
export const FULL_WEEKDAY = either(WEEKDAYS)
export const DAY = `(?:(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?|${ORDINAL_WORD})(?!\\d|[.,:]\\d|\\s?%)`
export const YEAR = '(?:1[0-9]{3}|20\\d\\d|21[0-5]\\d)(?!\\d|[.,]\\d|\\s?%)'
export const ORDINAL = `(?:\\d{1,2}(?:st|nd|rd|th)|${ORDINAL_WORD})`
export const COUNT = `(?:\\d{1,3}(?:,\\d{3})*(?:\\.\\d+)?(?: ?½| 1/2)?|${TEN}(?:[- ]${SMALL})?|${SMALL}|an?|several|(?:a )?few|(?:a )?couple(?: of)?|some|many)(?: and a half)?`
export const PERIOD =
  '(?:business days?|working days?|seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|nights|weekends?|weeks?|fortnights?|months?|quarters?|years?|yrs?|decades?|centur(?:y|ies))'
/** What narrows a month or a year down: `early`, `mid-`, `the end of`. */
export const MODIFIER =
  '(?:(?:the )?(?:very )?(?:early|mid|late)[- ](?:in )?|(?:the )?(?:middle|beginning|start|end|close|turn|course) of (?:the )?)'

/** A pattern whose match is bounded by what is no letter, digit or part of a number. Case is ignored. */
export const pattern = (source: string): Gated =>
  gated(source, '(?<![\\p{L}\\p{N}_@#/])(?<!\\d[.,:-])', '(?![\\p{L}\\p{N}_@])')

/** From 1. */
export function monthOf(words: string): number {
  const start = words.toLowerCase().slice(0, 3)
  return MONTHS.findIndex((month) => month.startsWith(start)) + 1
}

/** From Monday, 1. */
export function weekdayIn(words: string): number {
  const start = words.toLowerCase().slice(0, 3)
  return WEEKDAYS.findIndex((day) => day.startsWith(start)) + 1
}

/** `5`, `5th`, `twenty-first`. */
export function ordinalOf(words: string): number {
  if (/^\d/.test(words)) return Number.parseInt(words, 10)
  return words
    .toLowerCase()
    .split(/[- ]/)
    .reduce((sum, word) => sum + (ORDINALS[word] ?? TENS[word] ?? UNITS_AND_TEENS[word] ?? 0), 0)
}

/** The number that a COUNT means; undefined for `several`, `a few`. */
export function countOf(words: string): number | undefined {
  const lower = words.toLowerCase()
  const half = /(?:and a half|½|1\/2)$/.test(lower) ? 0.5 : 0
  const plain = lower.replace(/ ?(?:and a half|½| 1\/2)$/, '')
  if (/^\d/.test(plain)) return Number(plain.replaceAll(',', '')) + half
  if (/^an?$/.test(plain)) return 1 + half
  if (plain.startsWith('couple') || plain.startsWith('a couple')) return 2
  const sum = plain
    .split(/[- ]/)
    .reduce((total, word) => total + (TENS[word] ?? UNITS_AND_TEENS[word] ?? Number.NaN), 0)
  return Number.isNaN(sum) ? undefined : sum + half
}

/** Letters of ISO 8601 durations, with what one of the words is in it. */
const PERIODS: readonly (readonly [start: string, letter: string, size: number, time: boolean])[] = [
  ['sec', 'S', 1, true],
  ['min', 'M', 1, true],
  ['hour', 'H', 1, true],
  ['hr', 'H', 1, true],
  ['business', 'BD', 1, false],
  ['working', 'BD', 1, false],
  ['day', 'D', 1, false],
  ['night', 'D', 1, false],
  ['weekend', 'WE', 1, false],
  ['week', 'W', 1, false],
  ['fortnight', 'W', 2, false],
  ['month', 'M', 1, false],
  ['quarter', 'M', 3, false],
  ['year', 'Y', 1, false],
  ['yr', 'Y', 1, false],
  ['decade', 'Y', 10, false],
  ['centur', 'Y', 100, false]
]

/** ISO 8601 duration: `three weeks` is `P3W`, `several years` `PXY`. */
export function durationOf(count: number | undefined, period: string): string {
  const [, letter, size, time] = PERIODS.find(([start]) => period.toLowerCase().startsWith(start)) ?? [
    '',
    'D',
    1,
    false
  ]
  return `P${time ? 'T' : ''}${count === undefined ? 'X' : Number((count * size).toFixed(6))}${letter}`
}
