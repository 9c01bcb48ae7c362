import {isoMonth} from './calendar.ts'
import {has, monthAt, wordAt} from './fragments.ts'
import {ROLE} from './lexemes.ts'
import {type DateContext, type DateRule, dayOf, given, type Match, type Reading, resolved} from './mention.ts'
import {dayMonthAt, isMonthName, monthDayAt, monthYearAt} from './month-day.ts'

/** `last August`, `next March`, `this past June`, `last summer`, `next 6th of April`. */
export const lastNamed: DateRule = {
  name: 'last-month',
  doc: 'A month or a season by its name, before, in or after that of the document',
  roles: ROLE.shift,
  read(sight, at): Match | undefined {
    const {tokens, context} = sight
    const from = /^(?:past|coming|last|next)$/.test(wordAt(tokens, at + 1)) ? at + 2 : at + 1
    const shift = tokens[from - 1]?.lexeme?.shift ?? 0
    if (has(tokens, from, ROLE.season)) {
      const code = tokens[from]?.lexeme?.code ?? ''
      return {stop: from + 1, reading: seasonBy(code, shift, context, wordAt(tokens, from - 1))}
    }
    const month = monthAt(tokens, from)
    // `this April 2013 photo`: the word before belongs to the noun.
    if (month !== undefined && monthYearAt(tokens, from) !== undefined) return undefined
    const whole = dayMonthAt(tokens, from) ?? (month && monthDayAt(tokens, from))
    if (whole !== undefined) {
      const dated = /^\d/.test(whole.reading.value)
      return {stop: whole.stop, reading: dayBy(whole.reading, shift, context), ...(dated && {from})}
    }
    if (month === undefined || !isMonthName(tokens[from])) return undefined
    return {stop: month.stop, reading: monthBy(month.number, shift, context, wordAt(tokens, from - 1))}
  }
}

function monthBy(month: number, shift: number, {reference, known}: DateContext, word: string): Reading {
  if (reference === undefined || known < 7) return given(`XXXX-${String(month).padStart(2, '0')}`, 'month')
  const [year, now] = [Number(reference.slice(0, 4)), Number(reference.slice(5, 7))]
  if (word === 'previous' || word === 'prior') return resolved(isoMonth(month < now ? year : year - 1, month), 'month')
  const moved = shift < 0 && month >= now ? -1 : shift > 0 && month <= now ? 1 : 0
  return resolved(isoMonth(year + moved, month), 'month')
}

/** The month in which a season begins; winter is of the year in which it begins. */
const BEGINS: Readonly<Record<string, number>> = {SP: 3, SU: 6, FA: 9, WI: 12}

function seasonBy(code: string, shift: number, {reference, known}: DateContext, word: string): Reading {
  if (reference === undefined) return given(`XXXX-${code}`, 'season')
  const year = Number(reference.slice(0, 4))
  if (known < 7 || word === 'this') return resolved(`${year}-${code}`, 'season')
  const now = Number(reference.slice(5, 7))
  const begins = BEGINS[code] ?? 1
  // `last summer` in spring is that of last year; in autumn it is over, and of this one.
  const moved = shift < 0 && begins + 3 > now ? -1 : shift > 0 && begins <= now ? 1 : 0
  return resolved(`${year + moved}-${code}`, 'season')
}

function dayBy(reading: Reading, shift: number, context: DateContext): Reading {
  const day = dayOf(context)
  if (day === undefined || !reading.value.startsWith('XXXX-') || shift === 0) return reading
  const year = Number(day.slice(0, 4))
  const same = `${year}${reading.value.slice(4)}`
  const moved = shift > 0 && same <= day ? 1 : shift < 0 && same >= day ? -1 : 0
  return resolved(`${year + moved}${reading.value.slice(4)}`, 'day')
}
