// What may still be said. Nothing is said twice: a statement that is shown takes what agrees with it along.
import type {Claim, Evidence} from '../model/briefing.ts'
import type {BriefEntry} from '../model/stages.ts'
import {spanOf} from '../prose/place.ts'
import type {Company} from './company.ts'
import type {Shortened} from './shorten/index.ts'
import {type Statement, shortened} from './statements.ts'

export interface Pool {
  readonly statements: readonly Statement[]
  /** Statements that may stand alone and are not yet shown, most salient first. */
  free(): readonly Statement[]
  isFree(statement: Statement): boolean
  /** Above anything else when `brief.yml` pins it. */
  salience(statement: Statement): number
  /** Without regard to pins. */
  ownSalience(statement: Statement): number
  company(statement: Statement): Company
  /** Marks it shown, with everything that says the same. */
  take(statement: Statement): void
  /** Marks only the statement itself: what a figure shows is a piece of it. */
  retire(statement: Statement): void
  /** The claim in at most `words` words where deletion reaches that; does not take it. */
  claim(statement: Statement, words: number): Claim
  /** The claim in the given pieces of the sentence; does not take it. */
  excerpt(statement: Statement, pieces: Shortened): Claim
}

/** A pool over all statements. `entries` are the decisions of `brief.yml` by position of the statement they are about. */
export function poolOf(
  statements: readonly Statement[],
  companies: readonly Company[],
  salience: readonly number[],
  entries: ReadonlyMap<number, BriefEntry>
): Pool {
  const companyOf = (statement: Statement) => companies[statement.order] as Company
  const gone = new Set([...entries].flatMap(([order, entry]) => (entry.drop ? (companies[order]?.members ?? []) : [])))
  const ownSalience = (statement: Statement) => salience[statement.order] ?? 0
  const salienceOf = (statement: Statement) => ownSalience(statement) + (entries.get(statement.order)?.pin ? PINNED : 0)
  const ranked = [...statements].sort((a, b) => salienceOf(b) - salienceOf(a) || a.order - b.order)
  const isFree = (statement: Statement) =>
    !gone.has(statement.order) &&
    statement.barred === undefined &&
    (statement.dangling === undefined || entries.get(statement.order)?.edit !== undefined)
  const claimOf = (statement: Statement, pieces: Shortened) =>
    makeClaim(statement, companyOf(statement), statements, pieces, entries.get(statement.order), salienceOf(statement))
  return {
    statements,
    free: () => ranked.filter(isFree),
    isFree,
    salience: salienceOf,
    ownSalience,
    company: companyOf,
    take: (statement) => {
      for (const order of companyOf(statement).members) gone.add(order)
    },
    retire: (statement) => {
      gone.add(statement.order)
    },
    claim: (statement, words) => claimOf(statement, shortened(statement, words)),
    excerpt: claimOf
  }
}

/** Above anything that the sources alone can reach: a person asked for it. */
const PINNED = 100

function makeClaim(
  statement: Statement,
  company: Company,
  statements: readonly Statement[],
  short: Shortened,
  entry: BriefEntry | undefined,
  salience: number
): Claim {
  const others = company.members.slice(1).map((order) => statements[order] as Statement)
  const {stem} = statement
  const evidence: readonly [Evidence, ...Evidence[]] = [
    statement.evidence,
    ...(stem ? [stem.evidence] : []),
    ...others.map((other) => other.evidence)
  ]
  const offset = statement.sentence.start
  const own = short.kept.map((range) => spanOf(statement.passage, offset + range.start, offset + range.end))
  return {
    id: statement.id,
    text: entry?.edit ?? (stem ? `${stem.text} ${withoutItemEnd(short.text)}` : short.text),
    kept: entry?.edit ? [] : [...(stem?.kept ?? []), ...own],
    evidence,
    witnesses: company.witnesses,
    edited: entry?.edit !== undefined,
    note: entry?.note,
    salience: round(salience)
  }
}

/** `; and` leads to the next item. */
const withoutItemEnd = (text: string): string => text.replace(/[;,](?: (?:and|or))?$/, '')

/** Four decimals are enough to rank by, and the same on every machine. */
export const round = (value: number): number => Math.round(value * 1e4) / 1e4
