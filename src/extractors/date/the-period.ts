import {glued, has, isApostrophe, isHyphen, unitAt, wordAt, yearAt} from './fragments.ts'
import {ROLE} from './lexemes.ts'
import {type DateContext, type DateRule, dayOf, duration, given, type Match, type Sight} from './mention.ts'
import {shiftedPeriod} from './periods.ts'

/** `the year`, `the quarter`, `the week`: the one in which the document was written. */
export const thePeriod: DateRule = {
  name: 'the-period',
  doc: 'The week, month, quarter, year of the document',
  roles: ROLE.unit,
  read({tokens, context}, at): Match | undefined {
    const period = unitAt(tokens, at)
    const bare = wordAt(tokens, at - 1) === 'of' && /^(?:end|start|beginning|middle)$/.test(wordAt(tokens, at - 2))
    if (period === undefined || period.plural || !(bare || wordAt(tokens, at - 1) === 'the')) return undefined
    const next = wordAt(tokens, period.stop)
    if (yearAt(tokens, period.stop) !== undefined) return undefined
    if (isHyphen(tokens, period.stop) && glued(tokens, period.stop)) return undefined
    const {name} = period.unit
    if (name === 'hour' && wordAt(tokens, at - 2) === 'for' && !/^\p{L}/u.test(next))
      return {stop: period.stop, reading: duration('PT1H')}
    if (name === 'day') return theDay(tokens, at, context)
    const closes = name === 'century' && /^(?:end|turn|start|beginning|middle)$/.test(wordAt(tokens, at - 3))
    if (!(closes || /^(?:week|weekend|fortnight|month|quarter|year|decade)$/.test(name))) return undefined
    if (/^(?:that|when|which)$/.test(next)) return undefined
    // `the year of the flood` is that of something; `a profit for the year of $2.10` is the year’s.
    if (next === 'of' && /^[\p{L}\p{N}]/u.test(wordAt(tokens, period.stop + 1))) return undefined
    if (next === 'ahead') return {stop: period.stop + 1, reading: shiftedPeriod(name, 1, context)}
    if (/^(?:before|after|prior)$/.test(next) && /^\p{L}|^\d/u.test(wordAt(tokens, period.stop + 1))) return undefined
    const beside = /^(?:before|after|earlier|prior)$/.test(next) ? (next === 'after' ? 1 : -1) : 0
    const stop = beside === 0 ? period.stop : period.stop + 1
    const reading = shiftedPeriod(name, beside, context)
    return {stop, reading: {...reading, implied: reading.implied === undefined ? [] : ['year', 'anchor']}}
  }
}

/** `the day before`, `later in the day`, `for the day`. */
function theDay(tokens: Sight['tokens'], at: number, context: DateContext): Match | undefined {
  const next = wordAt(tokens, at + 1)
  const beside = next === 'before' || next === 'earlier' ? -1 : next === 'after' ? 1 : 0
  const ends = has(tokens, at + 2, 0) || !/^\p{L}/u.test(wordAt(tokens, at + 2))
  const before = wordAt(tokens, at - 2)
  if (beside === 0 && !/^(?:for|of|in|end|start|on|earlier|later)$/.test(before)) return undefined
  if (beside === 0 && (/^(?:when|that|of|which|they|he|she|it|we)$/.test(next) || before === 'on')) return undefined
  if (beside !== 0 && !ends) return undefined
  const reading = shiftedPeriod('day', beside, context)
  const implied = reading.implied === undefined ? [] : ['year', 'anchor']
  return {
    stop: beside === 0 ? at + 1 : at + 2,
    reading: {...reading, implied, ...(beside === 0 ? {} : {shift: {number: beside, unit: 'day' as const}})}
  }
}

/** `the year-ago quarter`, `the year-earlier period`: what figures are set against. */
export const yearAgo: DateRule = {
  name: 'last-period',
  doc: 'The same period of the year before',
  roles: ROLE.unit,
  read({tokens, context}, at): Match | undefined {
    if (wordAt(tokens, at) !== 'year' || !isHyphen(tokens, at + 1) || !/^(?:ago|earlier)$/.test(wordAt(tokens, at + 2)))
      return undefined
    const named = /^(?:quarter|period|month|half)$/.test(wordAt(tokens, at + 3))
    return {stop: named ? at + 4 : at + 3, reading: {...shiftedPeriod('year', -1, context)}}
  }
}

/** `year-end`, `year-end 1987`, `by year’s end`: the end of the document’s year, or of one that is named. */
export const yearEnd: DateRule = {
  name: 'end-of',
  doc: 'The end of a year',
  roles: ROLE.unit,
  read({tokens, context}, at): Match | undefined {
    if (wordAt(tokens, at) !== 'year') return undefined
    const joint = isHyphen(tokens, at + 1)
      ? at + 2
      : isApostrophe(tokens, at + 1) && wordAt(tokens, at + 2) === 's'
        ? at + 3
        : undefined
    if (joint === undefined || wordAt(tokens, joint) !== 'end') return undefined
    const year = yearAt(tokens, joint + 1)
    if (year !== undefined) return {stop: year.stop, reading: given(String(year.number), 'year')}
    return {stop: joint + 1, reading: shiftedPeriod('year', 0, context)}
  }
}

/** `that day`, `that night`, `that year`: one that the text has named. */
export const thatPeriod: DateRule = {
  name: 'that-period',
  doc: 'A day, a night, a year that the text has named before',
  roles: ROLE.word,
  needs: ROLE.unit | ROLE.season | ROLE.part,
  read({tokens, context}, at): Match | undefined {
    if (wordAt(tokens, at) !== 'that') return undefined
    const name = wordAt(tokens, at + 1)
    if (has(tokens, at + 1, ROLE.season) && name !== 'fall' && name !== 'spring')
      return {stop: at + 2, reading: given(`XXXX-${tokens[at + 1]?.lexeme?.code}`, 'season')}
    if (!/^(?:day|night|morning|afternoon|evening|week|weekend|month|year|quarter)$/.test(name)) return undefined
    if (
      /^\p{L}/u.test(wordAt(tokens, at + 2)) &&
      !/^(?:and|or|but|when|in|at|after|before|prior|with|was|were|had|he|she|they|it|that|the|as|by|for|from|to|on|than|because)$/.test(
        wordAt(tokens, at + 2)
      )
    )
      return undefined
    const day = dayOf(context)
    const code = has(tokens, at + 1, ROLE.part) ? tokens[at + 1]?.lexeme?.code : undefined
    if (name === 'day' || code !== undefined) {
      const part = code === undefined ? '' : `T${code}`
      const reading = {
        ...given(`${day ?? (part === '' ? 'XXXX-XX-XX' : '')}${part}`, 'day'),
        shift: {number: 0, unit: 'day' as const}
      }
      const implied = day === undefined ? {} : {implied: ['year', 'anchor']}
      return {
        stop: at + 2,
        reading: {...reading, ...implied, ...(part === '' ? {} : {type: 'TIME' as const, precision: 'minute' as const})}
      }
    }
    const open =
      {
        week: 'XXXX-WXX',
        weekend: 'XXXX-WXX-WE',
        month: 'XXXX-XX',
        quarter: 'XXXX-QX',
        year: 'XXXX'
      }[name] ?? 'XXXX'
    return {
      stop: at + 2,
      reading: given(open, name === 'weekend' ? 'week' : (name as 'week' | 'month' | 'quarter' | 'year'))
    }
  }
}
