// What the product would choose from several texts in 200 words, for a comparison with summaries that people wrote.
import {companiesOf} from '../../briefing/company.ts'
import {independenceOf} from '../../briefing/independence.ts'
import {matchesOf} from '../../briefing/matches.ts'
import {rank} from '../../briefing/salience/index.ts'
import {tell} from '../../briefing/salience/tell.ts'
import {statementsOf} from '../../briefing/statements.ts'
import {weightsOf} from '../../briefing/weights.ts'
import {extract} from '../../extractors/index.ts'
import type {Extraction} from '../../model/finding.ts'
import type {SourceId} from '../../model/source.ts'
import {readSource} from '../../readers/index.ts'

/** The measure cuts at so many words. */
const BUDGET = 200
/** A sentence that is quotation by more than this share is the words of its speaker. */
const QUOTATION = 0.9

/**
 * The sentences of several texts that say most in 200 words, the weightiest first; the last may go beyond. Each text is
 * read as a file of plain text is. Chosen is by the salience of the briefing, with two differences: quotations stand
 * among the rest, for there is no block of their own, and so do sentences that lean on what stood before them.
 */
export function summaryOf(docs: readonly string[]): string {
  const extractions = docs.flatMap(extractionOf)
  const statements = statementsOf(extractions)
  const matches = matchesOf(statements, weightsOf(statements))
  const companies = companiesOf(statements, matches, independenceOf(extractions, statements, matches))
  const told = tell(statements, companies)
  const allowed = (at: number) => statements[at]?.barred === undefined || (told[at]?.quoted ?? 0) > QUOTATION
  const chosen = rank(told).choose(BUDGET, allowed)
  // Where that is less than the budget, what the rules would rather not show follows in its order.
  const rest = statements.filter(({order}) => !chosen.includes(order) && told[order]?.copy === false)
  return [...chosen.map((at) => statements[at]), ...rest].map((statement) => statement?.evidence.text).join(' ')
}

function extractionOf(text: string, index: number): readonly Extraction[] {
  const id = `${String(index + 1).padStart(4, '0')}.txt` as SourceId
  const document = readSource({id, bytes: new TextEncoder().encode(text), hash: id}, () => undefined)
  return document ? [extract(document, () => undefined)] : []
}
