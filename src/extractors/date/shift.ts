import type {TimeUnit} from '../../lexicon/time-words.ts'
import {addDays, isoMonth, weekdayOf} from './calendar.ts'
import {countAt} from './count.ts'
import {glued, has, isHyphen, monthAt, unitAt, wordAt, yearAt} from './fragments.ts'
import {ROLE} from './lexemes.ts'
import {
  type DateContext,
  type DateRule,
  dayOf,
  given,
  type Match,
  type Reading,
  reference,
  resolved,
  type Sight
} from './mention.ts'
import {dayMonthAt, isMonthName, monthDayAt, monthYearAt} from './month-day.ts'
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
      return {
        stop: period.stop,
        reading: reading ?? shiftedPeriod(period.unit.name, -1, context)
      }
    }
    if (period.unit.name === 'day' || period.unit.name === 'night')
      return oneDay(sight, word, period.unit, moved, period.stop)
    if (period.unit.name === 'business day' || period.unit.name === 'weekday') return undefined
    const reading = shiftedPeriod(period.unit.name, moved, context)
    const year = period.unit.name === 'year' && reading.value !== 'XXXX'
    const sign = /^(?:fiscal|financial)$/.test(kind ?? '') ? 'FY' : kind === 'school' ? 'SY' : ''
    return {
      stop: period.stop,
      reading: year ? {...reading, value: sign + reading.value} : reading
    }
  }
}

/** `recent` and `coming` before a plural: `the coming weeks`, `past years`. */
function plural({tokens}: Sight, word: string, unit: TimeUnit, stop: number): Match | undefined {
  if (word === 'this' || word === 'current' || word === 'same' || has(tokens, stop, 0)) return undefined
  const ahead = /^(?:next|coming|following|upcoming)$/.test(word)
  const counted = {
    length: `P${unit.clock ? 'T' : ''}X${unit.letter}`,
    from: undefined,
    to: undefined
  }
  return {
    stop,
    reading: {...reference(ahead ? 'FUTURE_REF' : 'PAST_REF'), counted}
  }
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
    reading: {
      ...reading,
      implied: day === undefined ? [] : ['year', 'anchor'],
      shift: {days: shift}
    }
  }
}

const nightOf = (day: string | undefined, shift: number): Reading =>
  day === undefined
    ? {value: 'TNI', type: 'TIME', precision: 'minute'}
    : {
        value: `${addDays(day, shift)}TNI`,
        type: 'TIME',
        precision: 'minute',
        implied: ['year']
      }

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
      return {
        stop: from + 1,
        reading: seasonBy(code, shift, context, wordAt(tokens, from - 1))
      }
    }
    const month = monthAt(tokens, from)
    // `this April 2013 photo`: the word before belongs to the noun.
    if (month !== undefined && monthYearAt(tokens, from) !== undefined) return undefined
    const whole = dayMonthAt(tokens, from) ?? (month && monthDayAt(tokens, from))
    if (whole !== undefined) {
      const dated = /^\d/.test(whole.reading.value)
      return {
        stop: whole.stop,
        reading: dayBy(whole.reading, shift, context),
        ...(dated && {from})
      }
    }
    if (month === undefined || !isMonthName(tokens[from])) return undefined
    return {
      stop: month.stop,
      reading: monthBy(month.number, shift, context, wordAt(tokens, from - 1))
    }
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
const BEGINS: Readonly<Record<string, number>> = {
  SP: 3,
  SU: 6,
  FA: 9,
  WI: 12
}

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

/** `the year`, `the quarter`, `the week`: the one in which the document was written. */
export const thePeriod: DateRule = {
  name: 'the-period',
  doc: 'The week, month, quarter, year of the document',
  roles: ROLE.unit,
  read({tokens, context}, at): Match | undefined {
    const period = unitAt(tokens, at)
    const bare = wordAt(tokens, at - 1) === 'of' && /^(?:end|start|beginning|middle)$/.test(wordAt(tokens, at - 2))
    if (period === undefined || period.plural || !(bare || wordAt(tokens, at - 1) === 'the')) return undefined
    const next = wordAt(tokens, period.stop)
    if (yearAt(tokens, period.stop) !== undefined) return undefined
    if (isHyphen(tokens, period.stop) && glued(tokens, period.stop)) return undefined
    const {name} = period.unit
    if (name === 'day') return theDay(tokens, at, context)
    const closes = name === 'century' && /^(?:end|turn|start|beginning|middle)$/.test(wordAt(tokens, at - 3))
    if (!(closes || /^(?:week|weekend|fortnight|month|quarter|year|decade)$/.test(name))) return undefined
    if (/^(?:of|that|when|which)$/.test(next)) return undefined
    if (next === 'ahead')
      return {
        stop: period.stop + 1,
        reading: shiftedPeriod(name, 1, context)
      }
    if (/^(?:before|after|prior)$/.test(next) && /^\p{L}|^\d/u.test(wordAt(tokens, period.stop + 1))) return undefined
    const beside = /^(?:before|after|earlier|prior)$/.test(next) ? (next === 'after' ? 1 : -1) : 0
    const stop = beside === 0 ? period.stop : period.stop + 1
    const reading = shiftedPeriod(name, beside, context)
    return {
      stop,
      reading: {
        ...reading,
        implied: reading.implied === undefined ? [] : ['year', 'anchor']
      }
    }
  }
}

