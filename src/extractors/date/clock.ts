import {addDays} from './calendar.ts'
import {glued, has, isHyphen, wordAt} from './fragments.ts'
import {ROLE} from './lexemes.ts'
import {type DateRule, dayOf, type Match, type Reading, type Refused, refusal, resolved, type Sight} from './mention.ts'
import {type Clock, clockAt, timeValue} from './time-of-day.ts'

type Tokens = Sight['tokens']

const timeReading = (clock: Clock, weak: boolean): Reading => ({
  value: timeValue(clock),
  type: 'TIME',
  precision: 'minute',
  ...(clock.half === undefined ? {} : {halved: true as const}),
  ...(weak ? {weak: true as const} : {})
})

/** Words behind two numbers with a colon that say that it is no time. */
const NO_TIME = /^(?:ratio|aspect|scale|vote|score|split|odds|margin|meeting|meetings|win|loss|draw)$/

/** `10:30`, `5 p.m.`, `2.17pm`, `14:55 GMT`, `five o’clock`; `at 4` beside a day. */
export const hours: DateRule = {
  name: 'clock',
  doc: 'A time of day',
  roles: ROLE.digits | ROLE.count | ROLE.unit,
  read({tokens}, at): Match | Refused | undefined {
    const clock = clockAt(tokens, at)
    if (clock === undefined) return undefined
    const next = wordAt(tokens, clock.stop)
    if (!clock.sure) return weakTime(tokens, at, clock)
    if (
      clock.half === undefined &&
      (NO_TIME.test(next) || (clock.minute === undefined && wordAt(tokens, at + 1) === ':'))
    )
      return refusal(clock.stop, 'a ratio, a score or a scale')
    if (clock.half === undefined && /^[$£€]$/.test(wordAt(tokens, at - 1))) return undefined
    if (glued(tokens, clock.stop) && /^[\p{L}\d]/u.test(next)) return undefined
    // `a 12:45-verse psalm`, `John 3:16`: a book, when a name stands right before.
    if (
      clock.half === undefined &&
      clock.minute !== undefined &&
      tokens[at - 1]?.capital &&
      !has(tokens, at - 1, ROLE.weekday | ROLE.month) &&
      /^(?:john|luke|mark|matthew|genesis|isaiah|psalm|psalms|romans|acts|exodus)$/.test(wordAt(tokens, at - 1))
    )
      return refusal(clock.stop, 'a verse')
    return {stop: clock.stop, reading: timeReading(clock, false)}
  }
}

/** `at 4`, `around 3`, `nine thirty`: a time where a day stands beside it. */
function weakTime(tokens: Tokens, at: number, clock: Clock): Match | undefined {
  const before = wordAt(tokens, at - 1)
  const governed = /^(?:at|around|by|before|after|circa)$/.test(before)
  const spelled = (tokens[at]?.digits ?? -1) < 0 && clock.minute !== undefined
  if (wordAt(tokens, at).length > 2 && (tokens[at]?.digits ?? -1) >= 0) return undefined
  if (!(governed || spelled) || clock.hour === 0 || /^[%$£€]$/.test(wordAt(tokens, clock.stop))) return undefined
  if ((clock.minute !== undefined && wordAt(tokens, at + 1) === '.') || clock.stop === at + 1 || spelled) {
    const next = wordAt(tokens, clock.stop)
    if (
      /^\p{L}/u.test(next) &&
      !/^(?:on|at|in|today|tomorrow|to|until|and|or|is|minutes?|tonight|this)$/.test(next) &&
      !has(tokens, clock.stop, ROLE.weekday)
    )
      return undefined
    const minutes = /^minutes?$/.test(next) && spelled ? clock.stop + 1 : clock.stop
    return {stop: minutes, reading: timeReading(clock, true)}
  }
  return undefined
}

const LINK = /^(?:-|–|—|~|to|until|till|and)$/

