// Stage 6, lay out: a deck as fixed boxes on slides; what the PPTX writer gets. Types only; every length in points.
import type {Span} from './source.ts'
import type {ColorToken, Theme} from './theme.ts'

export interface Rect {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface DeckRun {
  readonly text: string
  readonly bold: boolean
  readonly italic: boolean
  readonly size: number
  readonly color: ColorToken
  readonly face: 'head' | 'body' | 'mono'
  /** BCP 47, where it differs from the deck's. */
  readonly lang?: string
  /** Address, or the number of a slide to go to. */
  readonly link?: {readonly href: string} | {readonly slide: number}
}

export interface DeckParagraph {
  readonly runs: readonly DeckRun[]
  readonly align: 'left' | 'center' | 'right'
  /** Percent of the font's own line. */
  readonly spacing: number
  readonly spaceAfter: number
  /** Left edge of the text, and of its first line relative to it (negative hangs); a tab stop stands at `indent`. */
  readonly indent: number
  readonly hang: number
  readonly bullet: 'none' | 'disc' | 'number'
  /** Of a numbered paragraph: its number. */
  readonly number?: number
  readonly level: number
  /** Right to left. */
  readonly rtl?: boolean
}

export interface DeckText {
  readonly paragraphs: readonly DeckParagraph[]
  readonly anchor: 'top' | 'middle' | 'bottom'
  readonly inset: {readonly left: number; readonly top: number; readonly right: number; readonly bottom: number}
}

export interface DeckCell {
  readonly text: DeckText
  readonly rule: {readonly weight: number; readonly color: ColorToken} | undefined
}

export interface ChartSpec {
  readonly form: 'bar' | 'column' | 'line'
  readonly categories: readonly string[]
  readonly series: readonly {readonly name: string; readonly values: readonly (number | undefined)[]}[]
  readonly unit: string
  /** Index of the category in the accent colour. */
  readonly highlight: number | undefined
  /** As in Excel: `0`, `0.0`, `#,##0`. */
  readonly format: string
  /** Room around the plot for names and values, in points. */
  readonly inset: {readonly left: number; readonly top: number; readonly right: number; readonly bottom: number}
  /** End of the value axis, where several charts are to be compared. */
  readonly max?: number
}

/** A box has a name, unique on its slide, for the selection pane; `origin` has the sources of its words. */
export type DeckBox = {readonly name: string; readonly rect: Rect; readonly origin: readonly Span[]} & (
  | {
      readonly type: 'text'
      readonly text: DeckText
      /** `number` is the slide's number, a live field; `footer` the marking, or a template's footer. Two bodies stand side by side. */
      readonly placeholder: 'title' | 'subtitle' | 'body' | 'number' | 'date' | 'footer' | 'none'
      readonly fill?: ColorToken
      readonly outline?: {readonly weight: number; readonly color: ColorToken}
    }
  | {
      readonly type: 'table'
      readonly columns: readonly number[]
      readonly rows: readonly {readonly height: number; readonly cells: readonly DeckCell[]}[]
      readonly headerRow: boolean
      readonly alt: string
    }
  | {readonly type: 'chart'; readonly chart: ChartSpec; readonly alt: string}
  | {
      readonly type: 'image'
      readonly bytes: Uint8Array
      readonly mime: 'image/png' | 'image/jpeg'
      readonly alt: string
    }
  | {
      readonly type: 'line'
      readonly weight: number
      readonly color: ColorToken /** From bottom left to top right, instead of top left to bottom right. */
      readonly rising?: boolean
    }
  | {
      readonly type: 'shape'
      readonly shape: 'rect' | 'oval'
      readonly fill?: ColorToken
      readonly outline?: {readonly weight: number; readonly color: ColorToken}
    }
)

/** The opening slide, one of a title alone, and all others. */
export type SlideLayout = 'title' | 'section' | 'content'

/** Boxes stand in reading order: title, label, body, source line, number, markings. Lines and plain shapes are decoration. */
export interface Slide {
  readonly layout: SlideLayout
  readonly title: string
  /** Name of the section in PowerPoint's slide sorter. */
  readonly section: string
  readonly boxes: readonly DeckBox[]
  readonly notes: readonly string[]
}

export interface Deck {
  readonly theme: Theme
  readonly size: {readonly width: number; readonly height: number}
  readonly slides: readonly Slide[]
  readonly marking: string
  readonly info: DocumentInfo
}

export interface DocumentInfo {
  readonly title: string
  readonly author: string
  readonly subject: string
  /** BCP 47. */
  readonly lang: string
  /** ISO day for the file's dates; '' gives 1980-01-01, the first that a zip can hold. */
  readonly date: string
}
