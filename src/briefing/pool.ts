// What may still be said. Nothing is said twice: a statement that is shown takes its whole cluster with it.
import type {Claim, Evidence} from '../model/briefing.ts'
import type {BriefEntry} from '../model/stages.ts'
import {spanOf} from '../prose/place.ts'
import type {Cluster} from './clusters.ts'
import {type Statement, shortened} from './statements.ts'

export interface Pool {
  readonly statements: readonly Statement[]
  /** Statements that may stand alone and are not yet shown, most salient first. */
  free(): readonly Statement[]
  isFree(statement: Statement): boolean
  salience(statement: Statement): number
  cluster(statement: Statement): Cluster
  /** Marks it shown, with everything that says the same. */
  take(statement: Statement): void
  /** The claim in at most `words` words where deletion reaches that; does not take it. */
  claim(statement: Statement, words: number): Claim
}

/** A pool over all statements. `entries` are the decisions of `brief.yml` by position of the statement they are about. */
export function poolOf(
  statements: readonly Statement[],
  clusters: readonly Cluster[],
  salience: readonly number[],
  entries: ReadonlyMap<number, BriefEntry>
): Pool {
  const taken = new Set<Cluster>()
  const dropped = new Set([...entries].flatMap(([order, entry]) => (entry.drop ? [clusters[order]] : [])))
  const salienceOf = (statement: Statement) =>
    (salience[statement.order] ?? 0) + (entries.get(statement.order)?.pin ? PINNED : 0)
  const ranked = [...statements].sort((a, b) => salienceOf(b) - salienceOf(a) || a.order - b.order)
  const clusterOf = (statement: Statement) => clusters[statement.order] as Cluster
  const isFree = (statement: Statement) =>
    !taken.has(clusterOf(statement)) &&
    !dropped.has(clusterOf(statement)) &&
    statement.barred === undefined &&
    (statement.dangling === undefined || entries.get(statement.order)?.edit !== undefined)
  return {
    statements,
    free: () => ranked.filter(isFree),
    isFree,
    salience: salienceOf,
    cluster: clusterOf,
    take: (statement) => {
      taken.add(clusterOf(statement))
    },
    claim: (statement, words) => {
      const cluster = clusterOf(statement)
      return makeClaim(statement, cluster, statements, words, entries.get(statement.order), salienceOf(statement))
    }
  }
}

/** Above anything that the sources alone can reach: a person asked for it. */
const PINNED = 100

function makeClaim(
  statement: Statement,
  cluster: Cluster,
  statements: readonly Statement[],
  words: number,
  entry: BriefEntry | undefined,
  salience: number
): Claim {
  const short = shortened(statement, words)
  const others = cluster.members
    .filter((order) => order !== statement.order)
    .map((order) => statements[order] as Statement)
  const evidence: readonly [Evidence, ...Evidence[]] = [statement.evidence, ...others.map((other) => other.evidence)]
  const offset = statement.sentence.start
  return {
    id: statement.id,
    text: entry?.edit ?? short.text,
    kept: entry?.edit
      ? []
      : short.kept.map((range) => spanOf(statement.passage, offset + range.start, offset + range.end)),
    evidence,
    witnesses: cluster.witnesses.length > 0 ? cluster.witnesses : [statement.evidence.source],
    edited: entry?.edit !== undefined,
    note: entry?.note,
    salience: round(salience)
  }
}

/** Four decimals are enough to rank by, and the same on every machine. */
export const round = (value: number): number => Math.round(value * 1e4) / 1e4
