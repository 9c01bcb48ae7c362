import {SEASONS} from '../../lexicon/months.ts'
import type {TimeUnit} from '../../lexicon/time-words.ts'
import {type Count, countAt} from './count.ts'
import {durationOf, glued, has, isApostrophe, isHyphen, joined, type Period, unitAt, wordAt} from './fragments.ts'
import {ROLE} from './lexemes.ts'
import {
  type DateRule,
  dayOf,
  type Match,
  type Reading,
  type Refused,
  reference,
  refusal,
  resolved,
  type Sight
} from './mention.ts'
import {movedBy, rounded, spanFrom} from './spans.ts'
import {tenseAt} from './tense.ts'

type Tokens = Sight['tokens']

export interface Length {
  readonly value: string
  readonly number: number | undefined
  readonly unit: TimeUnit
  readonly count: Count
  readonly period: Period
  /** Lengths that follow: `2 years 1 month 21 days`. */
  readonly more: readonly {
    readonly number: number
    readonly unit: TimeUnit
  }[]
  readonly stop: number
}

const duration = (value: string): Reading => ({
  value,
  type: 'DURATION',
  precision: 'none'
})
/** Parts at the most: years, months, weeks, days, hours, minutes, seconds. */
const MOST_PARTS = 7

/** Adjectives between a number and its unit. */
const BETWEEN: ReadonlySet<string> = new Set(
  'full whole entire solid straight consecutive calendar more additional long short'.split(' ')
)

/** A number and a unit, and the smaller ones behind it: `a year and six months`, `1 hour 30 minutes`, `a year and a half`. */
export function lengthAt(tokens: Tokens, at: number): Length | undefined {
  const count = countAt(tokens, at)
  if (count === undefined) return undefined
  const dash = isHyphen(tokens, count.stop) ? count.stop + 1 : count.stop
  const from =
    BETWEEN.has(wordAt(tokens, dash)) && (!count.article || /^(?:full|whole|entire|solid)$/.test(wordAt(tokens, dash)))
      ? dash + 1
      : dash
  const period = unitAt(tokens, from)
  if (period === undefined) return undefined
  const half = halfBehind(tokens, period.stop)
  if (half !== undefined && count.number !== undefined) {
    const number = count.number + 0.5
    return {
      value: halved(number, period.unit),
      number,
      unit: period.unit,
      count,
      period,
      more: [],
      stop: half
    }
  }
  return withParts(tokens, count, period)
}

/** `a year and a half`. */
const halfBehind = (tokens: Tokens, at: number): number | undefined =>
  wordAt(tokens, at) === 'and' && wordAt(tokens, at + 1) === 'a' && wordAt(tokens, at + 2) === 'half'
    ? at + 3
    : undefined

/** Half a year is six months, half an hour thirty minutes: ISO 8601 counts in whole smaller units. */
function halved(number: number, unit: TimeUnit): string {
  if (number !== 0.5) return durationOf(number, unit)
  return unit.name === 'year'
    ? 'P6M'
    : unit.name === 'hour'
      ? 'PT30M'
      : unit.name === 'day'
        ? 'PT12H'
        : durationOf(number, unit)
}

function withParts(tokens: Tokens, count: Count, period: Period): Length {
  let value = count.number === undefined ? durationOf(undefined, period.unit) : halved(count.number, period.unit)
  let stop = period.stop
  let last = period.unit
  const more: {number: number; unit: TimeUnit}[] = []
  while (more.length < MOST_PARTS && count.number !== undefined) {
    const next = wordAt(tokens, stop) === ',' ? stop + 1 : stop
    const from = wordAt(tokens, next) === 'and' ? next + 1 : next
    const part = countAt(tokens, from)
    const unit = part && unitAt(tokens, part.stop)
    if (
      part?.number === undefined ||
      unit === undefined ||
      !isSmaller(unit.unit, last) ||
      nextIsOther(tokens, unit.stop)
    )
      break
    value = joined(value, durationOf(part.number, unit.unit))
    more.push({number: part.number, unit: unit.unit})
    last = unit.unit
    stop = unit.stop
  }
  return {
    value,
    number: count.number,
    unit: period.unit,
    count,
    period,
    more,
    stop
  }
}

