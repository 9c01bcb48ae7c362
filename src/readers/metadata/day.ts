// The first complete date in a line of a page: for date lines, front matter and datelines, not for running text.

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'

export interface Day {
  /** ISO 8601: `2021-10-05`, `2021-10`, `2021`. */
  readonly value: string
  readonly start: number
  readonly end: number
  /** False for `03/04/2021`, which is March or April: then only the year is given. */
  readonly certain: boolean
}

interface Form {
  readonly pattern: RegExp
  read(parts: readonly string[]): {readonly value: string; readonly certain: boolean} | undefined
}

const forms: readonly Form[] = [
  {pattern: /\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, read: ([y, m, d]) => certain(y, Number(m), d)},
  {
    pattern: new RegExp(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, 'i'),
    read: ([m, d, y]) => certain(y, month(m), d)
  },
  {
    pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\.?\\s+(?:of\\s+)?${MONTH},?\\s+(\\d{4})\\b`, 'i'),
    read: ([d, m, y]) => certain(y, month(m), d)
  },
  {
    pattern: new RegExp(`\\b(\\d{1,2})-${MONTH}-(\\d{4})\\b`, 'i'),
    read: ([d, m, y]) => certain(y, month(m), d)
  },
  {pattern: /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/, read: numeric},
  {pattern: new RegExp(`\\b${MONTH},?\\s+(\\d{4})\\b`, 'i'), read: ([m, y]) => certain(y, month(m), undefined)},
  {pattern: /\b(\d{4})-(\d{2})(?![-\d])/, read: ([y, m]) => certain(y, Number(m), undefined)}
]

/** The first date that is written in full; `undefined` when there is none. */
export function dayIn(text: string): Day | undefined {
  const line = text.slice(0, 400)
  for (const form of forms) {
    const match = form.pattern.exec(line)
    const read = match && form.read(match.slice(1))
    if (match && read) return {...read, start: match.index, end: match.index + match[0].length}
  }
  return undefined
}

const month = (name: string | undefined): number => MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1
const two = (number: number): string => String(number).padStart(2, '0')

function certain(year: string | undefined, month: number, day: string | undefined) {
  const [y, d] = [Number(year), Number(day ?? 1)]
  if (y < 1500 || y > 2200 || month < 1 || month > 12 || d < 1 || d > daysIn(y, month)) return undefined
  return {value: day === undefined ? `${y}-${two(month)}` : `${y}-${two(month)}-${two(d)}`, certain: true}
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** `25/12/2021` and `12/25/2021` can be read one way, `03/04/2021` in two. */
function numeric([first, second, year]: readonly string[]) {
  const [a, b] = [Number(first), Number(second)]
  const dayFirst = certain(year, b, first)
  const monthFirst = certain(year, a, second)
  if (dayFirst && monthFirst && dayFirst.value !== monthFirst.value) return {value: year ?? '', certain: false}
  return dayFirst ?? monthFirst
}
