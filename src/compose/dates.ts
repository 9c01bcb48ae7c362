// Dates in words, at the precision that the source gives.
import type {Moment} from '../model/briefing.ts'
import {words} from './words.ts'

interface Parts {
  /** Four digits, `202X`, or '' when not known. */
  readonly year: string
  /** The day, month or season without the year; '' when there is only a year. */
  readonly rest: string
}

/** Year and the rest of a TIMEX3 value: `2021-08-25`, `2021-08`, `2021-SU`, `2021-Q3`, `2021-W12`, `XXXX-08-25`, `202X`. */
function partsOf(value: string): Parts {
  const [first = '', second = '', third = ''] = (value.split('T')[0] ?? '').split('-')
  const year = first === 'XXXX' ? '' : first
  if (second === '') return {year, rest: ''}
  const part = words.partOfYear(second)
  if (part !== undefined) return {year, rest: part}
  if (/^W\d\d$/.test(second)) return {year, rest: words.week(Number(second.slice(1)))}
  const month = words.month(Number(second))
  return {year, rest: /^\d\d$/.test(third) ? words.day(Number(third), month) : month}
}

/** A year as it is said: `2021`, `2020s`. */
function yearWords(year: string): string {
  if (/^\d{3}X$/.test(year)) return words.decade(Number(`${year.slice(0, 3)}0`))
  if (/^\d\dXX$/.test(year)) return words.century(Number(year.slice(0, 2)))
  return year
}

/** `5 October 2021`, `October 2021`, `summer 2021`, `2021`; '' for ''. */
export function dateWords(value: string): string {
  const {year, rest} = partsOf(value)
  return [rest, yearWords(year)].filter((part) => part !== '').join(' ')
}

const ofOneYear = ({value, end}: Moment): boolean => end === undefined || partsOf(end).year === partsOf(value).year

/** Without the year, for a list whose second line says it: `25 August`, `20 to 30 August`; a bare year stands itself. */
export function shortDate(moment: Moment): string {
  const {value, end} = moment
  const from = partsOf(value)
  const start = from.rest === '' ? yearWords(from.year) : from.rest
  if (end === undefined) return start
  if (!ofOneYear(moment)) return words.range(dateWords(value), dateWords(end))
  const to = partsOf(end)
  if (to.rest === '') return start
  const oneMonth = DAY.test(value) && DAY.test(end) && value.slice(0, 7) === end.slice(0, 7)
  return words.range(oneMonth ? String(Number(value.slice(8, 10))) : start, to.rest)
}

const DAY = /^[\dX]{4}-\d\d-\d\d/

/**
 * The year of a moment in words, `2021` or `2021, implied`. Where the date itself has the year, a bare year or a range
 * over two, only that it is implied, else ''.
 */
export function yearNote(moment: Moment): string {
  const {year, rest} = partsOf(moment.value)
  if (year === '') return words.noYear
  if (rest === '' || !ofOneYear(moment)) return moment.yearImplied ? words.implied : ''
  return moment.yearImplied ? words.impliedYear(yearWords(year)) : yearWords(year)
}

/** In one line: `25 August 2021`, `25 August 2021, implied`, `25 August, no year given`. */
export function momentWords(moment: Moment): string {
  const {year, rest} = partsOf(moment.value)
  const note = yearNote(moment)
  if (note === '') return shortDate(moment)
  return `${shortDate(moment)}${year === '' || rest === '' || !ofOneYear(moment) ? ', ' : ' '}${note}`
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const
/** First and last month of a season, quarter or half; winter is taken as January and February of its year. */
const PART_MONTHS: Readonly<Record<string, readonly [number, number]>> = {
  SP: [3, 5],
  SU: [6, 8],
  FA: [9, 11],
  WI: [1, 2],
  Q1: [1, 3],
  Q2: [4, 6],
  Q3: [7, 9],
  Q4: [10, 12],
  H1: [1, 6],
  H2: [7, 12]
}

const two = (n: number): string => String(n).padStart(2, '0')

function lastDay(year: number, month: number): number {
  const leap = month === 2 && (year % 4 === 0 ? year % 100 !== 0 || year % 400 === 0 : false)
  return leap ? 29 : (MONTH_DAYS[month - 1] ?? 31)
}

/** First and last ISO day of a TIMEX3 value, for a scale; undefined when the year is not known. */
export function dayRange(value: string): readonly [from: string, to: string] | undefined {
  const [year = '', second = '', third = ''] = (value.split('T')[0] ?? '').split('-')
  if (!/^\d[\dX]{3}$/.test(year)) return undefined
  const first = year.replaceAll('X', '0')
  const last = year.replaceAll('X', '9')
  if (second === '') return [`${first}-01-01`, `${last}-12-31`]
  if (/^W\d\d$/.test(second)) return weekRange(Number(first), Number(second.slice(1)))
  const months = PART_MONTHS[second] ?? [Number(second), Number(second)]
  if (!(months[0] >= 1 && months[1] <= 12)) return undefined
  if (/^\d\d$/.test(third)) return [`${first}-${second}-${third}`, `${first}-${second}-${third}`]
  return [`${first}-${two(months[0])}-01`, `${first}-${two(months[1])}-${two(lastDay(Number(first), months[1]))}`]
}

/** ISO 8601 week: week 1 has the fourth of January; weeks begin on Monday. */
function weekRange(year: number, week: number): readonly [string, string] {
  const fourth = new Date(Date.UTC(year, 0, 4))
  const monday = Date.UTC(year, 0, 4 - ((fourth.getUTCDay() + 6) % 7) + 7 * (week - 1))
  const day = (offset: number): string => new Date(monday + offset * 86_400_000).toISOString().slice(0, 10)
  return [day(0), day(6)]
}
