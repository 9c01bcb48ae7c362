import {isoMonth} from './calendar.ts'
import {MODIFIER, MONTH, monthOf, pattern, YEAR} from './fragments.ts'
import {type DateRule, given} from './mention.ts'
import {yearOf} from './numeric.ts'

/** `August 2021`, `early Sept. 2021`, `March of 2020`. */
export const monthYear: DateRule = {
  name: 'month-year',
  doc: 'Name of the month and year',
  pattern: pattern(`${MODIFIER}?(${MONTH})(?:,? (?:of )?|-)(${YEAR}|['’]\\d\\d)`),
  read: (match) => given(isoMonth(yearOf(match[2] ?? ''), monthOf(match[1] ?? '')), 'month')
}

const BEFORE =
  '(?:in|since|by|until|till|during|for|of|from|to|through|before|after|between|and|last|this|next|around|through)'

/** `in August`, `late June`, `until March`; `May` and `March` need a word before that governs a time. */
export const bareMonth: DateRule = {
  name: 'month',
  doc: 'Name of a month without day and year',
  pattern: pattern(`${MODIFIER}?(${MONTH})(?!\\s\\d)`),
  read(match, _context, text) {
    const name = match[1] ?? ''
    if (!/^\p{Lu}/u.test(name) || name.toUpperCase() === name) return undefined
    const before = text.slice(Math.max(0, match.index - 20), match.index)
    const governed = new RegExp(`(?:^|[\\s(])(?:${BEFORE})\\s$`, 'i').test(before) || match[0] !== name
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 12)
    if (name.replace('.', '').length <= 5 && !governed) return undefined
    if (/^['’]?s?\s\p{Lu}\p{Ll}/u.test(after) && !governed) return undefined
    return given(`XXXX-${isoMonth(0, monthOf(name)).slice(5)}`, 'month')
  }
}
