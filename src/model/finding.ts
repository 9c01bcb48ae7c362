// Stages 2 and 3, extract and refine: what was pulled out of one document. Types only.
import type {Passage, SourceDocument, SourceId, Span} from './source.ts'

/** A sentence of a passage; `start` and `end` are UTF-16 offsets into `passage.text`. */
export interface Sentence {
  /** Position in `Extraction.sentences`. */
  readonly index: number
  readonly passage: number
  readonly start: number
  readonly end: number
  readonly text: string
  readonly span: Span
}

/** Words inside a passage: `text` is `passage.text.slice(start, end)`. */
export interface Words {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Open map: the file of an extractor adds its own kind with `declare module`. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging
export interface FindingKinds {}
export type FindingKind = keyof FindingKinds

/** `Finding<'date'>` is one kind; bare `Finding` is the discriminated union of all. */
export type Finding<K extends FindingKind = FindingKind> = {
  [P in K]: {
    /** Made from content (kind, source, words), so that a pin survives a rebuild: `quantity-3f9a1c02`. */
    readonly id: string
    readonly kind: P
    readonly value: FindingKinds[P]
    readonly span: Span
    /** Index in `SourceDocument.passages`, and the exact words there: `passage.text.slice(start, end)` is quotable. */
    readonly passage: number
    readonly start: number
    readonly end: number
    /** Index in `Extraction.sentences`; undefined for what is no part of a sentence (a table, an image). */
    readonly sentence: number | undefined
    /** Who says so: `date/day-month-year`. */
    readonly rule: string
    /** Names of the parts that are inferred, not in the words: `year`, `speaker`. */
    readonly implied: readonly string[]
  }
}[K]

/** What an extractor is given: a document and its sentences. */
export interface Prose {
  readonly document: SourceDocument
  readonly sentences: readonly Sentence[]
}

/** Words that a rule looked at and left: `CASA1000` is a name and no quantity. Only `inspect` asks for them. */
export interface Refusal {
  readonly passage: number
  /** UTF-16 offsets into the text of the passage. */
  readonly start: number
  readonly end: number
  /** Who looked: the kind, and the guard that refused, `quantity/name-with-number`. */
  readonly rule: string
  /** Why, as words for the reader: `part of a name`. */
  readonly reason: string
}

export interface Extraction extends Prose {
  readonly findings: readonly Finding[]
}

export type {Passage, SourceDocument, SourceId, Span}
