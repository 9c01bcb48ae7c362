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

/**
 * The value with the year that puts it closest before the reference, or closest after it when the words speak of what is
 * to come. What begins within a reference that is only a month or a year counts as before it.
 */
export function completeYear(value: string, reference: string, ahead: boolean): string {
  const rest = value.slice(5)
  const part = BEGINS[rest.slice(0, 2)] ?? rest.slice(0, 5)
  const year = Number(reference.slice(0, 4))
  for (let back = 0; back <= LONGEST_GAP; back++) {
    const candidate = year + (ahead ? back : -back)
    const day = `${candidate}-${part}`
    if (!exists(candidate, part)) continue
    const before = day.slice(0, Math.min(day.length, reference.length)) <= reference.slice(0, day.length)
    if (ahead ? !before || day.slice(0, reference.length) === reference : before) return `${candidate}-${rest}`
  }
  return value
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
