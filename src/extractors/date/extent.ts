// How far to the left the words of a date reach: its article, and what bounds or narrows it down.
import {LENGTH_BOUNDS, NARROWING} from '../../lexicon/time-words.ts'
import {glued, isHyphen, wordAt} from './fragments.ts'
import type {Reading} from './mention.ts'
import type {Token} from './tokens.ts'

type Tokens = readonly Token[]

/** Rules whose words are a noun phrase of their own, with its article; a day or a year before a noun has the noun's. */
const OWN_ARTICLE: ReadonlySet<string> = new Set([
  ...['quarter', 'half', 'nth-of-period', 'week', 'season', 'fiscal-year', 'decade', 'century', 'last-month'],
  ...['last-period', 'past-span', 'day-part', 'day-part-by-shift', 'duration', 'the-period', 'day-of-month'],
  ...['vague-noun', 'day-beside', 'weekday-by-shift', 'recent']
])
/** Rules of lengths, which words like `more than` bound. */
const LENGTHS: ReadonlySet<string> = new Set(['duration', 'ago'])
const NOT_NARROWED: ReadonlySet<string> = new Set(['SET', 'DURATION', 'REF'])

/** Sequences by their last word, the longest first, so that each token is looked up once. */
function byLast(sequences: readonly (readonly string[])[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const map = new Map<string, (readonly string[])[]>()
  for (const words of [...sequences].sort((a, b) => b.length - a.length)) {
    const last = words.at(-1) ?? ''
    map.set(last, [...(map.get(last) ?? []), words])
  }
  return map
}
const BOUNDS = byLast(LENGTH_BOUNDS)
const NARROWS = byLast(NARROWING)

const endsWith = (tokens: Tokens, at: number, words: readonly string[]): boolean =>
  words.every((word, index) => wordAt(tokens, at - words.length + index) === word)

/** `over two years` says during what time; `for over two years` how long at least. */
const isPreposition = (tokens: Tokens, at: number): boolean =>
  /^(?:over|under)$/.test(wordAt(tokens, at)) &&
  !/^(?:for|of|in|after|than|by|is|was|just|well|last|lasted|spent|spanning|took|takes)$/.test(wordAt(tokens, at - 1))

/** Where the words before a token begin that are one of the sequences; the token itself where none is. */
function before(tokens: Tokens, at: number, sequences: ReadonlyMap<string, readonly (readonly string[])[]>): number {
  const found = sequences.get(wordAt(tokens, at - 1))?.find((words) => endsWith(tokens, at, words))
  if (found === undefined || (found.length === 1 && isPreposition(tokens, at - 1))) return at
  return at - found.length
}

/** The first token of the words of a date that a rule reads from `at` to `stop`; `least` is where earlier words end. */
export function leftEnd(
  tokens: Tokens,
  at: number,
  stop: number,
  rule: string,
  reading: Reading,
  least: number
): number {
  let from = at
  const hyphened = rule === 'quarter' || rule === 'duration' || rule === 'half' ? hasHyphen(tokens, at, stop) : false
  if (wordAt(tokens, from - 1) === 'the' && ownsArticle(tokens, from, stop, rule, hyphened)) from--
  if (LENGTHS.has(rule) && !hyphened) from = before(tokens, from, BOUNDS)
  else if (!NOT_NARROWED.has(reading.type)) from = narrowed(tokens, from)
  return Math.max(from, least)
}

function ownsArticle(tokens: Tokens, from: number, stop: number, rule: string, hyphened: boolean): boolean {
  if (OWN_ARTICLE.has(rule)) return !hyphened
  if (rule === 'year') return wordAt(tokens, from) === 'year'
  // `the 5th of May` is a phrase, `the 5 May meeting` is not.
  return (
    rule === 'day-month-year' &&
    wordAt(tokens, stop - 2) !== '' &&
    ['of', 'day'].some((word) => tokens.slice(from, stop).some(({lower}) => lower === word))
  )
}

const hasHyphen = (tokens: Tokens, at: number, stop: number): boolean => {
  for (let index = at + 1; index < stop; index++) if (isHyphen(tokens, index) && glued(tokens, index)) return true
  return false
}

/** `mid-October`, `early last year`, `the end of the year`, `later in the week`. */
function narrowed(tokens: Tokens, at: number): number {
  if (isHyphen(tokens, at - 1) && /^(?:mid|early|late|end)$/.test(wordAt(tokens, at - 2)))
    return article(tokens, at - 2)
  const the = wordAt(tokens, at - 1) === 'the' ? at - 1 : at
  const from = before(tokens, the, NARROWS)
  if (from === the) return at
  // Alone, `later` and `earlier` stand only before a period that is near: `later this month`, `earlier today`.
  if (the < at && !/^(?:in|of)$/.test(wordAt(tokens, the - 1))) return at
  const very = wordAt(tokens, from - 1) === 'very' ? from - 1 : from
  return article(tokens, very)
}

const article = (tokens: Tokens, at: number): number => (wordAt(tokens, at - 1) === 'the' ? at - 1 : at)
