import {FIXED_DAYS} from '../../lexicon/months.ts'
import {pattern, YEAR} from './fragments.ts'
import {type DateRule, given} from './mention.ts'

const NAMES = Object.keys(FIXED_DAYS)
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace('’', "['’]"))

/** `Christmas Eve`, `New Year’s Day 2021`. */
export const fixedDay: DateRule = {
  name: 'fixed-day',
  doc: 'A day that falls on the same date each year, by its name',
  pattern: pattern(`(${NAMES.join('|')})(?:,? (${YEAR}))?`),
  read(match) {
    const name = (match[1] ?? '').toLowerCase().replace("'", '’')
    const day = FIXED_DAYS[name]
    return day === undefined ? undefined : given(`${match[2] ?? 'XXXX'}-${day}`, 'day')
  }
}
