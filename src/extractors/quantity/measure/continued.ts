import {FALLS, RISES} from '../../../lexicon/qualifiers.ts'
import type {Amount} from '../amount.ts'
import {inDate, isVerb, type Range, startOf} from '../grammar.ts'
import type {Measured} from '../in-sentence.ts'
import {type MeasureRule, measureOf} from '../measure.ts'
import {lowerAt, phraseAt} from '../token.ts'

/** Words that lead from one value of a thing to another of the same thing. */
const LEADS =
  /^,? ?(?:to|from|up from|down from|compared (?:with|to)|against|versus|or|(?:to|and) (?:close|end|finish|settle|closed|ended|finished|settled)(?: at)?|to a (?:close|high|low|record)(?: high| low)? of)(?: between)?$/
/** No more words lead from one to the other, the dates of both not counted. */
const LONGEST_LEAD = 6

/** `rose 5 percent to 64`, `from $6 billion`, `49 tonnes in May, 52 tonnes in June`: another value of what was measured before. */
export const continued: MeasureRule = (sentence, amount) => {
  const before = sentence.amounts.findLast(({to}) => to <= startOf(amount))
  if (
    before === undefined ||
    !(leads(sentence, before, amount) || repeats(sentence, before, amount) || lists(sentence, before, amount))
  )
    return []
  const pieces = measureOf(sentence, before).filter(([from]) => from !== before.to)
  return FORMER.test(lowerAt(sentence.tokens, startOf(amount) - 1))
    ? pieces.map((piece) => unmoved(sentence, piece))
    : pieces
}

/** Words before the value that a thing had before it rose or fell. */
const FORMER = /^(?:from|against|versus|with)$/

/** `Revenue rose` to $7 million from $6 million: of the second it is the revenue, and did not rise. */
function unmoved({tokens}: Measured, [from, to]: Range): Range {
  const verb = lowerAt(tokens, to - 1)
  return to - from > 1 && (RISES.has(verb) || FALLS.has(verb)) ? [from, to - 1] : [from, to]
}

function leads(sentence: Measured, a: Amount, b: Amount): boolean {
  const words = leadBetween(sentence, a.to, startOf(b))
  return LEADS.test(words) && (words !== 'to' || a.unit === b.unit || a.change !== '=')
}

/** `hired 1,200 teachers, 300 nurses and 45 doctors`: the next in a list of what is counted; not one that has a verb of its own. */
function lists({tokens}: Measured, a: Amount, b: Amount): boolean {
  if (a.kind !== 'count' || b.kind !== 'count' || isVerb(tokens, b.to)) return false
  return /^(?:,|and|, and)$/.test(phraseAt(tokens, a.to, Math.max(1, startOf(b) - a.to)))
}

/** `in 2018 to` leads as `to` does. */
function leadBetween(sentence: Measured, from: number, to: number): string {
  const words: string[] = []
  for (let at = from; at < to && words.length <= LONGEST_LEAD; at++) {
    const governs = inDate(sentence, at + 1) && /^(?:in|on|for|during|by)$/.test(lowerAt(sentence.tokens, at))
    if (!governs && !inDate(sentence, at)) words.push(lowerAt(sentence.tokens, at))
  }
  return words.join(' ')
}

/** Only dates and commas between two amounts of one unit. */
function repeats(sentence: Measured, a: Amount, b: Amount): boolean {
  if (a.unit !== b.unit || a.kind === 'count' || a.kind === 'bare') return false
  let dates = 0
  for (let at = a.to; at < startOf(b); at++) {
    if (inDate(sentence, at)) dates++
    else if (!/^(?:,|and|in|on|at|by|for)$/.test(lowerAt(sentence.tokens, at))) return false
  }
  return dates > 0
}
