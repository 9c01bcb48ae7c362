// How a clause stands to what it says: yes or no, flatly or as a mere possibility, under a condition, of these alone.

export interface Stance {
  readonly negated: boolean
  /** `may`, `could`, `possibly`; not `likely`, which says that it is expected. */
  readonly possible: boolean
  readonly conditional: boolean
  /** `Only registered cooperatives may sell`. */
  readonly exclusive: boolean
}

const NEGATED =
  /\b(?:no|not|never|none|neither|nor|cannot|without|nobody|nothing|unlikely|hardly|barely|scarcely)\b|n['’]t\b|\b(?:fail|fails|failed|refuse|refuses|refused|decline|declines|declined) to\b/i
const POSSIBLE =
  /\b(?:may|might|could|possibly|perhaps|maybe|conceivably|potentially)\b(?! not\b)|\b[Ii]t is possible\b/
const CONDITION = /^(?:If|Unless|Provided|Should|In the event)\b|, (?:if|unless|provided) | (?:only if|unless) /
const EXCLUSIVE = /^(?:Only|only|Solely|None but)\b|\b(?:may|can|will|must) only\b/

/** `clause` is a stretch of `sentence`; a condition governs all of it. */
export const stanceOf = (clause: string, sentence: string): Stance => ({
  negated: NEGATED.test(clause),
  possible: POSSIBLE.test(clause),
  conditional: CONDITION.test(sentence),
  exclusive: EXCLUSIVE.test(clause)
})

/** Of two stances that differ neither bears the other out. */
export const sameStance = (a: Stance, b: Stance): boolean =>
  a.negated === b.negated && a.possible === b.possible && a.conditional === b.conditional && a.exclusive === b.exclusive
