// The clauses of a statement as keys, so that statements in other words can be compared.
import type {Finding} from '../model/finding.ts'
import {hasFiniteVerb} from '../prose/finite-verb.ts'
import {keyedTokens, keysOf} from '../prose/keys.ts'
import {type Amount, amountOf, isMeasure, UNIT_WORDS} from './amounts.ts'
import {meaningOf, sidesOf} from './meaning.ts'
import type {Range} from './shorten/index.ts'
import {type Stance, stanceOf} from './stance.ts'

/** Keys of a clause by what they are, for they do not tell alike: words, names, amounts, dates. */
export interface Clause {
  readonly words: ReadonlySet<string>
  readonly names: ReadonlySet<string>
  readonly amounts: ReadonlySet<string>
  readonly dates: ReadonlySet<string>
  /** All keys in their order. */
  readonly sequence: readonly string[]
  /** Pairs of neighbouring words or names, function words left out: `refug flow`, `opposit name taliban`. */
  readonly phrases: ReadonlySet<string>
  /** What it says it for: yes or no, flatly or not. */
  readonly stance: Stance
  /** The sides that its words take, by contrast. */
  readonly sides: ReadonlyMap<number, ReadonlySet<number>>
  /** The key that it begins with, but for an article. */
  readonly head: string
  /** Of `cases in Velmora`: `case in`, and the key of what follows. */
  readonly slots: ReadonlyMap<string, string>
  /** The amounts, to be compared as numbers. */
  readonly measures: readonly Measure[]
}

/** An amount with its key among `amounts`. */
export interface Measure {
  readonly key: string
  /** Its unit is no counted noun, which would be among the words. */
  readonly unit: boolean
  readonly amount: Amount
}

/** Where one clause may end and another begin. */
const BORDER = /[,;:()]\s|\)|\s[—–]\s|\s(?:because|while|although|though|whereas|since|so|but|and)\s/g

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
  const pieces = rangesOf(text, marks)
    .filter((range) => isClause(text.slice(range.start, range.end)))
    .map((range) => clauseOf(text, range, marks))
  return [whole, ...pieces.filter((clause) => sizeOf(clause) >= LEAST_KEYS && clause.words.size > 0)]
}

/** Number of keys. */
export const sizeOf = (clause: Clause): number =>
  clause.words.size + clause.names.size + clause.amounts.size + clause.dates.size

/** It has a verb of its own, and is not part of what stands before it: `and that represents …`. */
const isClause = (text: string): boolean => !/^(?:that|which|who|whom|whose) /.test(text) && hasFiniteVerb(text)

function rangesOf(text: string, marks: readonly Mark[]): readonly Range[] {
  const ranges: Range[] = []
  let start = 0
  for (const match of text.matchAll(BORDER)) {
    // `between 20 and 30 schools` has no border.
    if (marks.some((mark) => mark.start < match.index && match.index < mark.end)) continue
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
  readonly amount?: Amount
}

function marksOf(findings: readonly Finding[], offset: number, names: ReadonlyMap<string, string>): readonly Mark[] {
  const marks = findings.flatMap((finding): Mark[] => {
    const range = {start: finding.start - offset, end: finding.end - offset}
    // `now` and `recently` name no date that two sources could share.
    if (finding.kind === 'date')
      return finding.value.type === 'REF' ? [] : [{...range, kind: 'dates', key: `date ${finding.value.value}`}]
    if (finding.kind === 'actor') return [{...range, kind: 'names', key: nameKey(finding.value.name, names)}]
    if (finding.kind === 'term') return [{...range, kind: 'names', key: nameKey(finding.value.short, names)}]
    return finding.kind === 'quantity' ? amountMark(finding, offset) : []
  })
  return marks.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** The number and its unit; of the unit only what is a measure, for a counted noun is a word of the claim. */
function amountMark(finding: Finding<'quantity'>, offset: number): Mark[] {
  const amount = amountOf(finding)
  if (amount === undefined) return []
  const {number, value, unit, unitWords} = finding.value
  const end = unitWords && isMeasure(unit) ? Math.max(number.end, unitWords.end) : number.end
  const key = `amount ${String(value)} ${unit}`
  return [{start: number.start - offset, end: end - offset, kind: 'amounts', key, amount}]
}

/** Country keys for countries, the short form for terms, else the words of the name in small letters. */
const nameKey = (name: string, names: ReadonlyMap<string, string>): string => {
  const keys = [...keysOf(name)]
  const country = keys.find((key) => key.startsWith('country '))
  return country && keys.length === 1 ? country : `name ${(names.get(name) ?? name).toLowerCase()}`
}

type Kind = 'words' | 'names' | 'amounts' | 'dates'

/** A key in its place, with the words between it and the key before. */
interface Placed {
  readonly kind: Kind
  readonly key: string
  readonly between: string
}

function clauseOf(text: string, range: Range, marks: readonly Mark[]): Clause {
  const inside = marks.filter((mark) => mark.start >= range.start && mark.end <= range.end)
  const placed = placedIn(text, range, inside)
  const of = (kind: Kind) => new Set(placed.flatMap((one) => (one.kind === kind ? [one.key] : [])))
  const [words, first] = [of('words'), placed[0]]
  return {
    words,
    names: of('names'),
    amounts: of('amounts'),
    dates: of('dates'),
    sequence: placed.map(({key}) => key),
    phrases: new Set(placed.slice(1).map(({key}, index) => `${placed[index]?.key} ${key}`)),
    stance: stanceOf(text.slice(range.start, range.end), text),
    sides: sidesOf(words),
    head: first && /^(?:the |an? )?$/i.test(first.between) ? first.key : '',
    slots: slotsIn(placed),
    measures: inside.flatMap(({key, amount}) =>
      amount ? [{key, amount, unit: isMeasure(key.replace(/^amount \S+ ?/, ''))}] : []
    )
  }
}

function placedIn(text: string, range: Range, marks: readonly Mark[]): readonly Placed[] {
  const placed: Placed[] = []
  let last = range.start
  const add = (kind: Kind, key: string, start: number, end: number) => {
    placed.push({kind, key, between: text.slice(last, Math.max(last, start))})
    last = end
  }
  const addWords = (start: number, end: number) => {
    for (const {key, token} of keyedTokens(text.slice(start, end))) {
      if (UNIT_WORDS.has(token.text.toLowerCase())) continue
      const name = key.startsWith('country ') || (/^\p{Lu}/u.test(token.text) && start + token.start > 0)
      add(name ? 'names' : 'words', name ? key : meaningOf(key), start + token.start, start + token.end)
    }
  }
  let from = range.start
  for (const mark of marks) {
    if (mark.start < from) continue
    addWords(from, mark.start)
    add(mark.kind, mark.key, mark.start, mark.end)
    from = mark.end
  }
  addWords(from, range.end)
  return placed
}

/** What a word is of, in, from or (a name only) to, where only these and an article stand between. */
const JOINT = /^ (of|in|from|to)(?: (?:the|an?|its|their))? $/

const slotsIn = (placed: readonly Placed[]): ReadonlyMap<string, string> =>
  new Map(
    placed.slice(1).flatMap(({kind, key, between}, index) => {
      const joint = kind === 'words' || kind === 'names' ? JOINT.exec(between)?.[1] : undefined
      return joint && (joint !== 'to' || kind === 'names') ? [[`${placed[index]?.key} ${joint}`, key] as const] : []
    })
  )

/** Long forms of terms to their short forms, over all sources. */
export function namesIn(findings: Iterable<Finding>): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const finding of findings) if (finding.kind === 'term') names.set(finding.value.long, finding.value.short)
  return names
}
