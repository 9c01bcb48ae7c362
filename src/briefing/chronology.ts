// What happened when: dated statements in order of time, told in their shortest clause.
import type {Claim, Event} from '../model/briefing.ts'
import type {Extraction, Finding} from '../model/finding.ts'
import type {SourceId} from '../model/source.ts'
import {contentId} from '../prose/place.ts'
import {EVENTS} from './limits.ts'
import {momentOf} from './moments.ts'
import type {Pool} from './pool.ts'
import {findingsIn, type Statement} from './statements.ts'

/** Words to which an event is shortened. */
const EVENT_WORDS = 16
const DATED: ReadonlySet<string> = new Set(['day', 'month', 'season', 'quarter'])

/**
 * Events from statements with a date of a season or finer, resolved to a year, and the publications of the sources.
 * A quotation's statement may stand here too, as the occasion on which it was said (`quoted`); any other only once.
 */
export function chronologyOf(
  pool: Pool,
  extractions: readonly Extraction[],
  quoted: (statement: Statement) => boolean,
  numberOf: (source: SourceId) => number | undefined
): readonly Event[] {
  const events = pool.statements.flatMap((statement) => {
    const date = datedBy(statement)
    if (!date || statement.barred !== undefined || !(quoted(statement) || pool.isFree(statement))) return []
    return [
      {
        statement,
        date,
        score: pool.salience(statement) + (quoted(statement) ? 1 : 0) + (date.value.precision === 'day' ? 1 : 0)
      }
    ]
  })
  const chosen = events.sort((a, b) => b.score - a.score || a.statement.order - b.statement.order).slice(0, EVENTS - 1)
  const told = chosen.flatMap(({statement, date}) => {
    if (!quoted(statement) && !pool.isFree(statement)) return []
    const claim = clauseOf(statement, pool)
    pool.take(statement)
    const printed = statement.passage.text.slice(date.start, date.end)
    return [{id: contentId('event', date.id), moment: momentOf(date, printed, numberOf), claim, published: undefined}]
  })
  return [...told, ...(told.length > 0 ? publications(extractions) : [])].sort(
    (a, b) => compare(a.moment.value, b.moment.value) || compare(a.id, b.id)
  )
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const datedBy = (statement: Statement): Finding<'date'> | undefined =>
  findingsIn(statement, 'date').find(
    ({value}) => value.type === 'DATE' && DATED.has(value.precision) && /^\d{4}/.test(value.value)
  )

/** The claim of an event; its date stands beside it, so that the words may be few. */
function clauseOf(statement: Statement, pool: Pool): Claim {
  return pool.claim(statement, EVENT_WORDS)
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
