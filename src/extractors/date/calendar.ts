// Days of the Gregorian calendar as ISO strings. No clock, no time zones.

const DAY = 86_400_000
const pad = (number: number, width = 2): string => String(number).padStart(width, '0')

/** `2021`, `8`, `5` to `2021-08-05`. */
export const isoDay = (year: number, month: number, day: number): string => `${pad(year, 4)}-${pad(month)}-${pad(day)}`
export const isoMonth = (year: number, month: number): string => `${pad(year, 4)}-${pad(month)}`

/** Whether there is such a day; without a year, whether there is in a leap year. */
export function isDay(year: number | undefined, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  return day <= new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate()
}

export const partsOf = (day: string): readonly [year: number, month: number, day: number] => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)),
  Number(day.slice(8, 10))
]

const toTime = (day: string): number => Date.parse(`${day.slice(0, 10)}T00:00:00Z`)
const fromTime = (time: number): string => new Date(time).toISOString().slice(0, 10)

export const addDays = (day: string, days: number): string => fromTime(toTime(day) + days * DAY)

/** The same day of another month; the last day of the month where it is too short. */
export function addMonths(day: string, months: number): string {
  const [year, month, dayOfMonth] = partsOf(day)
  const index = year * 12 + month - 1 + months
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1]
  for (let last = dayOfMonth; ; last--) if (isDay(toYear, toMonth, last)) return isoDay(toYear, toMonth, last)
}

/** From Monday, 1, to Sunday, 7. */
export const weekdayOf = (day: string): number => new Date(toTime(day)).getUTCDay() || 7

/** The ISO week that has the day: `2021-W40`. */
export function isoWeek(day: string): string {
  const thursday = addDays(day, 4 - weekdayOf(day))
  const first = `${thursday.slice(0, 4)}-01-01`
  const week = Math.floor((toTime(thursday) - toTime(first)) / DAY / 7) + 1
  return `${thursday.slice(0, 4)}-W${pad(week)}`
}

/** Days from `a` to `b`. */
export const daysBetween = (a: string, b: string): number => Math.round((toTime(b) - toTime(a)) / DAY)
