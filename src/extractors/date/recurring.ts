import {COUNT, countOf, durationOf, FULL_WEEKDAY, ORDINAL, ordinalOf, PERIOD, pattern, weekdayIn} from './fragments.ts'
import type {DateRule, Reading} from './mention.ts'

const set = (value: string): Reading => ({value, type: 'SET', precision: 'none'})

/** `every year`, `each Monday`, `every two weeks`, `every other day`. */
export const every: DateRule = {
  name: 'every',
  doc: 'Something that comes again with each period',
  pattern: pattern(
    `(?:every|each) (?:(other|${ORDINAL}|${COUNT}) )?(?:single )?(${PERIOD}|${FULL_WEEKDAY}|morning|afternoon|evening|night|summer|winter|spring)`
  ),
  read(match) {
    const name = (match[2] ?? '').toLowerCase()
    const weekday = weekdayIn(name)
    if (weekday > 0 && /day$/.test(name) && name !== 'day') return set(`XXXX-WXX-${weekday}`)
    const step = match[1] ?? '1'
    const count = step === 'other' ? 2 : (countOf(step) ?? ordinalOf(step))
    return set(
      durationOf(
        count,
        /morning|afternoon|evening/.test(name) ? 'day' : /summer|winter|spring/.test(name) ? 'year' : name
      )
    )
  }
}

/** `on Mondays`, `Friday mornings`. */
export const weekdays: DateRule = {
  name: 'weekdays',
  doc: 'A day of each week',
  pattern: pattern(`(${FULL_WEEKDAY})(?:s| (mornings|afternoons|evenings|nights))`),
  read(match) {
    const part = match[2] === undefined ? '' : `T${match[2].slice(0, 2).toUpperCase()}`
    return set(`XXXX-WXX-${weekdayIn(match[1] ?? '')}${part}`)
  }
}

const ADVERBS: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  weekly: 'P1W',
  biweekly: 'P2W',
  'bi-weekly': 'P2W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  'bi-monthly': 'P2M',
  bimonthly: 'P2M',
  quarterly: 'P3M',
  'semi-annually': 'P6M',
  biannually: 'P6M',
  annually: 'P1Y',
  yearly: 'P1Y',
  annual: 'P1Y',
  biennial: 'P2Y'
}

/** `annually`, `a quarterly report`, `twice a year`. */
export const adverbs: DateRule = {
  name: 'periodic',
  doc: 'A word for what comes again with each period',
  pattern: pattern(
    `(?:(?:once|twice|one|(?:three|four|five) times) (?:an?|per|each|every) (day|week|month|quarter|year)|(${Object.keys(ADVERBS).join('|')}))`
  ),
  read(match, _context, text) {
    if (match[1] !== undefined) return set(durationOf(1, match[1]))
    // A name: `the Daily Herald`, `Weekly Review`.
    if (
      /^\p{Lu}/u.test(match[0]) &&
      /^ \p{Lu}/u.test(text.slice(match.index + match[0].length, match.index + match[0].length + 2))
    )
      return undefined
    return set(ADVERBS[(match[2] ?? '').toLowerCase()] ?? 'P1Y')
  }
}