/** `4:00 to 7 o’clock`, `3-8pm`, `from 9 to 5`, `between 7 and 9:30`: two times, one of which is sure, or beside a day. */
export const hourRange: DateRule = {
  name: 'clock-range',
  doc: 'From one time of day to another',
  roles: ROLE.digits | ROLE.count,
  read({tokens}, at): Match | undefined {
    const first = clockAt(tokens, at)
    if (first === undefined) return undefined
    const link = wordAt(tokens, first.stop)
    const opener = wordAt(tokens, at - 1)
    if (!LINK.test(link) || (link === 'and' && opener !== 'between')) return undefined
    const last = clockAt(tokens, first.stop + 1)
    if (
      last === undefined ||
      has(tokens, last.stop, ROLE.unit) ||
      (glued(tokens, last.stop) && /^[\d.:,/-]/.test(wordAt(tokens, last.stop)) && glued(tokens, last.stop + 1))
    )
      return undefined
    const spoken =
      opener === 'from' || opener === 'between'
        ? isSpoken(tokens, at, first) && isSpoken(tokens, first.stop + 1, last)
        : false
    const sure = first.sure || last.sure || spoken || military(tokens, at, first, last)
    const colons = (first.minute === undefined || first.sure) && (last.minute === undefined || last.sure)
    if (!sure && !colons) return undefined
    if (
      sure &&
      first.half === undefined &&
      last.half === undefined &&
      !first.sure &&
      !opener.match(/^(?:from|between)$/) &&
      !military(tokens, at, first, last)
    )
      return undefined
    // `won 6-4 on Monday` is a score: two bare numbers need `from`, `between` or a day right before.
    if (
      !sure &&
      !/^(?:from|between|at|,)$/.test(opener) &&
      !has(tokens, at - 1, ROLE.weekday) &&
      !/^(?:today|tomorrow|tonight)$/.test(opener)
    )
      return undefined
    if (!sure && (first.hour === 0 || last.hour === 0 || first.hour > 12 || last.hour > 12)) return undefined
    return {stop: last.stop, reading: rangeReading(first, last, !sure)}
  }
}

/** `three thirty`. */
const isSpoken = (tokens: Tokens, at: number, {minute}: Clock): boolean =>
  minute !== undefined && (tokens[at]?.digits ?? -1) < 0

/** `0730-0930`, with a word before. */
const military = (tokens: Tokens, at: number, first: Clock, last: Clock): boolean =>
  wordAt(tokens, at).length === 4 &&
  wordAt(tokens, at).startsWith('0') &&
  first.minute !== undefined &&
  last.minute !== undefined &&
  /^(?:from|between|at)$/.test(wordAt(tokens, at - 1)) &&
  isHyphen(tokens, at + 1)

/** The half that one end names is that of the other too, unless the order of the hours says otherwise. */
function rangeReading(first: Clock, last: Clock, weak: boolean): Reading {
  const order = (clock: Clock): number => (clock.hour % 12) * 60 + Number(clock.minute ?? 0)
  const opens =
    first.half ??
    (last.half === undefined ? undefined : order(first) < order(last) ? last.half : last.half === 'pm' ? 'am' : 'pm')
  const closes = last.half ?? (first.half === undefined ? undefined : order(first) < order(last) ? first.half : 'pm')
  const reading = timeReading({...first, half: first.hour > 12 ? undefined : opens}, weak)
  return {...reading, end: timeValue({...last, half: last.hour > 12 ? undefined : closes})}
}

/** `noon`, `midnight`, `midday` beside a day or by itself. */
export const noon: DateRule = {
  name: 'noon',
  doc: 'Noon and midnight',
  roles: ROLE.word,
  read({tokens}, at): Match | undefined {
    const word = wordAt(tokens, at)
    if (word !== 'noon' && word !== 'midnight') return undefined
    const value = word === 'noon' ? 'T12:00' : 'T24:00'
    return {stop: at + 1, reading: {value, type: 'TIME', precision: 'minute', halved: true}}
  }
}

