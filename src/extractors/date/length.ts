import {countAt} from './count.ts'
import {durationOf, glued, isHyphen, unitAt, wordAt} from './fragments.ts'
import {isAge, type Length, lengthAt} from './lengths.ts'
import {ROLE} from './lexemes.ts'
import {type DateRule, duration, type Match, type Refused, refusal, type Sight} from './mention.ts'

type Tokens = Sight['tokens']

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
    ? {stop, reading: {value: durationOf(1, unit), type: 'SET', precision: 'none'}}
    : refusal(stop, 'part of a rate')
const isRate = (tokens: Tokens, at: number): boolean =>
  /^(?:%|percent|dollars?|euros?|pounds?|tons?|tonnes?|barrels|hours|minutes|times|miles|kilometers|kilometres|people|gallons|cents|days|weeks|months)$/.test(
    wordAt(tokens, at)
  ) ||
  /^(?:million|billion|trillion|thousand|once|twice|one)$/.test(wordAt(tokens, at)) ||
  (tokens[at]?.digits ?? -1) >= 0

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
    return {stop: most.stop, reading: {...duration(durationOf(least.number, most.unit)), end: most.value}}
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
