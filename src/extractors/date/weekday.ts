import {addDays, isDay, isoDay, partsOf, weekdayOf} from './calendar.ts'
import {type Day, dayAt, glued, has, isApostrophe, isHyphen, monthAt, ordinalAt, wordAt} from './fragments.ts'
import {ROLE} from './lexemes.ts'
import {
  type DateRule,
  dayOf,
  given,
  isRefused,
  type Match,
  type Reading,
  type Refused,
  refusal,
  resolved,
  type Sight
} from './mention.ts'
import {dayMonthAt, monthDayAt} from './month-day.ts'
import {iso, slashed} from './numeric.ts'
import {mondayBy} from './spans.ts'
import {tenseAt} from './tense.ts'

const FULL = 6

/** A day of the calendar behind a weekday, in whatever form it is written. */
function calendarAt(sight: Sight, at: number): Match | undefined {
  const {tokens} = sight
  const from = wordAt(tokens, at) === ',' || isHyphen(tokens, at) ? at + 1 : at
  const on = wordAt(tokens, from) === 'the' ? from + 1 : from
  const named = dayMonthAt(tokens, on) ?? (monthAt(tokens, on) === undefined ? undefined : monthDayAt(tokens, on))
  if (named !== undefined) return named
  if (!has(tokens, on, ROLE.digits)) return undefined
  const digits = [iso, slashed]
    .map((rule) => rule.read(sight, on))
    .find((match) => match !== undefined && !isRefused(match))
  return digits as Match | undefined
}

/** The weekday nearest to the day of the document, on the side that the tense says. */
export function nearest(weekday: number, day: string | undefined, ahead: boolean): Reading {
  if (day === undefined) return given(`XXXX-WXX-${weekday}`, 'day')
  const since = (weekdayOf(day) - weekday + 7) % 7
  return resolved(addDays(day, ahead ? (7 - since) % 7 : -since), 'day')
}

/** Whether what is told lies ahead of the document: by the verb, or by `until`, `by`. */
function isAhead({tokens}: Sight, at: number, stop: number): boolean {
  const tense = tenseAt(tokens, at, stop)
  if (tense === 'future') return true
  return /^(?:until|till|by)$/.test(wordAt(tokens, at - 1)) && tense !== 'past'
}

/** Months that a weekday and a day are looked for on each side: they fall together again within seven, mostly. */
const MOST_MONTHS = 12

/** `Monday 21`, `Friday the 13th`: the nearest month, the earlier one first, in which they fall together. */
function weekdayAndDay(weekday: number, number: number, day: string | undefined): Reading | undefined {
  if (day === undefined) return given(`XXXX-WXX-${weekday}`, 'day')
  const [year, month] = partsOf(day)
  for (let away = 0; away <= MOST_MONTHS; away++) {
    for (const sign of away === 0 ? [0] : [-1, 1]) {
      const index = year * 12 + month - 1 + sign * away
      const [y, m] = [Math.floor(index / 12), (index % 12) + 1]
      if (isDay(y, m, number) && weekdayOf(isoDay(y, m, number)) === weekday)
        return resolved(isoDay(y, m, number), 'day')
    }
  }
  return undefined
}

function withDayNumber(sight: Sight, weekday: number, at: number): Match | undefined {
  const {tokens, context} = sight
  const the = wordAt(tokens, at) === 'the'
  const from = the ? at + 1 : at
  const day = dayAt(tokens, from)
  if (
    day === undefined ||
    (!day.ordinal && (the || has(tokens, day.stop, ROLE.unit) || (tokens[from]?.digits ?? -1) < 0))
  )
    return undefined
  // `Friday 21 people died`, `Friday 12-4`: a number of something, or of a clock.
  const next = wordAt(tokens, day.stop)
  if (
    !day.ordinal &&
    ((/^\p{Ll}/u.test(next) && !/^(?:at|between|from|and|or|in|with|for|is|was)$/.test(next)) ||
      isHyphen(tokens, day.stop))
  )
    return undefined
  if (!day.ordinal && (day.number <= 12 || /^(?:and|or)$/.test(next))) return undefined
  const reading = weekdayAndDay(weekday, day.number, dayOf(context))
  return reading && {stop: day.stop, reading}
}

