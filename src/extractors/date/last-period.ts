import type {TimeUnit} from '../../lexicon/time-words.ts'
import {addDays} from './calendar.ts'
import {has, unitAt, wordAt} from './fragments.ts'
import {ROLE} from './lexemes.ts'
import {type DateRule, dayOf, given, type Match, offCalendar, type Reading, resolved, type Sight} from './mention.ts'
import {shiftedPeriod} from './periods.ts'
import {spanFrom} from './spans.ts'

/** Between the shift and the unit: `last fiscal year`, `next full week`. */
const KINDS: ReadonlySet<string> = new Set([
  'calendar',
  'fiscal',
  'financial',
  'full',
  'work',
  'school',
  'academic',
  'legislative',
  'budget',
  'tax'
])

/** `last week`, `next year`, `this month`, `the previous quarter`, `last fiscal year`. */
export const lastPeriod: DateRule = {
  name: 'last-period',
  doc: 'A week, month, quarter, year … before, with or after the day of the document',
  roles: ROLE.shift,
  needs: ROLE.unit,
  read(sight, at): Match | undefined {
    const {tokens, context} = sight
    const shift = tokens[at]?.lexeme?.shift ?? 0
    const word = wordAt(tokens, at)
    const from = /^(?:past|coming)$/.test(wordAt(tokens, at + 1)) && word === 'this' ? at + 1 : at
    const kind = KINDS.has(wordAt(tokens, from + 1)) ? wordAt(tokens, from + 1) : undefined
    const period = unitAt(tokens, kind === undefined ? from + 1 : from + 2)
    if (period === undefined || period.unit.clock) return undefined
    const moved = from === at ? shift : (tokens[from]?.lexeme?.shift ?? 0)
    if (period.plural) return plural(sight, word, period.unit, period.stop)
    // `the past year` is the year up to now.
    if (/^past$/.test(wordAt(tokens, from))) {
      const reading = spanFrom(1, period.unit, -1, context)
      return {stop: period.stop, reading: reading ?? shiftedPeriod(period.unit.name, -1, context)}
    }
    if (period.unit.name === 'day' || period.unit.name === 'night')
      return oneDay(sight, word, period.unit, moved, period.stop)
    if (period.unit.name === 'business day' || period.unit.name === 'weekday') return undefined
    const reading = shiftedPeriod(period.unit.name, moved, context)
    const year = period.unit.name === 'year' && reading.value !== 'XXXX'
    const sign = /^(?:fiscal|financial)$/.test(kind ?? '') ? 'FY' : kind === 'school' ? 'SY' : ''
    return {stop: period.stop, reading: year ? {...reading, value: sign + reading.value} : reading}
  }
}

/** `recent` and `coming` before a plural: `the coming weeks`, `past years`. */
function plural({tokens}: Sight, word: string, unit: TimeUnit, stop: number): Match | undefined {
  if (word === 'this' || word === 'current' || word === 'same' || has(tokens, stop, 0)) return undefined
  const ahead = /^(?:next|coming|following|upcoming)$/.test(word)
  const counted = {length: `P${unit.clock ? 'T' : ''}X${unit.letter}`, from: undefined, to: undefined}
  return {stop, reading: {...offCalendar(ahead ? 'FUTURE_REF' : 'PAST_REF'), counted}}
}

/** `the next day`, `last night`, `the same day`. */
function oneDay(
  {context, tokens}: Sight,
  word: string,
  unit: TimeUnit,
  shift: number,
  stop: number
): Match | undefined {
  const day = dayOf(context)
  if (unit.name === 'night') {
    if (!/^(?:last|this|next|the|previous|following)$/.test(word)) return undefined
    return {stop, reading: {...nightOf(day, shift)}}
  }
  if (word === 'latest' || word === 'past') return undefined
  if (word === 'last' || (word === 'this' && wordAt(tokens, stop) === '')) return undefined
  if (word === 'this' || word === 'current')
    return day === undefined ? undefined : {stop, reading: resolved(day, 'day')}
  const reading = day === undefined ? given('XXXX-XX-XX', 'day') : resolved(addDays(day, shift), 'day')
  return {
    stop,
    reading: {...reading, implied: day === undefined ? [] : ['year', 'anchor'], shift: {number: shift, unit: 'day'}}
  }
}

const nightOf = (day: string | undefined, shift: number): Reading =>
  day === undefined
    ? {value: 'TNI', type: 'TIME', precision: 'minute'}
    : {value: `${addDays(day, shift)}TNI`, type: 'TIME', precision: 'minute', implied: ['year']}
