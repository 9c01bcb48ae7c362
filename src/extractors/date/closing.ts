import {has, isApostrophe, monthAt, wordAt, yearAt} from './fragments.ts'
import {ROLE} from './lexemes.ts'
import type {Sight} from './mention.ts'
import {isMonthName} from './month-day.ts'
import {shiftedPeriod} from './periods.ts'

/** The year or the month that a part belongs to: `of 2021`, `of last year`, `of next month`, `of Jan`. */
export interface Closing {
  /** `2021`, `2021-05`, `XXXX-05`, `XXXX`. */
  readonly value: string
  readonly precision: 'year' | 'month'
  readonly implied: readonly string[]
  readonly stop: number
}

/** What closes a part of a year or of a month, right behind it. */
export function closingAt(sight: Sight, at: number): Closing | undefined {
  const {tokens} = sight
  const word = wordAt(tokens, at)
  const from =
    word === 'of' || word === 'in' || word === ',' || (isApostrophe(tokens, at) && wordAt(tokens, at + 1) !== 's')
      ? at + (isApostrophe(tokens, at) ? 0 : 1)
      : at
  const fiscal = word === 'of' && wordAt(tokens, from) === 'fiscal' ? (wordAt(tokens, from + 1) === 'year' ? 2 : 1) : 0
  const year = yearAt(tokens, from + fiscal)
  if (year !== undefined && (word !== ',' || !has(tokens, year.stop, ROLE.unit)))
    return {value: String(year.number), precision: 'year', implied: [], stop: year.stop}
  if (word === ',') return undefined
  return relativeAt(sight, from, word === 'of') ?? (word === 'of' ? monthClosing(sight, from) : undefined)
}

function monthClosing({tokens}: Sight, at: number): Closing | undefined {
  const month = monthAt(tokens, at)
  if (month === undefined || !isMonthName(tokens[at])) return undefined
  const of = wordAt(tokens, month.stop) === ',' ? month.stop + 1 : month.stop
  const year = yearAt(tokens, of)
  const two = String(month.number).padStart(2, '0')
  return {value: `${year?.number ?? 'XXXX'}-${two}`, precision: 'month', implied: [], stop: year?.stop ?? month.stop}
}

/** `this year`, `last month`, `the year`. */
function relativeAt({tokens, context}: Sight, at: number, of: boolean): Closing | undefined {
  const the = wordAt(tokens, at) === 'the'
  const from = the ? at + 1 : at
  const shift = has(tokens, from, ROLE.shift) ? (tokens[from]?.lexeme?.shift ?? 0) : undefined
  const unit = wordAt(tokens, shift === undefined ? from : from + 1)
  if (!/^(?:year|month)$/.test(unit) || (shift === undefined && !(the && of))) return undefined
  const period = shiftedPeriod(unit as 'year' | 'month', shift ?? 0, context)
  return {
    value: period.value,
    precision: unit as 'year' | 'month',
    implied: period.implied ?? [],
    stop: (shift === undefined ? from : from + 1) + 1
  }
}
