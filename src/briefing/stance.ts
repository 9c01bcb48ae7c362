// How a clause stands to what it says: yes or no, flatly or as a mere possibility, under a condition, of these alone.
import {meaningOfWord} from './meaning.ts'

export interface Stance {
  readonly negated: boolean
  /** Keys of what only `may` or `could` be, or is so `possibly`; `likely` says that it is expected, and is none of these. */
  readonly possible: ReadonlySet<string>
  readonly conditional: boolean
  /** `Only registered cooperatives may sell`. */
  readonly exclusive: boolean
}

const NEGATED =
  /\b(?:no|not|never|none|neither|nor|cannot|without|nobody|nothing|unlikely|hardly|barely|scarcely)\b|n['’]t\b|\b(?:fail|fails|failed|refuse|refuses|refused|decline|declines|declined) to\b/i
/** The word that is only possible, after auxiliaries and adverbs. */
const POSSIBLE =
  /\b(?:may|might|could|possibly|perhaps|maybe|conceivably|potentially)(?: (?:be|have|been|also|still|well|soon|yet|even|now|again|only|\p{Ll}+ly)){0,3} (?!not\b)(\p{Ll}+)/gu
const CONDITION = /^(?:If|Unless|Provided|Should|In the event)\b|, (?:if|unless|provided) | (?:only if|unless) /
const EXCLUSIVE = /^(?:Only|only|Solely|None but)\b|\b(?:may|can|will|must) only\b/

/** `clause` is a stretch of `sentence`; a condition governs all of it. */
export const stanceOf = (clause: string, sentence: string): Stance => ({
  negated: NEGATED.test(clause),
  possible: new Set([...clause.matchAll(POSSIBLE)].map(([, word = '']) => meaningOfWord(word))),
  conditional: CONDITION.test(sentence),
  exclusive: EXCLUSIVE.test(clause)
})

/** Of two stances that differ neither bears the other out. */
export const sameStance = (a: Stance, b: Stance): boolean =>
  a.negated === b.negated && a.conditional === b.conditional && a.exclusive === b.exclusive
