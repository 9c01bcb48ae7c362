// A time of day at a token: `10:30`, `5 p.m.`, `nine thirty`, `20 past eight`.
import {ZONES} from '../../lexicon/time-words.ts'
import {glued, has, isApostrophe, smallAt, wordAt} from './fragments.ts'
import {ROLE} from './lexemes.ts'
import type {Token} from './tokens.ts'

type Tokens = readonly Token[]

export interface Clock {
  readonly hour: number
  readonly minute: string | undefined
  readonly second?: string
  /** Which half of the day, where the words say so. */
  readonly half: 'am' | 'pm' | undefined
  /** Whether the words alone say that it is a time: a mark, `p.m.`, `o’clock`. */
  readonly sure: boolean
  readonly stop: number
}

/** `am`, `p.m.`, `p . m .`, `a m`, and a glued `a` or `p`. */
export function halfAt(tokens: Tokens, at: number): {readonly half: 'am' | 'pm'; readonly stop: number} | undefined {
  const word = wordAt(tokens, at)
  if (word === 'am' || word === 'pm') return {half: word, stop: at + 1}
  if (word !== 'a' && word !== 'p') return undefined
  const half = word === 'a' ? 'am' : 'pm'
  const dot = wordAt(tokens, at + 1) === '.' ? at + 2 : at + 1
  if (wordAt(tokens, dot) === 'm')
    return {half, stop: wordAt(tokens, dot + 1) === '.' && dot > at + 1 ? dot + 2 : dot + 1}
  return glued(tokens, at) && !(glued(tokens, at + 1) && /^[\p{L}\p{N}-]/u.test(wordAt(tokens, at + 1)))
    ? {half, stop: at + 1}
    : undefined
}

/** `GMT`, `EST`, `Eastern time`, `local time`, in capitals where it is a short form. */
function zoneEnd(tokens: Tokens, at: number): number {
  const token = tokens[at]
  if (token?.capital && ZONES.has(token.lower)) return at + 1
  if (/^(?:eastern|pacific|central|mountain|local|moscow|london|greenwich)$/.test(token?.lower ?? '')) {
    let stop = at + 1
    if (/^(?:standard|daylight|mean|summer)$/.test(wordAt(tokens, stop))) stop++
    if (/^(?:time|timezone)$/.test(wordAt(tokens, stop))) return stop + 1
    return token?.capital && /^(?:eastern|pacific)$/.test(token.lower) ? at + 1 : at
  }
  return at
}

