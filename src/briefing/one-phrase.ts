// A turn of phrase that two sentences have in common is no claim that they have in common.
import type {Clause} from './clauses.ts'

/**
 * Whether what two clauses share stands, but for words that `tells` nothing of, in one run of words in both: `information
 * life cycle`, `take full advantage`. With an amount or a date in it, it is a claim. `shared` are the keys that both have.
 */
export function isOnePhrase(a: Clause, b: Clause, shared: readonly string[], tells: (key: string) => boolean): boolean {
  const run = new Set(longestRun(a.sequence, b.sequence))
  if (run.size < 2 || run.size >= MOST * Math.min(a.sequence.length, b.sequence.length)) return false
  if ([...run].some((key) => a.amounts.has(key) || a.dates.has(key))) return false
  return !shared.some((key) => !run.has(key) && tells(key))
}

/** A run that makes half of a clause is what the clause says. */
const MOST = 0.5

/** The longest run of keys that stands in both; the first of several. Rows of the usual table, one kept at a time. */
function longestRun(a: readonly string[], b: readonly string[]): readonly string[] {
  let best = {end: 0, length: 0}
  let above: readonly number[] = []
  for (let i = 0; i < a.length; i++) {
    const row = b.map((key, j) => (key === a[i] ? (above[j - 1] ?? 0) + 1 : 0))
    const longest = Math.max(0, ...row)
    if (longest > best.length) best = {end: i + 1, length: longest}
    above = row
  }
  return a.slice(best.end - best.length, best.end)
}
