// Content keys: what two sentences must share to be about the same thing. A key is a stem, or the name of a country.
import {stemmer} from 'stemmer'
import {countryKeys} from '../lexicon/country-keys.ts'
import {stopwords} from '../lexicon/stopwords.ts'
import {remember} from '../remember.ts'
import {type Token, tokensOf} from './tokens.ts'

/** Keys by the word as printed: a text has few words that no text before it had. */
const keys = new Map<string, string>()

/** The key of one word, `''` for function words and single letters. Capitals and demonyms stand for their country. */
const keyOf = (word: string): string => remember(keys, word, () => newKey(word))

function newKey(word: string): string {
  const lower = word
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/’/g, "'")
  const country = countryKeys.get(lower)
  if (country && word[0] !== word[0]?.toLowerCase()) return country
  if (stopwords.has(lower) || (lower.length < 2 && !/\d/.test(lower))) return ''
  // Porter's stemmer. `terrorist` and `terrorism` fall together by the ending they differ in.
  return stemmer(lower.replace(/['’]s?$/, '')).replace(/(?:ist|ism)$/, '')
}

/** First words of the names of two words: only after them a pair is looked up. */
const firstWords: ReadonlySet<string> = new Set(
  [...countryKeys.keys()].filter((name) => name.includes(' ')).map((name) => name.slice(0, name.indexOf(' ')))
)

const pairKey = (first: Token, second: Token | undefined): string | undefined =>
  second && firstWords.has(first.lower)
    ? countryKeys.get(`${first.lower} ${second.lower.replace(/['’]s$/, '')}`)
    : undefined

/** Calls `add` with each key of a text in order, and the word it is of. */
function eachKey(text: string, add: (key: string, token: Token) => void): void {
  const tokens = tokensOf(text)
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token
    const pair = pairKey(token, tokens[index + 1])
    if (pair) {
      add(pair, token)
      index++
    } else if (token.compound && token.text.includes('-') && !/\d/.test(token.text)) {
      for (const part of token.text.split('-')) addWord(part, token, add)
    } else addWord(token.text, token, add)
  }
}

function addWord(word: string, token: Token, add: (key: string, token: Token) => void): void {
  const key = keyOf(word)
  if (key !== '') add(key, token)
}

/** The distinct keys of a text. */
export function keysOf(text: string): ReadonlySet<string> {
  const distinct = new Set<string>()
  eachKey(text, (key) => distinct.add(key))
  return distinct
}

/** A key and the word it is of; for names of several words (`United States`) the first of them. */
export interface KeyedToken {
  readonly key: string
  readonly token: Token
}

/** The keys of a text in their order. */
export function keyedTokens(text: string): readonly KeyedToken[] {
  const keyed: KeyedToken[] = []
  eachKey(text, (key, token) => keyed.push({key, token}))
  return keyed
}
