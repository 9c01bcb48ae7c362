// Who said what: words in quotation marks as they stand, fragments and reported speech inside their clause.
import type {Quotation} from '../model/briefing.ts'
import type {Finding} from '../model/finding.ts'
import type {SourceId} from '../model/source.ts'
import {tokensOf} from '../prose/tokens.ts'
import {momentOf} from './moments.ts'
import type {Pool} from './pool.ts'
import {spokenClause} from './spoken.ts'
import {findingsIn, type Statement, shortened} from './statements.ts'

interface Spoken {
  readonly statement: Statement
  readonly finding: Finding<'quotation'>
}

/** A speaker with a name, and words of some length: nobody is quoted as `he`, no scare quote is a quotation. */
const LEAST_WORDS = 3

/** At most `most` quotations with their speakers, the most telling first; their statements are taken from the pool. */
export function quotationsOf(
  pool: Pool,
  most: number,
  numberOf: (source: SourceId) => number | undefined
): readonly Quotation[] {
  const spoken = pool.statements
    .flatMap((statement) => findingsIn(statement, 'quotation').map((finding) => ({statement, finding})))
    .filter((one) => showable(one, pool))
    .sort((a, b) => scoreOf(b, pool) - scoreOf(a, pool) || a.statement.order - b.statement.order)
  const quotations: Quotation[] = []
  for (const one of spoken) {
    if (quotations.length === most) break
    if (!untaken(one.statement, pool) || quotations.some((other) => other.id === one.finding.id)) continue
    pool.take(one.statement)
    quotations.push(quotationOf(one, pool, numberOf))
  }
  return quotations
}

/** Taken or dropped; a direct quotation may stand in a sentence that could not stand alone. */
const untaken = (statement: Statement, pool: Pool): boolean => pool.isFree({...statement, dangling: undefined})

function showable({statement, finding}: Spoken, pool: Pool): boolean {
  if (finding.value.name === undefined || !untaken(statement, pool)) return false
  if (finding.value.form === 'direct') return tokensOf(finding.value.words.text).length >= LEAST_WORDS
  return statement.dangling === undefined || finding.value.speaker !== undefined
}

/** Words in quotation marks are what the block is for; reported speech fills it. */
const FORM_SCORE = {direct: 2.5, fragment: 1.5, reported: 0.2}

const scoreOf = ({statement, finding}: Spoken, pool: Pool): number =>
  pool.salience(statement) +
  FORM_SCORE[finding.value.form] +
  (finding.value.date ? 0.5 : 0) +
  (finding.value.role ? 0.3 : 0)

function quotationOf(
  {statement, finding}: Spoken,
  pool: Pool,
  numberOf: (source: SourceId) => number | undefined
): Quotation {
  const {form, words, name, role} = finding.value
  const dates = findingsIn(statement, 'date')
  const date = dates.find((one) => one.id === finding.value.date)
  const company = pool.company(statement)
  const others = company.members.slice(1)
  return {
    id: finding.id,
    form,
    speaker: name ?? '',
    role: role ?? '',
    ...(form === 'direct' ? {words: trimmed(words.text), lead: ''} : clauseOf(statement, finding)),
    cutBefore: form === 'direct' && /^\p{Ll}/u.test(words.text),
    cutAfter: form === 'direct' && goesOn(words.text, statement.passage.text.slice(words.end, words.end + LOOK_AHEAD)),
    moment: date && momentOf(date, statement.passage.text.slice(date.start, date.end), numberOf),
    evidence: [statement.evidence, ...others.flatMap((order) => pool.statements[order]?.evidence ?? [])],
    witnesses: company.witnesses
  }
}

/** Words that end without a stop are cut only where the speaker goes on in the same sentence; a comma before the mark ends it. */
const goesOn = (words: string, after: string): boolean =>
  !/[,.!?…]["”’']?$/.test(words) && (!/^["”’']?[,.!?]|^[,.!?]/.test(after) || /[“"‘]\p{Ll}/u.test(after.slice(2)))
const LOOK_AHEAD = 120

const trimmed = (words: string): string => words.replace(/[,\s]+$/, '')

const REPORTED_WORDS = 30

/** The clause of a fragment or of reported speech, its speaker apart; the sentence, shortened, where it is built otherwise. */
function clauseOf(statement: Statement, finding: Finding<'quotation'>): Pick<Quotation, 'words' | 'lead'> {
  const {text, start} = statement.sentence
  const {speaker, cue, words, name} = finding.value
  if (name && speaker && cue && PRONOUN.test(speaker.text) && cue.start < words.start) {
    const said = text.slice(cue.start - start, words.end - start)
    return {words: /[.!?…]["”’]?$/.test(said) ? said : `${said}.`, lead: name}
  }
  const clause = spokenClause(statement, finding)
  if (!clause) return {words: shortened(statement, REPORTED_WORDS).text, lead: ''}
  return {
    words: text.slice(clause.said.start, clause.said.end).trim(),
    lead: text.slice(clause.speaker.start, clause.speaker.end)
  }
}

/** Who `she` is, the extractor has found out: the name stands for it. */
const PRONOUN = /^(?:he|she|they)$/i