/** `10:30`, `10.30`, `7:56:30`, `1140`, `9`: digits, before it is known what stands behind. */
function digitsAt(tokens: Tokens, at: number): Clock | undefined {
  const token = tokens[at]
  if (token === undefined || token.digits < 0 || (glued(tokens, at) && /^[.:/$£€,#]$|^\d/.test(wordAt(tokens, at - 1))))
    return undefined
  const mark = wordAt(tokens, at + 1)
  if (token.lower.length <= 2 && hasMinutes(tokens, at + 1)) return withMinutes(tokens, at, token.digits)
  if (token.lower.length <= 2) {
    // `9.am`
    const dot = mark === '.' && glued(tokens, at + 1) && /^[ap]m$/.test(wordAt(tokens, at + 2)) && glued(tokens, at + 2)
    return {hour: token.digits, minute: undefined, half: undefined, sure: false, stop: dot ? at + 2 : at + 1}
  }
  if (!/^\d{4}$|^[1-9][0-5]\d$/.test(token.lower) || Number(token.lower.slice(-2)) > 59) return undefined
  return {
    hour: Number(token.lower.slice(0, -2)),
    minute: token.lower.slice(-2),
    half: undefined,
    sure: false,
    stop: at + 1
  }
}

const SIXTY = /^[0-5]\d$/
/** A mark and two digits, glued: `:30`, `.30`. */
const hasMinutes = (tokens: Tokens, at: number): boolean =>
  (wordAt(tokens, at) === ':' || wordAt(tokens, at) === '.') &&
  glued(tokens, at) &&
  glued(tokens, at + 1) &&
  SIXTY.test(wordAt(tokens, at + 1))

/** `10:30`, `7:56:30`; not `10:30:2021` and `4.50.1`. */
function withMinutes(tokens: Tokens, at: number, hour: number): Clock | undefined {
  const colon = wordAt(tokens, at + 1) === ':'
  const second =
    colon && wordAt(tokens, at + 3) === ':' && hasMinutes(tokens, at + 3) ? wordAt(tokens, at + 4) : undefined
  const stop = second === undefined ? at + 3 : at + 5
  const on = glued(tokens, stop) && /^[.:,/]$/.test(wordAt(tokens, stop)) && glued(tokens, stop + 1)
  if (on && (tokens[stop + 1]?.digits ?? -1) >= 0) return undefined
  return {hour, minute: wordAt(tokens, at + 2), ...(second && {second}), half: undefined, sure: colon, stop}
}

/** `nine`, `nine thirty`, `six forty-three`, `twelve`. */
function wordsAt(tokens: Tokens, at: number): Clock | undefined {
  const hour = smallAt(tokens, at)
  if (hour === undefined || hour.number > 12 || (tokens[at]?.digits ?? -1) >= 0) return undefined
  const minutes = smallAt(tokens, hour.stop)
  if (minutes !== undefined && minutes.number >= 10 && minutes.number < 60 && !has(tokens, minutes.stop, ROLE.unit & 0))
    return {hour: hour.number, minute: String(minutes.number), half: undefined, sure: false, stop: minutes.stop}
  return {hour: hour.number, minute: undefined, half: undefined, sure: false, stop: hour.stop}
}

const isWay = (tokens: Tokens, at: number): boolean => wordAt(tokens, at) === 'past' || wordAt(tokens, at) === 'to'

/** `20 past eight`, `20 min past eight`, `half past six`, `a quarter to three`. */
function pastAt(tokens: Tokens, at: number): Clock | undefined {
  if (!isWay(tokens, at + 1) && !isWay(tokens, at + 2) && !isWay(tokens, at + 3)) return undefined
  const word = wordAt(tokens, at)
  const quarter = word === 'quarter' || (word === 'a' && wordAt(tokens, at + 1) === 'quarter')
  const number = word === 'half' ? 30 : quarter ? 15 : (smallAt(tokens, at)?.number ?? tokens[at]?.digits ?? -1)
  if (number < 1 || number > 59) return undefined
  let stop = word === 'a' ? at + 2 : (smallAt(tokens, at)?.stop ?? at + 1)
  if (/^min(?:ute)?s?$/.test(wordAt(tokens, stop))) stop++
  const way = wordAt(tokens, stop)
  if (way !== 'past' && !(way === 'to' && stop > at + 1)) return undefined
  const noon = wordAt(tokens, stop + 1)
  const hour =
    noon === 'noon' || noon === 'midnight'
      ? {number: 12, stop: stop + 2}
      : (smallAt(tokens, stop + 1) ?? small(tokens, stop + 1))
  if (hour === undefined || hour.number > 12) return undefined
  const before = way === 'to'
  return {
    hour: before ? (hour.number + 11) % 12 || 12 : hour.number,
    minute: String(before ? 60 - number : number).padStart(2, '0'),
    half: undefined,
    sure: true,
    stop: hour.stop
  }
}

const small = (tokens: Tokens, at: number): {readonly number: number; readonly stop: number} | undefined => {
  const token = tokens[at]
  return token !== undefined && token.digits >= 1 && token.digits <= 12
    ? {number: token.digits, stop: at + 1}
    : undefined
}

/** `in the evening`, `in the morning` behind a time. */
function inThePart(tokens: Tokens, at: number): {readonly half: 'am' | 'pm'; readonly stop: number} | undefined {
  const from =
    wordAt(tokens, at) === 'in' && wordAt(tokens, at + 1) === 'the'
      ? at + 2
      : wordAt(tokens, at) === 'at'
        ? at + 1
        : undefined
  const part = from === undefined ? '' : wordAt(tokens, from)
  if (
    from === undefined ||
    !(part === 'morning' || part === 'evening' || part === 'afternoon' || (part === 'night' && from === at + 1))
  )
    return undefined
  return {half: part === 'morning' ? 'am' : 'pm', stop: from + 1}
}

/** `9a` is a time only behind a word that governs one, and `200p` is an amount. */
function halfBehind(tokens: Tokens, at: number, stop: number): ReturnType<typeof halfAt> {
  const half = halfAt(tokens, stop)
  if (half === undefined || half.stop > stop + 1 || wordAt(tokens, stop).length > 1) return half
  const governed = /^(?:at|by|until|till|around|from|before|after|to)$/.test(wordAt(tokens, at - 1))
  return governed && wordAt(tokens, at).length <= 2 ? half : undefined
}

/** A time of day; `sure` says whether it can stand without a word or a day beside it. */
export function clockAt(tokens: Tokens, at: number): Clock | undefined {
  const found = pastAt(tokens, at) ?? digitsAt(tokens, at) ?? wordsAt(tokens, at)
  if (found === undefined) return undefined
  const sharp = wordAt(tokens, found.stop) === 'ish' && glued(tokens, found.stop) ? found.stop + 1 : found.stop
  const oclock =
    wordAt(tokens, sharp) === 'o' && isApostrophe(tokens, sharp + 1) && wordAt(tokens, sharp + 2) === 'clock'
      ? sharp + 3
      : wordAt(tokens, sharp) === 'oclock'
        ? sharp + 1
        : sharp
  const half = halfBehind(tokens, at, oclock) ?? inThePart(tokens, oclock)
  if (found.hour > 24 || (half !== undefined && (found.hour > 12 || found.hour === 0))) return undefined
  const sure = found.sure || half !== undefined || oclock > found.stop
  const stop = half?.stop ?? oclock
  return {...found, half: half?.half, sure, stop: sure ? zoneEnd(tokens, stop) : stop}
}

/** `T17:30`, `T05` where nothing says which half of the day. */
export function timeValue({hour, minute, second, half}: Clock): string {
  const of24 = half === undefined ? hour : (hour % 12) + (half === 'pm' ? 12 : 0)
  const two = String(of24).padStart(2, '0')
  return `T${two}${minute === undefined ? '' : `:${minute}`}${second === undefined ? '' : `:${second}`}`
}
