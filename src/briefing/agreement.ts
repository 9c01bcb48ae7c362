// Claims that several independent sources make.
import type {Agreement, BriefSource, Stance} from '../model/briefing.ts'
import {mayEqual} from './amounts.ts'
import {AGREEMENT_WORDS} from './limits.ts'
import type {Pool} from './pool.ts'
import type {Statement} from './statements.ts'

/** At most `most` claims with two witnesses or more, most witnesses first; taken from the pool. */
export function agreementsOf(
  pool: Pool,
  most: number,
  sources: readonly Pick<BriefSource, 'number'>[]
): readonly Agreement[] {
  const shared = pool
    .free()
    .filter((statement) => pool.company(statement).witnesses.length > 1)
    .sort(
      (a, b) =>
        pool.company(b).witnesses.length - pool.company(a).witnesses.length ||
        Number(agreesOnAmount(b, pool)) - Number(agreesOnAmount(a, pool)) ||
        pool.salience(b) - pool.salience(a) ||
        a.order - b.order
    )
  const agreements: Agreement[] = []
  const cited = new Set<number>()
  for (const statement of shared) {
    if (agreements.length === most || !pool.isFree(statement) || repeats(statement, cited, pool)) continue
    const best = clearest(statement, pool)
    agreements.push({claim: pool.claim(best, AGREEMENT_WORDS), stances: stancesOf(best, pool, sources)})
    pool.take(best)
    for (const order of pool.company(best).members) cited.add(order)
  }
  return agreements
}

/** A number that two sources give alike bears out more than words that are alike. */
const agreesOnAmount = (statement: Statement, pool: Pool): boolean => {
  const measures = statement.clauses[0]?.measures ?? []
  return (
    measures.length > 0 &&
    pool.company(statement).members.some((order) => {
      const other = pool.statements[order]
      return (
        other?.evidence.source !== statement.evidence.source &&
        other?.clauses[0]?.measures.some((one) => measures.some(({amount}) => mayEqual(amount, one.amount)))
      )
    })
  )
}

/** A sentence that has already borne witness in this block: what it shares with this one has been said. */
const repeats = (statement: Statement, cited: ReadonlySet<number>, pool: Pool): boolean =>
  pool.company(statement).members.some((order) => cited.has(order))

/** Of all who say it, the shortest that may stand alone. */
function clearest(statement: Statement, pool: Pool): Statement {
  const members = pool.company(statement).members.flatMap((order) => pool.statements[order] ?? [])
  return members
    .filter((member) => pool.isFree(member))
    .reduce(
      (best, member) =>
        pool.claim(member, AGREEMENT_WORDS).text.length < pool.claim(best, AGREEMENT_WORDS).text.length ? member : best,
      statement
    )
}

/** What each source has to say on it. */
function stancesOf(
  statement: Statement,
  pool: Pool,
  sources: readonly Pick<BriefSource, 'number'>[]
): readonly Stance[] {
  const members = pool.company(statement).members.map((order) => pool.statements[order] as Statement)
  return sources.map(({number}) => {
    const member = members.find((one) => one.evidence.source === number)
    return {source: number, says: member ? 'says' : 'silent', paragraph: member?.evidence.paragraph}
  })
}
