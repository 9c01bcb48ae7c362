// Where the parts of a slide stand. Types only; every length in points.
import type {Rect} from './deck.ts'

/** A title slide whose parts stand one below the other: rule, title, subtitle, and columns of facts below a hairline. */
export interface StackedCover {
  readonly rule: Rect
  readonly title: Rect
  /** Its top moves with the height of the title. */
  readonly subtitle: Rect
  /** The subtitle ends above it. */
  readonly foot: number
  readonly hairline: Rect
  readonly columns: Rect
}

/** The places of all slides of a deck. Text stands at the edges of these boxes: they have no insets. */
export interface DeckFrame {
  readonly size: {readonly width: number; readonly height: number}
  readonly markingTop: Rect
  readonly markingBottom: Rect
  /** The name of the section, with the place in a run. */
  readonly label: Rect
  readonly title: Rect
  /** A title that is the judgement of the whole deck has more lines, and its body begins lower. */
  readonly bigTitle: Rect
  readonly bigBodyTop: number
  /** A rule above the title, where the theme has one. */
  readonly titleRule: Rect
  readonly body: Rect
  readonly footRule: Rect
  readonly source: Rect
  /** For a source line of two lines: its remark is words that the slide needs. */
  readonly longSource: Rect
  readonly number: Rect
  readonly cover: StackedCover
}
