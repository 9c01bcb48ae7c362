import {isKnownWord} from '../../lexicon/known-words.ts'
import type {Block} from '../../prose/blocks.ts'
import type {Mend} from './mend.ts'
import {isProse, type Vocabulary} from './vocabulary.ts'

/** `govern-⏎ment`: a hyphen at the end of a line, after and before a letter. */
const BROKEN = /(?<![\p{L}\p{M}])(\p{L}[\p{L}\p{M}]*)([-\u00ad\u2010])[ \t]*\n[ \t>]*(\p{L}[\p{L}\p{M}]*)/gu
const BROKEN_ANY = /[-\u00ad\u2010][ \t]{0,8}\n/

/**
 * Words hyphenated at the end of a line. The hyphen goes when the text has the whole word elsewhere or the word list
 * does; it stays, without the line's end, when the text has the word with a hyphen, or nothing is proven.
 */
export function lineEnds(blocks: readonly Block[], words: () => Vocabulary): readonly Mend[] {
  const broken = blocks.filter((block) => isProse(block) && BROKEN_ANY.test(block.words.text))
  if (broken.length === 0) return []
  const vocabulary = words()
  const hyphenated = new Set<string>()
  for (const {words} of blocks.filter(isProse)) {
    for (const [whole] of words.text.matchAll(/(?<!\p{L})\p{L}+-\p{L}+/gu)) hyphenated.add(whole.toLowerCase())
  }
  return broken.flatMap((block) =>
    [...block.words.text.matchAll(BROKEN)].map((match): Mend => {
      const [written, first = '', hyphen = '', second = ''] = match
      const start = match.index
      const end = start + written.length
      const keep = hyphen === '-' && keepsHyphen(first, second, hyphenated, vocabulary)
      const from = start + first.length + (keep ? 1 : 0)
      const edits = [{start: from, end: end - second.length, text: ''}]
      return {block, start, end, edits, reason: keep ? 'line end after a hyphen' : 'word divided at a line end'}
    })
  )
}

function keepsHyphen(first: string, second: string, hyphenated: ReadonlySet<string>, vocabulary: Vocabulary): boolean {
  const whole = `${first}${second}`.toLowerCase()
  if (hyphenated.has(`${first}-${second}`.toLowerCase())) return true
  if (/^\p{Lu}/u.test(second)) return true
  if (vocabulary.lower(whole) > 0) return false
  return !(vocabulary.english && isKnownWord(whole))
}
