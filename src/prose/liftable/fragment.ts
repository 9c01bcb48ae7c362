import {hasFiniteVerb} from '../finite-verb.ts'
import type {LiftRule} from './rule.ts'

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu
const FEWEST_WORDS = 3

function hasWords(text: string): boolean {
  WORD.lastIndex = 0
  for (let count = 0; count < FEWEST_WORDS; count++) if (!WORD.test(text)) return false
  return true
}

/** Words without a finite verb, cut off, or too few to say anything. */
export const fragment: LiftRule = ({text}) => {
  if (!hasWords(text)) return 'too few words to be a claim'
  if (/(?:…|\.\.\.|\[…\]|\[\.\.\.\])["”’)]?$/u.test(text.trimEnd())) return 'a sentence that breaks off'
  if (/^[\p{Ll}]/u.test(text) && !/^(?:e|i)[A-Z]/u.test(text)) return 'a sentence whose beginning is missing'
  return hasFiniteVerb(text) ? undefined : 'a fragment without a finite verb'
}
