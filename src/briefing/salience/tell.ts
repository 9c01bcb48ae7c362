// Statements as the choice sees them.
import {type Quoted, quotedIn} from '../../prose/quotation-marks.ts'
import {remember} from '../../remember.ts'
import type {Company} from '../company.ts'
import type {Statement} from '../statements.ts'
import {depthsOf} from './depth.ts'
import type {Told} from './told.ts'

/**
 * The statements with what counts for their worth. Copies are those that `companies` know, among what may be shown, and
 * what has the same words as an earlier statement, whatever it is.
 */
export function tell(statements: readonly Statement[], companies: readonly Company[]): readonly Told[] {
  const depths = depthsOf(statements)
  const shares = quotedShares(statements)
  const first = new Map<string, number>()
  for (const [at, {evidence}] of statements.entries()) remember(first, evidence.text, () => at)
  return statements.map((statement, at) => ({
    text: statement.evidence.text,
    document: statement.evidence.source,
    depth: depths[at] ?? 0,
    quoted: shares[at] ?? 0,
    copy: (companies[at]?.origin ?? at) !== at || first.get(statement.evidence.text) !== at
  }))
}

/** Share of each statement within quotation marks; a quotation may begin and end in other sentences of its passage. */
function quotedShares(statements: readonly Statement[]): readonly number[] {
  let passage: Statement['passage'] | undefined
  let quoted: readonly Quoted[] = []
  let next = 0
  return statements.map((statement) => {
    if (statement.passage !== passage) {
      passage = statement.passage
      quoted = quotedIn(passage.text)
      next = 0
    }
    const {start, end} = statement.sentence
    while ((quoted[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++
    let inside = 0
    for (let at = next; (quoted[at]?.start ?? end) < end; at++) {
      const one = quoted[at] as Quoted
      inside += Math.min(end, one.end) - Math.max(start, one.start)
    }
    return inside / Math.max(1, end - start)
  })
}
