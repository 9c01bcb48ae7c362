import {countAt} from './count.ts'
import {durationOf, has, isHyphen, unitAt, wordAt} from './fragments.ts'
import {ROLE} from './lexemes.ts'
import {type DateRule, duration, type Match, offCalendar} from './mention.ts'
import {spanFrom} from './spans.ts'

/** `the past two years`, `next 3 days`, `the last few weeks`, `this past 2 weeks`. */
export const shiftedCount: DateRule = {
  name: 'past-span',
  doc: 'So many days, weeks … up to or from the day of the document',
  roles: ROLE.shift,
  needs: ROLE.unit,
  read({tokens, context}, at): Match | undefined {
    const word = wordAt(tokens, at)
    if (/^(?:this|same|current|latest)$/.test(word)) return undefined
    const least = countAt(tokens, at + 1)
    const range =
      least !== undefined && (isHyphen(tokens, least.stop) || /^(?:to|or)$/.test(wordAt(tokens, least.stop)))
        ? countAt(tokens, least.stop + 1)
        : undefined
    const count = range?.article === false ? range : least
    if (count === undefined || count.article) return undefined
    const period = unitAt(tokens, isHyphen(tokens, count.stop) ? count.stop + 1 : count.stop)
    if (period === undefined) return undefined
    const within =
      wordAt(tokens, at - 1) === 'within' || (wordAt(tokens, at - 1) === 'the' && wordAt(tokens, at - 2) === 'within')
    const reading = spanFrom(count.number, period.unit, tokens[at]?.lexeme?.shift ?? 0, context, within)
    return {stop: period.stop, reading: reading ?? duration(durationOf(count.number, period.unit))}
  }
}

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
    return {stop: period.stop, reading: reading ?? duration(durationOf(count.number, period.unit))}
  }
}

/** `recent years`, `coming weeks` are read with the shifts; `recent` is none. */
export const recent: DateRule = {
  name: 'recent',
  doc: 'A stretch of time up to now without a number',
  roles: ROLE.word,
  needs: ROLE.unit,
  read({tokens, context}, at): Match | undefined {
    if (wordAt(tokens, at) !== 'recent') return undefined
    const period = unitAt(tokens, at + 1)
    if (period === undefined || !period.plural) return undefined
    const counted = {
      length: `P${period.unit.clock ? 'T' : ''}X${period.unit.letter}`,
      from: undefined,
      to: context.reference
    }
    return {stop: period.stop, reading: {...offCalendar('PAST_REF'), counted}}
  }
}
