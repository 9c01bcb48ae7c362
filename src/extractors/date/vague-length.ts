import {durationOf, has, isApostrophe, isHyphen, unitAt, wordAt} from './fragments.ts'
import {ROLE} from './lexemes.ts'
import {type DateRule, duration, type Match, offCalendar} from './mention.ts'

/** Words before a bare plural that make it a length of time: `for years`, `within hours`. */
const BEFORE_BARE: ReadonlySet<string> = new Set(
  'for in over after within by of through throughout into before recent during two-thirds many those first final spend spends spending spent take takes took lasted'.split(
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
        reading: {...offCalendar('PAST_REF'), counted: {length: value, from: undefined, to: context.reference}}
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
    return {stop: period.stop, reading: duration(value), ...(first && {from: at - 1})}
  }
}
