import {SEASONS} from '../../lexicon/months.ts'
import type {TimeUnit} from '../../lexicon/time-words.ts'
import {countAt} from './count.ts'
import {has, isApostrophe, wordAt} from './fragments.ts'
import {type Length, lengthAt} from './lengths.ts'
import {ROLE} from './lexemes.ts'
import {
  type DateRule,
  dayOf,
  duration,
  type Match,
  offCalendar,
  type Reading,
  type Refused,
  resolved,
  type Shift,
  type Sight
} from './mention.ts'
import {movedBy, rounded} from './spans.ts'
import {tenseAt} from './tense.ts'

type Tokens = Sight['tokens']

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
      reading: placed(sight, at, length, way),
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

function placed({context, tokens}: Sight, at: number, length: Length, way: Way): Reading {
  const day = dayOf(context)
  const {number, unit, value, more} = length
  if (number === undefined)
    return way.own && !way.within && way.sign < 0
      ? {...offCalendar('PAST_REF'), counted: {length: value, from: undefined, to: day}}
      : duration(value)
  const shift = way.own || more.length > 0 ? undefined : shiftOf(way.sign * number, unit)
  if (day === undefined) return {...duration(value), ...(shift && {shift})}
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
  const anchored = {counted, ...(shift && {shift})}
  // What is told as past cannot lie behind the day of the document: without a day in the text it stays a length.
  if (way.sign > 0 && tenseAt(tokens, at, way.stop) === 'past') return {...duration(value), ...(shift && {shift})}
  return {...reading, ...anchored, implied: ['year', 'anchor']}
}

/** Of whole days, weeks, months and years. */
function shiftOf(number: number, {letter, size}: TimeUnit): Shift | undefined {
  if (!Number.isInteger(number)) return undefined
  if (letter === 'D') return {number, unit: 'day'}
  if (letter === 'W') return {number: 7 * size * number, unit: 'day'}
  return letter === 'M'
    ? {number: size * number, unit: 'month'}
    : letter === 'Y'
      ? {number: size * number, unit: 'year'}
      : undefined
}

/** `within nine months`: from the document’s day on. */
function spanWithin(day: string, {number, unit, value}: Length): Reading | undefined {
  const to = number === undefined ? undefined : movedBy(day, number, unit)
  return to === undefined ? undefined : {...resolved(day, 'day', to), counted: {length: value, from: day, to}}
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
      reading: {value: `${year}-${SEASONS[name]}`, type: 'DATE', precision: 'season', ...implied}
    }
  }
}
