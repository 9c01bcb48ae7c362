import {isHyphen, lowerAt, type Token} from './token.ts'
import type {Unit} from './unit.ts'

const PERIODS: ReadonlyMap<string, string> = new Map(
  ['year', 'month', 'week', 'day'].flatMap((word) => [[word, word] as const, [`${word}s`, word] as const])
)

/** `years old`, `year-old`, `years of age`: an age, not a duration. */
export function ageAt(tokens: readonly Token[], at: number): Unit | undefined {
  const from = isHyphen(tokens[at]) ? at + 1 : at
  const period = PERIODS.get(lowerAt(tokens, from))
  if (period === undefined) return undefined
  const next = isHyphen(tokens[from + 1]) ? from + 2 : from + 1
  if (/^olds?$/.test(lowerAt(tokens, next))) return {name: `${period} of age`, from, to: next + 1}
  if (lowerAt(tokens, next) === 'of' && lowerAt(tokens, next + 1) === 'age')
    return {name: `${period} of age`, from, to: next + 2}
  return under(tokens, at) ? {name: `${period} of age`, from, to: from + 1} : undefined
}

/** `under the age of 5 years`. */
const under = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 5), at)
    .some((token, index, near) => token.lower === 'age' && near[index + 1]?.lower === 'of')

/** `aged 35`, `at the age of 35`, `age 87`: the word stands before the number. */
export const isAged = (tokens: readonly Token[], at: number): boolean => {
  const before = lowerAt(tokens, at - 1)
  if (before === 'aged' || before === 'age' || (before === 'of' && lowerAt(tokens, at - 2) === 'age')) return true
  for (let back = at - 1; back >= at - EXPECTANCY_REACH && back >= 0; back--) {
    if (lowerAt(tokens, back) === 'expectancy') return true
    if (tokens[back]?.kind !== 'word') return false
  }
  return false
}
/** `life expectancy for men in the valley is around 73`: the word stands so many tokens before the number. */
const EXPECTANCY_REACH = 9
