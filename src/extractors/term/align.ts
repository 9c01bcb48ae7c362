import {SMALL_WORDS} from '../../lexicon/small-words.ts'

/** A word of the text that a long form may be cut from; offsets are UTF-16, in the passage. */
export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Where a short form is explained: the words from `first` to the last one given, and how well its letters fit (0 is best). */
export interface Alignment {
  readonly first: number
  readonly cost: number
}

/*
 * Costs of one letter, by where it stands in the long form. They were set so that initials beat letters inside a word,
 * a letter inside a word whose start was matched beats one in a word that was entered in the middle, and skipping a
 * small word is almost free.
 */
const SUBWORD = 0.1
const INSIDE_NEXT = 0.6
const INSIDE = 1.1
const ENTERED_INSIDE = 2.6
const SKIPPED_WORD = 1.6
const SKIPPED_SMALL_WORD = 0.15
/** A letter for a small word, when a word that counts could give it. */
const SMALL_WORD_START = 0.2
const WORD_AFTER_LAST = 1.3
/** Mean cost of a letter above which the words do not explain the letters. */
const HIGHEST_MEAN = 1.1

const NUMBER_WORDS: Readonly<Record<string, string>> = {
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '1',
  twenty: '2',
  double: '2',
  triple: '3'
}

interface Place {
  readonly word: number
  readonly at: number
  readonly cost: number
}

const ALNUM = /[\p{L}\p{N}]/u
/** Base letter in lower case: `É` is `e`. Keeps one unit a unit. */
const fold = (char: string): string => char.normalize('NFD').charAt(0).toLowerCase()

function placeCost(text: string, at: number): number {
  const before = text[at - 1]
  const char = text[at] ?? ''
  if (before === undefined || !ALNUM.test(text.slice(0, at))) return 0
  if (!ALNUM.test(before)) return SUBWORD
  if (/\p{Ll}/u.test(before) && /\p{Lu}/u.test(char)) return SUBWORD
  return /\d/u.test(before) !== /\d/u.test(char) ? SUBWORD : INSIDE
}

/** Every place where each letter can stand, word by word. */
function placesOf(words: readonly Word[]): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>()
  const add = (char: string, place: Place) => {
    const list = places.get(char)
    if (list === undefined) places.set(char, [place])
    else list.push(place)
  }
  words.forEach(({text}, word) => {
    const small = SMALL_WORDS.has(text.toLowerCase()) ? SMALL_WORD_START : 0
    for (let at = 0; at < text.length; at++) {
      if (ALNUM.test(text[at] ?? '')) add(fold(text[at] ?? ''), {word, at, cost: placeCost(text, at) + small})
    }
    const digit = NUMBER_WORDS[text.toLowerCase()]
    if (digit !== undefined) add(digit, {word, at: 0, cost: 0})
  })
  return places
}

function stepCost(from: Place, to: Place, skips: readonly number[]): number {
  if (to.word === from.word) return to.cost >= INSIDE && to.at === from.at + 1 ? INSIDE_NEXT : to.cost
  const skipped = (skips[to.word] ?? 0) - (skips[from.word + 1] ?? 0)
  return skipped + (to.cost >= INSIDE ? ENTERED_INSIDE : to.cost)
}

/**
 * The run of words, ending with the last one, whose letters spell the short form in order: the cheapest by the costs
 * above, the shortest of equals; undefined when none is cheap enough. The first letter begins a word.
 * Time is letters × places², and the caller bounds the words.
 */
export function align(short: string, words: readonly Word[]): Alignment | undefined {
  const letters = [...short].filter((char) => ALNUM.test(char)).map(fold)
  const places = placesOf(words)
  const skips = [0]
  for (const [at, word] of words.entries()) {
    skips.push((skips[at] ?? 0) + (SMALL_WORDS.has(word.text.toLowerCase()) ? SKIPPED_SMALL_WORD : SKIPPED_WORD))
  }
  let reached: {readonly place: Place; readonly cost: number; readonly first: number}[] = []
  for (const [index, letter] of letters.entries()) {
    const next: typeof reached = []
    for (const place of places.get(letter) ?? []) {
      if (index === 0) {
        if (place.cost < INSIDE) next.push({place, cost: place.cost, first: place.word})
        continue
      }
      let best: (typeof reached)[number] | undefined
      for (const from of reached) {
        if (from.place.word > place.word || (from.place.word === place.word && from.place.at >= place.at)) continue
        const cost = from.cost + stepCost(from.place, place, skips)
        if (best === undefined || cost < best.cost || (cost === best.cost && from.first > best.first)) {
          best = {place, cost, first: from.first}
        }
      }
      if (best !== undefined) next.push(best)
    }
    reached = next
  }
  let found: Alignment | undefined
  for (const {place, cost, first} of reached) {
    const total = cost + (words.length - 1 - place.word) * WORD_AFTER_LAST
    if (found === undefined || total < found.cost || (total === found.cost && first > found.first))
      found = {first, cost: total}
  }
  return found !== undefined && found.cost <= letters.length * HIGHEST_MEAN ? found : undefined
}