/** `Friday last week`, `Monday of the following week`. */
function ofWeek({tokens, context}: Sight, weekday: number, at: number): Match | undefined {
  let from = wordAt(tokens, at) === 'of' ? at + 1 : at
  if (wordAt(tokens, from) === 'the') from++
  if (!has(tokens, from, ROLE.shift) || wordAt(tokens, from + 1) !== 'week') return undefined
  const day = dayOf(context)
  if (day === undefined) return {stop: from + 2, reading: given(`XXXX-WXX-${weekday}`, 'day')}
  return {
    stop: from + 2,
    reading: resolved(addDays(mondayBy(day, tokens[from]?.lexeme?.shift ?? 0), weekday - 1), 'day')
  }
}

/** Names that begin with a weekday: `Friday Harbor`, `Sunday Times`, `Monday Night Football`. */
const NAME_BEHIND =
  /^(?:harbor|harbour|times|post|herald|tribune|telegraph|mirror|express|star|journal|mail|magazine|observer|people|prayers|school|mass|bloody)$/

/** `Friday`, `on Friday`, `Friday, Oct. 26`, `Friday the 13th`, `Monday 21`. */
export const weekday: DateRule = {
  name: 'weekday',
  doc: 'A day of the week, near that of the document',
  roles: ROLE.weekday,
  read(sight, at): Match | Refused | undefined {
    const {tokens, context} = sight
    const token = tokens[at]
    const number = token?.lexeme?.weekday ?? 0
    const short = (token?.lower.length ?? 0) < FULL
    const point = short && wordAt(tokens, at + 1) === '.' && glued(tokens, at + 1)
    const end = point ? at + 2 : at + 1
    const dated = calendarAt(sight, end)
    if (dated !== undefined) return dated
    if (token === undefined || (short && !token.capital)) return refusal(end, `“${token?.lower}” is a word`)
    const numbered = withDayNumber(sight, number, end) ?? ofWeek(sight, number, end)
    if (numbered !== undefined) return numbered
    if (short && !point) return refusal(end, `“${sight.text.slice(token.start, token.end)}” is no sure weekday`)
    const next = tokens[end]
    if (next?.lower === 'night' && next.capital && token.capital) return refusal(end + 1, 'part of a name')
    if (next?.capital && NAME_BEHIND.test(next.lower)) return refusal(end + 1, 'part of a name')
    // `will disagree with Friday’s ruling`: what a day has is there.
    const owns = isApostrophe(tokens, end) && glued(tokens, end)
    return {stop: end, reading: nearest(number, dayOf(context), !owns && isAhead(sight, at, end))}
  }
}

/** `last Friday`, `next Tuesday`, `this past Monday`, `this Friday Jun-15`, `next week on Tuesday`. */
export const shiftedWeekday: DateRule = {
  name: 'weekday-by-shift',
  doc: 'A day of the week, before or after that of the document',
  roles: ROLE.shift,
  needs: ROLE.weekday,
  read(sight, at): Match | undefined {
    const {tokens, context} = sight
    const from = /^(?:past|coming|last|next)$/.test(wordAt(tokens, at + 1)) ? at + 2 : at + 1
    if (wordAt(tokens, from) === 'week') return inWeek(sight, at, from)
    if (!has(tokens, from, ROLE.weekday)) return undefined
    const dated = calendarAt(sight, from + 1)
    if (dated !== undefined) return dated
    const number = tokens[from]?.lexeme?.weekday ?? 0
    const word = wordAt(tokens, from - 1)
    const stop = wordAt(tokens, from + 1) === '.' && (tokens[from]?.lower.length ?? 0) < FULL ? from + 2 : from + 1
    return {stop, reading: shiftedTo(number, word, dayOf(context))}
  }
}

