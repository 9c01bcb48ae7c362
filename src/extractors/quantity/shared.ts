// What is said once of two amounts: their unit (`64 points to 4,577`), the way they go (`down 2 percent, and tin by 3`).
import type {Amount} from './amount.ts'
import {isSuspended} from './plain.ts'
import {lowerAt, phraseAt, type Token} from './token.ts'

/** The words from one amount to the next. */
export const gap = (tokens: readonly Token[], a: Amount, b: Amount): string =>
  b.from > a.to ? phraseAt(tokens, a.to, b.from - a.to) : ''

/** More words between two amounts that go the same way are another matter. */
const LONGEST_GAP = 7

/** `lost 190 points, or 0.6%`; `shares were down 2.3%, banks by 2.6%`: the second goes the same way. */
export function alike(tokens: readonly Token[], a: Amount, b: Amount): Amount {
  if ((a.change !== 'up' && a.change !== 'down') || b.change !== '=') return b
  const words = gap(tokens, a, b)
  const again = /^,? ?or$/.test(words)
  const elided =
    a.unit === b.unit && b.from - a.to <= LONGEST_GAP && /^(?:,|and|, and) [^,;:()]*\bby$/.test(words) && isShare(a)
  return again || elided ? {...b, change: a.change} : b
}

const isShare = ({kind, unit}: Amount): boolean => kind === 'percent' || unit === 'point'

/** Words between two amounts of the same thing, of which one leaves out the unit. */
const SHARED =
  /^(?:to|or|and|from|up from|down from|up|down|of the|of its|to a close of|against|compared with|compared to)$/
/** Of these, words between two values of one thing at two times. */
const BEFORE = /^,? ?(?:from|up from|down from|against|compared with|compared to)$/

/** Amounts without a unit take that of a neighbour that is of the same kind; a suspended number without one is none. */
export function sharedUnits(tokens: readonly Token[], amounts: readonly Amount[]): readonly Amount[] {
  const shared: Amount[] = []
  // From the last to the first: a suspended number takes the unit of the next one, which may have taken it from its next.
  for (let index = amounts.length - 1; index >= 0; index--) {
    const amount = amounts[index] as Amount
    if (amount.kind !== 'bare') shared.unshift(amount)
    else if (isSuspended(tokens, amount.to)) shared.unshift(...suspended(tokens, amount, shared[0]))
    else shared.unshift(withUnit(tokens, amounts, index, amount))
  }
  return shared
}

/** `four-, five- and six-cylinder engines`. */
function suspended(tokens: readonly Token[], amount: Amount, next: Amount | undefined): readonly Amount[] {
  if (next === undefined || next.unit === '') return []
  if (!/^[-‐‑](?: ,)?(?: (?:and|or|to))?(?: [$€£])?$/.test(gap(tokens, amount, next))) return []
  return [{...amount, unit: next.unit, kind: next.kind, rule: `${amount.rule}-shared`}]
}

function withUnit(tokens: readonly Token[], amounts: readonly Amount[], index: number, amount: Amount): Amount {
  const [before, after] = [amounts[index - 1], amounts[index + 1]]
  const lender = [
    before !== undefined && lends(tokens, before, amount, between(tokens, before, amount)) ? before : undefined,
    after !== undefined && lends(tokens, after, amount, between(tokens, amount, after)) ? after : undefined,
    before !== undefined && falls(before, amount) ? before : undefined,
    lowerAt(tokens, amount.to) === 'who'
      ? amounts.findLast(({unit, to}) => unit === 'person' && to <= amount.from)
      : undefined
  ].find((other) => other !== undefined)
  const unit = lender?.unit ?? (isLevel(tokens, amounts, before, amount) ? 'point' : undefined)
  return unit === undefined ? amount : {...amount, unit, rule: `${amount.rule}-shared`}
}

/** `64 points to 4,577`, `from 60 to 49 percent`, `280 million of the 1.5 billion shekels`, `3.5 percent from 3.25`. */
function lends(tokens: readonly Token[], {kind, unit}: Amount, {from, to}: Amount, words: string): boolean {
  if (words === 'to' && lowerAt(tokens, from - 1) === 'from' && unit !== '') return true
  if (kind === 'money' || kind === 'count' || unit === 'point') return SHARED.test(words)
  const ends =
    !/^\p{L}/u.test(tokens[to]?.text ?? '') || /^(?:in|a|the|last|this|for|at|on|when)$/.test(lowerAt(tokens, to))
  return (kind === 'percent' || kind === 'measure') && BEFORE.test(words) && ends
}

/** `sales rose 2 percent but costs fell by 1`: both are changes, and the second is a small one. */
const falls = (before: Amount, amount: Amount): boolean =>
  before.kind === 'percent' &&
  /^(?:up|down)$/.test(before.change) &&
  /^(?:up|down)$/.test(amount.change) &&
  typeof amount.value === 'number' &&
  amount.value < 100

/** `while the index climbed 0.1% to 1,333.18`: a level of an index, when points are spoken of. */
const isLevel = (
  tokens: readonly Token[],
  amounts: readonly Amount[],
  before: Amount | undefined,
  {from, value}: Amount
): boolean =>
  before !== undefined &&
  before.kind === 'percent' &&
  /^(?:to|at)$/.test(lowerAt(tokens, from - 1)) &&
  typeof value === 'number' &&
  value >= 100 &&
  amounts.some(({unit}) => unit === 'point')

/** The words between, without the qualifier of the second. */
const between = (tokens: readonly Token[], a: Amount, b: Amount): string => {
  const own = b.qualifier !== undefined && b.qualifier.from >= a.to && b.qualifier.to <= b.from
  const end = own ? b.qualifier.from : b.from
  return end > a.to ? phraseAt(tokens, a.to, end - a.to) : ''
}
