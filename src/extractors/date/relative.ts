import {addDays, addMonths, isoMonth, isoWeek, weekdayOf} from './calendar.ts'
import {
  COUNT,
  countOf,
  durationOf,
  FULL_WEEKDAY,
  MODIFIER,
  MONTH,
  monthOf,
  PERIOD,
  pattern,
  weekdayIn
} from './fragments.ts'
import {type DateContext, type DateRule, given, type Reading, resolved} from './mention.ts'

const SHIFTS: Readonly<Record<string, number>> = {
  last: -1,
  previous: -1,
  past: -1,
  preceding: -1,
  this: 0,
  the: 0,
  current: 0,
  same: 0,
  next: 1,
  coming: 1,
  following: 1,
  upcoming: 1
}
const WHICH = `(?:the |this |a |later |earlier |the end of |end of |the start of ){0,2}(last|previous|past|preceding|this|current|next|coming|following|upcoming)`

/** The whole day that the document gives for itself. */
const dayOf = (context: DateContext): string | undefined => (context.known === 10 ? context.reference : undefined)
const PAST_OR_COMING = /^(?:last|previous|past|preceding|next|coming|following|upcoming)$/i

/** A period that is so many away from the one with the day of the document; unresolved when that is not known. */
export function shifted(unit: string, shift: number, context: DateContext): Reading | undefined {
  const {reference, known} = context
  const day = dayOf(context)
  const name = unit.toLowerCase().replace(/s$/, '')
  const yearNumber = reference === undefined ? undefined : Number(reference.slice(0, 4))
  if (name === 'year')
    return yearNumber === undefined ? given('XXXX', 'year') : resolved(String(yearNumber + shift), 'year')
  if (name === 'decade' && yearNumber !== undefined) {
    return resolved(`${Math.floor(yearNumber / 10) + shift}X`, 'decade')
  }
  if (name === 'century' && yearNumber !== undefined)
    return resolved(`${Math.floor(yearNumber / 100) + shift}XX`, 'century')
  if (name === 'month') {
    return reference === undefined || known < 7
      ? given('XXXX-XX', 'month')
      : resolved(addMonths(`${reference.slice(0, 7)}-01`, shift).slice(0, 7), 'month')
  }
  if (name === 'quarter') {
    if (reference === undefined || known < 7) return given('XXXX-QX', 'quarter')
    const moved = addMonths(`${reference.slice(0, 7)}-01`, 3 * shift)
    return resolved(`${moved.slice(0, 4)}-Q${Math.ceil(Number(moved.slice(5, 7)) / 3)}`, 'quarter')
  }
  if (day === undefined) return given(name === 'week' ? 'XXXX-WXX' : 'XXXX-WXX-WE', 'week')
  if (name === 'fortnight') return resolved(addDays(day, 14 * shift), 'week', addDays(day, 14 * (shift + 1)))
  const week = isoWeek(addDays(day, 7 * shift))
  return resolved(name === 'weekend' ? `${week}-WE` : week, 'week')
}

/** `last week`, `next year`, `this month`, `the previous quarter`, `the following year`. */
export const lastPeriod: DateRule = {
  name: 'last-period',
  doc: 'A week, month, quarter, year … before, with or after the day of the document',
  pattern: pattern(
    `${MODIFIER}?${WHICH} (?:calendar |fiscal |financial |full |work)?(week|fortnight|weekend|month|quarter|year|decade|century)`
  ),
  read(match, context) {
    const which = (match[1] ?? '').toLowerCase()
    const unit = match[2] ?? ''
    return shifted(unit, SHIFTS[which] ?? 0, context)
  }
}

