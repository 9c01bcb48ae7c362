// Content keys: what two sentences must share to be about the same thing. A key is a stem, or the name of a country.
import {stemmer} from 'stemmer'
import {countryKeys} from '../lexicon/country-keys.ts'
import {stopwords} from '../lexicon/stopwords.ts'
import {remember} from '../remember.ts'
import {eachWord} from './tokens.ts'

/** What is known of a word as printed. */
interface Known {
  /** The key; `''` for function words, single letters, and compounds of words. */
  readonly key: string
  /** The words of a compound: each has a key of its own. */
  readonly parts: readonly string[]
  /** In small letters, without an ending `’s`. */
  readonly base: string
  /** Whether a name of two words begins or ends with it: only then a pair is looked up. */
  readonly leads: boolean
  readonly follows: boolean
}

function look(word: string): Known {
  const lower = word.toLowerCase()
  const parts = word.includes('-') && !/\d/.test(word) ? word.split('-') : []
  const key = parts.length > 0 ? '' : keyOf(word, lower)
  const base = lower.replace(/['’]s$/, '')
  return {key, parts, base, leads: firstWords.has(lower), follows: secondWords.has(base)}
}

// A text has few words that no text before it had. Words and keys have numbers, in the order in which they are met, so that
// what most words need stands in one short list.
const printed: string[] = []
const known: Known[] = []
const wordNumbers = new Map<string, number>()
/** By the hash of a word: the number of the first that had it. */
const firstOfHash = new Map<number, number>()
/** By the number of a word: the number of its key, when the word needs no closer look. */
const plainKeys: number[] = []
const NO_KEY = 0
const LOOK = -1
const keyNumbers = new Map([['', NO_KEY]])
const keyNames = ['']

/** Where a hash begins, what each unit multiplies it by, and the bits of a small integer. */
const [SEED, FACTOR, SMALL_INTEGER]: readonly [number, number, number] = [7, 31, 0x3fffffff]

/** The number of the word from `start` to `end`. The word is cut out only when it is new, or another has its hash: most are met again. */
function numberOf(text: string, start: number, end: number): number {
  let hash = SEED
  for (let at = start; at < end; at++) hash = (Math.imul(hash, FACTOR) + text.charCodeAt(at)) & SMALL_INTEGER
  const first = firstOfHash.get(hash)
  const met = first === undefined ? undefined : printed[first]
  if (first !== undefined && met?.length === end - start && text.startsWith(met, start)) return first
  const word = text.slice(start, end)
  const number = wordNumbers.get(word) ?? added(word)
  if (first === undefined) firstOfHash.set(hash, number)
  return number
}

function added(word: string): number {
  const number = printed.length
  const made = look(word)
  printed.push(word)
  wordNumbers.set(word, number)
  known.push(made)
  plainKeys.push(made.leads || made.parts.length > 0 ? LOOK : keyNumber(made.key))
  return number
}

function keyNumber(key: string): number {
  return remember(keyNumbers, key, () => keyNames.push(key) - 1)
}

/** Capitals and demonyms stand for their country. */
function keyOf(word: string, small: string): string {
  const lower = small.replace(/['’]s$/, '').replace(/’/g, "'")
  const country = countryKeys.get(lower)
  if (country && word[0] !== word[0]?.toLowerCase()) return country
  if (stopwords.has(lower) || (lower.length < 2 && !/\d/.test(lower))) return ''
  // Porter's stemmer. `terrorist` and `terrorism` fall together by the ending they differ in.
  return stemmer(lower.replace(/['’]s?$/, '')).replace(/(?:ist|ism)$/, '')
}

const pairs = [...countryKeys.keys()].map((name) => name.split(' ')).filter(({length}) => length === 2)
const firstWords: ReadonlySet<string> = new Set(pairs.map(([first = '']) => first))
const secondWords: ReadonlySet<string> = new Set(pairs.map(([, second = '']) => second))

type Add = (key: number, start: number, end: number) => void

/** Calls `add` with the number of each key of a text in order, and the place of the word it is of. */
function eachKey(text: string, add: Add): void {
  /** Where the word before begins and ends, when it may be the first of a name of two; else -1. */
  let from = -1
  let to = -1
  const addWord = (word: string, start: number, end: number): void => {
    const {key, parts} = known[numberOf(word, 0, word.length)] as Known
    if (key !== '') add(keyNumber(key), start, end)
    for (const part of parts) addWord(part, start, end)
  }
  const settle = (): void => {
    if (from >= 0) addWord(text.slice(from, to), from, to)
    from = -1
  }
  const isPair = (second: Known): boolean => {
    if (!second.follows) return false
    const pair = countryKeys.get(`${text.slice(from, to).toLowerCase()} ${second.base}`)
    if (pair !== undefined) add(keyNumber(pair), from, to)
    return pair !== undefined
  }
  eachWord(text, (start, end) => {
    const number = numberOf(text, start, end)
    const plain = plainKeys[number] as number
    if (from >= 0) {
      if (isPair(known[number] as Known)) {
        from = -1
        return
      }
      settle()
    }
    if (plain > NO_KEY) add(plain, start, end)
    else if (plain === LOOK) {
      if (known[number]?.leads) [from, to] = [start, end]
      else addWord(text.slice(start, end), start, end)
    }
  })
  settle()
}

/** The distinct keys of a text as numbers, which are good for comparing texts and mean nothing else. */
export function keyNumbersOf(text: string): ReadonlySet<number> {
  const distinct = new Set<number>()
  eachKey(text, (key) => distinct.add(key))
  return distinct
}

/** The distinct keys of a text. */
export function keysOf(text: string): ReadonlySet<string> {
  const distinct = new Set<string>()
  for (const key of keyNumbersOf(text)) distinct.add(keyNames[key] as string)
  return distinct
}

/** A key and the word it is of; for names of several words (`United States`) the first of them. */
export interface KeyedToken {
  readonly key: string
  readonly token: {readonly text: string; readonly start: number; readonly end: number}
}

/** The keys of a text in their order. */
export function keyedTokens(text: string): readonly KeyedToken[] {
  const keyed: KeyedToken[] = []
  eachKey(text, (key, start, end) =>
    keyed.push({key: keyNames[key] as string, token: {text: text.slice(start, end), start, end}})
  )
  return keyed
}
