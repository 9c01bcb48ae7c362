import {IRREGULAR_PASTS, NOUN_VERBS, VERB_BASES, VERB_THIRD_PERSONS} from '../lexicon/common-verbs.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const AUXILIARIES = set(
  'am is are was were has have had do does did can could may might must shall should will would cannot ought'
)
const PLURAL = /[^su']s$|^(?:and|people|children|men|women|police)$/u
const CONTRACTED = /n't$|'(?:re|ve|ll|m|d)$|^(?:it|he|she|that|there|who|what|here|let)'s$/u
/** After these a form that could be a verb is a noun, an adjective or an infinitive. */
const BEFORE_NOUNS = set(
  'the these those my your his her its our their no any some such to of in on at by for with from into over under between among against about per as than without within through more most less new other own two three four five six seven eight nine ten dozen hundred'
)
/** No plural follows these, so a form in -s after them is a verb; a base form is not. */
const SINGULAR = set(
  'a an this that each every another to will would can could may might must shall should cannot and or'
)
/** A word in -s before these is a verb, whichever: `bankrolls the`. */
const OPENS_OBJECT = /^(?:the|an?|its|his|her|their|this|those|these|it|them)$/u
const SUBJECTS = set('i you we they who which that and also never often always still now not')
const TOKEN = /[\p{L}\p{M}][\p{L}\p{M}'-]*|\p{N}[\p{N}.,]*|[.,;:!?()"“”—–]/gu

/** `rose by a fifth`, `increased by 4 percent`: past forms that are no participles, and changes by an amount. */
const PAST_ONLY = set('fell rose grew sank shrank went came began drew drove flew gave sprang took swore')
const AMOUNT = /^ ?(?:\p{N}|(?:half|two|three|almost|nearly|about|roughly|around|some|more|over|less|at)\b)/u
/** How much of what follows `by` is looked at. */
const AMOUNT_REACH = 12

/** A token as printed and in lower case, and where it ends. */
interface Word {
  readonly text: string
  readonly lower: string
  readonly end: number
}
const NONE: Word = {text: '', lower: '', end: 0}

interface Neighbours {
  readonly previous: Word
  readonly next: Word
  /** What they are the words of. */
  readonly text: string
}

const movesBy = (word: string, {next, text}: Neighbours): boolean =>
  PAST_ONLY.has(word) || AMOUNT.test(text.slice(next.end, next.end + AMOUNT_REACH))

/** Whether the word at `at` is a finite verb; `plural` tells whether a plural stands before it. */
function isFiniteVerb({text, lower: word}: Word, beside: Neighbours, at: number, plural: boolean): boolean {
  const before = beside.previous.lower
  const after = beside.next.lower
  if (AUXILIARIES.has(word)) return text !== 'May' && before !== 'to' && (before !== 'the' || word !== 'will')
  if (CONTRACTED.test(word)) return true
  const noun = BEFORE_NOUNS.has(before) || /(?:'s|s')$/u.test(before)
  if (/..ed$/u.test(word) || IRREGULAR_PASTS.has(word))
    return at > 0 && !noun && before !== 'a' && before !== 'an' && (after !== 'by' || movesBy(word, beside))
  if (VERB_THIRD_PERSONS.has(word) || /(?:[iy][sz]es|ifies|ates)$/u.test(word)) {
    return at > 0 && !noun && after !== 'of' && after !== '.' && after !== '' && !AUXILIARIES.has(after)
  }
  if (!VERB_BASES.has(word)) return at > 1 && !noun && /[^su']s$/u.test(word) && OPENS_OBJECT.test(after)
  if (at === 0) return after !== '' && after !== 'of' && !AUXILIARIES.has(after)
  if (!noun && !SINGULAR.has(before) && !NOUN_VERBS.has(word) && plural) return true
  return (SUBJECTS.has(before) || PLURAL.test(before)) && before !== 'and' && after !== 'of'
}

/**
 * Whether the words hold a finite verb, so that they can be a clause: an auxiliary, a past form, a present form after
 * what can be its subject, or an imperative. A heuristic over word lists and endings; in doubt it says yes for past
 * forms and no for nouns that look like present forms. Linear in the length.
 */
export function hasFiniteVerb(text: string): boolean {
  const plain = text.replaceAll('’', "'")
  let previous = NONE
  let word: Word | undefined
  let plural = false
  let at = 0
  // `matchAll` would make a pattern of its own for each text.
  TOKEN.lastIndex = 0
  for (let match = TOKEN.exec(plain); match !== null; match = TOKEN.exec(plain)) {
    const [token] = match
    const next = {text: token, lower: token.toLowerCase(), end: match.index + token.length}
    if (word !== undefined) {
      if (isFiniteVerb(word, {previous, next, text: plain}, at, plural)) return true
      plural ||= PLURAL.test(word.text)
      previous = word
      at++
    }
    word = next
  }
  return word !== undefined && isFiniteVerb(word, {previous, next: NONE, text: plain}, at, plural)
}
