import {words} from '../../compose/words.ts'
import type {MemoRule} from '../rule.ts'
import {headerLine} from './header.ts'

const MONTHS = Array.from({length: 12}, (_, index) => words.month(index + 1)).join('|')
const WRITTEN = new RegExp(`^\\d{1,2}\\s(?:${MONTHS})\\s\\d{4}$`)

export const dateIsWrittenOut: MemoRule = {
  id: 'date-is-written-out',
  forms: ['ar-25-50'],
  source: 'AR 25-50 (10 Oct 2020, revised 4 Oct 2024), paras 1-25a and 2-4a(3)',
  check({draft}) {
    const date = headerLine(draft, 'date')
    if (date === undefined || date.startsWith('[') || WRITTEN.test(date)) return []
    return [
      {
        message: `The date is “${date}”; it is asked for as “13 March 2020”.`,
        hints: ['Give `date:` as a whole day, `2020-03-13`.'],
        at: 'brief'
      }
    ]
  }
}
