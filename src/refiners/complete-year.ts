import {isDay} from '../extractors/date/calendar.ts'

/** Where in the year a season, a quarter or a half begins. */
const BEGINS: Readonly<Record<string, string>> = {
  SP: '03-01',
  SU: '06-01',
  FA: '09-01',
  WI: '12-01',
  Q1: '01-01',
  Q2: '04-01',
  Q3: '07-01',
  Q4: '10-01',
  H1: '01-01',
  H2: '07-01'
}
/** No day of the calendar is missing from more years in a row: 29 February from 1897 to 1903. */
const LONGEST_GAP = 8

/** `XXXX-08-25`, `XXXX-08`, `XXXX-SU`; not `XXXX-WXX-1` or `XXXX-XX-18`, which lack more than the year. */
export const lacksYear = (value: string): boolean =>
  /^XXXX-(?:\d\d(?:-\d\d)?|SP|SU|FA|WI|Q[1-4]|H[12])(?:T.*)?$/.test(value)

/** Which of the years that fit is meant: the last before the reference, the next after it, or the nearer of the two. */
export type Direction = 'before' | 'after' | 'nearest'

/**
 * The value with the year that puts it closest before the reference, closest after it, or closest to it. What begins
 * within a reference that is only a month or a year counts as before it and as after it.
 */
export function completeYear(value: string, reference: string, direction: Direction): string {
  if (direction !== 'nearest') return yearOn(value, reference, direction)
  const [before, after] = [yearOn(value, reference, 'before'), yearOn(value, reference, 'after')]
  return daysBetween(reference, after) < daysBetween(before, reference) ? after : before
}

function yearOn(value: string, reference: string, direction: 'before' | 'after'): string {
  const rest = value.slice(5)
  const part = beginOf(rest)
  const year = Number(reference.slice(0, 4))
  for (let back = 0; back <= LONGEST_GAP; back++) {
    const candidate = year + (direction === 'after' ? back : -back)
    const day = `${candidate}-${part}`
    if (!exists(candidate, part)) continue
    const before = day.slice(0, Math.min(day.length, reference.length)) <= reference.slice(0, day.length)
    if (direction === 'after' ? !before || day.slice(0, reference.length) === reference : before)
      return `${candidate}-${rest}`
  }
  return value
}

const beginOf = (rest: string): string => BEGINS[rest.slice(0, 2)] ?? rest.slice(0, 5)

/** Days, counted with months of 31 and years of 372: enough to tell which of two is nearer. */
function daysBetween(from: string, to: string): number {
  const count = (date: string): number => {
    const [month = 1, day = 1] = beginOf(date.slice(5)).split('-').map(Number)
    return Number(date.slice(0, 4)) * 372 + (month || 1) * 31 + (day || 1)
  }
  return count(to) - count(from)
}

function exists(year: number, part: string): boolean {
  const [month = 1, day = 1] = part.split('-').map(Number)
  return isDay(year, month, day)
}

/** The end of a range: in the year of its start, or in the next when it would stand before it. */
export function completeEnd(end: string, start: string): string {
  if (!lacksYear(end)) return end
  const year = Number(start.slice(0, 4))
  const same = `${year}-${end.slice(5)}`
  return same < start ? `${year + 1}-${end.slice(5)}` : same
}
