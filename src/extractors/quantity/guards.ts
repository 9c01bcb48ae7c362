import {DESIGNATORS, ONLY_WITH_CAPITAL} from '../../lexicon/designators.ts'
import {FALLS, QUALIFIERS_BEFORE, RISES} from '../../lexicon/qualifiers.ts'
import {SENTENCE_STARTERS} from '../../lexicon/starters.ts'
import type {Amount} from './amount.ts'
import type {Numeral} from './numeral.ts'
import {glued, isHyphen, lowerAt, type Token} from './token.ts'

/** A number with the unit that was found for it, before it is an amount. */
export interface Candidate {
  readonly numeral: Numeral
  readonly kind: Amount['kind']
  /** Whether a sign or code of money stands before the number. */
  readonly signed: boolean
  readonly hasUnit: boolean
  /** The token after the number, its range and its unit; a noun that is counted is not in it. */
  readonly to: number
}

/** Says of a number that it counts nothing where it stands. */
export interface Guard {
  readonly name: string
  /** For the reader of `inspect`: `part of a name`. */
  readonly reason: string
  refuses(tokens: readonly Token[], candidate: Candidate): boolean
}

const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text)

/** `1. The`, `2) The`, `(4)`, `[12]`: at the start or in brackets of its own. */
const listNumber: Guard = {
  name: 'list-number',
  reason: 'the number of an item or a note',
  refuses(tokens, {numeral: {from, to, form}, signed}) {
    if (form !== 'digits' || to !== from + 1 || signed) return false
    const after = lowerAt(tokens, to)
    if (from === 0 && /^[.)\]]$/.test(after)) return true
    return /^[([]$/.test(lowerAt(tokens, from - 1)) && /^[)\]]$/.test(after) && (tokens[from]?.text.length ?? 0) < 4
  }
}

/** Number words with a capital inside a sentence: `the Big Four`, `the Group of Seven`. */
const nameInWords: Guard = {
  name: 'name-in-words',
  reason: 'part of a name',
  refuses(tokens, {numeral: {from, form}}) {
    if (form !== 'words' || from === 0 || !isCapital(tokens[from])) return false
    const before = tokens[from - 1]
    return isCapital(before) || (before?.lower === 'of' && isCapital(tokens[from - 2]))
  }
}

/** `2nd`, `21st`: what is glued to the number says that it orders. */
const ordinal: Guard = {
  name: 'ordinal',
  reason: 'an ordinal',
  refuses: (tokens, {numeral: {form, to}, signed}) =>
    form === 'digits' && !signed && glued(tokens, to) && /^(?:st|nd|rd|th)$/.test(lowerAt(tokens, to))
}

/** Prefixes that leave the number an amount: `then-16-year-old`, `mid-40s`, `sub-5%`. */
const OPEN_PREFIX = /^(?:then|now|nearly|almost|about|around|approximately|roughly|estimated|sub|plus|minus)$/

/** A code of letters and numbers has so many tokens at most. */
const LONGEST_CODE = 9

/** `M-13-17`, `scp2-173`: letters stand somewhere before in the same run of characters. */
function isInCode(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at > from - LONGEST_CODE && glued(tokens, at); at--)
    if (tokens[at - 1]?.kind === 'word') return true
  return false
}

