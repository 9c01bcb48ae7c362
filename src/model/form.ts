// A form of memo is data: which parts, on which paper, with which limits, and where each rule is from. Types only.

/** A value with the rule it comes from. `source` is a work with its date and paragraph: `AR 25-50 (10 Oct 2020), para 2-3c`. */
export interface Cited<T> {
  readonly value: T
  readonly source: string
}

/** What the human gives a memo beside the briefing: the group `memo:` in `brief.yml`. '' and [] where nothing is said. */
export interface MemoFields {
  /** Lines of the letterhead, the first the largest unit. */
  readonly letterhead: readonly string[]
  readonly 'office-symbol': string
  readonly 'record-number': string
  readonly addressees: readonly string[]
  /** The day by which an answer or a decision is needed, in words. */
  readonly deadline: string
  /** What the reader is asked to do or to decide. */
  readonly action: string
  readonly issue: string
  readonly options: readonly string[]
  /** How it will look to the public, and what is to be said. */
  readonly presentation: string
  readonly contact: string
  readonly authority: string
  readonly signature: {readonly name: string; readonly rank: string; readonly title: string}
  readonly enclosures: readonly string[]
  readonly distribution: readonly string[]
  readonly copies: readonly string[]
  readonly clearance: readonly string[]
  readonly number: string
  /** Title in the other official language. */
  readonly 'other-title': string
  readonly sector: string
}

/** What a line of a header shows: a field of `memo:`, or one that every briefing has. */
export type HeaderKey = keyof MemoFields | 'to' | 'from' | 'date' | 'subject'

export interface HeaderLine {
  readonly key: HeaderKey
  readonly label: string
  /** A line that the form asks for stays when nothing is given, as a gap in brackets, and is reported. */
  readonly required: boolean
}

/** Paper, margins and type that a form demands of every theme; lengths in points. */
export interface FormPage {
  readonly paper: Cited<{readonly width: number; readonly height: number}>
  readonly margins: Cited<{readonly left: number; readonly right: number; readonly bottom: number}>
  readonly type: Cited<{readonly size: number; readonly leading: number}>
  readonly ink: Cited<string>
}

/** A head that the form asks for, by its words. */
export interface FormPart {
  readonly head: string
  readonly required: boolean
}

export interface Form {
  /** As `form:` names it: `ar-25-50`. */
  readonly name: string
  /** As shown above the title and in the running head: `Policy memo`. */
  readonly title: string
  /** File name of its template. */
  readonly template: string
  /** The works its rules are from, dated. */
  readonly sources: readonly string[]
  /** What was not checked against the primary text. */
  readonly unverified: readonly string[]
  /** Undefined where the theme's own page stays. */
  readonly page: FormPage | undefined
  readonly header: readonly HeaderLine[]
  /** Fields of `memo:` that the form asks for outside its header. */
  readonly asks: readonly (keyof MemoFields)[]
  /** Heads in their order. */
  readonly parts: readonly FormPart[]
}
