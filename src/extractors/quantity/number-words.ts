import {SCALES, TENS, UNITS_AND_TEENS} from '../../lexicon/numbers.ts'
import type {Numeral} from './numeral.ts'
import {isHyphen, lowerAt, type Token} from './token.ts'

/** A value and the token after it. */
type Part = readonly [value: number, to: number]

const BIG = (word: string): number | undefined => {
  const scale = SCALES[word]
  return scale !== undefined && scale >= 1000 && !word.endsWith('s') ? scale : undefined
}

/** Skips a hyphen between two number words: `twenty-one`. */
const past = (tokens: readonly Token[], at: number): number => (isHyphen(tokens[at]) ? at + 1 : at)

/** `twenty-one`, `seven`. */
function underHundred(tokens: readonly Token[], at: number): Part | undefined {
  const word = lowerAt(tokens, at)
  const ten = TENS[word]
  if (ten === undefined) {
    const unit = UNITS_AND_TEENS[word]
    return unit === undefined ? undefined : [unit, at + 1]
  }
  const next = past(tokens, at + 1)
  const unit = UNITS_AND_TEENS[lowerAt(tokens, next)]
  return unit !== undefined && unit > 0 && unit < 10 ? [ten + unit, next + 1] : [ten, at + 1]
}

/** `two hundred and forty`, `a hundred`, `sixty`. */
function underThousand(tokens: readonly Token[], at: number): Part | undefined {
  const start =
    lowerAt(tokens, at) === 'a' && lowerAt(tokens, at + 1) === 'hundred'
      ? ([1, at + 1] as const)
      : underHundred(tokens, at)
  if (start === undefined) return undefined
  const [count, to] = start
  const hundred = past(tokens, to)
  if (lowerAt(tokens, hundred) !== 'hundred' || count === 0) return start
  const rest = underHundred(tokens, afterAnd(tokens, hundred + 1))
  if (rest === undefined || lowerAt(tokens, rest[1]) === 'hundred') return [count * 100, hundred + 1]
  return [count * 100 + rest[0], rest[1]]
}

/** `and`, `&`, a comma or a hyphen between the parts of one number. */
function afterAnd(tokens: readonly Token[], at: number): number {
  const comma = lowerAt(tokens, at) === ',' || isHyphen(tokens[at]) ? at + 1 : at
  const word = lowerAt(tokens, comma)
  return word === 'and' || word === '&' ? comma + 1 : comma
}

/** Number words of any size: `three million, two hundred and forty`, `a dozen`, `half a million`, `two and a half million`. */
export function numberWords(tokens: readonly Token[], at: number): Numeral | undefined {
  if (tokens[at]?.kind === 'number') return undefined
  if (MINUS.test(lowerAt(tokens, at))) return negative(tokens, at)
  const found = halfScale(tokens, at) ?? withHalf(tokens, at) ?? counted(tokens, at)
  if (found === undefined) return undefined
  const [value, to] = found
  const scaled = tokens.slice(at, to).some((token) => SCALES[token.lower] !== undefined)
  return {value, from: at, to, form: 'words', scaled}
}

function counted(tokens: readonly Token[], at: number): Part | undefined {
  const first = lowerAt(tokens, at)
  if (isOne(first) && lowerAt(tokens, at + 1) === 'dozen') return [12, at + 2]
  let total = 0
  let limit = Number.POSITIVE_INFINITY
  let to = at
  for (let next = at; ; next = afterAnd(tokens, to)) {
    const chunk = chunkAt(tokens, next)
    if (chunk === undefined || chunk.scale >= limit || (to > at && chunk.value === 0)) break
    total += chunk.value * chunk.scale
    limit = chunk.scale
    to = chunk.to
    if (chunk.scale === 1) break
  }
  return to === at ? undefined : [total, to]
}

interface Chunk {
  readonly value: number
  readonly scale: number
  readonly to: number
}

/** `six hundred thousand`, `a million`, `forty-two`. */
function chunkAt(tokens: readonly Token[], at: number): Chunk | undefined {
  const article = lowerAt(tokens, at) === 'a' ? BIG(lowerAt(tokens, at + 1)) : undefined
  if (article !== undefined) return {value: 1, scale: article, to: at + 2}
  const part = underThousand(tokens, at)
  if (part === undefined) return undefined
  let [value, to] = part
  if (lowerAt(tokens, past(tokens, to)) === 'dozen') return {value: value * 12, scale: 1, to: past(tokens, to) + 1}
  let scale = 1
  for (
    let big = BIG(lowerAt(tokens, past(tokens, to)));
    big !== undefined;
    big = BIG(lowerAt(tokens, past(tokens, to)))
  ) {
    if (scale > 1) value *= scale
    scale = big
    to = past(tokens, to) + 1
  }
  return {value, scale, to}
}

const MINUS = /^(?:minus|negative)$/

/** `minus five`; not `negative one` of a thing that has opposites. */
function negative(tokens: readonly Token[], at: number): Numeral | undefined {
  const found = tokens[at + 1]?.kind === 'word' ? numberWords(tokens, at + 1) : undefined
  return found?.value === undefined ? undefined : {...found, value: -found.value, from: at}
}

const isOne = (word: string): boolean => word === 'a' || word === 'an' || word === 'one'

const SHARES: Readonly<Record<string, number>> = {half: 0.5, quarter: 0.25}

/** `half a million`, `a quarter of a million`, `three quarters of a billion`, `half a dozen`. */
function halfScale(tokens: readonly Token[], at: number): Part | undefined {
  let next = isOne(lowerAt(tokens, at)) ? at + 1 : at
  let share = SHARES[lowerAt(tokens, next)]
  if (share === undefined && lowerAt(tokens, at) === 'three') {
    next = past(tokens, at + 1)
    share = lowerAt(tokens, next) === 'quarters' ? 0.75 : undefined
  }
  if (share === undefined) return undefined
  next = past(tokens, next + 1)
  if (lowerAt(tokens, next) === 'of') next++
  if (lowerAt(tokens, next) === 'a') next++
  const word = lowerAt(tokens, next)
  const scale = word === 'dozen' ? 12 : BIG(word)
  return scale === undefined ? undefined : [share * scale, next + 1]
}

/** `two and a half million`, `one and a half`, `a million and a half`. */
function withHalf(tokens: readonly Token[], at: number): Part | undefined {
  const start = chunkAt(tokens, at)
  if (start === undefined || lowerAt(tokens, start.to) !== 'and' || lowerAt(tokens, start.to + 1) !== 'a')
    return undefined
  const share = SHARES[lowerAt(tokens, start.to + 2)]
  if (share === undefined) return undefined
  const after = BIG(lowerAt(tokens, start.to + 3))
  const scale = start.scale > 1 ? start.scale : (after ?? 1)
  return [(start.value + share) * scale, start.to + (start.scale === 1 && after !== undefined ? 4 : 3)]
}
