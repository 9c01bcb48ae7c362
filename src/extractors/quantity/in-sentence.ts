import type {Mention} from '../date/mention.ts'
import {contextOf, mentionsIn} from '../date/mentions.ts'
import type {Amount} from './amount.ts'
import {amountsIn, type Left, startsIn} from './amounts.ts'
import {mayHoldAmount} from './may-begin.ts'
import {type Token, tokensOf} from './token.ts'

/** What the rules see of one sentence. */
export interface Measured {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly amounts: readonly Amount[]
  /** Dates of the calendar, durations and times of the sentence. */
  readonly dates: readonly Mention[]
}

/** Counted from no date: only the place of the words matters here. */
const UNDATED = contextOf(undefined)
/** Dates that are made of an amount of time, which is a quantity as well. */
const OF_AMOUNTS: ReadonlySet<string> = new Set(['past-span', 'ago', 'duration', 'vague-duration', 'every', 'periodic'])

const NOTHING = {tokens: [], amounts: [], dates: []} as const

/** The amounts of one sentence. `left` is told of the numbers that are none. */
export function measured(text: string, left?: Left): Measured {
  if (!mayHoldAmount(text)) return {text, ...NOTHING}
  const tokens = tokensOf(text)
  const starts = startsIn(tokens)
  if (starts.length === 0) return {text, tokens, amounts: [], dates: []}
  let found: readonly Mention[] | undefined
  const dates = (): readonly Mention[] => {
    found ??= mentionsIn(text, UNDATED)
    return found
  }
  const calendar = (): readonly Mention[] => dates().filter((date) => !OF_AMOUNTS.has(date.rule))
  const amounts = amountsIn(text, tokens, starts, calendar, left)
  return {text, tokens, amounts, dates: amounts.length > 0 ? dates() : []}
}
