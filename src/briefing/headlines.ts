// An assertion over each block, chosen among what is not shown elsewhere.
import type {Claim} from '../model/briefing.ts'
import {headable} from './headable.ts'
import {TITLE_CHARACTERS, TITLE_WORDS} from './limits.ts'
import type {Pool} from './pool.ts'
import {findingsIn, type Statement} from './statements.ts'

/** Nearness counts as much as salience can differ; a statement of the same paragraph is near already. */
const SAME_PARAGRAPH = 1.5
const SHARED_KEY = 0.25
/** A day in a title belongs to the chronology. */
const DATED = 0.6

/** Of a large project only the most salient statements are weighed. */
const CONSIDERED = 500

/** Longer titles have to be short of characters as well; what has room is not cut for the number of its words. */
const ROOMY_WORDS = 26
/** The statement as a title: whole where it fits, else shortened; undefined where it fits in neither way. */
export function titleOf(statement: Statement, pool: Pool): Claim | undefined {
  return [ROOMY_WORDS, TITLE_WORDS]
    .map((words) => pool.claim(statement, words))
    .find(({text}) => text.length <= TITLE_CHARACTERS)
}

/** The free statement that best heads the given ones, as a claim that fits a title; taken from the pool. */
export function headlineFor(about: readonly Statement[], pool: Pool): Claim | undefined {
  if (about.length === 0) return undefined
  const keys = new Set(about.flatMap((statement) => [...statement.keys]))
  const paragraphs = new Set(about.map((statement) => `${statement.evidence.source} ${statement.passage.index}`))
  let best: {readonly statement: Statement; readonly claim: Claim} | undefined
  let highest = Number.NEGATIVE_INFINITY
  for (const statement of pool.free().slice(0, CONSIDERED)) {
    if (
      !headable(statement) ||
      findingsIn(statement, 'quotation').length > 0 ||
      findingsIn(statement, 'judgement').length > 0
    )
      continue
    const near = paragraphs.has(`${statement.evidence.source} ${statement.passage.index}`) ? SAME_PARAGRAPH : 0
    let shared = 0
    for (const key of statement.keys) if (keys.has(key)) shared++
    const dated = findingsIn(statement, 'date').some(({value}) => value.type !== 'REF') ? DATED : 0
    const score = pool.salience(statement) - dated + near + Math.min(1.5, shared * SHARED_KEY)
    if (score <= highest) continue
    const claim = titleOf(statement, pool)
    if (!claim) continue
    best = {statement, claim}
    highest = score
  }
  if (best) pool.take(best.statement)
  return best?.claim
}
