// Which sources are one witness: copies, the same text in two formats, one author, one house, one who says it after another.
import type {Extraction} from '../model/finding.ts'
import type {Metadata} from '../model/source.ts'
import {tokensOf} from '../prose/tokens.ts'
import type {Match} from './matches.ts'
import {findingsIn, type Statement} from './statements.ts'

/** Why two sources count as one. */
export type Bond = 'copy' | 'author' | 'house'

export interface Independence {
  /** For each source, by number from 1, the first of those that count as one witness with it; itself when it is that. */
  readonly first: readonly number[]
  /** What binds it to the earlier one; undefined where it stands for itself. */
  readonly bonds: readonly (Bond | undefined)[]
  /** For a statement that rests on another source in so many words, that source. */
  readonly restsOn: ReadonlyMap<number, number>
}

/** Share of a source's statements that stand in another, from which the two are one text with two names over it. */
const MOSTLY = 0.5

/** Compares what the sources say of themselves, and how much of each stands in another. */
export function independenceOf(
  extractions: readonly Extraction[],
  statements: readonly Statement[],
  matches: readonly Match[]
): Independence {
  const count = extractions.length
  const first = Array.from({length: count + 1}, (_, number) => number)
  const bonds: (Bond | undefined)[] = Array.from({length: count + 1}, () => undefined)
  const bind = (a: number, b: number, bond: Bond) => {
    const [low, high] = [Math.min(first[a] ?? a, first[b] ?? b), Math.max(first[a] ?? a, first[b] ?? b)]
    if (low === high) return
    for (let number = 1; number <= count; number++) {
      if (first[number] !== high) continue
      first[number] = low
      bonds[number] ??= bond
    }
  }
  for (const [a, b] of copiesAmong(statements, matches)) bind(a, b, 'copy')
  const metas = extractions.map(({document}) => document.meta)
  for (const [a, b] of pairsBy(metas, authorsIn)) bind(a, b, 'author')
  for (const [a, b] of pairsBy(metas, houseIn)) bind(a, b, 'house')
  return {first, bonds, restsOn: restsOn(statements, metas)}
}

/** Pairs of sources of which one stands in the other for the greater part. */
function copiesAmong(
  statements: readonly Statement[],
  matches: readonly Match[]
): readonly (readonly [number, number])[] {
  const totals = new Map<number, number>()
  for (const {evidence} of statements) totals.set(evidence.source, (totals.get(evidence.source) ?? 0) + 1)
  const shared = new Map<string, Set<number>>()
  for (const {a, b, copy} of matches) {
    const [x, y] = [statements[a]?.evidence.source ?? 0, statements[b]?.evidence.source ?? 0]
    if (!copy || x === y) continue
    const [low, high] = x < y ? [x, y] : [y, x]
    const [lower, higher] = x < y ? [a, b] : [b, a]
    for (const [key, order] of [
      [`${low} ${high} ${low}`, lower],
      [`${low} ${high} ${high}`, higher]
    ] as const) {
      shared.set(key, (shared.get(key) ?? new Set()).add(order))
    }
  }
  return [...shared].flatMap(([key, orders]) => {
    const [low = 0, high = 0, of = 0] = key.split(' ').map(Number)
    return orders.size >= Math.max(LEAST, MOSTLY * (totals.get(of) ?? 0)) ? [[low, high] as const] : []
  })
}

/** A text of one sentence that stands in another is a quotation of it; the sentence itself counts once anyway. */
const LEAST = 2

/** Sources that share a mark, each with the first that has it. */
function pairsBy(
  metas: readonly Metadata[],
  marksOf: (meta: Metadata) => readonly string[]
): readonly (readonly [number, number])[] {
  const holders = new Map<string, number>()
  return metas.flatMap((meta, index) =>
    marksOf(meta).flatMap((mark) => {
      const holder = holders.get(mark)
      if (holder === undefined) holders.set(mark, index + 1)
      return holder === undefined ? [] : [[holder, index + 1] as const]
    })
  )
}

/** Not names: anybody may write for the desk. */
const NOBODY =
  /\b(?:staff|editor|editors|editorial|newsroom|desk|admin|administrator|correspondent|press office|team|agency|agencies|unknown|anonymous)\b/i

/** Words of a name in the order of the alphabet: `Fell, Jonna` is `Jonna Fell`. */
const nameOf = (name: string): string =>
  tokensOf(name)
    .map(({lower}) => lower)
    .filter((word) => word.length > 1 && !/^(?:dr|mr|mrs|ms|prof|professor|by|phd|jr|sr)$/.test(word))
    .sort()
    .join(' ')

/** Each author by himself. `Fell, Jonna` is one name, `Jonna Fell, Karel Ostrey` are two. */
function authorsIn({author}: Metadata): readonly string[] {
  if (author === undefined || author.implied || NOBODY.test(author.value)) return []
  const inverted = /^[^\s,]+, [^\s,]+(?: [^\s,]\.?)?$/u.test(author.value)
  const names = inverted ? [author.value] : author.value.split(/,? and |, | & |; ?/)
  return names.map(nameOf).filter((name) => name.includes(' '))
}

/** The house without its article: `The Institute for Coastal Studies`. */
function houseIn({publisher}: Metadata): readonly string[] {
  if (publisher === undefined || publisher.implied) return []
  const words = tokensOf(publisher.value.replace(/^the /i, '')).map(({lower}) => lower)
  return words.length > 0 ? [words.join(' ')] : []
}

/** `According to the Courier, …`, `…, the Courier reported`: the statement rests on that source. */
function restsOn(statements: readonly Statement[], metas: readonly Metadata[]): ReadonlyMap<number, number> {
  const called = metas.map(callNames)
  const rests = new Map<number, number>()
  if (called.every((names) => names.length === 0)) return rests
  for (const statement of statements) {
    const says = speakersIn(statement)
    if (says.length === 0) continue
    const at = called.findIndex(
      (names, index) =>
        index + 1 !== statement.evidence.source && names.some((name) => says.some((words) => words.includes(name)))
    )
    if (at !== -1) rests.set(statement.order, at + 1)
  }
  return rests
}

/** The names that others call a source by: its house, whole and by its last word, and its authors. */
function callNames({publisher, author}: Metadata): readonly string[] {
  const house = publisher && !publisher.implied ? publisher.value.replace(/^the /i, '') : ''
  const last = /\s(\p{Lu}[\p{L}’'-]{4,})$/u.exec(house)?.[1]
  const written = author && !author.implied && !NOBODY.test(author.value) ? [author.value] : []
  return [house, ...(last ? [`the ${last}`] : []), ...written]
    .filter((name) => name !== '')
    .map((name) => ` ${name} `.toLowerCase())
}

/** The words that name who says it, each with spaces around. */
function speakersIn(statement: Statement): readonly string[] {
  const text = statement.evidence.text
  const frames = [
    /\b(?:according to|as reported by|cited by|quoted by) ([^,.;]{2,60})/i.exec(text)?.[1],
    /, ([^,]{2,60}?) (?:has |had |also )?(?:said|says|reported|reports|writes|wrote|revealed|noted|notes)\b[^,]{0,30}[.]?$/.exec(
      text
    )?.[1],
    /^([^,]{2,60}?) (?:has |had |also )?(?:said|says|reported|reports|writes|wrote) (?:that |on )/.exec(text)?.[1]
  ]
  const spoken = findingsIn(statement, 'quotation').map((finding) => finding.value.speaker?.text)
  return [...frames, ...spoken].flatMap((words) => (words ? [` ${words} `.toLowerCase()] : []))
}