/** `last August`, `next March`, `this June`. */
export const lastMonth: DateRule = {
  name: 'last-month',
  doc: 'A month by its name, before, in or after that of the document',
  pattern: pattern(`(last|this|next|this past|this coming|the coming) (${MONTH})`),
  read(match, {reference, known}) {
    const month = monthOf(match[2] ?? '')
    if (!/^\p{Lu}/u.test(match[2] ?? '')) return undefined
    if (reference === undefined || known < 7) return given(`XXXX-${isoMonth(0, month).slice(5)}`, 'month')
    const [yearNumber, now] = [Number(reference.slice(0, 4)), Number(reference.slice(5, 7))]
    const which = (match[1] ?? '').toLowerCase()
    const shift = /last|past/.test(which)
      ? month < now
        ? 0
        : -1
      : /next|coming/.test(which)
        ? month > now
          ? 0
          : 1
        : 0
    return resolved(isoMonth(yearNumber + shift, month), 'month')
  }
}

const DAYS: Readonly<Record<string, number>> = {
  today: 0,
  yesterday: -1,
  tomorrow: 1,
  tonight: 0,
  'the day before yesterday': -2,
  'the day after tomorrow': 2,
  'this day': 0
}

/** `yesterday`, `today`, `tomorrow`. */
export const deictic: DateRule = {
  name: 'deictic',
  doc: 'A day counted from that of the document',
  pattern: pattern('the day before yesterday|the day after tomorrow|yesterday|today|tomorrow'),
  read(match, context, text) {
    // `today's world`, `USA Today`: a manner of speaking, a name.
    if (/^T/.test(match[0]) && /\p{Lu}\p{L}*\s$/u.test(text.slice(Math.max(0, match.index - 12), match.index)))
      return undefined
    const day = dayOf(context)
    if (day === undefined) return given('XXXX-XX-XX', 'day')
    return resolved(addDays(day, DAYS[match[0].toLowerCase()] ?? 0), 'day')
  }
}

/** What is to come stands before a weekday that is still ahead. */
const AHEAD =
  /\b(?:will|shall|would|is to|are to|to be|due|plans?|planned|expected|scheduled|set|until|by|coming|let['’]?s|i['’]ll)\b[^.;]{0,60}$/i

/** `on Friday`, `last Monday`, `next Tuesday`. */
export const weekday: DateRule = {
  name: 'weekday',
  doc: 'A day of the week, near that of the document',
  pattern: pattern(
    `(?:(last|this|next|coming|this past|this coming|previous|the following|following) )?(${FULL_WEEKDAY})(?: (last|next|this) week)?`
  ),
  read(match, context, text) {
    const which = (match[1] ?? '').toLowerCase()
    const number = weekdayIn(match[2] ?? '')
    const day = dayOf(context)
    if (day === undefined) return given(`XXXX-WXX-${number}`, 'day')
    const monday = addDays(day, 1 - weekdayOf(day))
    const week = (match[3] ?? '').toLowerCase()
    if (week !== '') return resolved(addDays(monday, number - 1 + 7 * (SHIFTS[week] ?? 0)), 'day')
    if (/next|following/.test(which)) return resolved(addDays(monday, number - 1 + 7), 'day')
    if (/this$/.test(which)) return resolved(addDays(monday, number - 1), 'day')
    const since = (weekdayOf(day) - number + 7) % 7
    if (/coming/.test(which) || (which === '' && AHEAD.test(text.slice(Math.max(0, match.index - 90), match.index)))) {
      return resolved(addDays(day, (7 - since) % 7 || 7), 'day')
    }
    return resolved(addDays(day, which === '' ? -since : -(since || 7)), 'day')
  }
}

/** Days, or months, that one of a period is. */
function moved(day: string, count: number, period: string): Reading | undefined {
  const name = period.toLowerCase()
  if (/^(?:sec|min|hour|hr)/.test(name) || !Number.isInteger(count)) return undefined
  if (name.startsWith('month')) return resolved(addMonths(day, count), 'month')
  if (name.startsWith('quarter')) return resolved(addMonths(day, 3 * count), 'quarter')
  if (/^(?:year|yr)/.test(name)) return resolved(addMonths(day, 12 * count), 'year')
  if (name.startsWith('decade')) return resolved(addMonths(day, 120 * count), 'decade')
  if (name.startsWith('centur')) return resolved(addMonths(day, 1200 * count), 'century')
  return resolved(
    addDays(day, count * (/^week\b|^weeks/.test(name) ? 7 : name.startsWith('fortnight') ? 14 : 1)),
    'day'
  )
}

