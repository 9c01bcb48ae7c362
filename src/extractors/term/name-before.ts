import {ORGANISATION_HEADS} from '../../lexicon/organisation-words.ts'
import {SMALL_WORDS} from '../../lexicon/small-words.ts'
import type {Word} from './align.ts'
import type {Bracketed} from './brackets.ts'
import {longOf, type TermMatch} from './in-brackets.ts'
import {wordsBefore} from './words-before.ts'

/** A name of fewer capitalised words is not trusted to be what the letters stand for. */
const LEAST_CAPITALS = 3
const LONGEST_NAME = 14

/** The longest run of capitalised words, with small words between them, that ends the stretch. */
export function nameAtEnd(words: readonly Word[]): readonly Word[] {
  let first = words.length
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at]?.text ?? ''
    const capital = /^\p{Lu}/u.test(word)
    if (!capital && !SMALL_WORDS.has(word)) break
    if (capital && !/^(?:The|A|An|In|On|By|For|And|Of)$/u.test(word)) first = at
  }
  return words.slice(first)
}

/**
 * `United Nations Stabilization Mission in Haiti (MINUSTAH)`: letters of another language or order after the full name
 * of an organisation. Only with four capitals or more, and a name that says it is an organisation.
 */
export function nameBefore(text: string, bracketed: Bracketed): TermMatch | undefined {
  const short = text.slice(bracketed.from, bracketed.to).split(/[,;]/u)[0]?.trim() ?? ''
  if (!/^\p{Lu}[\p{Lu}\p{N}-]{2,9}$/u.test(short)) return undefined
  const name = nameAtEnd(wordsBefore(text, bracketed.start, LONGEST_NAME))
  const capitals = name.filter(({text: word}) => /^\p{Lu}/u.test(word))
  if (capitals.length < LEAST_CAPITALS || !capitals.some(({text: word}) => ORGANISATION_HEADS.has(word)))
    return undefined
  const initials = new Set(capitals.map(({text: word}) => word[0]))
  const shared = [...new Set(short)].filter((letter) => initials.has(letter)).length
  if (shared < 2) return undefined
  return {short, long: longOf(name, text), start: name[0]?.start ?? bracketed.start, end: bracketed.end}
}
