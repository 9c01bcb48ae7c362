// Judgements with their likelihood words, and what the sources leave open.
import type {Claim, Judgement} from '../model/briefing.ts'
import type {Finding} from '../model/finding.ts'
import {foresees} from './foresees.ts'
import {inMainClause} from './in-main-clause.ts'
import {GAPS, POINT_WORDS, type Room, SLIDE_WORDS, TITLE_WORDS} from './limits.ts'
import type {Pool} from './pool.ts'
import {wordCount} from './shorten/index.ts'
import {findingsIn, type Statement} from './statements.ts'

type Judged = Finding<'judgement'>

/** The cue that carries a statement: a likelihood word before a weaker one, the first of its kind. */
const cueOf = (statement: Statement, forms: readonly Judged['value']['form'][]): Judged | undefined =>
  forms.flatMap((form) => findingsIn(statement, 'judgement').filter((finding) => finding.value.form === form))[0]

/** The judgement that a statement makes; undefined when it makes none, or only says what somebody else thinks. */
export function judgementOf(statement: Statement, claim: Claim): Judgement | undefined {
  const cue = cueOf(statement, ['likelihood', 'modal'])
  return cue && {id: cue.id, claim, word: cue.value.cue.text, band: cue.value.band}
}

/** Words of a judgement on a slide: two lines of 18 points. */
const LONGEST = 32

/** Judgements for the outlook, as many as fill their slides and a title: by band from high to low, then those off the scale; taken from the pool. */
export function outlookOf(pool: Pool, room: Room): readonly Judgement[] {
  let left = SLIDE_WORDS * room.outlookSlides + TITLE_WORDS
  const likely = pool.free().filter((statement) => cueOf(statement, ['likelihood']))
  const weaker = pool
    .free()
    .filter(
      (statement) =>
        !likely.includes(statement) && cueOf(statement, ['modal']) && ownDoubt(statement) && !saying(statement)
    )
  const judgements: Judgement[] = []
  for (const statement of [...likely, ...weaker.slice(0, room.weaker)]) {
    if (judgements.length === room.judgements || !pool.isFree(statement)) continue
    const judgement = judgementOf(statement, pool.claim(statement, POINT_WORDS))
    const words = wordCount(judgement?.claim.text ?? '')
    if (!judgement || words > LONGEST || words > left) continue
    left -= words
    pool.take(statement)
    judgements.push(judgement)
  }
  return judgements
    .map((judgement, index) => ({judgement, index}))
    .sort((a, b) => (b.judgement.band?.low ?? -1) - (a.judgement.band?.low ?? -1) || a.index - b.index)
    .map(({judgement}) => judgement)
}

/** The sentence itself is in doubt; in one that asks for something, or in a relative clause, a weaker word is no judgement. */
function ownDoubt(statement: Statement): boolean {
  const offset = statement.sentence.start
  const {text} = statement.evidence
  const asks = findingsIn(statement, 'judgement').some(({value}) => value.form === 'recommendation')
  const weaker = findingsIn(statement, 'judgement').filter(({value}) => value.form === 'modal')
  return (
    !asks &&
    !statement.stem &&
    weaker.some(
      ({value: {cue}}) => foresees(text, cue.text, cue.end - offset) && inMainClause(text, cue.start - offset)
    )
  )
}

const saying = (statement: Statement): boolean => findingsIn(statement, 'quotation').length > 0

/** What the sources say they do not know; taken from the pool. */
export function gapsOf(pool: Pool): readonly Claim[] {
  const claims: Claim[] = []
  let room = SLIDE_WORDS + TITLE_WORDS
  for (const statement of pool.free()) {
    if (claims.length === GAPS + 1) break
    if (!pool.isFree(statement) || statement.stem || !cueOf(statement, ['gap'])) continue
    const claim = pool.claim(statement, POINT_WORDS)
    const words = wordCount(claim.text)
    if (words > room) continue
    room -= words
    claims.push(claim)
    pool.take(statement)
  }
  return claims
}