/** `for three months and 2 days ago`: what follows is counted on its own, unless all parts are (`2 years 1 month ago`). */
const nextIsOther = (tokens: Tokens, at: number): boolean =>
  wordAt(tokens, at) === 'ago' && wordAt(tokens, at - 3) === 'and'

const SIZES = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year']
const isSmaller = (a: TimeUnit, b: TimeUnit): boolean => {
  const [x, y] = [SIZES.indexOf(a.name), SIZES.indexOf(b.name)]
  return x >= 0 && x < y
}

const WAYS: Readonly<Record<string, number>> = {
  ago: -1,
  earlier: -1,
  before: -1,
  previously: -1,
  later: 1,
  hence: 1,
  after: 1,
  afterwards: 1,
  on: 1
}

/** `three years ago`, `two weeks later`, `in two months`, `a year earlier`, `30 minutes from now`, `a fortnight’s time`. */
export const ago: DateRule = {
  name: 'ago',
  doc: 'So many days, weeks … before or after',
  roles: ROLE.count | ROLE.digits | ROLE.mark,
  needs: ROLE.unit,
  read(sight, at): Match | Refused | undefined {
    const {tokens} = sight
    const length = lengthAt(tokens, at)
    if (length === undefined) return undefined
    const way = wayBehind(tokens, length.stop) ?? wayBefore(sight, at, length)
    if (way === undefined) return undefined
    return {
      stop: way.stop,
      reading: placed(sight, length, way),
      ...(way.from === undefined ? {} : {from: way.from})
    }
  }
}

interface Way {
  readonly sign: number
  readonly stop: number
  readonly from?: number
  /** Counted from the document's own day; else from a day that the text names. */
  readonly own: boolean
  /** The end of a stretch, not a day: `within`. */
  readonly within?: true
}

/** `ago`, `later`, `from now`, `from today`, `’s time` behind a length. */
function wayBehind(tokens: Tokens, at: number): Way | undefined {
  const word = wordAt(tokens, at)
  if (word === 'from' && /^(?:now|today)$/.test(wordAt(tokens, at + 1))) return {sign: 1, stop: at + 2, own: true}
  const possessive = isApostrophe(tokens, at) ? (wordAt(tokens, at + 1) === 's' ? at + 2 : at + 1) : at
  if (wordAt(tokens, possessive) === 'time' && possessive > at) return {sign: 1, stop: possessive + 1, own: true}
  const sign = WAYS[word]
  if (sign === undefined || word === 'on') return undefined
  // `one day earlier this month`: the word belongs to what follows.
  if (
    (word === 'earlier' || word === 'later') &&
    (has(tokens, at + 1, ROLE.shift | ROLE.weekday) || /^(?:in|today|on)$/.test(wordAt(tokens, at + 1)))
  )
    return undefined
  if (word === 'before' || word === 'after') {
    // `two days before the vote` counts from something; a clause that ends here from what was told.
    return /^[.,;:)?!"”]?$/.test(wordAt(tokens, at + 1)) ? {sign, stop: at + 1, own: false} : undefined
  }
  return {sign, stop: at + 1, own: word === 'ago' || word === 'hence'}
}

/** Words of a rank or a count before `in ten years`, which then is the stretch that was looked over. */
const RANKS = /^(?:time|times|most|least|worst|best|only|record|once|twice|fastest|\p{L}{3,}est)$/u
const RANK_BACK = 8

/** `in two weeks`, `within three days` before a length; what something took in the past is no day. */
function wayBefore({tokens}: Sight, at: number, {stop}: Length): Way | undefined {
  const word = wordAt(tokens, at - 1)
  if (word === 'within') return {sign: 1, stop, own: true, within: true}
  if (word !== 'in' || wordAt(tokens, stop) === 'of') return undefined
  for (let back = at - 2; back >= Math.max(0, at - RANK_BACK); back--) {
    if (has(tokens, back, ROLE.ordinal) || RANKS.test(wordAt(tokens, back))) return undefined
  }
  return tenseAt(tokens, at - 1, stop) === 'past' ? undefined : {sign: 1, stop, own: true}
}

