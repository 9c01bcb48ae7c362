import {isKnownWord} from '../../lexicon/known-words.ts'
import type {Block} from '../../prose/blocks.ts'
import type {Mend} from './mend.ts'
import {isProse, type Vocabulary, WORD} from './vocabulary.ts'

/** Function words that end no English compound, so that a run ending in one is two words. */
const SECOND = new Set(
  'from the and of with that which were was have has been this their these those they would could should when where while because between into for'.split(
    ' '
  )
)
/** The same at the start. */
const FIRST = new Set(
  'the and from that which this these those their were have has been because would could should'.split(' ')
)
/** Beside a function word stands a word of some length, found elsewhere in the text. */
const SHORTEST_PARTNER = 4
/**
 * Two content words: each of some length, and the text has the same two next to each other more than once elsewhere.
 * Compounds come and go (`data file`, `datafile`), so neither a name nor one other place proves anything.
 */
const SHORTEST_EACH = 4
const FEWEST_PAIRS = 2
const SHORTEST = 7
const LONGEST = 40

/**
 * A space lost between two words. Both halves stand elsewhere in the text, the whole does not and is no English word;
 * and one half is a function word that makes no compounds, or the text has the same two words side by side, or the
 * second half starts with a capital (`securityRussia`) as it does elsewhere.
 */
export function lostSpaces(blocks: readonly Block[], vocabulary: Vocabulary): readonly Mend[] {
  if (!vocabulary.english) return []
  return blocks.filter(isProse).flatMap((block) =>
    [...block.words.text.matchAll(WORD)].flatMap((match): Mend[] => {
      const [word] = match
      if (word.length < SHORTEST || word.length > LONGEST || isPartOfMore(block.words.text, match.index, word))
        return []
      const at = splitOf(word, vocabulary)
      if (at === undefined) return []
      const start = match.index
      const edits = [{start: start + at, end: start + at, text: ' '}]
      return [{block, start, end: start + word.length, edits, reason: 'space lost between two words'}]
    })
  )
}

/** Addresses, file names and identifiers: `https://assistancefrom.example`, `user_namefrom`, `@namefrom`. */
function isPartOfMore(text: string, start: number, word: string): boolean {
  return (
    /[\w@/\\.#=&-]$/.test(text.slice(Math.max(0, start - 1), start)) ||
    /^[\w@/\\=&]|^\.\w/.test(text.slice(start + word.length, start + word.length + 2))
  )
}

/** Where the second word begins; undefined when nothing or more than one way is proven. */
function splitOf(word: string, vocabulary: Vocabulary): number | undefined {
  const camel = /^(\p{Ll}{2,})(\p{Lu}\p{Ll}+)$/u.exec(word)
  if (camel) return camelSplit(camel[1] ?? '', camel[2] ?? '', vocabulary)
  if (!/^\p{L}\p{Ll}+$/u.test(word) || vocabulary.lower(word.toLowerCase()) > 1) return undefined
  const lower = word.toLowerCase()
  const splits: number[] = []
  for (let at = 2; at <= lower.length - 2; at++) {
    if (isSplit(word.slice(0, at), lower.slice(at), vocabulary)) splits.push(at)
  }
  return splits.length === 1 && !isKnownWord(lower) ? splits[0] : undefined
}

function isSplit(written: string, second: string, vocabulary: Vocabulary): boolean {
  const first = written.toLowerCase()
  if (vocabulary.lower(first) === 0 || vocabulary.lower(second) === 0) return false
  if (SECOND.has(second) && first.length >= SHORTEST_PARTNER) return true
  if (FIRST.has(first) && second.length >= SHORTEST_PARTNER) return true
  const long = written === first && first.length >= SHORTEST_EACH && second.length >= SHORTEST_EACH
  return long && vocabulary.pair(`${first} ${second}`) >= FEWEST_PAIRS
}

/** Names with a capital inside (`iPhone`, `eHealth`) are no words of the text in their parts, or stand in it more than once. */
function camelSplit(first: string, second: string, vocabulary: Vocabulary): number | undefined {
  const once = vocabulary.exact(first + second) === 1
  return once && vocabulary.exact(first) > 0 && vocabulary.exact(second) > 0 ? first.length : undefined
}
