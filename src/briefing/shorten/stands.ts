import {danglingReference} from '../../prose/dangling.ts'
import {hasFiniteVerb} from '../../prose/finite-verb.ts'
import {isOpen, stopOf} from './clause.ts'

/**
 * Whether a shortened sentence is still one: it has a finite verb, does not end in a word that waits for another, and
 * its marks are in order. What was amiss in the sentence as printed is not held against the shorter one.
 */
export function stands(shown: string, printed: string): boolean {
  const ending = (text: string) => text.slice(0, stopOf(text)).replace(/["”’)\]]+$/, '')
  if (isOpen(ending(shown)) && !isOpen(ending(printed))) return false
  // What was left out may be what a pronoun stands for: `While the board objects, it has no say.`
  if (danglingReference(shown) && firstWord(shown) !== firstWord(printed)) return false
  if (faults(shown) > faults(printed)) return false
  return hasFiniteVerb(shown) || !hasFiniteVerb(printed)
}

const firstWord = (text: string): string => /^\p{L}+/u.exec(text)?.[0] ?? ''

const count = (text: string, mark: string): number => text.split(mark).length - 1

/** Doubled or hanging punctuation, and marks without their partners. */
const faults = (text: string): number =>
  (text.match(/[,;:][ ,;:]*[,;:.!?]|\( | \)|[,;:]$/g)?.length ?? 0) +
  (count(text, '"') % 2) +
  (count(text, '—') % 2) +
  Math.abs(count(text, '“') - count(text, '”')) +
  Math.abs(count(text, '(') - count(text, ')'))