/** `this morning`, `tonight`, `the afternoon`, `early evening`; `morning` behind a day is joined to it. */
export const dayPart: DateRule = {
  name: 'day-part',
  doc: 'A part of a day',
  roles: ROLE.part,
  read({tokens}, at): Match | Refused | undefined {
    const token = tokens[at]
    if (token === undefined) return undefined
    const time = wordAt(tokens, at + 1) === '-' && wordAt(tokens, at + 2) === 'time' ? at + 3 : at + 1
    const code = token.lower === 'night' && time > at + 1 ? 'NI' : (token.lexeme?.code ?? 'NI')
    const before = wordAt(tokens, at - 1) === '-' ? wordAt(tokens, at - 2) : wordAt(tokens, at - 1)
    const reading: Reading = {value: `T${code}`, type: 'TIME', precision: 'minute'}
    if (/^(?:good|game|opening)$/.test(before)) return refusal(time, 'a greeting or a name')
    const named = tokens[time]?.capital && token.capital
    if (named) return refusal(time, 'part of a name')
    const governed = /^(?:the|early|late|mid|in|that|during|by|until|through)$/.test(before) && !/s$/.test(token.lower)
    const ofDay = wordAt(tokens, time) === 'of'
    const strong =
      (governed && (before !== 'the' || !ofDay || has(tokens, time + 1, ROLE.month | ROLE.weekday | ROLE.digits))) ||
      (/s$/.test(token.lower) && before === 'the')
    if (token.lower === 'dawn' || token.lower === 'dusk') return strong && !ofDay ? {stop: time, reading} : undefined
    return {stop: time, reading: strong ? reading : {...reading, weak: true}}
  }
}

/** `this morning`, `last evening`, `next evening`. */
export const shiftedPart: DateRule = {
  name: 'day-part-by-shift',
  doc: 'A part of the day of the document, or of one beside it',
  roles: ROLE.shift,
  read({tokens, context}, at): Match | undefined {
    const word = wordAt(tokens, at)
    const early = /^(?:early|late)$/.test(wordAt(tokens, at + 1)) ? at + 2 : at + 1
    if (
      !has(tokens, early, ROLE.part) ||
      /s$/.test(wordAt(tokens, early)) ||
      !/^(?:this|last|next|same|following|previous)$/.test(word)
    )
      return undefined
    const code = `T${tokens[early]?.lexeme?.code ?? 'NI'}`
    const day = dayOf(context)
    const reading: Reading = {value: code, type: 'TIME', precision: 'minute'}
    if (day === undefined) return {stop: early + 1, reading}
    return {
      stop: early + 1,
      reading: {...reading, value: `${addDays(day, tokens[at]?.lexeme?.shift ?? 0)}${code}`, implied: ['year']}
    }
  }
}

const DEICTIC: Readonly<Record<string, number>> = {
  today: 0,
  yesterday: -1,
  tomorrow: 1,
  tonight: 0,
  tonite: 0,
  overnight: 0,
  otd: 0
}

/** `yesterday`, `today`, `tomorrow`, `tonight`, `overnight`. */
export const deictic: DateRule = {
  name: 'deictic',
  doc: 'A day counted from that of the document',
  roles: ROLE.word,
  read({tokens, context}, at): Match | Refused | undefined {
    const token = tokens[at]
    const shift = token === undefined ? undefined : DEICTIC[token.lower]
    if (token === undefined || shift === undefined) return undefined
    // `USA Today`: a name.
    if (token.capital && tokens[at - 1]?.capital && token.spaced) return refusal(at + 1, 'part of a name')
    const night = /^(?:tonight|tonite|overnight)$/.test(token.lower)
    const day = dayOf(context)
    if (day === undefined)
      return {
        stop: at + 1,
        reading: night
          ? {value: 'TNI', type: 'TIME', precision: 'minute'}
          : {value: 'XXXX-XX-XX', type: 'DATE', precision: 'day'}
      }
    const reading = resolved(addDays(day, shift), 'day')
    return {
      stop: at + 1,
      reading: night ? {...reading, value: `${reading.value}TNI`, type: 'TIME', precision: 'minute'} : reading
    }
  }
}

/** `the day before yesterday`, `the day after tomorrow`. */
export const dayBeside: DateRule = {
  name: 'day-beside',
  doc: 'The day before yesterday and the day after tomorrow',
  roles: ROLE.unit,
  read({tokens, context}, at): Match | undefined {
    if (wordAt(tokens, at) !== 'day') return undefined
    const pair = `${wordAt(tokens, at + 1)} ${wordAt(tokens, at + 2)}`
    const shift = pair === 'before yesterday' ? -2 : pair === 'after tomorrow' ? 2 : undefined
    if (shift === undefined) return undefined
    const day = dayOf(context)
    return {
      stop: at + 3,
      reading:
        day === undefined ? {value: 'XXXX-XX-XX', type: 'DATE', precision: 'day'} : resolved(addDays(day, shift), 'day')
    }
  }
}
