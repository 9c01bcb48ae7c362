import {isKnownWord} from '../../lexicon/known-words.ts'
import type {Block} from '../../prose/blocks.ts'
import type {Mend} from './mend.ts'
import {isProse, type Vocabulary} from './vocabulary.ts'

/** `withdrawal.The`: two words and nothing else between white space, but for punctuation at the ends. */
const GLUED = /(?<=^|[\s("“‘])(\p{Ll}{3,40})([.!?]["”’]?)(\p{Lu}\p{Ll}{1,40})(?=$|[\s,;:’'”")])/gu
/** Endings of addresses and names of software. */
const ENDING = /^(?:Com|Org|Net|Gov|Edu|Int|Info|Js|Io|Py|Ai)$/

/** A space lost after a full stop. Both words stand elsewhere in the text, or are English. */
export function sentenceSpaces(blocks: readonly Block[], vocabulary: Vocabulary): readonly Mend[] {
  if (!vocabulary.english) return []
  const isWord = (word: string) => vocabulary.lower(word) > 1 || isKnownWord(word)
  return blocks.filter(isProse).flatMap((block) =>
    [...block.words.text.matchAll(GLUED)].flatMap((match): Mend[] => {
      const [written, first = '', stop = '', second = ''] = match
      if (ENDING.test(second) || !isWord(first) || !isWord(second.toLowerCase())) return []
      const at = match.index + first.length + stop.length
      const end = match.index + written.length
      return [
        {
          block,
          start: match.index,
          end,
          edits: [{start: at, end: at, text: ' '}],
          reason: 'space lost after a full stop'
        }
      ]
    })
  )
}
