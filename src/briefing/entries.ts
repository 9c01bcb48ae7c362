// The decisions of `brief.yml`, found again in the sources.
import type {Brief, BriefEntry, Report} from '../model/stages.ts'
import {tokensOf} from '../prose/tokens.ts'
import type {Statement} from './statements.ts'

/** Share of the quoted words that a sentence must hold to be the one meant, when it has changed a little. */
const ANCHORED = 0.7

/**
 * Each entry with the statement it is about, by position. By id of the claim or of a finding in it, by the exact words
 * of `quote`, or by the sentence most like them. An entry that is found nowhere is reported and kept in `brief.yml`.
 */
export function entriesOf(
  brief: Brief,
  statements: readonly Statement[],
  report: Report
): ReadonlyMap<number, BriefEntry> {
  const found = new Map<number, BriefEntry>()
  for (const entry of brief.findings) {
    const statement = byId(entry, statements) ?? byWords(entry, statements) ?? byLikeness(entry, statements)
    if (statement) found.set(statement.order, entry)
    else {
      report({
        rule: 'brief-entry-is-found',
        file: 'brief.yml',
        line: entry.line,
        column: entry.column,
        message: `No sentence of the sources fits ${entry.quote ? `“${entry.quote}”` : (entry.id ?? 'this entry')}.`,
        note: 'The sentence may have been rewritten or its source removed; the entry is kept.',
        hints: ['Run `precis inspect` on the source to see its sentences and their ids, then mend or delete the entry.']
      })
    }
  }
  return found
}

const byId = (entry: BriefEntry, statements: readonly Statement[]) =>
  entry.id === undefined
    ? undefined
    : statements.find((one) => one.id === entry.id || one.findings.some((finding) => finding.id === entry.id))

const plain = (text: string) =>
  tokensOf(text)
    .map((token) => token.lower.replace(/’/g, "'"))
    .join(' ')

function byWords(entry: BriefEntry, statements: readonly Statement[]): Statement | undefined {
  if (entry.quote === undefined) return undefined
  const words = plain(entry.quote)
  return statements.find((statement) => plain(statement.evidence.text).includes(words))
}

function byLikeness(entry: BriefEntry, statements: readonly Statement[]): Statement | undefined {
  if (entry.quote === undefined) return undefined
  const wanted = new Set(plain(entry.quote).split(' '))
  let best: Statement | undefined
  let most = ANCHORED
  for (const statement of statements) {
    const words = new Set(plain(statement.evidence.text).split(' '))
    const share = [...wanted].filter((word) => words.has(word)).length / wanted.size
    if (share >= most && (best === undefined || share > most)) {
      best = statement
      most = share
    }
  }
  return best
}
