import type {Mention} from '../date/mention.ts'
import type {Amount} from './amount.ts'
import {amountsIn, type Left, startsIn} from './amounts.ts'
import {type Token, tokensOf} from './token.ts'

/** What the rules see of one sentence. */
export interface Measured {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly amounts: readonly Amount[]
  /** Dates of the calendar, durations and times of the sentence. */
  readonly dates: readonly Mention[]
}

/** Dates that are made of an amount of time, which is a quantity as well. */
const OF_AMOUNTS: ReadonlySet<string> = new Set(['past-span', 'ago', 'duration', 'vague-duration', 'every', 'periodic'])

/** Numbers that are part of a name: for phrases they are words. */
const NAMES: ReadonlySet<string> = new Set(['name-with-number', 'designation', 'name-in-words'])

/** Told of the place of a number that is no amount, and why. */
export type Explain = (place: {readonly start: number; readonly end: number}, guard: Parameters<Left>[2]) => void

/** The amounts of one sentence. `datesIn` finds its dates, if asked; `explain` is told of the numbers that are none. */
export function measured(text: string, datesIn: () => readonly Mention[], explain?: Explain): Measured {
  const tokens = tokensOf(text)
  const starts = startsIn(tokens)
  if (starts.length === 0) return {text, tokens, amounts: [], dates: []}
  let found: readonly Mention[] | undefined
  const dates = (): readonly Mention[] => {
    found ??= datesIn()
    return found
  }
  const calendar = (): readonly Mention[] => dates().filter((date) => !OF_AMOUNTS.has(date.rule))
  const names: number[] = []
  const left: Left = (from, to, guard) => {
    if (NAMES.has(guard.name)) names.push(from)
    explain?.({start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0}, guard)
  }
  const amounts = amountsIn(text, tokens, starts, calendar, left, explain !== undefined)
  if (amounts.length === 0) return {text, tokens, amounts, dates: []}
  return {text, tokens: asPhrases(tokens, amounts, names), amounts, dates: dates()}
}

/**
 * The tokens for rules that look for phrases: an amount ends a phrase with each of its words (`$5 billion list`), unless it
 * only counts what the phrase names (`the 13 paintings`); the number in a name is a word like any other (`Route 9`).
 */
function asPhrases(tokens: readonly Token[], amounts: readonly Amount[], names: readonly number[]): readonly Token[] {
  const view = [...tokens]
  const as = (kind: Token['kind'], at: number): void => {
    const token = view[at]
    if (token !== undefined && token.kind !== 'mark') view[at] = {...token, kind}
  }
  for (const at of names) as('word', at)
  for (const amount of amounts) {
    const counts = amount.kind === 'count' && COUNTS_PART.test(tokens[amount.from - 1]?.lower ?? '')
    const to = counts ? amount.number[1] : amount.to
    for (let at = amount.from; at < to; at++) as(counts ? 'word' : 'number', at)
  }
  return view
}

const COUNTS_PART = /^(?:the|these|those|its|their|our|his|her|all|of)$/
