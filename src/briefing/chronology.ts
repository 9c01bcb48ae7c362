// What happened when: dated statements in order of time, told in their shortest clause.
import type {Claim, Event} from '../model/briefing.ts'
import type {Extraction, Finding} from '../model/finding.ts'
import type {SourceId} from '../model/source.ts'
import {contentId} from '../prose/place.ts'
import {momentOf} from './moments.ts'
import type {Pool} from './pool.ts'
import type {Shortened} from './shorten/index.ts'
import {occasion, onDate} from './spoken.ts'
import {findingsIn, type Statement, shortened} from './statements.ts'

/** Words to which an event is shortened. */
const EVENT_WORDS = 16
const DATED: ReadonlySet<string> = new Set(['day', 'month', 'season', 'quarter'])

export interface ChronologyOptions {
  /** Events at the most, publications of sources among them: at most a third, the newest. */
  readonly most: number
  /** Whether the statement's words stand among the quotations. */
  readonly quoted: (statement: Statement) => boolean
  readonly numberOf: (source: SourceId) => number | undefined
}

/**
 * Events from statements with a date of a season or finer, resolved to a year, and the publications of the sources.
 * A quotation's statement may stand here too, as the occasion on which it was said (`quoted`); any other only once.
 */
export function chronologyOf(
  pool: Pool,
  extractions: readonly Extraction[],
  {most, quoted, numberOf}: ChronologyOptions
): readonly Event[] {
  const published = publications(extractions).slice(-Math.floor(most / 3))
  const events = pool.statements.flatMap((statement) => {
    const date = datedBy(statement)
    if (!date || statement.barred !== undefined || !tellable(statement, pool, quoted(statement))) return []
    return [
      {
        statement,
        date,
        score: pool.salience(statement) + (quoted(statement) ? 1 : 0) + (date.value.precision === 'day' ? 1 : 0)
      }
    ]
  })
  const chosen = events
    .sort((a, b) => b.score - a.score || a.statement.order - b.statement.order)
    .slice(0, Math.max(1, most - published.length))
  const told = chosen.flatMap(({statement, date}, index) => {
    if (!quoted(statement) && !pool.isFree(statement)) return []
    if (chosen.slice(0, index).some((other) => sameEvent(other, {statement, date}))) return []
    const claim = clauseOf(statement, pool)
    pool.take(statement)
    const printed = statement.passage.text.slice(date.start, date.end)
    return [{id: contentId('event', date.id), moment: momentOf(date, printed, numberOf), claim, published: undefined}]
  })
  return [...told, ...(told.length > 0 ? published : [])].sort(
    (a, b) => compare(a.moment.value, b.moment.value) || compare(a.id, b.id)
  )
}

/** The same day, and two words in common: one event of which two sources tell. */
function sameEvent(a: Dated, b: Dated): boolean {
  if (a.date.value.value !== b.date.value.value) return false
  const [first, second] = [a.statement.clauses[0]?.words, b.statement.clauses[0]?.words]
  return [...(first ?? [])].filter((word) => second?.has(word)).length >= 2
}

interface Dated {
  readonly statement: Statement
  readonly date: Finding<'date'>
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const datedBy = (statement: Statement): Finding<'date'> | undefined =>
  findingsIn(statement, 'date').find((date) => isOccasion(date, statement))

/** `today's prices` and `the winter minimum` name no day on which something happened. */
const NO_OCCASION = /^(?:today|now|tonight|currently|this morning)\b/i
/** What stands before a month or a season in which something happened. */
const BEFORE_MONTH = /\b(?:in|over|during|by|until|before|after|last|next|this|early|late|mid|end of|the)[ -]$/i
/** Past and future forms: a verb in the present says what is usual. */
const HAPPENS =
  /\b(?:was|were|had|has|have|did|will|would|is to|are to|is due|are due|\p{L}+ed|came|went|took|gave|made|said|told|met|fell|rose|began|held|led|left|lost|won|sent|set|put|cut|sank|drove|stood|grew|came)\b/u

/** A date to the day; or a month, a season, a quarter in which the statement says that something happens once. */
function isOccasion(date: Finding<'date'>, statement: Statement): boolean {
  const {value, end, type, precision} = date.value
  if (type !== 'DATE' || !DATED.has(precision) || !/^\d{4}/.test(value) || end !== undefined) return false
  const {text} = statement.passage
  if (NO_OCCASION.test(text.slice(date.start, date.end)) || /^['’]s\b/.test(text.slice(date.end))) return false
  if (precision === 'day') return true
  if (isPeriodOfFigure(date, statement) || IN_A_NAME.test(text.slice(date.end))) return false
  const before = text.slice(Math.max(0, date.start - LOOK_BACK), date.start)
  const own = text.slice(date.start, date.end)
  return (
    (BEFORE_MONTH.test(before) || /^(?:the|last|next|this|early|late|mid|March|\p{Lu}\p{Ll}+ \d{4})\b/u.test(own)) &&
    HAPPENS.test(statement.evidence.text)
  )
}
const LOOK_BACK = 12

/** `the February Report`. */
const IN_A_NAME = /^ \p{Lu}\p{Ll}/u

/** `GDP grew by 0.3 percent in the second quarter`: a figure's period, and no event. */
const isPeriodOfFigure = (date: Finding<'date'>, statement: Statement): boolean =>
  findingsIn(statement, 'quantity').some(
    ({value: {period}}) => period !== undefined && period.start < date.end && date.start < period.end
  )

const spokenIn = (statement: Statement): Shortened | undefined =>
  findingsIn(statement, 'quotation').flatMap((finding) => occasion(statement, finding) ?? [])[0]

/** A quoted statement may be told again as the occasion; it must then name its speaker. */
const tellable = (statement: Statement, pool: Pool, quoted: boolean): boolean =>
  quoted ? statement.dangling === undefined || spokenIn(statement) !== undefined : pool.isFree(statement)

/** The claim of an event: who said what, or the statement in few words, for its date stands beside it. */
function clauseOf(statement: Statement, pool: Pool): Claim {
  return pool.excerpt(statement, spokenIn(statement) ?? undated(statement, shortened(statement, EVENT_WORDS)))
}

/** The pieces without `on 30 August`: the date stands beside them. */
function undated(statement: Statement, pieces: Shortened): Shortened {
  const {text} = statement.sentence
  const date = onDate(text)
  const home = date && pieces.kept.find((range) => range.start <= date.start && date.end < range.end)
  if (!date || !home) return pieces
  const kept = pieces.kept.flatMap((range) =>
    range === home
      ? [
          {start: range.start, end: date.start},
          {start: date.end, end: range.end}
        ]
      : [range]
  )
  const shown = pieces.text.replace(text.slice(date.start, date.end), '')
  return {
    text: shown.slice(0, 1).toUpperCase() + shown.slice(1),
    kept: kept.filter((range) => range.end > range.start)
  }
}

/** Every source that gives its own date to the day. */
function publications(extractions: readonly Extraction[]): readonly Event[] {
  return extractions.flatMap(({document}, index) => {
    const {date} = document.meta
    if (!date || date.implied || date.value.length < 10) return []
    const moment = {
      value: date.value,
      end: undefined,
      precision: 'day',
      printed: date.value,
      yearImplied: false,
      impliedFrom: undefined
    }
    return [{id: contentId('event', 'published', document.source), moment, claim: undefined, published: index + 1}]
  })
}
