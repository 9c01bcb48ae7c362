// Stage 1, read: what a source is once it has been read. Types only; all readonly, JSON-able but for bytes.
import type {Root} from 'mdast'

/** Path below `sources/`, with `/` between folders. */
export type SourceId = string & {readonly brand: 'SourceId'}

/** A file as found: bytes and their SHA-256 in hex. */
export interface Source {
  readonly id: SourceId
  readonly bytes: Uint8Array
  readonly hash: string
}

/** Half-open range of UTF-16 offsets into `SourceDocument.text`; what everything downstream cites. */
export interface Span {
  readonly source: SourceId
  readonly start: number
  readonly end: number
}

/** A datum about a document. `implied` when the document does not say it of itself; `span` where it does. */
export interface Given {
  readonly value: string
  readonly implied: boolean
  readonly span?: Span
}

/** What a document says of itself. `date` is ISO 8601: `2021-10-05`, `2021-10` or `2021`. */
export interface Metadata {
  readonly title?: Given
  readonly author?: Given
  readonly date?: Given
  readonly publisher?: Given
  readonly url?: Given
  readonly lang?: Given
}

/** Words of the source that are not its text: page furniture, comments, raw HTML. Always listed, never dropped silently. */
export interface SetAside {
  readonly span: Span
  readonly text: string
  /** Why, in words for the reader: `site name`, `teaser after "Related Articles"`. */
  readonly reason: string
}

/** A mend of a fault that the source itself proves: `assistancefrom` to `assistance from`. */
export interface Repair {
  readonly span: Span
  readonly before: string
  readonly after: string
  readonly reason: string
}

export type PassageRole = 'heading' | 'paragraph' | 'item' | 'quote' | 'cell' | 'caption' | 'code'

/**
 * One block of readable words: a paragraph, a heading, a list item's own words, a table cell.
 * `text` is plain (no Markdown syntax), repaired, with single spaces; what is quoted is cut from it.
 */
export interface Passage {
  readonly source: SourceId
  /** Position in `SourceDocument.passages`. */
  readonly index: number
  readonly role: PassageRole
  /** Heading depth 1–6, list depth from 1, else 0. */
  readonly depth: number
  readonly text: string
  /**
   * Where the words stand: `text[at + k]` is `SourceDocument.text[offset + k]` up to the next pair.
   * Ascending in `at`; the first pair has `at` 0. A repaired space has the offset of the character after it.
   */
  readonly offsets: readonly (readonly [at: number, offset: number])[]
  readonly span: Span
  /** The ¶ number shown to readers, from 1, counting paragraphs, items, quotes and whole tables; headings have that of what follows. */
  readonly paragraph: number
  /** Index of the heading passage that governs this one. */
  readonly heading: number | undefined
  /** Index of the passage that introduces this list item (`The ministry will:`). */
  readonly stem: number | undefined
  /** Words in code, a block quote or a cell are not sentences of the author: nothing is lifted from them as a claim. */
  readonly liftable: boolean
  /** Its portion mark without parentheses, `S//NF`; '' in a document without markings. */
  readonly mark: string
}

export interface SourceDocument {
  readonly source: SourceId
  readonly hash: string
  readonly format: string
  /** Decoded and with `\n` line ends; what spans index. */
  readonly text: string
  /** mdast; every node keeps `position.start.offset` into `text`. */
  readonly tree: Root
  readonly meta: Metadata
  /** In reading order; what is set aside is not among them. */
  readonly passages: readonly Passage[]
  /** The marking of its banner, written as that of a portion; '' when it has none. */
  readonly banner: string
  readonly setAside: readonly SetAside[]
  readonly repairs: readonly Repair[]
}
