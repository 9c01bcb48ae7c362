// How far down a statement stands.
import type {Statement} from '../statements.ts'

/** Of each statement its place in its document, from 0 for the first to nearly 1. */
export function depthsOf(statements: readonly Statement[]): readonly number[] {
  const counts = new Map<number, number>()
  const places = statements.map(({evidence: {source}}) => {
    const place = counts.get(source) ?? 0
    counts.set(source, place + 1)
    return place
  })
  return statements.map(({evidence: {source}}, at) => (places[at] ?? 0) / (counts.get(source) ?? 1))
}
