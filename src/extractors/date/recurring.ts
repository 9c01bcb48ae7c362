import {PREFIXED_PERIODIC, type TimeUnit} from '../../lexicon/time-words.ts'
import {countAt} from './count.ts'
import {durationOf, glued, has, isHyphen, ordinalAt, unitAt, wordAt} from './fragments.ts'
import {ROLE} from './lexemes.ts'
import type {DateRule, Match, Reading, Refused, Sight} from './mention.ts'
import {refusal} from './mention.ts'

const set = (value: string): Reading => ({value, type: 'SET', precision: 'none'})

/** `every year`, `each Monday`, `every two weeks`, `every other day`, `any weekend`. */
export const every: DateRule = {
  name: 'every',
  doc: 'Something that comes again with each period',
  roles: ROLE.every,
  read({tokens}, at): Match | undefined {
    const word = wordAt(tokens, at)
    if (!/^(?:every|each|any)$/.test(word)) return undefined
    const single = /^(?:single|passing)$/.test(wordAt(tokens, at + 1)) ? at + 2 : at + 1
    const other = wordAt(tokens, single) === 'other'
    const few = wordAt(tokens, single) === 'few' ? single + 1 : undefined
    const step = other || few !== undefined ? undefined : (ordinalAt(tokens, single) ?? countAt(tokens, single))
    const from = few ?? (other ? single + 1 : (step?.stop ?? single))
    const count = other ? 2 : few === undefined ? (step === undefined ? 1 : step.number) : undefined
    const found = comesAgain(tokens, from, count)
    if (found === undefined || (word === 'any' && !/^(?:weekend|year|day|month|week)$/.test(wordAt(tokens, from))))
      return undefined
    return {stop: from === found.stop ? from + 1 : found.stop, reading: set(found.value)}
  }
}

function comesAgain(
  tokens: Sight['tokens'],
  at: number,
  count: number | undefined
): {readonly value: string; readonly stop: number} | undefined {
  const lexeme = tokens[at]?.lexeme
  if (lexeme === undefined) return undefined
  if (has(tokens, at, ROLE.weekday) && lexeme.weekday > 0) return {value: `XXXX-WXX-${lexeme.weekday}`, stop: at + 1}
  if (has(tokens, at, ROLE.month) && lexeme.month > 0 && (tokens[at]?.capital ?? false))
    return {value: `XXXX-${String(lexeme.month).padStart(2, '0')}`, stop: at + 1}
  if (has(tokens, at, ROLE.season)) return {value: `XXXX-${lexeme.code}`, stop: at + 1}
  if (has(tokens, at, ROLE.part) && wordAt(tokens, at) !== 'nights') return {value: `T${lexeme.code}`, stop: at + 1}
  const period = unitAt(tokens, at)
  return period && {value: durationOf(count, period.unit), stop: period.stop}
}

/** `once a year`, `twice per day`, `three times a week`, `one a day`. */
export const times: DateRule = {
  name: 'periodic',
  doc: 'So many times in each period',
  roles: ROLE.every | ROLE.count | ROLE.digits,
  needs: ROLE.unit,
  read({tokens}, at): Match | undefined {
    const word = wordAt(tokens, at)
    const once = word === 'once' || word === 'twice' || word === 'one'
    const count = once ? undefined : countAt(tokens, at)
    const from = once
      ? at + 1
      : count !== undefined && wordAt(tokens, count.stop) === 'times'
        ? count.stop + 1
        : undefined
    if (from === undefined || !/^(?:an?|per|each|every)$/.test(wordAt(tokens, from))) return undefined
    const period = unitAt(tokens, from + 1)
    if (period === undefined || period.plural) return undefined
    return {stop: period.stop, reading: set(durationOf(1, period.unit as TimeUnit))}
  }
}

/** Words before a weekday in the plural that make a name of it: `the New Orleans Saints`. */
const part = (tokens: Sight['tokens'], at: number): string =>
  has(tokens, at, ROLE.part) && wordAt(tokens, at).endsWith('s') ? `T${tokens[at]?.lexeme?.code}` : ''

/** `annually`, `quarterly`, `bi-monthly`, `on Mondays`, `Friday mornings`; names as `Daily Herald` are none. */
export const periodic: DateRule = {
  name: 'periodic',
  doc: 'A word for what comes again with each period',
  roles: ROLE.periodic,
  read({tokens}, at): Match | Refused | undefined {
    const token = tokens[at]
    if (token?.lexeme === undefined) return undefined
    if (token.lexeme.weekday > 0) {
      const more = part(tokens, at + 1)
      return {stop: more === '' ? at + 1 : at + 2, reading: set(`XXXX-WXX-${token.lexeme.weekday}${more}`)}
    }
    const prefix = isHyphen(tokens, at - 1) && /^(?:bi|semi)$/.test(wordAt(tokens, at - 2))
    if (token.capital && tokens[at + 1]?.capital && glued(tokens, at + 1) === false)
      return refusal(at + 1, 'part of a name')
    if (token.capital && tokens[at - 1]?.capital && at > 1) return refusal(at + 1, 'part of a name')
    const value = prefix ? PREFIXED_PERIODIC[`${wordAt(tokens, at - 2)}-${token.lower}`] : undefined
    const match = {stop: at + 1, reading: set(value ?? token.lexeme.code)}
    return prefix ? {...match, from: at - 2} : match
  }
}

/** `Friday mornings`. */
export const weekdayParts: DateRule = {
  name: 'weekday-parts',
  doc: 'A part of a day of each week',
  roles: ROLE.weekday,
  read({tokens}, at): Match | undefined {
    const more = part(tokens, at + 1)
    return more === '' ? undefined : {stop: at + 2, reading: set(`XXXX-WXX-${tokens[at]?.lexeme?.weekday}${more}`)}
  }
}
