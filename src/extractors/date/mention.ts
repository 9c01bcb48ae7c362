// What the date rules find in a stretch of text, before it becomes a finding.
import type {FindingKinds} from '../../model/finding.ts'
import type {Gated} from '../../prose/gated.ts'

type DateValue = FindingKinds['date']

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
}

export interface DateContext {
  /** The day, or the start of the month or year, that the document gives for itself. */
  readonly reference: string | undefined
  /** How exactly: 10 characters for a day, 7 for a month, 4 for a year. */
  readonly known: number
}

export interface DateRule {
  readonly name: string
  readonly doc: string
  /** Made with `pattern`. */
  readonly pattern: Gated
  /** What the match means; undefined when it is no date. `text` is the whole text. */
  read(match: RegExpExecArray, context: DateContext, text: string): Reading | undefined
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
