// Patterns with a cheap question before them. V8 takes milliseconds to compile a pattern that ignores case and looks for
// letters around its words, and does so when it is first used; the words alone, in lower case, take a small part of that.
import {rememberLast} from './remember-last.ts'

export interface Gated {
  /** Where this finds nothing in the folded text, the pattern finds nothing. */
  readonly gate: RegExp
  /** Global; ignores case. */
  readonly pattern: RegExp
}

/** Without `u`, a class or a dot would take half of a character beyond the first plane. */
const NEEDS_UNICODE = /\\[pPSDWB]|\[\^|(?<!\\)\./
/** Escapes stay as they are: `\p{Lu}`, `\S`. */
const CAPITAL = /\\[pP]\{[^}]*\}|\\.|[A-Z]/g

/** A pattern for `words`, a source in which case does not matter, between what must not be before and after it. */
export function gated(words: string, before: string, after: string): Gated {
  const lower = words.replace(CAPITAL, (found) => (found.length === 1 ? found.toLowerCase() : found))
  const flags = /\\[pP]\{Lu\}/.test(words) ? 'iu' : NEEDS_UNICODE.test(words) ? 'u' : ''
  return {
    gate: new RegExp(lower, flags),
    pattern: new RegExp(`${before}(?:${words})${after}`, 'giu')
  }
}

/** A text with the case taken out of it, for gates. The long s is the one letter that a pattern folds and this does not. */
export const folded = rememberLast((text) => text.toLowerCase().replaceAll('ſ', 's'))

/** Whether a pattern may match. `fold` is the folded text; a capital I with a dot becomes two characters in it. */
export const mayMatch = ({gate}: Gated, text: string, fold: string): boolean => gate.test(fold) || text.includes('İ')

/** All matches of a pattern, as `matchAll` finds them. */
export const matchesIn = (gatedPattern: Gated, text: string, fold: string): Iterable<RegExpExecArray> =>
  mayMatch(gatedPattern, text, fold) ? text.matchAll(gatedPattern.pattern) : []
