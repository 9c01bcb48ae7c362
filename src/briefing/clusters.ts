// One claim, several witnesses: statements that say the same, brought together.
import type {Match} from './matches.ts'
import type {Statement} from './statements.ts'

export interface Cluster {
  /** Positions of the statements, ascending. */
  readonly members: readonly number[]
  /** Numbers of the sources that say it in words of their own, ascending; a copy counts with what it copies. */
  readonly witnesses: readonly number[]
}

/**
 * The cluster of every statement, by position. Two statements of one source stand in one cluster only as copies; in
 * any other cluster every statement says the same as every other, so that no chain of likeness joins what is unlike.
 */
export function clustersOf(statements: readonly Statement[], matches: readonly Match[]): readonly Cluster[] {
  const group = statements.map((_, index) => index)
  const members = new Map<number, number[]>(statements.map((_, index) => [index, [index]]))
  const copies = new Set<number>()
  const sourceOf = (order: number) => statements[order]?.evidence.source ?? 0
  const matched = new Set(matches.map((match) => `${match.a} ${match.b}`))
  const alike = (x: number, y: number) => matched.has(x < y ? `${x} ${y}` : `${y} ${x}`)
  for (const match of matches) {
    const [a, b] = [group[match.a] ?? match.a, group[match.b] ?? match.b]
    if (match.copy) copies.add(match.b)
    if (a === b) continue
    const [first, second] = [members.get(a) ?? [], members.get(b) ?? []]
    const sources = new Set(first.map(sourceOf))
    if (!match.copy && second.some((order) => sources.has(sourceOf(order)))) continue
    if (!match.copy && !first.every((x) => second.every((y) => alike(x, y)))) continue
    for (const order of second) group[order] = a
    members.set(
      a,
      [...first, ...second].sort((x, y) => x - y)
    )
    members.delete(b)
  }
  const clusters = new Map<number, Cluster>()
  for (const [root, orders] of members) {
    const original = orders.filter((order) => !copies.has(order))
    clusters.set(root, {members: orders, witnesses: [...new Set(original.map(sourceOf))].sort((x, y) => x - y)})
  }
  return group.map((root) => clusters.get(root) as Cluster)
}
