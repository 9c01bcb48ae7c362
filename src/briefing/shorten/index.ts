// Shortening by deletion only. What is shown stays a subsequence of the sentence's words.
import {causeClause} from './cause-clause.ts'
import {marksOf} from './clause.ts'
import {coordinateClause} from './coordinate-clause.ts'
import {emptyFrame} from './empty-frame.ts'
import {guarded} from './guard.ts'
import {innerAside} from './inner-aside.ts'
import {innerRemark} from './inner-remark.ts'
import {leadAdjunct} from './lead-adjunct.ts'
import {leadConnective} from './lead-connective.ts'
import {secondPredicate} from './second-predicate.ts'
import {secondStatement} from './second-statement.ts'
import {stands} from './stands.ts'
import {trailingApposition} from './trailing-apposition.ts'
import {trailingClause} from './trailing-clause.ts'
import {trailingParticiple} from './trailing-participle.ts'

/** Half-open range of UTF-16 offsets in a sentence. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** What several rules ask of a sentence, found once. */
export interface Marks {
  /** Offsets of the commas outside of brackets and quotation marks. */
  readonly commas: readonly number[]
  /** Where what is claimed ends: before an attribution at the end, else at the stop. */
  readonly end: number
}

/** Proposes ranges that could go and leave a sentence: where they begin, what goes with them (comma, space). */
export interface Deletion {
  readonly name: string
  readonly doc: string
  /** `from` is where the shown words begin, once a connective has gone. */
  propose(sentence: string, from: number, marks: Marks): readonly Range[]
}

/** Gone wherever they stand alone: they point to a sentence that is not shown, or say nothing. */
const always: readonly Deletion[] = [leadConnective, emptyFrame]

/** Tried in this order, until the sentence is short enough: what costs the reader least goes first. */
const whenLong: readonly Deletion[] = [
  innerRemark,
  innerAside,
  causeClause,
  trailingParticiple,
  trailingClause,
  trailingApposition,
  leadAdjunct,
  secondStatement,
  coordinateClause,
  secondPredicate
]

/** A sentence shortened: the ranges kept, in order, and their words as shown. */
export interface Shortened {
  readonly text: string
  readonly kept: readonly Range[]
}

/**
 * The sentence without what may go. `limit` is the number of words to reach; what cannot be reached is left longer.
 * `held` are ranges that must stay (quantities with their qualifiers, cues of judgement, speakers), beside what the
 * guard holds of itself: negations, conditions, hedges, attributions, numbers.
 */
export function shorten(sentence: string, limit: number, held: readonly Range[]): Shortened {
  let deleted: readonly Range[] = []
  const tryAll = (deletion: Deletion, free: boolean, marks: Marks) => {
    for (const range of deletion.propose(sentence, deleted[0]?.start === 0 ? deleted[0].end : 0, marks)) {
      if (!free && wordCount(assemble(sentence, deleted)) <= limit) return
      if (range.end <= range.start || overlaps(range, deleted)) continue
      if (free ? overlaps(range, held) : guarded(sentence, range, held)) continue
      const next = [...deleted, range].sort((a, b) => a.start - b.start)
      const shown = assemble(sentence, next)
      if (wordCount(shown) < SHORTEST || !(free || stands(shown, sentence))) continue
      deleted = next
    }
  }
  for (const deletion of always) tryAll(deletion, true, NO_MARKS)
  if (sentence.length > LONGEST || wordCount(assemble(sentence, deleted)) <= limit)
    return {text: assemble(sentence, deleted), kept: complement(sentence, deleted)}
  const marks = marksOf(sentence)
  for (const deletion of whenLong) {
    if (wordCount(assemble(sentence, deleted)) <= limit) break
    tryAll(deletion, false, marks)
  }
  return {
    text: assemble(sentence, deleted),
    kept: complement(sentence, deleted)
  }
}

/** Characters; what is longer is no sentence that could be shown, and not worth a look at every comma of it. */
const LONGEST = 2000

/** What goes always is told without them. */
const NO_MARKS: Marks = {commas: [], end: 0}

/** Fewer words than this are a label, not a statement. */
const SHORTEST = 4

const overlaps = (range: Range, others: readonly Range[]) =>
  others.some((other) => range.start < other.end && other.start < range.end)

/** Number of words as a reader counts them: parted by spaces. */
export const wordCount = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

const complement = (sentence: string, deleted: readonly Range[]): readonly Range[] => {
  const kept: Range[] = []
  let from = 0
  for (const range of deleted) {
    if (range.start > from) kept.push({start: from, end: range.start})
    from = range.end
  }
  if (from < sentence.length) kept.push({start: from, end: sentence.length})
  return kept
}

/** The kept ranges as one sentence: first letter in capitals, no space before a stop. */
function assemble(sentence: string, deleted: readonly Range[]): string {
  const text = complement(sentence, deleted)
    .map((range) => sentence.slice(range.start, range.end))
    .join('')
    .replace(/ {2,}/g, ' ')
    .replace(/ +([,.;:])/g, '$1')
    .replace(/,+([.;])/g, '$1')
    .trim()
  return deleted[0]?.start === 0 ? text.slice(0, 1).toUpperCase() + text.slice(1) : text
}
