import type {Mention} from '../date/mention.ts'
import {contextOf, mentionsIn} from '../date/mentions.ts'
import type {Amount} from './amount.ts'
import {amountsIn} from './amounts.ts'
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

/** The amounts of one sentence. */
export function measured(text: string): Measured {
  const tokens = tokensOf(text)
  if (!tokens.some((token) => token.kind === 'number' || NUMBER_LIKE.test(token.lower))) {
    return {text, tokens, amounts: [], dates: []}
  }
  const dates = mentionsIn(text, UNDATED)
  const calendar = dates.filter((date) => !OF_AMOUNTS.has(date.rule))
  return {text, tokens, amounts: amountsIn(text, tokens, calendar), dates}
}

/** Words without which a sentence without digits has no amount. */
const NUMBER_LIKE =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|half|thirds?|quarters?|fourths?|fifths?|sixths?|tenths?|dozens?|scores|tens|hundreds?|thousands?|millions?|billions?|trillions?|zero|twice|thrice|an?|[½⅓⅔¼¾])$/u