/** `three years ago`, `two weeks later`, `in two months`, `within three days`, `a year earlier`. */
export const ago: DateRule = {
  name: 'ago',
  doc: 'So many days, weeks … before or after',
  pattern: pattern(
    `(?:(in|within) (${COUNT}) (${PERIOD})(?:['’]? time| from now)?|(?:(?:more than|over|about|almost|nearly|some|just|only) )?(${COUNT}) (${PERIOD}) (ago|later|earlier|hence|from now|from today|before|after))`
  ),
  read(match, context, text) {
    const count = countOf(match[2] ?? match[4] ?? '')
    const period = match[3] ?? match[5] ?? ''
    const relation = (match[6] ?? match[1] ?? '').toLowerCase()
    if (
      /^(?:before|after)$/.test(relation) &&
      !/^\s*(?:$|[.,;:])/.test(text.slice(match.index + match[0].length).slice(0, 3))
    )
      return undefined
    const day = dayOf(context)
    const anchored = /^(?:ago|in|within|hence|from now|from today)$/.test(relation)
    if (relation === 'in' && match[0].toLowerCase().indexOf('in ') === 0 && spanned(text, match))
      return duration(count, period)
    const reading =
      day !== undefined && count !== undefined
        ? moved(day, /ago|earlier|before/.test(relation) ? -count : count, period)
        : undefined
    if (reading !== undefined && (anchored || relation === 'later' || relation === 'earlier')) {
      return anchored ? rounded(reading) : {...rounded(reading), implied: ['year', 'anchor']}
    }
    return duration(count, period)
  }
}

/** `two years ago` names a year, not a day of it. */
function rounded(reading: Reading): Reading {
  const length = {month: 7, quarter: 7, year: 4, decade: 4, century: 4}[String(reading.precision)] ?? 10
  const precision = length === 4 ? 'year' : length === 7 ? 'month' : reading.precision
  return {...reading, value: reading.value.slice(0, length), precision}
}

/** `fell 3 percent in two years`: the time that something took, when what is told lies behind. */
const spanned = (text: string, match: RegExpExecArray): boolean =>
  !/\b(?:will|shall|would|to|due|expected|planned|plans?|can|could|may|might|let['’]?s|be|back|meet)\b/i.test(
    text.slice(Math.max(0, match.index - 60), match.index)
  )

const duration = (count: number | undefined, period: string): Reading => ({
  value: durationOf(count, period),
  type: 'DURATION',
  precision: 'none'
})

/** `the past two years`, `over the next three months`, `in recent years`. */
export const pastSpan: DateRule = {
  name: 'past-span',
  doc: 'So many days, weeks … up to or from the day of the document',
  pattern: pattern(
    `(?:the |these )?(?:(last|past|previous|preceding|next|coming|following) (${COUNT}) (${PERIOD})|(${COUNT}) (last|past|previous|next|coming|upcoming) (${PERIOD})(?<=s)|(?:recent|coming) (days|weeks|months|years|decades))`
  ),
  read(match, context) {
    const which = match[1] ?? match[5] ?? 'past'
    if (match[7] !== undefined || !PAST_OR_COMING.test(which))
      return {...duration(undefined, match[7] ?? 'years'), type: 'DATE'}
    const count = countOf(match[2] ?? match[4] ?? '')
    const period = match[3] ?? match[6] ?? ''
    const day = dayOf(context)
    if (day === undefined || count === undefined) return duration(count, period)
    const ahead = (SHIFTS[which.toLowerCase()] ?? 0) > 0
    const other = moved(day, ahead ? count : -count, period)
    if (other === undefined) return duration(count, period)
    return ahead ? resolved(addDays(day, 1), 'day', addDays(other.value, 1)) : resolved(other.value, 'day', day)
  }
}
