import {COUNTRIES} from '../../lexicon/countries.ts'
import type {Mention} from './mention.ts'
import {type Piece, piecesOf} from './pieces.ts'

interface Entry {
  readonly country: string
  readonly kind: 'name' | 'capital' | 'demonym' | 'alias'
}

/** Every printed form to its country; where two countries share one, the name wins over the rest. */
const FORMS: ReadonlyMap<string, Entry> = new Map(
  (['demonym', 'alias', 'capital', 'name'] as const).flatMap((kind) =>
    COUNTRIES.flatMap((country) => {
      const words = {
        name: [country.name],
        capital: [country.capital],
        demonym: country.demonyms,
        alias: country.aliases
      }[kind]
      return words
        .filter((word) => word !== '')
        .map((word) => [word.replaceAll('’', "'"), {country: country.name, kind}] as const)
    })
  )
)
const LONGEST = 6
/** First words of the forms, as `countryAt` has them: most capitals are none, and need no further look. */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  [...FORMS.keys()].flatMap((form) =>
    piecesOf(form, new Set())
      .slice(0, 1)
      .map(({text}) => text)
  )
)
/** After these a capital is the city, not the government. */
const LOCATES =
  /\b(?:in|at|near|outside|around|to|from|of|into|toward|towards|through|across|between|via|leave|left|visit|visited|reached|entered|captured|took|fell|city of|airport|embassy in)\s(?:the )?$/iu

const straight = (words: string): string => (words.includes('’') ? words.replaceAll('’', "'") : words)

/** The country words at a piece, the longest that match; undefined when there are none. */
export function countryAt(
  text: string,
  pieces: readonly Piece[],
  at: number
): {readonly entry: Entry; readonly to: number} | undefined {
  const first = pieces[at]
  if (first === undefined || !first.capital || !FIRST_WORDS.has(straight(first.text))) return undefined
  for (let to = Math.min(pieces.length, at + LONGEST); to > at; to--) {
    const last = pieces[to - 1]
    if (last === undefined) continue
    const entry = FORMS.get(straight(text.slice(first.start, last.end)))
    if (entry !== undefined) return {entry, to}
  }
  return undefined
}

/** Countries, their capitals and their people: a capital that is not where something happens stands for its country. */
export function place(
  text: string,
  pieces: readonly Piece[],
  at: number
): {readonly mention: Mention; readonly to: number} | undefined {
  const found = countryAt(text, pieces, at)
  const first = pieces[at]
  const last = found === undefined ? undefined : pieces[found.to - 1]
  if (found === undefined || first === undefined || last === undefined) return undefined
  if (first.opening && found.to === at + 1 && found.entry.kind !== 'name') return undefined
  const next = pieces[found.to]
  if (
    next?.capital === true &&
    next.adjoins &&
    !last.possessive &&
    found.entry.kind === 'name' &&
    /^(?:Jordan|Chad|Georgia)$/u.test(first.text)
  )
    return undefined
  const city = found.entry.kind === 'capital' && LOCATES.test(text.slice(Math.max(0, first.start - 20), first.start))
  const name = city ? text.slice(first.start, last.end) : found.entry.country
  return {
    mention: {
      type: 'place',
      name,
      role: undefined,
      start: first.start,
      end: last.end,
      rule: `actor/country-${city ? 'city' : found.entry.kind}`
    },
    to: found.to
  }
}
