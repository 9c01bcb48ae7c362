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
const movesBy = (word: string, next: string): boolean =>
  PAST_ONLY.has(word) ||
  /^(?:\p{N}|(?:half|two|three|almost|nearly|about|roughly|around|some|more|over|less|at)$)/u.test(next)

function isFiniteAt(tokens: readonly string[], at: number, plural: number): boolean {
  const token = tokens[at] ?? ''
  const word = token.toLowerCase()
  const before = (tokens[at - 1] ?? '').toLowerCase()
  const after = (tokens[at + 1] ?? '').toLowerCase()
  if (AUXILIARIES.has(word)) return token !== 'May' && before !== 'to' && (before !== 'the' || word !== 'will')
  if (CONTRACTED.test(word)) return true
  const noun = BEFORE_NOUNS.has(before) || /(?:'s|s')$/u.test(before)
  if (/..ed$/u.test(word) || IRREGULAR_PASTS.has(word))
    return (
      at > 0 && !noun && before !== 'a' && before !== 'an' && (after !== 'by' || movesBy(word, tokens[at + 2] ?? ''))
    )
  if (VERB_THIRD_PERSONS.has(word) || /(?:[iy][sz]es|ifies|ates)$/u.test(word)) {
    return at > 0 && !noun && after !== 'of' && after !== '.' && after !== '' && !AUXILIARIES.has(after)
  }
  if (!VERB_BASES.has(word)) return at > 1 && !noun && /[^su']s$/u.test(word) && OPENS_OBJECT.test(after)
  if (at === 0) return after !== '' && after !== 'of' && !AUXILIARIES.has(after)
  if (!noun && !SINGULAR.has(before) && !NOUN_VERBS.has(word) && plural < at) return true
  return (SUBJECTS.has(before) || PLURAL.test(before)) && before !== 'and' && after !== 'of'
}

/**
 * Whether the words hold a finite verb, so that they can be a clause: an auxiliary, a past form, a present form after
 * what can be its subject, or an imperative. A heuristic over word lists and endings; in doubt it says yes for past
 * forms and no for nouns that look like present forms. Linear in the length.
 */
export function hasFiniteVerb(text: string): boolean {
  const tokens = text.replaceAll('’', "'").match(TOKEN) ?? []
  const plural = tokens.findIndex((token) => PLURAL.test(token))
  return tokens.some((_, at) => isFiniteAt(tokens, at, plural < 0 ? tokens.length : plural))
}