/** `CASA1000`, `3G`, `49ers`, `F-16`, `10:30`, `#5`: letters or marks are glued to the number. */
const partOfWord: Guard = {
  name: 'name-with-number',
  reason: 'part of a name or of another number',
  refuses(tokens, {numeral: {from, form}, signed, to}) {
    if (signed) return false
    const before = tokens[from - 1]
    const hyphened =
      isHyphen(before) && glued(tokens, from) && glued(tokens, from - 1) && !OPEN_PREFIX.test(lowerAt(tokens, from - 2))
    if (hyphened && tokens[from - 2]?.kind === 'word') return true
    if (form !== 'digits' && form !== 'fraction') return false
    if (hyphened && isInCode(tokens, from)) return true
    if (before !== undefined && glued(tokens, from) && (before.kind === 'word' || /^[#§@/_.:]$/.test(before.text)))
      return true
    if (tokens[to] !== undefined && glued(tokens, to) && /^[\p{L}_@#]/u.test(tokens[to]?.text ?? '')) return true
    const digitAfterMark = glued(tokens, to) && glued(tokens, to + 1) && /^[:/\\]$/.test(tokens[to]?.text ?? '')
    return digitAfterMark && tokens[to + 1]?.kind === 'number'
  }
}

/** `no one`, `the one`, `one another`, `number one`, `one of the best`: it counts nothing. */
const pronoun: Guard = {
  name: 'pronoun',
  reason: 'a pronoun',
  refuses(tokens, {numeral: {from, to}, hasUnit}) {
    if (to !== from + 1 || lowerAt(tokens, from) !== 'one') return false
    return !hasUnit || NOT_COUNTING.test(lowerAt(tokens, from - 1))
  }
}
const NOT_COUNTING = /^(?:no|any|every|each|this|that|the|which|another|number|some|last|only|such|other|day|not)$/

/** Shortened words before the number of a part: `No. 5`, `p. 12`. */
const SHORTENED = /^(?:no|nos|art|arts|sec|secs|fig|figs|p|pp|para|paras|vol|vols|ch|reg|regs|res|nr|cl|app|ann|eq|ed)$/

/** `Article 5`, `Boeing 737`, `Chapter Two`, `S&P 500`, `No. 5`: the word before it is named by it. */
const designation: Guard = {
  name: 'designation',
  reason: 'the number in a name',
  refuses(tokens, {numeral: {from, scaled, form}, signed, hasUnit, kind}) {
    if (signed) return false
    const token = tokens[from - 1]
    if (token?.text === '.' && SHORTENED.test(lowerAt(tokens, from - 2))) return true
    if (token?.kind !== 'word' && !/^(?:P|&)$/.test(token?.text ?? '')) return false
    const counts = kind === 'count'
    if ((hasUnit && !counts) || form === 'fraction' || form === 'vague') return false
    const [word, capital] = [token?.lower ?? '', isCapital(token)]
    if (counts && capital && from > 1 && tokens[from]?.text === '1') return true
    if (DESIGNATORS.has(word)) return capital || !ONLY_WITH_CAPITAL.has(word) || !counts
    if (lowerAt(tokens, from - 2) === '&' || (lowerAt(tokens, from - 2) === 's' && token?.text === 'P')) return true
    if (counts || scaled || !capital) return false
    return from > 1 || !(SENTENCE_STARTERS.has(word) || QUALIFIERS_BEFORE.has(word))
  }
}

const ROADS =
  /^(?:street|avenue|road|boulevard|lane|drive|square|place|terrace|parkway|highway|court|st|ave|rd|blvd|dr|sq|hwy|crescent|quay)$/

/** `10 Harbour Street`, `1600 East Long Avenue`, `IL 62704`: where a house stands. */
const address: Guard = {
  name: 'address',
  reason: 'part of an address',
  refuses(tokens, {numeral: {from, to, form}, signed}) {
    if (form !== 'digits' || to !== from + 1 || signed || /[.,]/.test(tokens[from]?.text ?? '')) return false
    for (let at = to; at < to + 4 && isCapital(tokens[at]); at++)
      if (at > to && ROADS.test(lowerAt(tokens, at))) return true
    const state = tokens[from - 1]
    const comma = lowerAt(tokens, from - 2) === ','
    return comma && /^[A-Z]{2}$/.test(state?.text ?? '') && /^\d{5}$/.test(tokens[from]?.text ?? '')
  }
}

const YEAR = /^(?:1[5-9]|20)\d\d$/

/** `from 1885 to 1945`: two numbers that look like years and have no unit. */
const years: Guard = {
  name: 'years',
  reason: 'a span of years',
  refuses: (tokens, {numeral: {from, to: end}, kind, signed, to}) =>
    kind === 'bare' &&
    !signed &&
    to > end &&
    YEAR.test(tokens[from]?.text ?? '') &&
    YEAR.test(tokens[to - 1]?.text ?? '')
}

/** `52-48`, `3-1`, `by 217 to 208`: two numbers without a unit of which the second is not the higher. */
const score: Guard = {
  name: 'score',
  reason: 'a score or a count of votes',
  refuses(tokens, {numeral: {from, to, value}, kind, signed, to: end}) {
    if (kind !== 'bare' || signed || end > to || value === undefined || !Number.isInteger(value)) return false
    const [joint, next] = [tokens[to], tokens[to + 1]]
    if (isHyphen(joint) && next?.kind === 'number') return glued(tokens, to) && glued(tokens, to + 1)
    const [mark, before] = [tokens[from - 1], tokens[from - 2]]
    if (before?.kind !== 'number') return false
    if (isHyphen(mark)) return glued(tokens, from) && glued(tokens, from - 1)
    const word = lowerAt(tokens, from - 3)
    const moved = word === 'from' || word === 'by' || RISES.has(word) || FALLS.has(word)
    return mark?.lower === 'to' && !moved && Number(before.text) > value
  }
}

/** `at one point`, `One day he will`: when, not how much. */
const idiom: Guard = {
  name: 'idiom',
  reason: 'one that counts nothing',
  refuses(tokens, {numeral: {from, to}}) {
    if (to !== from + 1 || lowerAt(tokens, from) !== 'one') return false
    const [before, after] = [lowerAt(tokens, from - 1), lowerAt(tokens, to)]
    if (/^(?:at|on)$/.test(before) && /^(?:point|time|stage|hand|side|level)$/.test(after)) return true
    return (
      /^(?:|,|that|perhaps)$/.test(before) &&
      after === 'day' &&
      !/^(?:|[.,;:)-]|after|before|later|of)$/.test(lowerAt(tokens, to + 1))
    )
  }
}

/** All guards; the first that refuses gives the reason. */
export const guards: readonly Guard[] = [
  listNumber,
  nameInWords,
  ordinal,
  partOfWord,
  pronoun,
  idiom,
  years,
  score,
  address,
  designation
]
