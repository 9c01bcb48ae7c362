// Where phrases begin and end, by closed word classes and endings. Ranges are half-open, in tokens.
import {IRREGULAR_PASTS, VERB_BASES, VERB_THIRD_PERSONS} from '../../lexicon/common-verbs.ts'
import {TENS, UNITS_AND_TEENS} from '../../lexicon/numbers.ts'
import {AUXILIARIES, CLAUSE_WORDS, DETERMINERS, PREPOSITIONS, SIZE_ADJECTIVES} from '../../lexicon/phrase-words.ts'
import {FALLS, RISES} from '../../lexicon/qualifiers.ts'
import type {Measured} from './in-sentence.ts'
import {isHyphen, lowerAt, type Token} from './token.ts'

export type Range = readonly [from: number, to: number]

/** Marks inside names and words; all others end a phrase. */
const JOINING = /^['’&%.$€£]$/

/** Whether a token is a finite verb or the auxiliary of one, by its form and its neighbours. */
export function isVerb(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at)
  if (tokens[at]?.kind !== 'word' || isHyphen(tokens[at - 1]) || isHyphen(tokens[at + 1])) return false
  const before = lowerAt(tokens, at - 1)
  if (AUXILIARIES.has(word)) return true
  if (DETERMINERS.has(before) || SIZE_ADJECTIVES.has(before)) return false
  if (IRREGULAR_PASTS.has(word) || /[^e]ed$|(?:agr|fr|guarant|decr)eed$/.test(word))
    return !/^(?:of|with|by|in)$/.test(before)
  if (RISES.has(word) || FALLS.has(word)) return !/^(?:of|by|in|up|down|lower|higher)$/.test(word)
  const plural = VERB_BASES.has(word) && /[^su'’]s$|^(?:people|children|women|men|police)$/.test(before)
  if (!(VERB_THIRD_PERSONS.has(word) || plural) || PREPOSITIONS.has(before)) return false
  const after = lowerAt(tokens, at + 1)
  return (
    DETERMINERS.has(after) ||
    tokens[at + 1]?.kind === 'number' ||
    isNumberWord(after) ||
    /^[€£$¥]$/.test(after) ||
    /^(?:about|as|more|less|over|nearly|up|at|to|by|than|within|between|beyond)$/.test(after) ||
    (MOTIONS.test(word) && /^(?:from|into|through|across|along|past|out|off|towards?)$/.test(after))
  )
}

const isNumberWord = (word: string): boolean =>
  UNITS_AND_TEENS[word] !== undefined || TENS[word] !== undefined || /^(?:half|hundreds|thousands|millions)$/.test(word)
/** Nouns too, but not before where the thing goes. */
const MOTIONS = /^(?:runs?|flows?|leads?|moves?|passes|pass|pours?|drains?|leaks?|spills?|returns?|comes?|goes|go)$/

/** Whether a phrase cannot go on over this token. */
function bounds(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || token.kind === 'number') return true
  if (token.kind === 'mark')
    return !(isHyphen(token)
      ? !/^[–—]$/.test(token.text) && isInWord(tokens, at)
      : JOINING.test(token.text) && isInName(tokens, at))
  return CLAUSE_WORDS.has(token.lower) || isVerb(tokens, at)
}

const isInWord = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.end === tokens[at]?.start &&
  tokens[at]?.end === tokens[at + 1]?.start &&
  tokens[at + 1]?.kind === 'word'
const isInName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.end === tokens[at + 1]?.start ||
  tokens[at]?.text === '&' ||
  (tokens[at]?.text === '.' && tokens[at - 2]?.text === '.')

/** No phrase of a measure has more tokens. */
const LONGEST_PHRASE = 14

/** Where the noun phrase that ends at `end` begins: after a mark, a verb or a word that opens a clause. */
export function phraseStart(tokens: readonly Token[], end: number, floor = 0): number {
  let from = end
  while (from > floor && end - from < LONGEST_PHRASE && !bounds(tokens, from - 1)) {
    from--
    if (DETERMINERS.has(lowerAt(tokens, from)) && !PREPOSITIONS.has(lowerAt(tokens, from - 1))) {
      return /[a-z]{3}ing$/i.test(lowerAt(tokens, from - 1)) ? from - 1 : leading(tokens, from, end)
    }
  }
  return leading(tokens, from, end)
}

/** Determiners that say of how many a thing is said: they stay. */
const QUANTIFIES = /^(?:each|every|no|both|all|another)$/

/** Past determiners, possessives and adjectives of size, which an amount makes precise. */
export function leading(tokens: readonly Token[], from: number, end: number): number {
  let at = from
  if (at < end - 1 && PREPOSITIONS.has(lowerAt(tokens, at))) at++
  while (
    at < end - 1 &&
    ((DETERMINERS.has(lowerAt(tokens, at)) && !QUANTIFIES.test(lowerAt(tokens, at))) ||
      SIZE_ADJECTIVES.has(lowerAt(tokens, at)))
  )
    at++
  return at
}

/**
 * Where the phrase ends that begins at `from`, with the preposition that may open it. It takes in one more phrase with
 * `of`, and a place (`in Afghanistan`); it stops at dates, verbs, clauses, marks and other prepositions.
 */
export function phraseEnd(whole: Measured, from: number): number {
  const {tokens} = whole
  const opened = PREPOSITIONS.has(lowerAt(tokens, from))
  let at = opened ? from + 1 : from
  let places = 0
  for (; at - from < LONGEST_PHRASE; at++) {
    const token = tokens[at]
    if (token === undefined || inDate(whole, at) || (bounds(tokens, at) && !continues(tokens, at))) break
    if (!PREPOSITIONS.has(token.lower) || token.lower === 'of') continue
    if (places > 0 || !isPlace(tokens, at)) break
    places++
  }
  return trimmed(tokens, from, at)
}

/** A name may hold `and` between capitals: `Trinidad and Tobago`. */
const continues = (tokens: readonly Token[], at: number): boolean =>
  /^(?:and|&)$/.test(lowerAt(tokens, at)) && isCapital(tokens[at - 1]) && isCapital(tokens[at + 1])

export const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text)

const isPlace = (tokens: readonly Token[], at: number): boolean =>
  /^(?:in|at|across|from|with|near|between)$/.test(lowerAt(tokens, at)) &&
  (isCapital(tokens[at + 1]) || (DETERMINERS.has(lowerAt(tokens, at + 1)) && isCapital(tokens[at + 2])))

/** Words that cannot close a phrase are left out at its end. */
function trimmed(tokens: readonly Token[], from: number, to: number): number {
  let end = to
  while (
    end > from &&
    (PREPOSITIONS.has(lowerAt(tokens, end - 1)) ||
      DETERMINERS.has(lowerAt(tokens, end - 1)) ||
      (tokens[end - 1]?.kind === 'mark' && !/^[%.’']$/.test(tokens[end - 1]?.text ?? '')))
  )
    end--
  return end
}

/** Whether a token stands in a date of the calendar; amounts of time are none. */
export function inDate(whole: Measured, at: number): boolean {
  const token = whole.tokens[at]
  return (
    token !== undefined &&
    whole.dates.some((date) => date.type !== 'DURATION' && date.start < token.end && token.start < date.stop)
  )
}

/** First token of the amount with its qualifier, when that stands before it. */
export const startOf = (amount: {
  readonly from: number
  readonly qualifier: {readonly from: number} | undefined
}): number => (amount.qualifier === undefined ? amount.from : Math.min(amount.from, amount.qualifier.from))
