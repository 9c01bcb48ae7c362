// Content keys: what two sentences must share to be about the same thing. A key is a stem, or the name of a country.
import {stemmer} from 'stemmer'
import {countryKeys} from '../lexicon/country-keys.ts'
import {stopwords} from '../lexicon/stopwords.ts'
import {remember} from '../remember.ts'
import {type Token, tokensOf} from './tokens.ts'

const stems = new Map<string, string>()

/** Porter's stemmer, cached by word. `terrorist` and `terrorism` fall together by the ending they differ in. */
const stemOf = (word: string): string =>
  remember(stems, word, () => stemmer(word.replace(/['’]s?$/, '')).replace(/(?:ist|ism)$/, ''))

/** The key of one word; undefined for function words and single letters. Capitals and demonyms stand for their country. */
export function keyOf(token: Token): string | undefined {
  const lower = token.lower.replace(/['’]s$/, '').replace(/’/g, "'")
  const country = countryKeys.get(lower)
  if (country && token.text[0] !== token.text[0]?.toLowerCase()) return country
  if (stopwords.has(lower) || (lower.length < 2 && !/\d/.test(lower))) return undefined
  return stemOf(lower)
}

/** The distinct keys of a text. */
export const keysOf = (text: string): ReadonlySet<string> => new Set(keyedTokens(text).map(({key}) => key))

/** A key and the word it is of; for names of several words (`United States`) the first of them. */
export interface KeyedToken {
  readonly key: string
  readonly token: Token
}

/** The keys of a text in their order. */
export function keyedTokens(text: string): readonly KeyedToken[] {
  const keyed: KeyedToken[] = []
  const tokens = tokensOf(text)
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Token
    const next = tokens[index + 1]
    const pair = next && countryKeys.get(`${token.lower} ${next.lower.replace(/['’]s$/, '')}`)
    if (pair) {
      keyed.push({key: pair, token})
      index++
      continue
    }
    const compound = token.text.includes('-') && !/\d/.test(token.text) ? token.text.split('-') : [token.text]
    for (const part of compound) {
      const key = keyOf({...token, text: part, lower: part.toLowerCase()})
      if (key) keyed.push({key, token})
    }
  }
  return keyed
}
