import {FOREIGN_HEADS, NAME_OPENERS} from '../../lexicon/name-openers.ts'
import {ORGANISATION_HEADS} from '../../lexicon/organisation-words.ts'
import {SMALL_WORDS} from '../../lexicon/small-words.ts'
import {SENTENCE_STARTERS} from '../../lexicon/starters.ts'
import {ROLE_NOUNS} from '../../lexicon/titles.ts'
import type {Word} from './align.ts'

const isCapital = (word: Word | undefined): boolean => /^\p{Lu}/u.test(word?.text ?? '')
const isHead = ({text}: Word): boolean => ORGANISATION_HEADS.has(text) || FOREIGN_HEADS.has(text)
const isYear = (word: Word | undefined): boolean => /^\d{4}$/u.test(word?.text ?? '')
const opensSentence = ({text}: Word): boolean => {
  const lower = text.toLowerCase()
  return SMALL_WORDS.has(lower) || (SENTENCE_STARTERS.has(lower) && !NAME_OPENERS.has(text))
}

/** The longest run of capitalised words, with small words between them, that ends the stretch; a year may close it. */
export function nameAtEnd(words: readonly Word[]): readonly Word[] {
  let first = words.length
  for (let at = words.length - 1; at >= 0; at--) {
    const word = words[at] as Word
    if (isCapital(word) && !opensSentence(word)) first = at
    else if (!isCapital(word) && !SMALL_WORDS.has(word.text) && !(at === words.length - 1 && isYear(word))) break
  }
  return words.slice(first)
}

/** Without the office that somebody holds in it (`Chairman of the Union of …`) and the names listed before (`…, and the …`). */
export function ownName(name: readonly Word[], text: string): readonly Word[] {
  for (let at = name.length - 2; at > 0; at--) {
    const word = name[at] as Word
    const before = name[at - 1] as Word
    const listed = word.text === 'the' && (before.text === 'and' || text.slice(before.end, word.start).includes(','))
    const held = /^(?:of|for)$/u.test(word.text) && ROLE_NOUNS.has(before.text.toLowerCase()) && at > 0
    if (listed || held) return nameAtEnd(name.slice(at + 1))
  }
  return name
}

/** Initials of capitalised words, parts of compounds too. */
const initialsOf = (name: readonly Word[]): ReadonlySet<string | undefined> =>
  new Set(name.flatMap(({text}) => text.split(/[-/’']/u)).flatMap((part) => (/^\p{Lu}/u.test(part) ? [part[0]] : [])))

/** A name has so many capitals at least, and shares so many initials with its letters. */
const LEAST_CAPITALS = 3
const LEAST_SHARED = 2

/**
 * Whether letters in another order, or of another language, can be those of a name that says it is an organisation: some
 * are initials in it (`United Nations Stabilization Mission in Haiti`, MINUSTAH), in a short name all of them.
 */
export function canBeLettersOf(name: readonly Word[], short: string): boolean {
  const initials = initialsOf(name)
  const letters = [...new Set(short.match(/\p{Lu}/gu))]
  const shared = letters.filter((letter) => initials.has(letter)).length
  const capitals = name.filter(isCapital)
  if (shared < LEAST_SHARED || !capitals.some(isHead)) return false
  return capitals.length >= LEAST_CAPITALS || (shared === letters.length && capitals.length > 1)
}

/** Cost of an alignment under which every letter is an initial and nothing was passed over but small words. */
const PERFECT = 0.7

/**
 * Where the whole name begins whose words from `first` on spell the letters: its first word may have the same initial
 * (`Convention on Certain Conventional Weapons`, CCW), be left out of the acronym (`Joint …`, UNAIDS), or be the office
 * of somebody (`Office of the … High Commissioner …`). Past `and` and `the`, and past words that the letters leave out, only
 * when the letters do not fit well.
 */
export function wholeName(words: readonly Word[], first: number, short: string, cost: number, text: string): number {
  if (!isCapital(words[first])) return first
  const open = words.length - ownName(nameAtEnd(words), text).length
  let start = first
  for (let at = first - 1; at >= open; at--) {
    const word = words[at] as Word
    if (/[,()]/.test(text.slice(word.end, words[at + 1]?.start))) break
    if (!isCapital(word)) {
      if (/^(?:and|the)$/.test(word.text) && cost < PERFECT) break
      continue
    }
    const sameInitial = word.text[0] === short[0] && !/^\p{Lu}+$/u.test(word.text)
    if (sameInitial || (at === start - 1 && cost >= PERFECT && NAME_OPENERS.has(word.text))) start = at
    else if (cost < PERFECT) break
  }
  return withOffice(words, start)
}

function withOffice(words: readonly Word[], start: number): number {
  const from = words[start - 1]?.text === 'the' ? start - 2 : start - 1
  const office = words[from]?.text === 'of' && words[from - 1]?.text === 'Office'
  return office && words.slice(start).some(({text}) => ROLE_NOUNS.has(text.toLowerCase())) ? from - 1 : start
}
