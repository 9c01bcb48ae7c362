// What the rules of shortening can tell of a sentence's build: where clauses end, what begins with a verb.
import {IRREGULAR_PASTS, NOUN_VERBS, VERB_BASES, VERB_THIRD_PERSONS} from '../../lexicon/common-verbs.ts'
import {SAYING} from '../../lexicon/verbs-of-saying.ts'
import {hasFiniteVerb} from '../../prose/finite-verb.ts'
import type {Marks} from './index.ts'

/** Auxiliaries, as a regular expression's alternatives: a predicate can be told by them without knowing every verb. */
export const AUXILIARIES =
  'is|are|was|were|has|have|had|will|would|can|cannot|could|may|might|must|should|shall|does|do|did'

/** Offset of the closing stop. */
export const stopOf = (sentence: string): number => {
  const match = /[.!?…]["”’)\]]*$/.exec(sentence)
  return match ? match.index : sentence.length
}

/** Words before which a sentence cannot end, nor a comma stand: what they open is missing. */
const OPENERS = new RegExp(
  `(?:^|[\\s(“])(?:${AUXILIARIES}|be|been|being|not|a|an|the|this|these|those|its|their|his|her|our|my|your|of|in|on|at|by|to|for|from|with|into|as|than|that|which|who|whom|whose|what|how|why|when|where|while|if|because|although|whether|and|or|but|nor|so|such|between|both|either|neither|only|just|simply|mainly|mostly|largely|partly|especially|particularly|more|less|most|very|even|like|including|about|over|under|during|after|before|until|unless|without|within|per|via|due|according|likely|able|unable|going|set|began|seemed?|seems|became|becomes?|remains?|remained|keep|made|lets?|help(?:ed|s)?)$`,
  'i'
)

/** Whether the words wait for others: `was`, `the story of how`, `largely`. */
export const isOpen = (words: string): boolean => OPENERS.test(words.slice(-24))

const ADVERBS = /^(?:(?:also|now|still|never|already|then|soon|later|recently|not|first|often|\p{Ll}+ly) ){0,2}/u
const AUXILIARY = new RegExp(`^(?:${AUXILIARIES})(?:n['’]t)?\\b`)
const WORD = /^\p{Ll}[\p{L}’'-]*/u

/** Whether the words begin with a finite verb, taken to follow their subject: `has frozen`, `also supplies the`. */
export function startsWithVerb(words: string): boolean {
  const rest = words.slice((ADVERBS.exec(words.slice(0, 60)) ?? [''])[0].length)
  if (AUXILIARY.test(rest)) return true
  const word = WORD.exec(rest)?.[0]
  if (word === undefined) return false
  const after = WORD.exec(rest.slice(word.length + 1))?.[0] ?? ''
  if (/^(?:of|and|or)$/.test(after)) return false
  if (VERB_THIRD_PERSONS.has(word)) return rest[word.length] === ' '
  if (/..ed$/.test(word) || IRREGULAR_PASTS.has(word)) return after !== 'by'
  return VERB_BASES.has(word) && !NOUN_VERBS.has(word) && !/^(?:of|by)$/.test(after) && rest[word.length] === ' '
}

/** Offsets of the commas, each before a space, that stand outside of brackets and quotation marks. */
function commasOf(sentence: string): readonly number[] {
  const commas: number[] = []
  let depth = 0
  let straight = false
  for (const {0: mark, index} of sentence.matchAll(/[()[\]“”"]|, /g)) {
    if (mark === ', ') {
      if (depth === 0 && !straight) commas.push(index)
    } else if (mark === '"') straight = !straight
    else if (/[([“]/.test(mark)) depth++
    else depth = Math.max(0, depth - 1)
  }
  return commas
}

const SAYS = [...SAYING.keys()].filter((words) => !/ |ing$/.test(words)).join('|')

/** `according to the board`, `the minister said on Monday`, `said Bern`: who says so, after the last comma. */
const FRAME = new RegExp(
  `^(?:according to |as (?:[^\\s,]+ ){1,6}(?:put it|${SAYS})|(?:${SAYS}) |(?!which |who |where |and |as )(?:(?!(?:be|been|is|are|was|were|will|would|not|that) )[^\\s,]+ ){1,9}?(?:has |have |had |also |later ){0,2}(?:${SAYS})(?:$| (?:on|in|to|at|during|after|late|earlier|yesterday|today|last|this|when|as|\\p{Lu}\\p{Ll}+day)\\b))`,
  'u'
)

/** Where what is claimed ends: before an attribution at the end, else at the stop. */
function claimEnd(sentence: string, commas: readonly number[]): number {
  const end = stopOf(sentence)
  for (const comma of commas.slice(-3)) if (FRAME.test(sentence.slice(comma + 2, end))) return comma
  return end
}

/** Words after which another clause begins: its subject stands after them. */
const BORDER = /.*(?:[;:] |, (?:and|but) |\b(?:that|how|why|whether|because|if|when|where|which|who) )/

/** Commas and end of a sentence. */
export const marksOf = (sentence: string): Marks => {
  const commas = commasOf(sentence)
  return {commas, end: claimEnd(sentence, commas)}
}

/** The words of the innermost clause up to an offset. */
export const clauseBefore = (sentence: string, at: number): string =>
  sentence.slice(0, at).slice(BORDER.exec(sentence.slice(0, at))?.[0].length ?? 0)

/** Whether the clause has had its subject and waits for its verb: `The bank` and not `The bank has frozen loans`. */
export const awaitsVerb = (clause: string): boolean => clause !== '' && !hasFiniteVerb(`${clause} .`)

/** A main clause can begin here: an article, a pronoun, a name, and a verb soon after. */
const MAIN = new RegExp(
  `^(?:(?:it|there|the|a|an|this|these|some|many|most|several|both|all|no)\\b|\\p{Lu})[^,;:]{0,90}? (?:${AUXILIARIES}|remains?|plans?|expects?|\\p{Ll}{2,}(?:ed|es|s)) `,
  'u'
)

/** Whether the words begin with a main clause. */
export const startsMain = (words: string): boolean => MAIN.test(words) || isShortClause(words)

/** `the council approved the tram line`, `it fell.`: of at most a dozen words, up to the next comma. */
const isShortClause = (words: string): boolean => {
  const clause = /^[^,;:]{0,90}/.exec(words)?.[0] ?? ''
  return /^(?:(?:it|he|she|they|we|the|a|an|its|their|his|her)\b|\p{Lu})/u.test(clause) && hasFiniteVerb(`${clause} .`)
}
