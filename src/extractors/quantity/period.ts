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
  const times = dates.filter(isTime).map((date) => rangeOf(tokens, date))
  const apart = times.filter(([from, to]) => to <= amount.from || from >= amount.to)
  const after = apart.find(([from]) => from >= amount.to && from < next && sameClause(tokens, amount.to, from))
  return after ?? apart.findLast(([, to]) => to <= amount.from)
}

/** Dates, and spans that end or begin with now; not how long something takes or how often it comes. */
const isTime = ({type, rule}: Mention): boolean => type === 'DATE' || rule === 'past-span'

function rangeOf(tokens: readonly Token[], {start, stop}: Mention): Range {
  const first = tokens.findIndex((token) => token.end > start)
  const after = tokens.findIndex((token) => token.start >= stop)
  const to = after < 0 ? tokens.length : after
  return [GOVERNS.test(lowerAt(tokens, first - 1)) ? first - 1 : first, to]
}

const sameClause = (tokens: readonly Token[], from: number, to: number): boolean =>
  !tokens.slice(from, to).some((token) => /^(?:[;:]|while|whereas|but)$/.test(token.lower))
