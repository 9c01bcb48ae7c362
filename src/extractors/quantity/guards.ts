import {DESIGNATORS, ONLY_WITH_CAPITAL} from '../../lexicon/designators.ts'
import {QUALIFIERS_BEFORE} from '../../lexicon/qualifiers.ts'
import {SENTENCE_STARTERS} from '../../lexicon/starters.ts'
import type {Numeral} from './numeral.ts'
import {glued, isHyphen, lowerAt, type Token} from './token.ts'

const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text)

/** Whether the number is part of a word or a name, whatever follows it: `CASA1000`, `3G`, `49ers`, `2nd`, `mid-1990s`. */
export function isPartOfWord(tokens: readonly Token[], {from, form}: Numeral, to: number): boolean {
  const before = tokens[from - 1]
  if (form === 'digits' || form === 'fraction') {
    if (before !== undefined && glued(tokens, from) && before.kind === 'word') return true
    if (isHyphen(before) && glued(tokens, from) && glued(tokens, from - 1) && tokens[from - 2]?.kind === 'word')
      return true
    if (before !== undefined && glued(tokens, from) && /^[#§@/_.:]$/.test(before.text)) return true
    if (tokens[to] !== undefined && glued(tokens, to) && /^[\p{L}_@#]/u.test(tokens[to]?.text ?? '')) return true
    const digitAfterMark = glued(tokens, to) && glued(tokens, to + 1) && /^[:/\\]$/.test(tokens[to]?.text ?? '')
    return digitAfterMark && tokens[to + 1]?.kind === 'number'
  }
  return isHyphen(before) && glued(tokens, from) && tokens[from - 2]?.kind === 'word' && glued(tokens, from - 1)
}

/** The number of an item, at the start or in brackets of its own: `1. The`, `2) The`, `(4)`, `[12]`. */
export function isMarker(tokens: readonly Token[], {from, to, form}: Numeral): boolean {
  if (form !== 'digits' || to !== from + 1) return false
  const after = lowerAt(tokens, to)
  if (from === 0 && /^[.)\]]$/.test(after)) return true
  return /^[([]$/.test(lowerAt(tokens, from - 1)) && /^[)\]]$/.test(after) && (tokens[from]?.text.length ?? 0) < 4
}

/** Whether the number names something after the word before it: `Article 5`, `Boeing 737`, `Chapter Two`, `S&P 500`. */
export function isDesignation(
  tokens: readonly Token[],
  {from, scaled, form}: Numeral,
  hasUnit: boolean,
  hasNoun: boolean
): boolean {
  const mark =
    lowerAt(tokens, from - 1) === '.' &&
    /^(?:no|nos|art|sec|fig|p|pp|para|vol|ch|reg|res|nr)$/.test(lowerAt(tokens, from - 2))
  if (mark) return true
  const token = tokens[from - 1]
  if (token?.kind !== 'word' && !/^(?:P|&)$/.test(token?.text ?? '')) return false
  if (hasUnit || form === 'fraction' || form === 'vague') return false
  const capital = isCapital(token)
  if (DESIGNATORS.has(token?.lower ?? '')) return capital || !ONLY_WITH_CAPITAL.has(token?.lower ?? '') || !hasNoun
  if (lowerAt(tokens, from - 2) === '&' || (lowerAt(tokens, from - 2) === 's' && token?.text === 'P')) return true
  if (hasUnit || hasNoun || scaled || !capital) return false
  const word = token?.lower ?? ''
  return from > 1 || !(SENTENCE_STARTERS.has(word) || QUALIFIERS_BEFORE.has(word))
}

/** Number words with a capital inside a sentence are names: `the Big Four`, `the Group of Seven`. */
export function isNamedWord(tokens: readonly Token[], {from, form}: Numeral): boolean {
  if (form !== 'words' || from === 0 || !isCapital(tokens[from])) return false
  const before = tokens[from - 1]
  return isCapital(before) || (before?.lower === 'of' && isCapital(tokens[from - 2]))
}

/** `one` that counts nothing: `no one`, `the one`, `one another`, `number one`, `one of the best`. */
export function isPronoun(tokens: readonly Token[], {from, to}: Numeral, counts: boolean): boolean {
  if (to !== from + 1 || lowerAt(tokens, from) !== 'one') return false
  if (!counts) return true
  return /^(?:no|any|every|each|this|that|the|which|another|number|some|last|only|such|other|day|not)$/.test(
    lowerAt(tokens, from - 1)
  )
}
