// Which words can begin an amount: a cheap question before all rules.

import {DENOMINATORS, FRACTION_SIGNS, SCALES, TENS, UNITS_AND_TEENS, VAGUE_SCALES} from '../../lexicon/numbers.ts'
import {COUNTED_ONE} from '../../lexicon/units.ts'
import {lowerAt, type Token} from './token.ts'

/** Words that count by themselves, whatever stands beside them. */
const COUNT: ReadonlySet<string> = new Set([
  ...Object.keys(UNITS_AND_TEENS),
  ...Object.keys(TENS),
  ...VAGUE_SCALES,
  ...['half', 'twice', 'thrice', 'tens']
])
/** After an article these count: `a dozen`, `a third of`, `a few hundred`, `a gallon`. */
const AFTER_ARTICLE: ReadonlySet<string> = new Set([
  ...Object.keys(SCALES),
  ...Object.keys(DENOMINATORS),
  ...['few', 'couple', 'pair', 'full', 'good', ...COUNTED_ONE]
])
/** Before a scale: `several hundred`, `many thousands`. */
const SOME = ['several', 'many', 'some'] as const
const SIGNS = ['-', '−', '–', '+', '±', 'minus', 'negative'] as const

/** Whether an amount may begin at the token, by the words after it. */
type Question = (tokens: readonly Token[], at: number) => boolean

const scaleAt = (tokens: readonly Token[], at: number): number => SCALES[lowerAt(tokens, at)] ?? 0
const always: Question = () => true
const beforeScale: Question = (tokens, at) => scaleAt(tokens, at + 1) > 0 || VAGUE_SCALES.has(lowerAt(tokens, at + 1))

/** By the word, so that most words are asked once and no more. */
const QUESTIONS: ReadonlyMap<string, Question> = new Map<string, Question>([
  ...[...COUNT, ...Object.keys(FRACTION_SIGNS)].map((word) => [word, always] as const),
  ...SOME.map((word) => [word, beforeScale] as const),
  ...SIGNS.map((word) => [word, (tokens, at) => tokens[at + 1]?.kind !== 'mark'] as readonly [string, Question]),
  ...['a', 'an'].map(
    (word) => [word, (tokens, at) => AFTER_ARTICLE.has(lowerAt(tokens, at + 1))] as readonly [string, Question]
  ),
  ['quarter', (tokens, at) => scaleAt(tokens, at + 1) >= 1000]
])

/** Whether an amount may begin at a token. */
export function mayBegin(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token !== undefined && (token.kind === 'number' || (QUESTIONS.get(token.lower)?.(tokens, at) ?? false))
}

/** Any word without which no number in words is there; the articles and signs need one beside them. */
const WORDS: readonly string[] = [...COUNT, ...AFTER_ARTICLE]
/** Where the hash begins, and what each letter multiplies it by. */
const [SEED, FACTOR]: readonly [number, number] = [7, 31]
const next = (hash: number, code: number): number => (Math.imul(hash, FACTOR) + (code | 32)) | 0
const hashOf = (word: string): number => [...word].reduce<number>((hash, char) => next(hash, char.charCodeAt(0)), SEED)
/** Hashes instead of words, so that the question makes no strings; two words of one hash cost a look at the tokens. */
const HASHES: ReadonlySet<number> = new Set(WORDS.map(hashOf))
const SIGN_CODES: ReadonlySet<number> = new Set(Object.keys(FRACTION_SIGNS).map((sign) => sign.charCodeAt(0)))

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)

/** Whether a text has a digit, a sign for a fraction or a word that counts: without one it holds no amount. */
export function mayHoldAmount(text: string): boolean {
  let hash = SEED
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0
    if (isLetter(code)) hash = next(hash, code)
    else if ((code >= 48 && code <= 57) || (code > 127 && SIGN_CODES.has(code))) return true
    else if (hash !== SEED) {
      if (HASHES.has(hash)) return true
      hash = SEED
    }
  }
  return false
}
