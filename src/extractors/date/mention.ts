// What the date rules find in a stretch of text, before it becomes a finding.
import type {FindingKinds} from '../../model/finding.ts'
import type {Token} from './tokens.ts'

type DateValue = FindingKinds['date']

/** A way between two times; counted in days, or in months of which the result names the month or only the year. */
export interface Shift {
  readonly number: number
  readonly unit: 'day' | 'month' | 'year'
}

/** What one match means. */
export interface Reading {
  readonly value: string
  /** Last day of a range. */
  readonly end?: string
  readonly type: DateValue['type']
  readonly precision: DateValue['precision']
  /** Parts that the document's own date gave. */
  readonly implied?: readonly string[]
  /** The other day that the same digits can mean. */
  readonly other?: string
  /** A length of time that is counted from a day, as the words give it. */
  readonly counted?: DateValue['counted']
  /** How far words count from the last time that the text names: `two days later`, `a year earlier`. */
  readonly shift?: Shift
  /** Only part of a moment: stands where a day of the calendar stands beside it. */
  readonly weak?: true
  /** A time of day that says which half of the day it is in. */
  readonly halved?: true
}

export interface DateContext {
  /** The day, or the start of the month or year, that the document gives for itself. */
  readonly reference: string | undefined
  /** How exactly: 10 characters for a day, 7 for a month, 4 for a year. */
  readonly known: number
  /** Whether the document writes the month before the day; asked only for digits that can be two days. */
  readonly monthFirst: () => boolean
}

/** A sentence that may hold dates. */
export interface Sight {
  readonly text: string
  readonly tokens: readonly Token[]
  /** Roles that words of the sentence play, of those that rules need. */
  readonly present: number
  readonly context: DateContext
}

export interface Match {
  /** One past the last token of the words. */
  readonly stop: number
  readonly reading: Reading
  /** First token, where the rule reads words before the one that it begins with. */
  readonly from?: number
}

/** Why words that a rule looked at are no date. */
export interface Refused {
  readonly stop: number
  readonly refused: string
}

export interface DateRule {
  readonly name: string
  readonly doc: string
  /** The roles of which the first word must play one. */
  readonly roles: number
  /** Roles of which some word of the sentence must play one; any sentence will do when absent. */
  readonly needs?: number
  /** What the words from this token on mean; undefined when they are none of this rule's. */
  read(sight: Sight, at: number): Match | Refused | undefined
}

export interface Mention extends Reading {
  readonly start: number
  /** One past the last character of the words. */
  readonly stop: number
  readonly rule: string
}

/** A date of the calendar that the words give themselves. */
export const given = (value: string, precision: DateValue['precision'], end?: string): Reading => ({
  value,
  type: 'DATE',
  precision,
  ...(end === undefined ? {} : {end})
})

/** A date that follows from the date of the document. */
export const resolved = (value: string, precision: DateValue['precision'], end?: string): Reading => ({
  ...given(value, precision, end),
  implied: ['year']
})

/** The same reading of other words. */
export const refusal = (stop: number, refused: string): Refused => ({stop, refused})
export const isRefused = (found: Match | Refused): found is Refused => 'refused' in found

/** A length of time. */
export const duration = (value: string): Reading => ({value, type: 'DURATION', precision: 'none'})

/** A time that is not on the calendar: `now`, `recently`, `the future`. */
export const offCalendar = (value: string): Reading => ({value, type: 'REF', precision: 'none'})

/** The whole day that the document gives for itself. */
export const dayOf = (context: DateContext): string | undefined =>
  context.known === 10 ? context.reference : undefined
/** The year of the document. */
export const yearOfContext = ({reference}: DateContext): number | undefined =>
  reference === undefined ? undefined : Number(reference.slice(0, 4))
