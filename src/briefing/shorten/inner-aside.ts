import {COURTESY_TITLES, ROLE_NOUNS} from '../../lexicon/titles.ts'
import {SAYING} from '../../lexicon/verbs-of-saying.ts'
import {hasFiniteVerb} from '../../prose/finite-verb.ts'
import {tokensOf} from '../../prose/tokens.ts'
import {AUXILIARIES, awaitsVerb, clauseBefore, startsMain, startsWithVerb} from './clause.ts'
import type {Deletion, Range} from './index.ts'

const RELATIVE = /^(?:(?:both|all|some|most|one|none|two|many|several) of )?(?:which|who|whose|whom|where) /
/** Limits of time, place and condition, and what qualifies the claim itself. */
const LIMITS =
  /^(?:in|on|at|by|from|during|after|before|since|until|till|under|over|within|for|without|despite|like|once|when|while|if|as|or|and|but|nor|not|to|per|through|throughout|across|among|between|against|so|then|said|say|that)\b/
const ADDS = /^(?:as well as|including|such as|along with|together with|notably|among them|like|especially) /
/** `how Lord Amber, as he was known, came`. */
const NAMES =
  /^(?:as (?:he|she|it|they) (?:is|was|are|were) (?:\p{Ll}+ly )?(?:known|called)|also known as .*|formerly .*)$/u
const HAS_AUXILIARY = new RegExp(`\\b(?:${AUXILIARIES})\\b`)
/** What may follow the verb's object when the aside stood inside the predicate. */
const GOES_ON = /^(?:to|from|for|in|on|at|by|with|into|after|before|against) /

/** `, which was founded by shipowners,` and `, the oldest of its kind,`: between a noun and its verb, or inside the predicate. */
export const innerAside: Deletion = {
  name: 'inner-aside',
  doc: 'A relative clause, an apposition or examples between two commas.',
  propose(sentence, _from, {commas, end}) {
    return commas.flatMap((comma, index) => asideAt(sentence, comma, commas.slice(index + 1), end) ?? [])
  }
}

function asideAt(sentence: string, start: number, later: readonly number[], end: number): Range | undefined {
  const words = sentence.slice(start + 2)
  const before = clauseBefore(sentence, start)
  const relative = RELATIVE.test(words)
  const subject = awaitsVerb(before)
  const closing = later.filter((comma) => comma <= end && subject && resumes(sentence, comma))
  const [close] = closing
  if (close !== undefined) {
    // Two places to go on: which of the verbs is that of the subject cannot be told.
    if (closing.length > 1) return undefined
    const inner = sentence.slice(start + 2, close)
    if (relative) return says(inner) ? {start, end: close + 1} : undefined
    return fits(inner, sentence.slice(close + 2), close === later[0]) ? {start, end: close + 1} : undefined
  }
  const next = later[0]
  if (!relative || next === undefined || !says(sentence.slice(start + 2, next))) return undefined
  const rest = sentence.slice(next + 2)
  if (subject && LIMITS.test(before.toLowerCase()) && startsMain(rest)) return {start, end: next}
  return !subject && GOES_ON.test(rest) && !hasVerb(upToComma(rest)) ? {start, end: next + 1} : undefined
}

const resumes = (sentence: string, comma: number): boolean => startsWithVerb(sentence.slice(comma + 2))

const hasVerb = (words: string): boolean => hasFiniteVerb(`${words} .`)

/** A relative clause of three words has its verb, known to the lists or not: `whose cranes date from the war`. */
const says = (words: string): boolean => words.split(' ').length >= 3

const upToComma = (words: string): string => words.split(', ')[0] ?? ''

/** An apposition, an adjective with its complement, or examples; never the office of a person, nor who it is that speaks. */
function fits(inner: string, rest: string, single: boolean): boolean {
  if (NAMES.test(inner)) return true
  if (ADDS.test(inner)) return !HAS_AUXILIARY.test(inner)
  if (!single || LIMITS.test(inner) || hasVerb(inner)) return false
  const verb = tokensOf(rest.slice(0, 40)).find(({lower}) => SAYING.has(lower))
  return verb === undefined && !tokensOf(inner).some(({lower}) => ROLE_NOUNS.has(lower) || COURTESY_TITLES.has(lower))
}