function shiftedTo(weekday: number, word: string, day: string | undefined): Reading {
  if (day === undefined) return given(`XXXX-WXX-${weekday}`, 'day')
  if (/^(?:next|following)$/.test(word)) return resolved(addDays(mondayBy(day, 1), weekday - 1), 'day')
  if (word === 'previous' || word === 'preceding') return resolved(addDays(mondayBy(day, -1), weekday - 1), 'day')
  if (/^(?:this|same|current)$/.test(word)) return resolved(addDays(mondayBy(day, 0), weekday - 1), 'day')
  const since = (weekdayOf(day) - weekday + 7) % 7
  if (/^(?:coming|upcoming)$/.test(word)) return resolved(addDays(day, (7 - since) % 7 || 7), 'day')
  return resolved(addDays(day, -(since || 7)), 'day')
}

/** `next week on Tuesday`, `next week Wednesday`, `previous week - Monday`. */
function inWeek({tokens, context}: Sight, at: number, week: number): Match | undefined {
  const next = wordAt(tokens, week + 1)
  const from = next === 'on' || isHyphen(tokens, week + 1) || next === ',' ? week + 2 : week + 1
  if (!has(tokens, from, ROLE.weekday) || has(tokens, from + 1, ROLE.month) || /^['’]$/.test(wordAt(tokens, from + 1)))
    return undefined
  const number = tokens[from]?.lexeme?.weekday ?? 0
  const day = dayOf(context)
  const reading =
    day === undefined
      ? given(`XXXX-WXX-${number}`, 'day')
      : resolved(addDays(mondayBy(day, tokens[at]?.lexeme?.shift ?? 0), number - 1), 'day')
  return {stop: from + 1, reading}
}

/** Half a month: without a word of the past or of what is to come, a day is the nearest. */
const HALF_MONTH = 15

function monthsAway(sight: Sight, at: number, {number, stop}: Day, now: number): number {
  if (isAhead(sight, at, stop)) return number >= now ? 0 : 1
  if (tenseAt(sight.tokens, at, stop) === undefined)
    return number > now + HALF_MONTH ? -1 : number < now - HALF_MONTH ? 1 : 0
  return number <= now ? 0 : -1
}

/** `the 18th`, `on the 5th`: a day of the month of the document, or of the one beside it. */
export const dayOfMonth: DateRule = {
  name: 'day-of-month',
  doc: 'A day of the month by its ordinal alone',
  roles: ROLE.ordinal | ROLE.digits | ROLE.count,
  read(sight, at): Match | undefined {
    const {tokens, context} = sight
    const plain = /^(?:on|by)$/.test(wordAt(tokens, at - 2)) ? dayAt(tokens, at) : undefined
    const ordinal = ordinalAt(tokens, at)
    const day = ordinal === undefined ? plain : {...ordinal, ordinal: true}
    if (day === undefined || day.number > 31 || wordAt(tokens, at - 1) !== 'the') return undefined
    const word = /^(?:on|by|until|till|since|before|after|from|of)$/.test(wordAt(tokens, at - 2))
    const next = tokens[day.stop]
    const digits = (tokens[at]?.digits ?? -1) >= 0
    const ends =
      next === undefined ||
      /^[.,;:)?!]$/.test(next.lower) ||
      (digits && /^(?:and|or|at|from|between|to)$/.test(next.lower))
    if (!digits || !word || !ends || wordAt(tokens, at - 2) === 'of') return undefined
    const reference = dayOf(context)
    const pattern = `XXXX-XX-${String(day.number).padStart(2, '0')}`
    if (reference === undefined) return {stop: day.stop, reading: given(pattern, 'day')}
    const [year, month, now] = partsOf(reference)
    const away = monthsAway(sight, at, day, now)
    const index = year * 12 + month - 1 + away
    const [y, m] = [Math.floor(index / 12), (index % 12) + 1]
    return {
      stop: day.stop,
      reading: isDay(y, m, day.number) ? resolved(isoDay(y, m, day.number), 'day') : given(pattern, 'day')
    }
  }
}
