import type {Mention} from '../date/mention.ts'
import type {Amount} from './amount.ts'
import type {Range} from './grammar.ts'
import type {Measured} from './in-sentence.ts'
import {lowerAt, type Token} from './token.ts'

/** Words that stand before a date and belong to it. */
const GOVERNS =
  /^(?:in|on|by|since|during|over|until|till|through|throughout|from|between|within|for|at|before|after|around)$/

/** When the amount holds: the date after it and before the next amount, else the nearest one before it. */
export function periodOf({tokens, amounts, dates}: Measured, amount: Amount): Range | undefined {
  const next = amounts.find(({from}) => from >= amount.to)?.from ?? tokens.length
  const times = dates.filter((date) => isTime(date) && isAdverbial(tokens, date)).map((date) => rangeOf(tokens, date))
  const apart = times.filter(([from, to]) => to <= amount.from || from >= amount.to)
  const after = apart.find(([from]) => from >= amount.to && from < next && sameClause(tokens, amount.to, from))
  return after ?? apart.findLast(([from, to]) => to <= amount.from && reaches(tokens, from, to, amount.from))
}

/** Dates, and spans that end or begin with now; not how long something takes or how often it comes. */
const isTime = ({type, rule}: Mention): boolean => type === 'DATE' || rule === 'past-span'

function rangeOf(tokens: readonly Token[], {start, stop}: Mention): Range {
  const first = tokens.findIndex((token) => token.end > start)
  const after = tokens.findIndex((token) => token.start >= stop)
  const to = after < 0 ? tokens.length : after
  return [GOVERNS.test(lowerAt(tokens, first - 1)) ? first - 1 : first, to]
}

/** A date that says when: after a preposition, after a comma or at the start, or one that needs none (`last year`). */
function isAdverbial(tokens: readonly Token[], date: Mention): boolean {
  const [from, to] = rangeOf(tokens, date)
  if (/^['’]s?$/.test(lowerAt(tokens, to)) || /['’]s$/.test(lowerAt(tokens, to - 1))) return false
  const governed = GOVERNS.test(lowerAt(tokens, from)) || from === 0 || /^[,(–—]$/.test(lowerAt(tokens, from - 1))
  return governed || ADVERBIAL.has(date.rule) || /^(?:this|last|next)$/.test(lowerAt(tokens, from))
}

const ADVERBIAL: ReadonlySet<string> = new Set(['deictic', 'last-period', 'last-month', 'past-span', 'ago', 'weekday'])

/** A mark or a conjunction opens another clause. */
const sameClause = (tokens: readonly Token[], from: number, to: number): boolean =>
  !tokens
    .slice(from, to)
    .some(
      ({lower}, index) =>
        /^(?:[;:]|while|whereas|but)$/.test(lower) ||
        (lower === ',' && /^(?:and|so|which|who)$/.test(lowerAt(tokens, from + index + 1)))
    )

/** A date before the amount: one that opens the sentence, or one of the same clause. */
const reaches = (tokens: readonly Token[], from: number, to: number, amount: number): boolean =>
  (from <= 1 && lowerAt(tokens, to) === ',') ||
  from === 0 ||
  !tokens.slice(to, amount).some(({lower}) => OPENS_CLAUSE.test(lower))

const OPENS_CLAUSE = /^(?:[;:]|who|which|that|but|while|when|where|because|so|since|although|though|if)$/
