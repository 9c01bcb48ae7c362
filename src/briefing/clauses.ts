// The clauses of a statement as keys, so that statements in other words can be compared.
import type {Finding} from '../model/finding.ts'
import {hasFiniteVerb} from '../prose/finite-verb.ts'
import {keyedTokens, keysOf} from '../prose/keys.ts'
import type {Range} from './shorten/index.ts'

/** Keys of a clause by what they are, for they do not tell alike: words, names, amounts, dates. */
export interface Clause {
  readonly words: ReadonlySet<string>
  readonly names: ReadonlySet<string>
  readonly amounts: ReadonlySet<string>
  readonly dates: ReadonlySet<string>
  /** Pairs of neighbouring words or names, function words left out: `refug flow`, `opposit name taliban`. */
  readonly phrases: ReadonlySet<string>
  readonly negated: boolean
}

/** Where one clause may end and another begin. */
const BORDER = /[,;:()]\s|\)|\s[—–]\s|\s(?:because|while|although|though|whereas|since|so|but|and)\s/g

/** Words that turn a claim round. */
export const NEGATIONS: ReadonlySet<string> = new Set([
  'no',
  'not',
  'never',
  'none',
  'neither',
  'nor',
  'cannot',
  'without',
  'nobody',
  'nothing'
])

/** A clause with fewer keys than this says too little to be compared. */
const LEAST_KEYS = 3

/** The whole sentence and those of its parts that have a verb of their own and say enough. `findings` are those of the sentence, `offset` its start in the passage. */
export function clausesOf(
  text: string,
  offset: number,
  findings: readonly Finding[],
  names: ReadonlyMap<string, string>
): readonly Clause[] {
  const marks = marksOf(findings, offset, names)
  const whole = clauseOf(text, {start: 0, end: text.length}, marks)
  const pieces = rangesOf(text)
    .filter((range) => isClause(text.slice(range.start, range.end)))
    .map((range) => clauseOf(text, range, marks))
  return [whole, ...pieces.filter((clause) => sizeOf(clause) >= LEAST_KEYS && clause.words.size > 0)]
}

/** Number of keys. */
export const sizeOf = (clause: Clause): number =>
  clause.words.size + clause.names.size + clause.amounts.size + clause.dates.size

/** It has a verb of its own, and is not part of what stands before it: `and that represents …`. */
const isClause = (text: string): boolean => !/^(?:that|which|who|whom|whose) /.test(text) && hasFiniteVerb(text)

function rangesOf(text: string): readonly Range[] {
  const ranges: Range[] = []
  let start = 0
  for (const match of text.matchAll(BORDER)) {
    ranges.push({start, end: match.index})
    start = match.index + match[0].length
  }
  ranges.push({start, end: text.length})
  return ranges.length === 1 ? [] : ranges
}

/** A stretch of the sentence that is one key: a name, an amount, a date. */
interface Mark extends Range {
  readonly kind: 'names' | 'amounts' | 'dates'
  readonly key: string
}

function marksOf(findings: readonly Finding[], offset: number, names: ReadonlyMap<string, string>): readonly Mark[] {
  const marks = findings.flatMap((finding): Mark[] => {
    const range = {start: finding.start - offset, end: finding.end - offset}
    // `now` and `recently` name no date that two sources could share.
    if (finding.kind === 'date')
      return finding.value.type === 'REF' ? [] : [{...range, kind: 'dates', key: `date ${finding.value.value}`}]
    if (finding.kind === 'actor') return [{...range, kind: 'names', key: nameKey(finding.value.name, names)}]
    if (finding.kind === 'term') return [{...range, kind: 'names', key: nameKey(finding.value.short, names)}]
    if (finding.kind !== 'quantity' || finding.value.value === undefined) return []
    const {number, value, unit} = finding.value
    return [
      {start: number.start - offset, end: number.end - offset, kind: 'amounts', key: `amount ${String(value)} ${unit}`}
    ]
  })
  return marks.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Country keys for countries, the short form for terms, else the words of the name in small letters. */
const nameKey = (name: string, names: ReadonlyMap<string, string>): string => {
  const keys = [...keysOf(name)]
  const country = keys.find((key) => key.startsWith('country '))
  return country && keys.length === 1 ? country : `name ${(names.get(name) ?? name).toLowerCase()}`
}

function clauseOf(text: string, range: Range, marks: readonly Mark[]): Clause {
  const own = {words: new Set<string>(), names: new Set<string>(), amounts: new Set<string>(), dates: new Set<string>()}
  const sequence: string[] = []
  const add = (kind: keyof typeof own, key: string) => {
    own[kind].add(key)
    sequence.push(key)
  }
  const addWords = (start: number, end: number) => {
    for (const {key, token} of keyedTokens(text.slice(start, end))) {
      const name = key.startsWith('country ') || (/^\p{Lu}/u.test(token.text) && start + token.start > 0)
      add(name ? 'names' : 'words', key)
    }
  }
  let from = range.start
  for (const mark of marks) {
    if (mark.start < from || mark.end > range.end) continue
    addWords(from, mark.start)
    add(mark.kind, mark.key)
    from = mark.end
  }
  addWords(from, range.end)
  const phrases = new Set(sequence.slice(1).map((key, index) => `${sequence[index]} ${key}`))
  return {...own, phrases, negated: [...own.words].some((word) => NEGATIONS.has(word))}
}

/** Long forms of terms to their short forms, over all sources. */
export function namesIn(findings: Iterable<Finding>): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const finding of findings) if (finding.kind === 'term') names.set(finding.value.long, finding.value.short)
  return names
}
