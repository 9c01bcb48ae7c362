// Who else says it: the statements that a statement agrees with, and the sources that are its witnesses.
import type {Independence} from './independence.ts'
import type {Match} from './matches.ts'
import type {Statement} from './statements.ts'

export interface Company {
  /** Positions of the statement itself, then of the one most like it in each other source, then of its copies. */
  readonly members: readonly number[]
  /** Numbers of the sources that say it in words of their own, ascending; a copy counts with what it copies. */
  readonly witnesses: readonly number[]
  /** Position of the earliest statement of which it is a copy; its own when it is none. */
  readonly origin: number
}

/**
 * The company of every statement, by position. It is not handed on: two statements that both agree with a third, each
 * with another clause of it, are not in each other's company.
 */
export function companiesOf(
  statements: readonly Statement[],
  matches: readonly Match[],
  independence: Pick<Independence, 'first' | 'restsOn'>
): readonly Company[] {
  const origin = originsOf(statements, matches)
  const alike = statements.map((): number[] => [])
  const copies = statements.map((): number[] => [])
  for (const {a, b, copy} of matches) {
    const lists = copy ? copies : alike
    lists[a]?.push(b)
    lists[b]?.push(a)
  }
  const sourceOf = (order: number) => statements[order]?.evidence.source ?? 0
  const witnessed = (order: number) => independence.restsOn.get(order) ?? sourceOf(order)
  return statements.map(({order}) => {
    const others = bestOfEachSource(
      alike[order] ?? [],
      sourceOf,
      new Set([order, ...(copies[order] ?? [])].map(sourceOf))
    )
    const members = [order, ...others, ...(copies[order] ?? [])]
    return {
      members,
      witnesses: witnessesOf(
        members.map((member) => witnessed(origin[member] ?? member)),
        independence
      ),
      origin: origin[order] ?? order
    }
  })
}

/** Of sources that count as one the earliest of those named, ascending. */
function witnessesOf(sources: readonly number[], {first}: Pick<Independence, 'first'>): readonly number[] {
  const witnesses = new Map<number, number>()
  for (const source of [...sources].sort((x, y) => x - y)) {
    const one = first[source] ?? source
    if (!witnesses.has(one)) witnesses.set(one, source)
  }
  return [...witnesses.values()].sort((x, y) => x - y)
}

/** Matches come best first: the first of a source is its best. In the order of the sources. */
function bestOfEachSource(
  orders: readonly number[],
  sourceOf: (order: number) => number,
  without: ReadonlySet<number>
): readonly number[] {
  const best = new Map<number, number>()
  for (const order of orders) {
    const source = sourceOf(order)
    if (!without.has(source) && !best.has(source)) best.set(source, order)
  }
  return [...best].sort(([x], [y]) => x - y).map(([, order]) => order)
}

/** For each statement the earliest of which it is a copy; itself when it is none. */
function originsOf(statements: readonly Statement[], matches: readonly Match[]): readonly number[] {
  const origin = statements.map((_, order) => order)
  for (const {a, b, copy} of [...matches].sort((x, y) => x.b - y.b || x.a - y.a)) {
    if (copy) origin[b] = Math.min(origin[b] ?? b, origin[a] ?? a)
  }
  return origin
}