function placed({context}: Sight, length: Length, way: Way): Reading {
  const day = dayOf(context)
  const {number, unit, value, more} = length
  if (number === undefined)
    return way.own && !way.within && way.sign < 0
      ? {
          ...reference('PAST_REF'),
          counted: {length: value, from: undefined, to: day}
        }
      : duration(value)
  if (day === undefined) return duration(value)
  if (way.within) return spanWithin(day, length) ?? duration(value)
  const first = movedBy(day, way.sign * number, unit)
  const exact = more.reduce<string | undefined>(
    (at, part) => (at === undefined ? undefined : movedBy(at, way.sign * part.number, part.unit)),
    first
  )
  if (exact === undefined) return duration(value)
  const [from, to] = way.sign < 0 ? [exact, day] : [day, exact]
  const counted = {length: value, from, to}
  const reading = more.length > 0 ? resolved(exact, 'day') : rounded(exact, unit)
  if (way.own) return {...reading, counted}
  const days =
    unit.letter === 'D' || unit.letter === 'W'
      ? {
          shift: {
            days: way.sign * number * (unit.letter === 'W' ? 7 * unit.size : 1)
          }
        }
      : {}
  return {...reading, counted, implied: ['year', 'anchor'], ...days}
}

/** `within nine months`: from the document’s day on. */
function spanWithin(day: string, {number, unit, value}: Length): Reading | undefined {
  const to = number === undefined ? undefined : movedBy(day, number, unit)
  return to === undefined
    ? undefined
    : {
        ...resolved(day, 'day', to),
        counted: {length: value, from: day, to}
      }
}

/** Ages are amounts: `40 years old`, `a three-year-old`, `years of age`. */
function isAge(tokens: Tokens, stop: number): boolean {
  const next = isHyphen(tokens, stop) ? stop + 1 : stop
  return /^olds?$/.test(wordAt(tokens, next)) || (wordAt(tokens, stop) === 'of' && wordAt(tokens, stop + 1) === 'age')
}

