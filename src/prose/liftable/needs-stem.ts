import {hasFiniteVerb} from '../finite-verb.ts'
import type {LiftRule} from './rule.ts'

/** `Working with owners to find leaks.` hangs on `Duties include`; `Dredging would close the quay.` does not. */
const OPENS_WITH_GERUND = /^\p{Lu}\p{Ll}+ing\b/u
const FINITE = /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|shall|does|did)\b/u

/** A list item that is no sentence of its own means nothing without the words that introduce the list. */
export const needsStem: LiftRule = ({text, passage, stem}) => {
  if (passage.role !== 'item') return undefined
  const whole = /^["“‘'(]?[\p{Lu}\p{N}]/u.test(text) && /[.!?]["”’')]*$/u.test(text.trimEnd()) && hasFiniteVerb(text)
  if (stem !== undefined && OPENS_WITH_GERUND.test(text) && !FINITE.test(text)) return 'a list item that needs its stem'
  if (!whole) return passage.stem === undefined ? 'a list item without a stem' : 'a list item that needs its stem'
  return stem !== undefined &&
    /\b(?:will|must|should|may|can|to|that|by|if|when|unless|whether)\s?[:…—–-]?$/iu.test(stem.trim())
    ? 'a list item that needs its stem'
    : undefined
}
