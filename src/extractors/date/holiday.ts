import {EASTER_DAYS, FIXED_DAYS, NTH_WEEKDAYS, type NthWeekday} from '../../lexicon/holidays.ts'
import {addDays, isDay, isoDay, isoWeek, weekdayOf} from './calendar.ts'
import {closingAt} from './closing.ts'
import {isApostrophe, wordAt} from './fragments.ts'
import {ROLE} from './lexemes.ts'
import {
  type DateRule,
  dayOf,
  given,
  type Match,
  type Reading,
  type Refused,
  refusal,
  resolved,
  type Sight,
  yearOfContext
} from './mention.ts'
import {tenseAt} from './tense.ts'

/** Words of the longest name. */
const LONGEST = 6
/** Names that are no word besides and need no capital. */
const PLAIN: ReadonlySet<string> = new Set(['easter', 'christmas', 'halloween', 'juneteenth'])

/** Easter Sunday of a year of the Gregorian calendar, by the rule of Meeus, Jones and Butcher (Nature, 1876). */
export function easterOf(year: number): string {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const [d, e] = [Math.floor(b / 4), b % 4]
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const [i, k] = [Math.floor(c / 4), c % 4]
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  const day = (h + l - 7 * m + 33 * month + 19) % 32
  return isoDay(year, month, day)
}

/** The third Monday, or the last one, of a month. */
export function nthWeekday(year: number, {month, weekday, number, plus = 0}: NthWeekday): string | undefined {
  const first = isoDay(year, month, 1)
  const ahead = (weekday - weekdayOf(first) + 7) % 7
  if (number > 0) {
    const day = 1 + ahead + 7 * (number - 1)
    return isDay(year, month, day) ? addDays(isoDay(year, month, day), plus) : undefined
  }
  for (let day = 1 + ahead + 28; day > 0; day -= 7)
    if (isDay(year, month, day)) return addDays(isoDay(year, month, day), plus)
  return undefined
}

/** The day of a year on which a movable day falls. */
function movable(name: string, year: number): string | undefined {
  const easter = EASTER_DAYS[name]
  if (easter !== undefined) return addDays(easterOf(year), easter)
  const nth = NTH_WEEKDAYS[name]
  return nth && nthWeekday(year, nth)
}

/** The second words of names by their first; empty for a name of one word. */
const SECOND_WORDS = new Map<string, Set<string>>()
for (const name of [...Object.keys(FIXED_DAYS), ...Object.keys(NTH_WEEKDAYS), ...Object.keys(EASTER_DAYS)]) {
  const [first = '', second = ''] = name.split(' ')
  const known = SECOND_WORDS.get(first) ?? new Set()
  SECOND_WORDS.set(first, known.add(second))
}

/** Whether a name may begin at a token: most first words are common ones (`new`, `all`, `good`). */
function mayBegin({tokens}: Sight, at: number): boolean {
  const seconds = SECOND_WORDS.get(wordAt(tokens, at))
  if (seconds === undefined) return false
  const next = wordAt(tokens, at + 1)
  return seconds.has('') || seconds.has(next === '.' || isApostrophe(tokens, at + 1) ? wordAt(tokens, at + 2) : next)
}

const isHoliday = (name: string): boolean => name in FIXED_DAYS || name in NTH_WEEKDAYS || name in EASTER_DAYS

/** The longest name at a token, apostrophes and points left out. */
function nameAt({tokens}: Sight, at: number): {readonly name: string; readonly stop: number} | undefined {
  let [name, words] = ['', 0]
  let found: {readonly name: string; readonly stop: number} | undefined
  for (let index = at; words < LONGEST && index < at + 2 * LONGEST && index < tokens.length; index++) {
    if (isApostrophe(tokens, index) || wordAt(tokens, index) === '.') continue
    name = name === '' ? wordAt(tokens, index) : `${name} ${wordAt(tokens, index)}`
    words++
    if (isHoliday(name)) found = {name, stop: index + 1}
  }
  return found
}

/** `Christmas Eve`, `New Year’s Day 2021`, `Easter Monday`, `Thanksgiving`. */
export const holiday: DateRule = {
  name: 'holiday',
  doc: 'A day by its name: fixed, or computed for its year',
  roles: ROLE.holiday,
  read(sight, at): Match | Refused | undefined {
    const {tokens, context} = sight
    const found = mayBegin(sight, at) ? nameAt(sight, at) : undefined
    if (found === undefined) return undefined
    const {name, stop} = found
    const next = tokens[stop]
    if (!tokens[at]?.capital && !PLAIN.has(wordAt(tokens, at)) && (!name.includes(' ') || name === 'may day'))
      return refusal(stop, `“${name}” is a word`)
    if (next?.capital && /^(?:islands?|bowl|carol|story|massacre)$/.test(next.lower))
      return refusal(stop, 'part of a name')
    if (wordAt(tokens, stop) === 'weekend') return weekendOf(sight, name, stop + 1)
    const closing = closingAt(sight, stop)
    const year = closing?.precision === 'year' && /^\d{4}$/.test(closing.value) ? closing : undefined
    const fixed = FIXED_DAYS[name]
    if (year !== undefined) {
      const day = fixed === undefined ? movable(name, Number(year.value)) : `${year.value}-${fixed}`
      return day === undefined ? undefined : {stop: year.stop, reading: {...given(day, 'day'), implied: year.implied}}
    }
    if (fixed !== undefined) return {stop, reading: given(`XXXX-${fixed}`, 'day')}
    const tense = tenseAt(tokens, at, stop)
    return {stop, reading: movableNear(name, dayOf(context), yearOfContext(context), tense === 'future')}
  }
}

/** `Labor Day weekend 2020`, `the Thanksgiving weekend`: the two free days nearest to the day. */
function weekendOf(sight: Sight, name: string, at: number): Match | undefined {
  const {context, tokens} = sight
  const closing = closingAt(sight, at)
  const stated = closing?.precision === 'year' && /^\d{4}$/.test(closing.value) ? Number(closing.value) : undefined
  const now = yearOfContext(context)
  const stop = stated === undefined ? at : (closing?.stop ?? at)
  if (stated === undefined && now === undefined) return {stop, reading: given('XXXX-WXX-WE', 'week')}
  const fixed = FIXED_DAYS[name]
  const near = (): string =>
    fixed === undefined
      ? movableNear(name, dayOf(context), now, tenseAt(tokens, at, stop) === 'future').value
      : `${now}-${fixed}`
  const day = stated === undefined ? near() : fixed === undefined ? (movable(name, stated) ?? '') : `${stated}-${fixed}`
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return undefined
  const weekend = `${isoWeek(addDays(day, TO_WEEKEND[weekdayOf(day)] ?? 0))}-WE`
  return {stop, reading: stated === undefined ? resolved(weekend, 'week') : given(weekend, 'week')}
}

/** Days from a weekday, Monday 1, to the nearest Saturday or Sunday. */
const TO_WEEKEND: Readonly<Record<number, number>> = {1: -1, 2: -2, 3: 3, 4: 2, 5: 1}

/** The last one before the day of the document, or the next one. */
function movableNear(name: string, day: string | undefined, year: number | undefined, ahead: boolean): Reading {
  if (year === undefined) return given('XXXX-XX-XX', 'day')
  const reference = day ?? `${year}-12-31`
  const own = movable(name, year)
  const other = movable(name, ahead ? year + 1 : year - 1)
  const fits = own !== undefined && (ahead ? own >= reference : own <= reference)
  const chosen = fits ? own : other
  return chosen === undefined ? given('XXXX-XX-XX', 'day') : resolved(chosen, 'day')
}
