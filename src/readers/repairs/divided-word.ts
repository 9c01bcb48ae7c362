import {isKnownWord} from '../../lexicon/known-words.ts'
import type {Block} from '../../prose/blocks.ts'
import type {Mend} from './mend.ts'
import {isProse, type Vocabulary} from './vocabulary.ts'

/** `Repor ts`: letters, one space, small letters. */
const PAIR = /(?<![\p{L}\p{M}\p{N}.'’-])(\p{L}\p{Ll}+) (?=(\p{Ll}{2,})(?![\p{L}\p{M}\p{N}'’-]))/gu
const SHORTEST = 5

/**
 * A word divided by the setter's kerning. The whole stands elsewhere in the text and one part is no word at all; or
 * neither part is a word and the whole is an English one.
 */
export function dividedWords(blocks: readonly Block[], vocabulary: Vocabulary): readonly Mend[] {
  if (!vocabulary.english) return []
  return blocks.filter(isProse).flatMap((block) =>
    [...block.words.text.matchAll(PAIR)].flatMap((match): Mend[] => {
      const [, first = '', second = ''] = match
      if (!isDivided(first.toLowerCase(), second, vocabulary)) return []
      const start = match.index
      const space = start + first.length
      const end = space + 1 + second.length
      return [{block, start, end, edits: [{start: space, end: space + 1, text: ''}], reason: 'word divided by a space'}]
    })
  )
}

function isDivided(first: string, second: string, vocabulary: Vocabulary): boolean {
  const whole = first + second
  if (whole.length < SHORTEST) return false
  const odd = [first, second].filter((part) => vocabulary.lower(part) === 1)
  if (odd.length === 0) return false
  const found = vocabulary.lower(whole) > 0
  if (!found && odd.length < 2) return false
  const strange = odd.filter((part) => !isKnownWord(part)).length
  return found ? strange > 0 : strange === 2 && isKnownWord(whole)
}
