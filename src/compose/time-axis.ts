// Categories that are points in time: years, financial years, quarters, months, days.

/** Positions on one scale, in the order of the names. */
export interface TimeAxis {
  readonly at: readonly number[]
  /** Whether each is as far from the one before as the next: only then does a line show how fast something changed. */
  readonly even: boolean
}

/** Months have 28 to 31 days, and still stand evenly. */
const EVEN = 31 / 28 + 0.01

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const YEAR = '((?:1[5-9]|20|21)\\d\\d)'

/** A way to write a time; `at` gives its place, `cycle` after how many places a year-less one begins again (0: never). */
interface Scale {
  readonly pattern: RegExp
  readonly cycle: number
  at(parts: readonly string[]): number | undefined
}

const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase())
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?'

/** In the order in which they are tried: `2004-05` is a financial year where all are, else a month. */
const SCALES: readonly Scale[] = [
  {pattern: new RegExp(`^${YEAR}$`), cycle: 0, at: ([year]) => Number(year)},
  {
    pattern: new RegExp(`^${YEAR}[-/–](\\d{2}|\\d{4})$`),
    cycle: 0,
    at: ([year, next = '']) => ((Number(year) + 1) % 100 === Number(next) % 100 ? Number(year) : undefined)
  },
  {
    pattern: new RegExp(`^${YEAR}[-/–](0?[1-9]|1[0-2])$`),
    cycle: 0,
    at: ([year, month]) => Number(year) * 12 + Number(month)
  },
  {
    pattern: new RegExp(`^${YEAR}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$`),
    cycle: 0,
    at: ([year, month, day]) => Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000
  },
  {
    pattern: new RegExp(`^${MONTH} ${YEAR}$`, 'i'),
    cycle: 0,
    at: ([month = '', year]) => Number(year) * 12 + monthOf(month)
  },
  {pattern: new RegExp(`^${MONTH}$`, 'i'), cycle: 12, at: ([month = '']) => monthOf(month)},
  {
    pattern: new RegExp(`^Q([1-4])[ /]${YEAR}$`, 'i'),
    cycle: 0,
    at: ([quarter, year]) => Number(year) * 4 + Number(quarter)
  },
  {pattern: /^Q([1-4])$/i, cycle: 4, at: ([quarter]) => Number(quarter)},
  {pattern: new RegExp(`^H([12])[ /]${YEAR}$`, 'i'), cycle: 0, at: ([half, year]) => Number(year) * 2 + Number(half)},
  {pattern: /^H([12])$/i, cycle: 2, at: ([half]) => Number(half)}
]

/** The places in time of all names, when every one of them is written in the same way; undefined when one is not. */
export function timeAxis(names: readonly string[]): TimeAxis | undefined {
  for (const scale of SCALES) {
    const at = names.map((name) => {
      const found = scale.pattern.exec(name.trim())
      return found ? scale.at(found.slice(1)) : undefined
    })
    if (at.length > 0 && at.every((place) => place !== undefined)) return axisOf(unwrapped(at, scale.cycle))
  }
  return undefined
}

/** October, November, December, January: the last is the one of the next year. */
function unwrapped(at: readonly number[], cycle: number): readonly number[] {
  let years = 0
  return at.map((place, index) => {
    if (cycle > 0 && index > 0 && place <= (at[index - 1] ?? 0)) years++
    return place + years * cycle
  })
}

function axisOf(at: readonly number[]): TimeAxis {
  const steps = at.slice(1).map((place, index) => Math.abs(place - (at[index] ?? 0)))
  return {at, even: steps.length === 0 || Math.max(...steps) <= EVEN * Math.min(...steps)}
}

/** Whether times rise all the way, fall all the way, or neither. */
export function direction({at}: TimeAxis): 'rising' | 'falling' | 'mixed' {
  const steps = at.slice(1).map((place, index) => Math.sign(place - (at[index] ?? 0)))
  if (steps.every((step) => step > 0)) return 'rising'
  return steps.every((step) => step < 0) ? 'falling' : 'mixed'
}
