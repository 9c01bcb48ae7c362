import {currencyAfter, currencyBefore} from './currency.ts'
import {type Numeral, numeralAt} from './numeral.ts'
import {glued, isHyphen, lowerAt, type Token} from './token.ts'
import {type Unit, unitAt} from './unit.ts'

/** The upper end of a range that began with a number. */
export interface RangeEnd {
  readonly low: number
  readonly high: number
  readonly numeral: Numeral
  /** Unit or currency of the lower end, when it was given there: `5 percent to 20 percent`, `$62 and $68`. */
  readonly unit: Unit | undefined
}

/** `5 to 10`, `5–10`, `between 5 and 10`, `8- to 16-metre`, `three or four`; undefined when no range follows. */
export function rangeAt(tokens: readonly Token[], first: Numeral, start: number): RangeEnd | undefined {
  if (first.value === undefined || first.form === 'proportion' || !isJoined(tokens, first.to)) return undefined
  const digits = first.form === 'digits'
  const unit = unitAt(tokens, first.to, digits) ?? currencyAfter(tokens, first.to)
  for (const [from, lower] of [
    [first.to, undefined],
    ...(unit === undefined ? [] : [[unit.to, unit] as const])
  ] as const) {
    const to = connector(tokens, from, first, start)
    const second = to === undefined ? undefined : secondAt(tokens, to)
    if (second === undefined || second.value === undefined) continue
    if (lowerAt(tokens, from) === 'or' && second.from !== to) continue
    const low = share(first, second)
    const ordered = low < second.value || (low < 0 && second.value < 0)
    if (!ordered || !sameUnit(tokens, second, lower)) continue
    return {low: Math.min(low, second.value), high: Math.max(low, second.value), numeral: second, unit: lower}
  }
  return undefined
}

/** Words between the ends of a range; a unit of the lower end may stand before them. */
const JOINTS: ReadonlySet<string> = new Set(['to', 'through', 'and', 'or', 'up', '~', '-', '‐', '‑', '–', '—'])
/** The longest unit before such a word has so many tokens. */
const LONGEST_UNIT = 5

function isJoined(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at <= from + LONGEST_UNIT; at++) if (JOINTS.has(lowerAt(tokens, at))) return true
  return false
}

/** The token after the words that join both ends. */
function connector(tokens: readonly Token[], at: number, first: Numeral, start: number): number | undefined {
  const word = lowerAt(tokens, at)
  if (isHyphen(tokens[at]) && /^(?:to|or)$/.test(lowerAt(tokens, at + 1)))
    return isHyphen(tokens[at + 2]) ? at + 3 : at + 2
  if (word === 'to' && isHyphen(tokens[at + 1]) && glued(tokens, at + 1)) return at + 2
  if (word === 'to' || word === 'through' || word === '~') return at + 1
  if (word === 'up' && lowerAt(tokens, at + 1) === 'to' && lowerAt(tokens, start - 1) === 'from') return at + 2
  if (isHyphen(tokens[at])) return at + 1
  const between = [1, 2, 3].some((back) => lowerAt(tokens, start - back) === 'between')
  if (word === 'and' && between) return at + 1
  return word === 'or' && first.form !== 'fraction' ? at + 1 : undefined
}

function secondAt(tokens: readonly Token[], at: number): Numeral | undefined {
  for (let skip = 0; skip < 3; skip++) {
    if (skip > 0 && currencyBefore(tokens, at + skip)?.from !== at) continue
    const found = numeralAt(tokens, at + skip)
    if (found !== undefined) return found
  }
  return undefined
}

/** The scale that only the upper end has is meant for both: `1 to 2 thousand`, `24.2 to 33 billion`. */
function share(first: Numeral, second: Numeral): number {
  const low = first.value ?? 0
  if (!second.scaled || first.scaled || second.value === undefined) return low
  for (const scale of [1e12, 1e9, 1e6, 1e3, 100]) {
    if (second.value >= scale) return low < second.value / scale ? low * scale : low
  }
  return low
}

/** Two units that differ are two amounts. `or` joins neighbours only: `three or four`. */
function sameUnit(tokens: readonly Token[], second: Numeral, lower: Unit | undefined): boolean {
  if (alternative(tokens, second) && !(second.value !== undefined && second.value <= 20)) return false
  if (lower === undefined) return true
  const upper = unitAt(tokens, second.to, second.form === 'digits') ?? currencyAfter(tokens, second.to)
  return upper === undefined ? false : upper.name === lower.name
}

/** `three or four`, but not `8 or $9`. */
const alternative = (tokens: readonly Token[], second: Numeral): boolean => lowerAt(tokens, second.from - 1) === 'or'
