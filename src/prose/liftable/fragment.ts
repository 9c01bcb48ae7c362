import {hasFiniteVerb} from '../finite-verb.ts'
import type {LiftRule} from './rule.ts'

/** Words without a finite verb, cut off, or too few to say anything. */
export const fragment: LiftRule = ({text}) => {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? []
  if (words.length < 3) return 'too few words to be a claim'
  if (/(?:…|\.\.\.|\[…\]|\[\.\.\.\])["”’)]?$/u.test(text.trimEnd())) return 'a sentence that breaks off'
  if (/^[\p{Ll}]/u.test(text) && !/^(?:e|i)[A-Z]/u.test(text)) return 'a sentence whose beginning is missing'
  return hasFiniteVerb(text) ? undefined : 'a fragment without a finite verb'
}
