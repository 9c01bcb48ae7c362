import {IRREGULAR_PASTS, VERB_BASES} from '../../../lexicon/common-verbs.ts'
import {PREPOSITIONS} from '../../../lexicon/phrase-words.ts'
import type {Amount} from '../amount.ts'
import {inDate, isVerb, phraseEnd, type Range, startOf} from '../grammar.ts'
import type {Measured} from '../in-sentence.ts'
import type {MeasureRule} from '../measure.ts'
import {isHyphen, lowerAt, phraseAt, type Token} from '../token.ts'

/** What stands right after the amount: `a 25% tax on imports`, `20,000 troops to the border`, `people fleeing the war`. */
export const followed: MeasureRule = (sentence, amount) => {
  const {tokens} = sentence
  const at = isHyphen(tokens[amount.to]) ? amount.to + 1 : amount.to
  const token = tokens[at]
  if (token?.kind !== 'word' || inDate(sentence, at)) return []
  if (
    /^(?:less|more|fewer)$/.test(token.lower) &&
    tokens[at + 1]?.kind === 'word' &&
    !/^(?:than|or|and|per|in|on|for)$/.test(lowerAt(tokens, at + 1)) &&
    amount.kind === 'percent'
  )
    return [[at, phraseEnd(sentence, at)]]
  if (EARLIER.test(phraseAt(tokens, at, 3))) return []
  if (PREPOSITIONS.has(token.lower)) return after(sentence, at, /^(?:count|vague)$/.test(amount.kind))
  if (isParticiple(tokens, at)) return clause(sentence, at)
  if (/^(?:who|which|that)$/.test(token.lower) && amount.kind === 'count') return clause(sentence, at)
  if (
    (amount.kind === 'count' && !isAttributive(tokens, amount)) ||
    isVerb(tokens, at) ||
    /^(?:and|or|but|as|while|than|each|apart|more|less|higher|lower|ago|later)$/.test(token.lower)
  )
    return []
  const end = phraseEnd(sentence, at)
  const next = PREPOSITIONS.has(lowerAt(tokens, end)) && !inDate(sentence, end + 1) ? phraseEnd(sentence, end) : end
  return [[at, next > end + 1 ? next : end]]
}

/** `a year earlier`, `the month before`: when, not what. */
const EARLIER = /^(?:(?:a|an|one|the) \p{L}+ (?:earlier|before|ago|later|after|previously)|(?:earlier|previously))/u

/** A phrase with a preposition belongs to the amount, but for one of time, and for what it is done for (`to pay the bill`). */
/** `for water from the lake`: what the amount is for may have a phrase of its own. */
const FURTHER = /^(?:from|in|at)$/

const after = (sentence: Measured, at: number, counts: boolean): readonly Range[] => {
  if (
    inDate(sentence, at + 1) ||
    startsAmount(sentence, at + 1) ||
    (!counts && lowerAt(sentence.tokens, at) === 'to' && VERB_BASES.has(lowerAt(sentence.tokens, at + 1))) ||
    /^(?:by|during|until|after|before|since)$/.test(lowerAt(sentence.tokens, at))
  )
    return []
  const end = phraseEnd(sentence, at)
  const more = lowerAt(sentence.tokens, at) === 'for' && FURTHER.test(lowerAt(sentence.tokens, end))
  return end > at + 1 ? [[at, more ? phraseEnd(sentence, end) : end]] : []
}

/** `fleeing the Taliban`, `enrolled at the school`: said of what is counted. */
const isParticiple = (tokens: readonly Token[], at: number): boolean =>
  /..ing$/.test(lowerAt(tokens, at)) ||
  ((/..ed$/.test(lowerAt(tokens, at)) || IRREGULAR_PASTS.has(lowerAt(tokens, at))) &&
    /^(?:by|in|at|from|to|on|with|for)$/.test(lowerAt(tokens, at + 1)))

/** `an 11-member council`, `a 12 page paper`: the noun of the unit is singular, and describes the next. */
const isAttributive = (tokens: readonly Token[], {value, unit, to}: Amount): boolean =>
  value !== 1 && tokens[to - 1]?.lower === unit && tokens[to]?.kind === 'word'

/** Up to the mark or the date that ends the clause. */
const LONGEST_CLAUSE = 10
function clause(sentence: Measured, at: number): readonly Range[] {
  let end = at + 1
  while (
    end - at < LONGEST_CLAUSE &&
    sentence.tokens[end]?.kind === 'word' &&
    !inDate(sentence, end) &&
    !/^(?:and|or|but|while)$/.test(lowerAt(sentence.tokens, end))
  )
    end++
  while (end > at + 1 && PREPOSITIONS.has(lowerAt(sentence.tokens, end - 1))) end--
  return [[at, end]]
}

/** `over three years`, `for 2 days`: another amount. */
const startsAmount = (sentence: Measured, at: number): boolean =>
  sentence.amounts.some((amount) => startOf(amount) === at || amount.from === at || startOf(amount) === at - 1)
