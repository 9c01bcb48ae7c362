import {TIME_UNITS, type TimeUnit} from '../../lexicon/time-words.ts'
import {addDays, isDay} from './calendar.ts'
import {type DateContext, dayOf, type Mention} from './mention.ts'
import {movedBy} from './spans.ts'

const TO = /^,? ?(?:to|until|till|through|thru|–|—|-|~|and ending)(?: the)? ?$/i
const AND = /^,? ?(?:to|and|-|–)(?: the)? ?$/i
const FROM = /(?:^|[\s(])(from|between) (?:the )?$/i
const AT =
  /^(?:,? ?(?:at|on|around|about|from|after|before|by|in the|of|between|at around|as early as|in)? ?(?:the )?)$/i
/** Characters that may stand between two parts of one date. */
const NEAR = 16

/** Two dates with `to` between them are a range; a day and a time of day side by side are one moment. */
export function joinRanges(mentions: readonly Mention[], text: string, context: DateContext): readonly Mention[] {
  const joined: Mention[] = []
  for (const mention of mentions) {
    let next = mention
    for (let before = joined.at(-1); before !== undefined; before = joined.at(-1)) {
      const union = next.start - before.stop < NEAR ? unite(before, next, text, context) : undefined
      if (union === undefined) break
      joined.pop()
      next = union
    }
    joined.push(next)
  }
  return joined.filter((mention) => mention.weak === undefined)
}

function unite(a: Mention, b: Mention, text: string, context: DateContext): Mention | undefined {
  const between = text.slice(a.stop, b.start)
  return (
    closed(a, b, between) ??
    anniversary(a, b, between) ??
    moment(a, b, between) ??
    recurring(a, b, between) ??
    anchored(a, b, between) ??
    lasting(a, b, between) ??
    range(a, b, text, between, FROM.exec(text.slice(Math.max(0, a.start - 13), a.start))?.[1], context)
  )
}

/** `August` and `of last year`, `5 May` and `this year`: a date without a year takes the one behind it. */
function closed(a: Mention, b: Mention, between: string): Mention | undefined {
  if (
    !/^XXXX-(?:\d\d|Q|H|SP|SU|FA|WI)/.test(a.value) ||
    a.type === 'SET' ||
    b.type !== 'DATE' ||
    b.precision !== 'year'
  )
    return undefined
  if (b.end !== undefined || !/^\d{4}$/.test(b.value) || !/^,? ?(?:of |in |early |late )?$/.test(between))
    return undefined
  if (b.rule === 'the-period' && !between.includes('of')) return undefined
  const end = a.end === undefined ? {} : {end: a.end.replace(/^XXXX/, b.value)}
  return {
    ...a,
    ...end,
    value: a.value.replace(/^XXXX/, b.value),
    start: a.start,
    stop: b.stop,
    ...(b.implied && {implied: b.implied})
  }
}

/** `five years ago today`: the day itself. */
function anniversary(a: Mention, b: Mention, between: string): Mention | undefined {
  const day =
    a.rule === 'ago' && b.rule === 'deictic' && b.type === 'DATE' && between === ' ' ? a.counted?.from : undefined
  return day === undefined ? undefined : {...a, value: day, precision: 'day', stop: b.stop}
}

const isPart = (value: string): boolean => /T(?:MO|MI|AF|EV|NI|DT)$/.test(value)

/** `October 5 at 10 a.m.`, `5 p.m. on Friday`, `Monday night`, `the night of May 5`, `7 to 9 last night`. */
function moment(a: Mention, b: Mention, between: string): Mention | undefined {
  if (!AT.test(between)) return undefined
  if (a.type === 'TIME' && b.type === 'TIME') return clockOfPart(a, b)
  const [day, time] = a.type === 'TIME' ? [b, a] : [a, b]
  if (day.type !== 'DATE' || time.type !== 'TIME' || day.precision !== 'day' || !time.value.startsWith('T'))
    return undefined
  if (day.end !== undefined || day.value.includes('T') || (/^of/.test(between.trim()) && !isPart(time.value)))
    return undefined
  // `May 5 in the morning` is one moment, `Friday in 5 p.m.` none; `by` opens a time of its own but before a day.
  const {weak: _weak, ...strong} = day
  const end = time.end === undefined ? {} : {end: `${day.value}${time.end}`}
  return {
    ...strong,
    value: `${day.value}${time.value}`,
    ...end,
    ...(time.halved && {halved: true as const}),
    type: 'TIME',
    precision: 'minute',
    start: a.start,
    stop: b.stop,
    rule: day.rule
  }
}

/** Hours that a part of the day puts into its second half. */
const SECOND_HALF: Readonly<Record<string, readonly [from: number, to: number]>> = {
  AF: [1, 7],
  EV: [4, 11],
  NI: [5, 11]
}

/** A clock and a part of the day: `tomorrow morning` and `at 9`, `10:00` and `late evening`. */
function clockOfPart(a: Mention, b: Mention): Mention | undefined {
  const [part, clock] = isPart(a.value) ? [a, b] : [b, a]
  if (!isPart(part.value) || isPart(clock.value) || part.end !== undefined) return undefined
  const [day = '', code = ''] = part.value.split('T')
  const [own = '', time = ''] = clock.value.split('T')
  if (own !== '' && day !== '') return undefined
  const half = clock.halved ? undefined : SECOND_HALF[code]
  const at = (words: string): string => {
    const hour = Number(words.slice(0, 2))
    return `T${half !== undefined && hour >= half[0] && hour <= half[1] ? hour + 12 : words.slice(0, 2)}${words.slice(2)}`
  }
  const home = own === '' ? day : own
  const end = clock.end === undefined ? {} : {end: `${home}${at(clock.end.split('T')[1] ?? '')}`}
  const {weak: _weak, ...rest} =
    part.weak === undefined || home !== '' ? {...clock, weak: undefined} : {...clock, weak: clock.weak}
  const implied = part.implied ?? clock.implied
  return {
    ...rest,
    value: `${home}${at(time)}`,
    ...end,
    ...(implied && {implied}),
    halved: true,
    start: a.start,
    stop: b.stop
  }
}

/** `each Monday at 4pm`, `every day at 7:13 p.m.`. */
function recurring(a: Mention, b: Mention, between: string): Mention | undefined {
  if (a.type !== 'SET' || b.type !== 'TIME' || !/^T\d/.test(b.value) || !/^ (?:at )?$/.test(between)) return undefined
  if (a.value === 'P1D') return {...a, value: b.value, stop: b.stop}
  return /^XXXX-WXX-\d$/.test(a.value) ? {...a, value: a.value + b.value, stop: b.stop} : undefined
}

const UNIT_BY_LETTER: Readonly<Record<string, TimeUnit>> = {
  D: TIME_UNITS.day,
  W: TIME_UNITS.week,
  M: TIME_UNITS.month,
  Y: TIME_UNITS.year
}

/** `3 days after 12 January 2020`, `two months from next Friday`, `two days before yesterday`: counted from a day that is known. */
function anchored(a: Mention, b: Mention, between: string): Mention | undefined {
  const way = /^,? (before|after|from|following|since|starting(?: from| on)?|prior to) ?$/.exec(between)?.[1]
  if (way === undefined || a.type !== 'DURATION' || b.type !== 'DATE' || b.precision !== 'day' || b.end !== undefined)
    return undefined
  const [, number, letter] = /^P(\d+)([DWMY])$/.exec(a.value) ?? []
  const unit = letter === undefined ? undefined : UNIT_BY_LETTER[letter]
  const open = /^XXXX-\d\d-\d\d$/.test(b.value)
  if (unit === undefined || !(open || /^\d{4}-\d\d-\d\d$/.test(b.value))) return undefined
  if (open) return withoutYear(a, b, way === 'before' || way === 'prior to' ? -Number(number) : Number(number), unit)
  const to = movedBy(b.value, way === 'before' || way === 'prior to' ? -Number(number) : Number(number), unit)
  if (to === undefined) return undefined
  if (/^start/.test(way) || between.startsWith(','))
    return {...b, end: to, counted: {length: a.value, from: b.value, to}, start: a.start, stop: b.stop}
  return {...b, value: to, start: a.start, stop: b.stop, rule: 'counted-from'}
}

/** `3 days after January 12th`: a day of a year that is not said, where the count stays within one. */
function withoutYear(a: Mention, b: Mention, count: number, unit: TimeUnit): Mention | undefined {
  const to = movedBy(`2000${b.value.slice(4)}`, count, unit)
  return to?.startsWith('2000') ? {...b, value: `XXXX${to.slice(4)}`, start: a.start, stop: b.stop} : undefined
}

/** `from 10 am for 3 hours`, `for 2 hours from 2pm`: a time of day, and how long it takes from there. */
function lasting(a: Mention, b: Mention, between: string): Mention | undefined {
  if (
    a.type === 'TIME' &&
    b.type === 'DURATION' &&
    between === ' for ' &&
    /T\d/.test(a.value) &&
    b.value.startsWith('PT')
  )
    return {...a, stop: b.stop, counted: {length: b.value, from: undefined, to: undefined}}
  const clock =
    a.type === 'DURATION' &&
    a.value.startsWith('PT') &&
    b.type === 'TIME' &&
    between === ' from ' &&
    /T\d/.test(b.value)
  return clock ? {...b, start: a.start, counted: {length: a.value, from: undefined, to: undefined}} : undefined
}

/** The end takes the year that closes the range: `August 5 to September 3, 2021`. */
function range(
  a: Mention,
  b: Mention,
  text: string,
  between: string,
  opener: string | undefined,
  context: DateContext
): Mention | undefined {
  const open = opener?.toLowerCase()
  const toDate = between === ' ' && b.value === 'PRESENT_REF' && /^to /i.test(text.slice(b.start, b.stop))
  const linked = toDate || TO.test(between) || (open === 'between' && AND.test(between))
  if (!linked || a.weak || b.weak || a.end !== undefined) return undefined
  const now = b.type === 'REF' && b.value === 'PRESENT_REF' ? dayOf(context) : undefined
  const last = now === undefined ? b : {...b, type: 'DATE' as const, value: now, precision: a.precision}
  if (
    a.type === 'REF' &&
    a.value === 'PRESENT_REF' &&
    dayOf(context) !== undefined &&
    open !== undefined &&
    last.type === 'DATE'
  )
    return built(
      {
        ...a,
        type: 'DATE',
        value: dayOf(context) ?? '',
        precision: 'day',
        implied: ['year']
      },
      last,
      open
    )
  if (a.type !== last.type || !(a.type === 'DATE' || a.type === 'TIME') || last.end !== undefined) return undefined
  if (a.precision !== last.precision && !(precise(a) && precise(last))) return undefined
  return built(a, last, open)
}

const precise = ({precision}: Mention): boolean => precision === 'day' || precision === 'month'

function built(a: Mention, b: Mention, opener: string | undefined): Mention | undefined {
  const value = withYear(a.value, b.value)
  const end = ahead(value, b)
  if (/^\d/.test(value) && /^\d/.test(end) && value > end) return undefined
  const implied = [...new Set([...(a.implied ?? []), ...(b.implied ?? [])])]
  const start = opener === undefined ? a.start : a.start - opener.length - 1
  return {...a, value, end, start, stop: b.stop, implied}
}

/** A start without a year is in that of the end, or in the one before where it would stand behind it. */
function withYear(from: string, to: string): string {
  if (!from.startsWith('XXXX-') || !/^\d{4}/.test(to)) return from
  const year = Number(to.slice(0, 4))
  const own = `${year}${from.slice(4)}` <= to ? year : year - 1
  const [, month, day] = from.split('-').map(Number)
  const exists =
    day === undefined ||
    month === undefined ||
    Number.isNaN(month) ||
    isDay(own, month, Number.parseInt(String(day), 10))
  return exists ? `${own}${from.slice(4)}` : from
}

/** `from next Monday to Friday`: the weekday that follows the start. */
function ahead(from: string, {value, rule}: Mention): string {
  if (rule !== 'weekday' || !/^\d{4}-\d\d-\d\d$/.test(from) || !/^\d{4}-\d\d-\d\d$/.test(value)) return value
  let end = value
  while (end < from) end = addDays(end, 7)
  return end
}