/** `the day before`, `later in the day`, `for the day`. */
function theDay(tokens: Sight['tokens'], at: number, context: DateContext): Match | undefined {
  const next = wordAt(tokens, at + 1)
  const beside = next === 'before' || next === 'earlier' ? -1 : next === 'after' ? 1 : 0
  const ends = has(tokens, at + 2, 0) || !/^\p{L}/u.test(wordAt(tokens, at + 2))
  const before = wordAt(tokens, at - 2)
  if (beside === 0 && !/^(?:for|of|in|end|start|on|earlier|later)$/.test(before)) return undefined
  if (beside === 0 && (/^(?:when|that|of|which|they|he|she|it|we)$/.test(next) || before === 'on')) return undefined
  if (beside !== 0 && !ends) return undefined
  const reading = shiftedPeriod('day', beside, context)
  const implied = reading.implied === undefined ? [] : ['year', 'anchor']
  return {
    stop: beside === 0 ? at + 1 : at + 2,
    reading: {
      ...reading,
      implied,
      ...(beside === 0 ? {} : {shift: {days: beside}})
    }
  }
}

/** `the year-ago quarter`, `the year-earlier period`: what figures are set against. */
export const yearAgo: DateRule = {
  name: 'last-period',
  doc: 'The same period of the year before',
  roles: ROLE.unit,
  read({tokens, context}, at): Match | undefined {
    if (wordAt(tokens, at) !== 'year' || !isHyphen(tokens, at + 1) || !/^(?:ago|earlier)$/.test(wordAt(tokens, at + 2)))
      return undefined
    const named = /^(?:quarter|period|month|half)$/.test(wordAt(tokens, at + 3))
    return {
      stop: named ? at + 4 : at + 3,
      reading: {...shiftedPeriod('year', -1, context)}
    }
  }
}

/** `that day`, `that night`, `that year`: one that the text has named. */
export const thatPeriod: DateRule = {
  name: 'that-period',
  doc: 'A day, a night, a year that the text has named before',
  roles: ROLE.word,
  needs: ROLE.unit,
  read({tokens, context}, at): Match | undefined {
    if (wordAt(tokens, at) !== 'that') return undefined
    const name = wordAt(tokens, at + 1)
    if (!/^(?:day|night|week|weekend|month|year|quarter)$/.test(name)) return undefined
    if (
      /^\p{L}/u.test(wordAt(tokens, at + 2)) &&
      !/^(?:and|or|but|when|in|at|after|before|prior|with|was|were|had|he|she|they|it|that|the|as|by|for|from|to|on|than|because)$/.test(
        wordAt(tokens, at + 2)
      )
    )
      return undefined
    const day = dayOf(context)
    if (name === 'day' || name === 'night') {
      const part = name === 'night' ? 'TNI' : ''
      const reading = {
        ...given(`${day ?? (part === '' ? 'XXXX-XX-XX' : '')}${part}`, 'day'),
        shift: {days: 0}
      }
      const implied = day === undefined ? {} : {implied: ['year', 'anchor']}
      return {
        stop: at + 2,
        reading: {
          ...reading,
          ...implied,
          ...(part === '' ? {} : {type: 'TIME' as const, precision: 'minute' as const})
        }
      }
    }
    const open =
      {
        week: 'XXXX-WXX',
        weekend: 'XXXX-WXX-WE',
        month: 'XXXX-XX',
        quarter: 'XXXX-QX',
        year: 'XXXX'
      }[name] ?? 'XXXX'
    return {
      stop: at + 2,
      reading: given(open, name === 'weekend' ? 'week' : (name as 'week' | 'month' | 'quarter' | 'year'))
    }
  }
}

/** The Monday of the week that a shift names, for the weekdays in it. */
export const mondayBy = (day: string, shift: number): string => addDays(day, 1 - weekdayOf(day) + 7 * shift)

/** `the past two years`, `next 3 days`, `the last few weeks`, `this past 2 weeks`. */
export const shiftedCount: DateRule = {
  name: 'past-span',
  doc: 'So many days, weeks … up to or from the day of the document',
  roles: ROLE.shift,
  needs: ROLE.unit,
  read({tokens, context}, at): Match | undefined {
    const word = wordAt(tokens, at)
    if (/^(?:this|same|current|latest)$/.test(word)) return undefined
    const least = countAt(tokens, at + 1)
    const range =
      least !== undefined && (isHyphen(tokens, least.stop) || /^(?:to|or)$/.test(wordAt(tokens, least.stop)))
        ? countAt(tokens, least.stop + 1)
        : undefined
    const count = range?.article === false ? range : least
    if (count === undefined || count.article) return undefined
    const period = unitAt(tokens, isHyphen(tokens, count.stop) ? count.stop + 1 : count.stop)
    if (period === undefined) return undefined
    const reading = spanFrom(count.number, period.unit, tokens[at]?.lexeme?.shift ?? 0, context)
    return {
      stop: period.stop,
      reading: reading ?? lengthOf(count.number, period.unit)
    }
  }
}

const lengthOf = (number: number | undefined, unit: TimeUnit): Reading => ({
  value: `P${unit.clock ? 'T' : ''}${number === undefined ? 'X' : number * unit.size}${unit.letter}`,
  type: 'DURATION',
  precision: 'none'
})

/** `recent years`, `coming weeks` are read with the shifts; `recent` is none. */
export const recent: DateRule = {
  name: 'recent',
  doc: 'A stretch of time up to now without a number',
  roles: ROLE.word,
  needs: ROLE.unit,
  read({tokens, context}, at): Match | undefined {
    if (wordAt(tokens, at) !== 'recent') return undefined
    const period = unitAt(tokens, at + 1)
    if (period === undefined || !period.plural) return undefined
    const counted = {
      length: `P${period.unit.clock ? 'T' : ''}X${period.unit.letter}`,
      from: undefined,
      to: context.reference
    }
    return {
      stop: period.stop,
      reading: {...reference('PAST_REF'), counted}
    }
  }
}
