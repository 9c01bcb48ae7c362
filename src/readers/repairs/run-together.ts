import type {Block} from '../../prose/blocks.ts'
import {placeAt} from '../../prose/placed.ts'
import {isProse, type Vocabulary, WORD} from './vocabulary.ts'

/** `TurkmenistanAfghanistan`: parts that each start with a capital and go on in small letters. */
const PARTS = /(?=\p{Lu})/u
const PART = /^\p{Lu}\p{Ll}{3,}$/u
const LONGEST = 120

/** Names run together: nobody knows whether a space, a hyphen or a dash was lost, so they are shown as they stand. */
export interface RunTogether {
  readonly word: string
  readonly parts: readonly string[]
  /** In the source. */
  readonly offset: number
}

/** At least two of the parts stand alone elsewhere in the text; of two parts both, and the whole only once. */
export function runTogether(blocks: readonly Block[], vocabulary: Vocabulary): readonly RunTogether[] {
  return blocks.filter(isProse).flatMap((block) =>
    [...block.words.text.matchAll(WORD)].flatMap((match): RunTogether[] => {
      const [word] = match
      if (word.length > LONGEST || !/^\p{Lu}\p{Ll}+\p{Lu}/u.test(word)) return []
      const parts = word.split(PARTS)
      if (!parts.every((part) => PART.test(part))) return []
      const known = parts.filter(
        (part) => vocabulary.exact(part) > 0 && vocabulary.lower(part.toLowerCase()) === vocabulary.exact(part)
      )
      if (known.length < 2 || (parts.length === 2 && vocabulary.exact(word) > 1)) return []
      return [{word, parts, offset: placeAt(block.words, match.index)}]
    })
  )
}
