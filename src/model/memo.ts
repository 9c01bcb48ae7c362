// Stage 6, lay out: a memo as lines at fixed places on pages, with its tag tree; what the PDF writer gets. Types only; lengths in points from the top left.
import type {DocumentInfo, Rect} from './deck.ts'
import type {Span} from './source.ts'
import type {ColorToken, Theme} from './theme.ts'

export type TagRole =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Caption'
  | 'Link'
  | 'Note'
  | 'Reference'
  | 'BlockQuote'
  | 'Code'
  | 'Span'

/** A structure element. Its parent stands before it in `Memo.tags`; tag 0 is the Document. */
export interface Tag {
  readonly role: TagRole
  readonly parent: number
  readonly alt?: string
  readonly lang?: string
  /** Of a Note: unique in the document. */
  readonly id?: string
  readonly ordered?: boolean
  readonly scope?: 'Row' | 'Column'
}

/** One stretch of one font on one line. */
export interface MemoRun {
  readonly text: string
  readonly font: string
  readonly size: number
  readonly color: ColorToken
  /** Distance from the line's left edge, and width as measured. */
  readonly x: number
  readonly width: number
  /** Up from the baseline. */
  readonly raised: number
  readonly tracking: number
  /** Its own structure element, when it is a link, a note mark or in another language. */
  readonly tag?: number
  readonly link?: {readonly href: string} | {readonly anchor: string}
  /** Drawn from right to left; `text` is as it is read. */
  readonly rtl?: true
  /** Written into the file instead of the drawn text: a soft hyphen at the end of a line. */
  readonly actualText?: string
}

/** `tag` is an index into `Memo.tags`, or `artifact`: never absent. */
export type MemoItem = {readonly tag: number | 'artifact'; readonly origin: readonly Span[]} & (
  | {
      readonly type: 'line'
      readonly x: number
      readonly baseline: number
      /** In the order in which they are read. */
      readonly runs: readonly MemoRun[] /** Destination of links. */
      readonly anchor?: string
    }
  | {
      readonly type: 'rule'
      readonly from: readonly [x: number, y: number]
      readonly to: readonly [x: number, y: number]
      readonly weight: number
      readonly color: ColorToken
      readonly dashed?: boolean
    }
  | {readonly type: 'fill'; readonly rect: Rect; readonly color: ColorToken}
  | {readonly type: 'image'; readonly rect: Rect; readonly bytes: Uint8Array; readonly mime: 'image/png' | 'image/jpeg'}
)

export interface MemoPage {
  /** Upright, or turned for what is wider than a page. */
  readonly size: {readonly width: number; readonly height: number}
  readonly items: readonly MemoItem[]
}

export interface OutlineEntry {
  readonly title: string
  readonly depth: number
  readonly page: number
  /** From the top of the page. */
  readonly y: number
}

export interface Memo {
  readonly theme: Theme
  readonly pages: readonly MemoPage[]
  readonly tags: readonly Tag[]
  readonly outline: readonly OutlineEntry[]
  readonly info: DocumentInfo
}

/** A file that goes into the memo's PDF beside its pages. */
export interface Attachment {
  /** Unique in the file; without folders. */
  readonly name: string
  readonly mime: string
  readonly description: string
  /** What it is to the memo (ISO 19005-3, annex E): what it was made from, or its findings for other programs. */
  readonly relationship: 'Source' | 'Data'
  readonly bytes: Uint8Array
}
