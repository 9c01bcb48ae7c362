import {DAY_PARTS} from '../../lexicon/months.ts'
import {UNITS_AND_TEENS} from '../../lexicon/numbers.ts'
import {addDays} from './calendar.ts'
import {FULL_WEEKDAY, pattern} from './fragments.ts'
import type {DateRule, Reading} from './mention.ts'

const pad = (number: number): string => String(number).padStart(2, '0')
const time = (value: string): Reading => ({value, type: 'TIME', precision: 'minute'})

function clock(hours: number, minutes: string | undefined, half: string | undefined): Reading | undefined {
  const after = /^p/i.test(half ?? '')
  if (hours > 24 || (half !== undefined && (hours > 12 || hours === 0)) || Number(minutes ?? 0) > 59) return undefined
  const hour = half === undefined ? hours : (hours % 12) + (after ? 12 : 0)
  return time(minutes === undefined ? `T${pad(hour)}` : `T${pad(hour)}:${minutes}`)
}

const ZONE = '(?: (?:GMT|UTC|CET|CEST|EST|EDT|PST|PDT|ET|PT|BST|IST))?'

/** `10:30`, `5 p.m.`, `2.17pm`, `14:55 GMT`. */
export const hours: DateRule = {
  name: 'clock',
  doc: 'A time of day in digits',
  pattern: pattern(
    `(\\d{1,2})(?:[:.]([0-5]\\d))?(?::[0-5]\\d)? ?([ap])\\.? ?m\\b\\.?${ZONE}|([01]?\\d|2[0-4]):([0-5]\\d)(?::[0-5]\\d)?(?![:.]?\\d)${ZONE}`
  ),
  read(match, _context, text) {
    if (match[3] !== undefined) return clock(Number(match[1]), match[2], match[3])
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 10)
    return /^ (?:ratio|aspect|scale|vote|score)/.test(after) ? undefined : clock(Number(match[4]), match[5], undefined)
  }
}

/** `five o’clock`, `noon`, `midnight`. */
export const spoken: DateRule = {
  name: 'clock-words',
  doc: 'A time of day in words',
  pattern: pattern(
    `(?:(\\d{1,2}|${Object.keys(UNITS_AND_TEENS).slice(1, 13).join('|')}) o['’]clock|(noon|midnight|midday))`
  ),
  read(match) {
    if (match[2] !== undefined) return time(/night/i.test(match[2]) ? 'T00:00' : 'T12:00')
    const number = Number(match[1]) || UNITS_AND_TEENS[(match[1] ?? '').toLowerCase()] || 0
    return clock(number, undefined, undefined)
  }
}

const PART = '(?:(?:early|late|mid)[- ])?(morning|midday|afternoon|evening|night)'

/** `this morning`, `yesterday evening`, `tonight`, `Monday night`, `in the afternoon`. */
export const dayPart: DateRule = {
  name: 'day-part',
  doc: 'A part of a day',
  pattern: pattern(
    `(?:(this|last|yesterday|tomorrow|today|${FULL_WEEKDAY}) ${PART}|(?:in |during )the ${PART}|(tonight)|overnight)`
  ),
  read(match, {reference, known}) {
    const part = DAY_PARTS[(match[2] ?? match[3] ?? 'night').toLowerCase()] ?? 'NI'
    const which = (match[1] ?? (match[4] === undefined ? '' : 'this')).toLowerCase()
    if (which === '' || reference === undefined || known < 10 || /day$/.test(which.replace(/yesterday|today/, '')))
      return time(`T${part}`)
    const shift = which === 'last' || which === 'yesterday' ? -1 : which === 'tomorrow' ? 1 : 0
    return {...time(`${addDays(reference, shift)}T${part}`), implied: ['year']}
  }
}