function reasonAgainst(tokens: Tokens, at: number, {count, period, stop}: Length): string | undefined {
  if (isAge(tokens, stop)) return 'an age'
  const {name} = period.unit
  if (/^[$£€#]$/.test(wordAt(tokens, at - 1)) || (glued(tokens, at) && /^[.,]$/.test(wordAt(tokens, at - 1))))
    return 'part of an amount'
  if (name === 'second' && count.article) return 'a second one, or a moment'
  if (name === 'quarter' && (count.article || !period.plural || wordAt(tokens, stop) === 'of'))
    return 'a part of a whole'
  if (name === 'night' && (count.article || !period.plural)) return 'a night by itself'
  if (count.article && name === 'day' && isHyphen(tokens, stop)) return 'a word with a hyphen'
  if (count.article && /^(?:min|sec|hr)s?$/.test(wordAt(tokens, stop - 1))) return 'a short form that counts nothing'
  if (count.article && !period.plural && (name === 'minute' || name === 'day') && wordAt(tokens, at - 1) === 'such')
    return 'an example'
  if (wordAt(tokens, at) === 'half' && period.unit.name === 'quarter') return 'a part of a whole'
  if (count.number === 1 && !count.article && wordAt(tokens, at) === 'one' && /^(?:day|night|minute)$/.test(name))
    return 'some day or other'
  if (isHyphen(tokens, stop) && glued(tokens, stop) && glued(tokens, stop + 1) && count.article)
    return 'a word with a hyphen'
  return undefined
}

/** `three years`, `a 20-minute talk`, `half a year`, `1 hour and 30 minutes`, `several weeks`; not ages. */
export const length: DateRule = {
  name: 'duration',
  doc: 'A length of time',
  roles: ROLE.count | ROLE.digits | ROLE.mark,
  needs: ROLE.unit,
  read({tokens}, at): Match | Refused | undefined {
    const found = lengthAt(tokens, at)
    if (found === undefined) return undefined
    // `the 2 upcoming months` is read from its number, `a quarter of an hour` from its share.
    const reason = reasonAgainst(tokens, at, found)
    if (reason !== undefined) return refusal(found.stop, reason)
    if (perUnit(tokens, at, found)) return rate(found)
    return {stop: found.stop, reading: duration(found.value)}
  }
}

/** `5 tonnes a day`, `twice a week`: a rate, when a number of something stands before. */
const perUnit = (tokens: Tokens, at: number, {count, period, stop}: Length): boolean =>
  count.article && !period.plural && stop === at + 2 && isRate(tokens, at - 1)

/** `$5 million a year` comes again each year; `5 tonnes a day` is the unit of an amount. */
const rate = ({unit, stop}: Length): Match | Refused =>
  /^(?:week|month|quarter|year)$/.test(unit.name)
    ? {
        stop,
        reading: {value: durationOf(1, unit), type: 'SET', precision: 'none'}
      }
    : refusal(stop, 'part of a rate')
const isRate = (tokens: Tokens, at: number): boolean =>
  /^(?:%|percent|dollars?|euros?|pounds?|tons?|tonnes?|barrels|hours|minutes|times|miles|kilometers|kilometres|people|gallons|cents|days|weeks|months)$/.test(
    wordAt(tokens, at)
  ) ||
  /^(?:million|billion|trillion|thousand|once|twice|one)$/.test(wordAt(tokens, at)) ||
  (tokens[at]?.digits ?? -1) >= 0

/** `5 past years`, `2 upcoming months`, `13 last minutes`. */
export const countedShift: DateRule = {
  name: 'past-span',
  doc: 'So many days, weeks … with the word that places them behind the number',
  roles: ROLE.count | ROLE.digits,
  needs: ROLE.unit,
  read({tokens, context}, at): Match | undefined {
    const count = countAt(tokens, at)
    if (count === undefined || count.article || !has(tokens, count.stop, ROLE.shift)) return undefined
    const word = wordAt(tokens, count.stop)
    const period = unitAt(tokens, count.stop + 1)
    if (period === undefined || !period.plural || /^(?:this|same|current|latest)$/.test(word)) return undefined
    const reading = spanFrom(count.number, period.unit, tokens[count.stop]?.lexeme?.shift ?? 0, context)
    return {
      stop: period.stop,
      reading: reading ?? duration(durationOf(count.number, period.unit))
    }
  }
}

/** `three quarters of an hour`, `a quarter of a century`, `a quarter-century`. */
export const share: DateRule = {
  name: 'duration',
  doc: 'A quarter, or three, of a length of time',
  roles: ROLE.count,
  needs: ROLE.unit,
  read({tokens}, at): Match | undefined {
    const three = wordAt(tokens, at) === 'three'
    if (!(three || wordAt(tokens, at) === 'a') || wordAt(tokens, at + 1) !== (three ? 'quarters' : 'quarter'))
      return undefined
    const of = /^of(?:an?)?$/.test(wordAt(tokens, at + 2))
      ? at + 4
      : isHyphen(tokens, at + 2) || wordAt(tokens, at + 2) === 'century'
        ? isHyphen(tokens, at + 2)
          ? at + 3
          : at + 2
        : undefined
    const period = of === undefined ? undefined : unitAt(tokens, of)
    if (period === undefined || period.plural) return undefined
    const part = three ? 0.75 : 0.25
    const value =
      period.unit.name === 'century'
        ? durationOf(part, period.unit)
        : period.unit.name === 'hour'
          ? `PT${part * 60}M`
          : durationOf(part, period.unit)
    return {stop: period.stop, reading: duration(value)}
  }
}

/** `3-4 weeks`, `two to three years`, `five or six days`: the least and the most. */
export const lengthRange: DateRule = {
  name: 'duration',
  doc: 'A length of time between two numbers',
  roles: ROLE.count | ROLE.digits,
  needs: ROLE.unit,
  read({tokens}, at): Match | undefined {
    const least = countAt(tokens, at)
    if (least?.number === undefined || least.article) return undefined
    if (!(isHyphen(tokens, least.stop) || /^(?:to|or)$/.test(wordAt(tokens, least.stop)))) return undefined
    const most = lengthAt(tokens, least.stop + 1)
    if (most?.number === undefined || most.count.article || most.number <= least.number || isAge(tokens, most.stop))
      return undefined
    return {
      stop: most.stop,
      reading: {
        ...duration(durationOf(least.number, most.unit)),
        end: most.value
      }
    }
  }
}

/** `two summers ago`, `three Christmases ago` is left: seasons are counted as years. */
export const seasonsAgo: DateRule = {
  name: 'ago',
  doc: 'So many seasons before',
  roles: ROLE.count | ROLE.digits,
  read({tokens, context}, at): Match | undefined {
    const count = countAt(tokens, at)
    const name = /^(summer|winter|spring|autumn|fall)s?$/.exec(
      count === undefined ? '' : wordAt(tokens, count.stop)
    )?.[1]
    if (count?.number === undefined || name === undefined || wordAt(tokens, count.stop + 1) !== 'ago') return undefined
    const year = context.reference === undefined ? 'XXXX' : String(Number(context.reference.slice(0, 4)) - count.number)
    const implied = year === 'XXXX' ? {} : {implied: ['year']}
    return {
      stop: count.stop + 2,
      reading: {
        value: `${year}-${SEASONS[name]}`,
        type: 'DATE',
        precision: 'season',
        ...implied
      }
    }
  }
}

/** Words before a bare plural that make it a length of time: `for years`, `within hours`. */
const BEFORE_BARE: ReadonlySet<string> = new Set(
  'for in over after within by of through throughout into before recent during two-thirds many those first final'.split(
    ' '
  )
)
/** `the minutes of the meeting`, `seconds` of a motion. */
const BARE: ReadonlySet<string> = new Set([
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'year',
  'decade',
  'century',
  'weekend'
])

/** `for years`, `decades ago`, `months of talks`, `weeks later`: a length that is only named. */
export const vague: DateRule = {
  name: 'vague-duration',
  doc: 'A length of time without a number',
  roles: ROLE.unit,
  read({tokens, context}, at): Match | undefined {
    const period = unitAt(tokens, at)
    if (period === undefined || !period.plural || !BARE.has(period.unit.name)) return undefined
    const value = durationOf(undefined, period.unit)
    const next = wordAt(tokens, period.stop)
    if (next === 'ago')
      return {
        stop: period.stop + 1,
        reading: {
          ...reference('PAST_REF'),
          counted: {length: value, from: undefined, to: context.reference}
        }
      }
    if (next === 'later' || next === 'earlier') return {stop: period.stop + 1, reading: duration(value)}
    const before = wordAt(tokens, at - 1)
    const bound =
      /^(?:of|before|after)$/.test(next) &&
      !/^(?:the|\p{L}+s)$/u.test(before) &&
      period.unit.name !== 'minute' &&
      !has(tokens, at - 1, ROLE.count | ROLE.digits)
    if (!BEFORE_BARE.has(before) && !bound) return undefined
    if (isHyphen(tokens, period.stop) || isApostrophe(tokens, period.stop)) return undefined
    const first = before === 'first' || before === 'final'
    return {
      stop: period.stop,
      reading: duration(value),
      ...(first && {from: at - 1})
    }
  }
}

/** `all week`, `all day`, `yearlong` is left: a word of its own. */
export const whole: DateRule = {
  name: 'duration',
  doc: 'A whole day, week, year',
  roles: ROLE.word,
  needs: ROLE.unit,
  read({tokens}, at): Match | undefined {
    if (wordAt(tokens, at) !== 'all') return undefined
    const period = unitAt(tokens, at + 1)
    if (period === undefined || period.plural || !/^(?:day|week|month|year|night|weekend)$/.test(period.unit.name))
      return undefined
    return {stop: period.stop, reading: duration(durationOf(1, period.unit))}
  }
}
