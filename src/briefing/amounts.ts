// Amounts as stretches of the number line, so that roundings, bounds, ranges and units can be compared.
import {UNIT_SCALES} from '../lexicon/unit-scales.ts'
import type {Finding} from '../model/finding.ts'

type Quantity = Finding<'quantity'>

export interface Amount {
  /** Unit that amounts of one dimension have in common: `metre`, `metre per day`. */
  readonly unit: string
  readonly low: number
  readonly high: number
  /** Said to be about so much, or converted from another system. */
  readonly rough: boolean
}

/** Where one is said to be about so much, or is converted, two amounts this close are one. */
const NEAR = 0.02
/** `about 1,300` stands for what rounds to it, but is never off by more than this share: `about 20,000` is not 24,000. */
const ROUGH = 0.05

/** The amount that a quantity states; undefined for a vague one. A bound is open at its other end. */
export function amountOf({value: {value, unit, change, number}}: Quantity): Amount | undefined {
  if (value === undefined) return undefined
  const scale = scaleOf(unit)
  const [least, most] = typeof value === 'number' ? [value, value] : value
  const slack = typeof value === 'number' ? roundingOf(value, number.text, change === '~') : 0
  const low = change === '<' ? Number.NEGATIVE_INFINITY : least - slack
  const high = change === '>' ? Number.POSITIVE_INFINITY : most + slack
  return {
    unit: scale.unit,
    low: low * scale.factor,
    high: high * scale.factor,
    rough: change === '~' || scale.foreign
  }
}

/** Words of units, time apart: that two sentences count in cubic metres is no claim. In lower case, singular and plural. */
export const UNIT_WORDS: ReadonlySet<string> = new Set(
  [...UNIT_SCALES]
    .filter(([, {base}]) => base !== 'day' && base !== 'year')
    .flatMap(([unit]) => unit.split(' '))
    .concat('percent', 'percentage')
    .flatMap((word) => [word, `${word}s`, word.replace(/re$/, 'er'), word.replace(/re$/, 'ers')])
)

/** Units that measure; the others are counted nouns: `patrol boat`. */
export const isMeasure = (unit: string): boolean =>
  UNIT_SCALES.has(unit.split(' per ')[0] ?? unit) || /^(?:percent|US dollar|euro|pound|month|degree)/.test(unit)

/** `kilometre per day` is of `metre per day`, a thousand times. */
function scaleOf(unit: string): {readonly unit: string; readonly factor: number; readonly foreign: boolean} {
  const whole = UNIT_SCALES.get(unit)
  if (whole) return {unit: whole.base, factor: whole.factor, foreign: whole.foreign}
  const at = unit.indexOf(' per ')
  const part = at === -1 ? undefined : UNIT_SCALES.get(unit.slice(0, at))
  if (part === undefined) return {unit, factor: 1, foreign: false}
  return {unit: part.base + unit.slice(at), factor: part.factor, foreign: part.foreign}
}

/**
 * Half of the last decimal printed: 31 stands for 30.5 to 31.5 beside 31.4, and `1.2 million` for 1.15 to 1.25 million.
 * Said to be about so much, half of the last digit that is no nought.
 */
function roundingOf(value: number, printed: string, rough: boolean): number {
  const digits = /^\d+(?:\.(\d+))?/.exec(printed.replaceAll(',', ''))?.[0]
  const mantissa = Number(digits)
  if (digits === undefined || mantissa === 0) return 0
  const noughts = rough && !digits.includes('.') ? (/0+$/.exec(digits)?.[0].length ?? 0) : 0
  const step = 10 ** (noughts - (digits.split('.')[1]?.length ?? 0))
  const slack = (Math.abs(value) / mantissa) * step * 0.5
  return noughts > 0 ? Math.min(slack, ROUGH * Math.abs(value)) : slack
}

/** Whether two amounts can be one: in one unit, and overlapping as far as they are rounded. */
export function mayEqual(a: Amount, b: Amount): boolean {
  if (a.unit !== b.unit) return false
  if (a.low === b.low && a.high === b.high) return true
  const gap = Math.max(a.low - b.high, b.low - a.high)
  if (gap < 0 || (gap === 0 && bounded(a) !== bounded(b))) return true
  if (!a.rough && !b.rough) return false
  const size = Math.max(...[a.low, a.high, b.low, b.high].filter(Number.isFinite).map(Math.abs))
  return gap <= NEAR * size
}

/** Not open at an end: neither `over 1,300` nor `at most 60`. */
export const bounded = ({low, high}: Amount): boolean => Number.isFinite(low) && Number.isFinite(high)
