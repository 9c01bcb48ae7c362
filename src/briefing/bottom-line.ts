// The bottom line: one judgement and what it rests on, from as many of the sources as can be.
import type {Briefing, Claim} from '../model/briefing.ts'
import type {Finding} from '../model/finding.ts'
import {isDeictic} from '../prose/deictic.ts'
import {keysOf} from '../prose/keys.ts'
import {headable} from './headable.ts'
import {judgementOf} from './judgements.ts'
import {LEAD_CHARACTERS, SUPPORTS, TITLE_WORDS} from './limits.ts'
import type {Pool} from './pool.ts'
import {wordCount} from './shorten/index.ts'
import {findingsIn, type Statement} from './statements.ts'

/** A judgement of the author's own outranks background; what he recommends in so many words outranks what he expects. */
const OWN_JUDGEMENT = 1
const RECOMMENDS = /\b(?:recommend|advise|urge|propos)\w*/i

function ownJudgement({value, rule}: Finding<'judgement'>): number {
  if (rule === REQUIREMENT) return 0
  if (value.form === 'recommendation') return (RECOMMENDS.test(value.cue.text) ? 2 : 0.8) * OWN_JUDGEMENT
  return value.form === 'likelihood' ? OWN_JUDGEMENT : value.form === 'gap' ? OWN_JUDGEMENT / 2 : 0
}
/** `The assembly must approve the budget before …`: what a rule asks is no advice of the author's. */
const REQUIREMENT = 'judgement/requirement'
/** A support that says a key figure would say it twice. */
const FIGURE_PENALTY = 0.5
/** Weight of what a support shares with the lead, and of a source not yet heard. */
const NEARNESS = 0.6
const NEW_SOURCE = 0.8

/** Words of all supports: the slide's 60, less the line on likelihood. */
const SUPPORT_WORDS = 48

/** Of a large project only the most salient statements are weighed: below them none wins. */
const CONSIDERED = 300

/** Takes the lead and two or three supports from the pool; undefined when nothing may stand alone. */
export function bottomLineOf(pool: Pool): Briefing['bottomLine'] {
  const lead = best(pool.free().slice(0, CONSIDERED), (statement) => leadScore(statement, pool))
  if (!lead) return undefined
  pool.take(lead)
  const claim = pool.claim(lead, TITLE_WORDS)
  const supports = supportsOf(lead, claim, pool)
  return {claim, judgement: judgementOf(lead, claim), supports}
}

function leadScore(statement: Statement, pool: Pool): number {
  const claim = pool.claim(statement, TITLE_WORDS)
  if (
    !headable(statement) ||
    isDeictic(claim.text) ||
    claim.text.length > LEAD_CHARACTERS ||
    findingsIn(statement, 'quotation').length > 0
  )
    return -1
  const own = Math.max(0, ...findingsIn(statement, 'judgement').map(ownJudgement))
  const pinned = pool.salience(statement) > pool.ownSalience(statement) && own > 0 ? OWN_JUDGEMENT : 0
  return pool.ownSalience(statement) + own + pinned
}

function supportsOf(lead: Statement, claim: Claim, pool: Pool): readonly Claim[] {
  const heard = new Set([claim.evidence[0].source])
  const said = new Set(keysOf(lead.evidence.text))
  const supports: Claim[] = []
  let room = SUPPORT_WORDS
  while (supports.length < SUPPORTS) {
    const words = wordsFor(room, supports.length)
    if (words < FEWEST_WORDS) break
    const next = best(pool.free().slice(0, CONSIDERED), (statement) => {
      const support = pool.claim(statement, words)
      const fits = wordCount(support.text) <= Math.min(room, TITLE_WORDS + 4)
      return fits ? supportScore(statement, support, {lead, heard, said}, pool) : -1
    })
    if (!next) break
    const support = pool.claim(next, words)
    pool.take(next)
    supports.push(support)
    room -= wordCount(support.text)
    heard.add(support.evidence[0].source)
    for (const key of keysOf(next.evidence.text)) said.add(key)
  }
  return supports
}

/** In fewer words a deletion leaves nothing of what a statement says. */
const FEWEST_WORDS = 10

/** An even share of what is left, so that the last support has room too. */
const wordsFor = (room: number, chosen: number): number => Math.floor(room / (SUPPORTS - chosen))

interface Before {
  readonly lead: Statement
  /** Numbers of the sources that have spoken. */
  readonly heard: ReadonlySet<number>
  /** Keys of all that has been said. */
  readonly said: ReadonlySet<string>
}

/** So much of what it says in its keys is said already that it adds nothing. */
const REPEATED = 0.75

function supportScore(statement: Statement, claim: Claim, {lead, heard, said}: Before, pool: Pool): number {
  if (statement.stem || isDeictic(claim.text)) return -1
  if (findingsIn(statement, 'quotation').length > 0 || gapIn(statement)) return -1
  const keys = [...keysOf(claim.text)]
  if (keys.filter((key) => said.has(key)).length >= REPEATED * keys.length) return -1
  let shared = 0
  for (const key of statement.keys) if (lead.keys.has(key)) shared++
  const fresh = heard.has(claim.evidence[0].source) ? 0 : NEW_SOURCE
  const figure = findingsIn(statement, 'quantity').length > 0 ? FIGURE_PENALTY : 0
  return pool.salience(statement) + NEARNESS * Math.min(1, shared / 4) + fresh - figure
}

const gapIn = (statement: Statement) =>
  findingsIn(statement, 'judgement').some((finding) => finding.value.form === 'gap')

/** The first with the highest score above zero. */
function best(statements: readonly Statement[], score: (statement: Statement) => number): Statement | undefined {
  let found: Statement | undefined
  let highest = 0
  for (const statement of statements) {
    const value = score(statement)
    if (value > highest) {
      highest = value
      found = statement
    }
  }
  return found
}
