import type {Word} from './align.ts'
import type {Bracketed} from './brackets.ts'
import {longOf, shortIn, type TermMatch} from './in-brackets.ts'
import {canBeLettersOf, nameAtEnd, ownName} from './name.ts'
import {wordsBefore} from './words-before.ts'

const LONGEST_NAME = 18
/** Three capitals or more; a word after a hyphen may be a name (`UN-Habitat`, `RCD-Goma`). */
const LETTERS = /^\p{Lu}[\p{Lu}\p{N}-]{2,9}$|^\p{Lu}{2,5}-\p{Lu}\p{Ll}{2,9}$/u

/** `United Nations Entity for …`, UN-Women: the first words have the letters, in order. */
const opensWith = (name: readonly Word[], letters: string): boolean =>
  name.length > letters.length && [...letters].every((letter, at) => name[at]?.text[0] === letter)

/** The name that ends before an offset and that letters of another language or order can stand for. */
export function nameFor(text: string, at: number, short: string): Omit<TermMatch, 'end'> | undefined {
  if (!LETTERS.test(short)) return undefined
  const letters = short.replace(/-\p{Lu}\p{Ll}+$/u, '')
  const whole = nameAtEnd(wordsBefore(text, at, LONGEST_NAME))
  const name = [ownName(whole, text), whole].find(
    (words) => canBeLettersOf(words, letters) || (letters !== short && opensWith(words, letters))
  )
  return name && {short, long: longOf(name, text), start: name[0]?.start ?? at}
}

/**
 * `United Nations Stabilization Mission in Haiti (MINUSTAH)`: letters of another language or order after the full name
 * of an organisation.
 */
export function nameBefore(text: string, bracketed: Bracketed): TermMatch | undefined {
  const found = nameFor(text, bracketed.start, shortIn(text, bracketed))
  return found && {...found, end: bracketed.end}
}
