import {AUXILIARIES} from './clause.ts'
import type {Deletion, Range} from './index.ts'

/** `… and will likely be able to …`: a second predicate of the same subject. */
const SECOND = new RegExp(`,? and (?=(?:${AUXILIARIES}) )`, 'g')
/** `…, and Uzbekistan has …`: a second main clause. `but` sets it against the first, and neither goes alone. */
const CLAUSE = new RegExp(
  `, (?:and|so) (?=(?:\\p{Lu}|the |a |an |some |many |most |there )[^,;:]{1,60}? (?:${AUXILIARIES}) )`,
  'gu'
)
/** The subject before the first predicate: a few words, none of them a verb or a comma. */
const FIRST = new RegExp(`^(?:(?!(?:${AUXILIARIES}) )[^\\s,;:()]+ ){1,6}(?=(?:${AUXILIARIES}) )`)
/** Of what these join no half stands alone. */
export const CORRELATIVE = /\b(?:not only|not just|not merely|both|either|neither|between|whether)\b/i

/** `is X, provides Y, and is Z`: of three no one goes alone, for the `and` would go with it. */
const isList = (sentence: string, from: number, join: number): boolean =>
  sentence[join] === ',' && sentence.slice(from, join).includes(',')

/** Of two predicates or clauses joined by `and`, the second may go, or the first, up to the second. */
export const coordinateClause: Deletion = {
  name: 'coordinate-clause',
  doc: 'One of two predicates of one subject, or the second of two main clauses.',
  propose(sentence, from, {end}) {
    const whole = ({index}: {readonly index: number}) => index < end && !CORRELATIVE.test(sentence.slice(0, index))
    const joins = [...sentence.matchAll(SECOND)].filter((match) => whole(match) && !isList(sentence, from, match.index))
    const clauses = [...sentence.matchAll(CLAUSE)].filter(whole)
    const ranges: Range[] = [...clauses, ...joins].map((match) => ({
      start: match.index,
      end
    }))
    const subject = FIRST.exec(sentence.slice(from))
    const join = subject && joins[0]
    if (subject && join && join.index > from + subject[0].length) {
      ranges.push({
        start: from + subject[0].length,
        end: join.index + join[0].length
      })
    }
    return ranges
  }
}
