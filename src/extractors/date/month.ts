import {glued, has, isApostrophe, isHyphen, monthAt, wordAt} from './fragments.ts'
import {ROLE} from './lexemes.ts'
import {type DateRule, given, type Match, type Refused, refusal, type Sight} from './mention.ts'

/** Words that govern a time; after them a short or doubtful name is a month. */
const GOVERNS: ReadonlySet<string> = new Set(
  'in since by until till during for of from to through before after between and or last this next around early late mid each every via past'.split(
    ' '
  )
)
/** Months whose names are words, or names of people, too. */
const DOUBTFUL: ReadonlySet<string> = new Set(['march', 'may', 'april', 'june', 'august', 'mar', 'jan', 'dec', 'sep'])

const STREET = /^(?:street|avenue|road|lane|square|madness)$/

/** Words behind `may` that say that it is the verb, even after `in` or `and`. */
function reasonAgainst({tokens}: Sight, at: number, stop: number): string | undefined {
  const {lower, capital, end, start} = tokens[at] ?? {lower: '', capital: false, end: 0, start: 0}
  const before = wordAt(tokens, at - 1)
  const governed = GOVERNS.has(before) || (before === '-' && wordAt(tokens, at - 2) === 'mid') || isShift(before)
  if (!capital && !isPlainMonth(tokens, at)) return `“${lower}” is a word`
  if (/^[$@#]$/.test(before) && glued(tokens, at)) return 'a ticker or a tag'
  if (lower === 'may' && !governed) return '“May” is a verb or a name'
  if (lower === 'march' && !governed) return '“March” is a verb, a noun or a name'
  if (
    end - start <= 3 &&
    !governed &&
    stop === at + 1 &&
    !(isHyphen(tokens, stop) && has(tokens, stop + 1, ROLE.month))
  )
    return 'a short form that nothing governs'
  // `April Hale`, `August Wilson’s`: a given name.
  const weakly = !governed || /^(?:and|for|of|by|from|to|via|between|the)$/.test(before)
  if (DOUBTFUL.has(lower) && weakly && capital && nameFollows(tokens, stop)) return 'a name'
  if (STREET.test(wordAt(tokens, stop)) && tokens[stop]?.capital) return 'part of a name'
  return undefined
}

/** In small letters a name needs a word that governs a time right before: `from april to june`, `in the april`. */
function isPlainMonth(tokens: Sight['tokens'], at: number): boolean {
  const before = wordAt(tokens, at - 1) === 'the' && wordAt(tokens, at - 2) === 'in' ? 'in' : wordAt(tokens, at - 1)
  if (/^(?:may|march|mar)$/.test(wordAt(tokens, at))) return before === 'in'
  return /^(?:in|since|until|till|from|to|this|last|next|by|of)$/.test(before)
}

const isShift = (word: string): boolean => /^(?:the|last|this|next|coming|past|following|previous)$/.test(word)

function nameFollows(tokens: Sight['tokens'], stop: number): boolean {
  const next = isApostrophe(tokens, stop) ? stop + 2 : stop
  return (tokens[next]?.capital ?? false) && !has(tokens, next, ROLE.month | ROLE.weekday)
}

/** `in August`, `late June`, `until March`; `May` and `March` need a word before that governs a time. */
export const bareMonth: DateRule = {
  name: 'month',
  doc: 'Name of a month without day and year',
  roles: ROLE.month,
  read(sight, at): Match | Refused | undefined {
    const month = monthAt(sight.tokens, at)
    if (month === undefined) return undefined
    const reason = reasonAgainst(sight, at, month.stop)
    if (reason !== undefined) return refusal(month.stop, reason)
    return {stop: month.stop, reading: given(`XXXX-${String(month.number).padStart(2, '0')}`, 'month')}
  }
}
