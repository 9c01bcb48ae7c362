// Days as numbers, for the scale of a chronology.

import {layoutWords} from '../../../words.ts'

const DAY = 86_400_000

/** Days since 1 January 1970 of an ISO day, month or year (their first day); undefined when it is none. */
export function dayNumber(iso: string): number | undefined {
  const match = /^(-?\d{4,6})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso)
  if (!match) return undefined
  const date = new Date(0)
  date.setUTCFullYear(Number(match[1]), Number(match[2] ?? '1') - 1, Number(match[3] ?? '1'))
  return Math.round(date.getTime() / DAY)
}

/** Over this many months a tick is a year, over ten years five or ten. */
const MOST_MONTHS = 24

export interface Tick {
  readonly day: number
  readonly name: string
}

/** The first of each month between two days; of each year, or every 5, 10 … years, when that would be too many. */
export function ticksBetween(from: number, to: number, lang: string): readonly Tick[] {
  const first = new Date(from * DAY)
  const [year, month] = [first.getUTCFullYear(), first.getUTCMonth()]
  const months = Math.ceil((to - from) / 30.44)
  if (months <= MOST_MONTHS)
    return within(
      Array.from({length: months + 2}, (_, index) => monthTick(year, month + index, lang)),
      from,
      to
    )
  const step = yearStep(months / 12)
  const start = Math.ceil(year / step) * step
  const count = Math.ceil(months / 12 / step) + 2
  return within(
    Array.from({length: count}, (_, index) => yearTick(start + index * step)),
    from,
    to
  )
}

const within = (ticks: readonly Tick[], from: number, to: number): readonly Tick[] =>
  ticks.filter(({day}) => day >= from && day <= to)

function yearStep(years: number): number {
  let step = years > 10 ? 5 : 1
  while (years / step > 12) step *= step % 5 === 0 && String(step).startsWith('5') ? 2 : 5
  return step
}

function monthTick(year: number, month: number, lang: string): Tick {
  const day = Math.round(Date.UTC(year, month, 1) / DAY)
  const index = ((month % 12) + 12) % 12
  const iso = `${year + Math.floor(month / 12)}-${String(index + 1).padStart(2, '0')}`
  return {day, name: lang === '' || lang.startsWith('en') ? `1\u00A0${layoutWords.months[index] ?? ''}` : iso}
}

function yearTick(year: number): Tick {
  const date = new Date(0)
  date.setUTCFullYear(year, 0, 1)
  return {day: Math.round(date.getTime() / DAY), name: String(year)}
}
