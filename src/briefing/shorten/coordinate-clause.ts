import {stopOf} from './cause-clause.ts'
import type {Deletion, Range} from './index.ts'

/** Verbs by which a predicate can be told without knowing every verb of English. */
const FINITE = 'is|are|was|were|has|have|had|will|would|can|cannot|could|may|might|must|should|does|do|did'
/** `… and will likely be able to …`: a second predicate of the same subject. */
const second = new RegExp(`,? (?:and|but) (?=(?:${FINITE}) )`, 'g')
/** `…, and Uzbekistan has …`: a second main clause. */
const clause = new RegExp(
  `, (?:and|but|so) (?=(?:\\p{Lu}|the |a |an |some |many |most |there )[^,;:]{1,60}? (?:${FINITE}) )`,
  'gu'
)
/** The subject before the first predicate: a few words, none of them a verb or a comma. */
const first = new RegExp(`^(?:(?!(?:${FINITE}) )[^\\s,;:()]+ ){1,6}(?=(?:${FINITE}) )`)

/** `is X, provides Y, and is Z`: of three no one goes alone, for the `and` would go with it. */
const isList = (sentence: string, from: number, join: number): boolean =>
  sentence[join] === ',' && sentence.slice(from, join).includes(',')

/** Of two predicates or clauses joined by `and` or `but`, the second may go, or the first, up to the second. */
export const coordinateClause: Deletion = {
  name: 'coordinate-clause',
  doc: 'One of two predicates of one subject, or the second of two main clauses.',
  propose(sentence, from) {
    const end = stopOf(sentence)
    const joins = [...sentence.matchAll(second)].filter((match) => !isList(sentence, from, match.index))
    const ranges: Range[] = [...sentence.matchAll(clause), ...joins].map((match) => ({start: match.index, end}))
    const subject = first.exec(sentence.slice(from))
    const join = subject && joins[0]
    if (subject && join && join.index > from + subject[0].length) {
      ranges.push({start: from + subject[0].length, end: join.index + join[0].length})
    }
    return ranges
  }
}
