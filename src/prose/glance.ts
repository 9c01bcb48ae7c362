// What one glance at each sentence tells, for the gates before rules: the kinds of characters and the words in it. One pass
// over the characters of a document for all gates of all rules; nothing is cut out or kept but two numbers a sentence.
import type {Prose, Sentence} from '../model/finding.ts'
import {bitsAt, CAPITAL, LETTER} from './characters.ts'

/** Made once when the file of a rule is loaded; asked for a document, it tells of its sentences whether the rule can find anything. */
export type Gate = (prose: Prose) => (sentence: Sentence) => boolean

/** Opens where a character with one of the bits of `characters.ts` stands: `characterGate(NUMERAL | SIGN)`. */
export function characterGate(bits: number): Gate {
  return (prose) => {
    const {characters} = glanceAt(prose)
    return ({index}) => ((characters[index] ?? 0) & bits) !== 0
  }
}

/**
 * Opens where one of `words` stands (in lower case), by itself or as a part of a compound: `ten` in `ten-year`, `minister` in
 * `minister’s`, `km` in `25km`. Of a phrase or a compound the longest run of letters is looked for: `according` for
 * `according to`. A rule whose pattern needs one of the words between what are no letters finds nothing where the gate stays
 * shut. A word that happens to have the hash of one of them opens it too.
 */
export function wordGate(words: Iterable<string>): Gate {
  const bit = 1 << (gates++ % BITS)
  for (const word of words) {
    const hash = hashOf(longestPart(word))
    gatesOf.set(hash, (gatesOf.get(hash) ?? 0) | bit)
  }
  return (prose) => {
    const {opened} = glanceAt(prose)
    return ({index}) => ((opened[index] ?? 0) & bit) !== 0
  }
}

/** Bits that a small integer has. Gates beyond this number share bits: they open more often, and never less. */
const BITS = 31

/** The gates that a word opens, by its hash. */
const gatesOf = new Map<number, number>()
let gates = 0

interface Glance {
  /** By the index of the sentence: the bits of its characters; the gates that its words open. */
  readonly characters: Int32Array
  readonly opened: Int32Array
  /** How many gates there were. */
  readonly gates: number
}

const known = new WeakMap<Prose['sentences'], Glance>()

function glanceAt({sentences}: Prose): Glance {
  const found = known.get(sentences)
  if (found?.gates === gates) return found
  const glance = {characters: new Int32Array(sentences.length), opened: new Int32Array(sentences.length), gates}
  for (let at = 0; at < sentences.length; at++) look(sentences[at]?.text ?? '', at, glance)
  known.set(sentences, glance)
  return glance
}

/** The offset basis and the prime of FNV-1a in 32 bits (Fowler, Noll, Vo). */
const SEED = 0x811c9dc5 | 0
const PRIME = 0x01000193

/** Walks from run to run of letters. The two loops are one function, as this is all the work that most sentences get. */
function look(text: string, sentence: number, {characters, opened}: Glance): void {
  let seen = 0
  let open = 0
  for (let at = 0; at < text.length; at++) {
    let bits = bitsAt(text, at)
    if (bits & LETTER) {
      let hash = SEED
      do {
        seen |= bits
        hash = Math.imul(hash ^ (bits & CAPITAL ? lowered(text.charCodeAt(at)) : text.charCodeAt(at)), PRIME)
        at++
        bits = at < text.length ? bitsAt(text, at) : 0
      } while (bits & LETTER)
      open |= gatesOf.get(hash) ?? 0
    }
    seen |= bits
  }
  characters[sentence] = seen
  opened[sentence] = open
}

/** A capital in lower case; of the rare one that becomes two characters, the first. */
const lowered = (code: number): number =>
  code < 128 ? code | 32 : String.fromCharCode(code).toLowerCase().charCodeAt(0)

function hashOf(letters: string): number {
  let hash = SEED
  for (let at = 0; at < letters.length; at++) hash = Math.imul(hash ^ letters.charCodeAt(at), PRIME)
  return hash
}

const longestPart = (words: string): string =>
  (words.match(/\p{L}+/gu) ?? []).reduce((longest, part) => (part.length > longest.length ? part : longest), '')
