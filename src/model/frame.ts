// Where the parts of a slide stand. Types only; every length in points.
import type {Rect} from './deck.ts'
import type {ColorToken} from './theme.ts'

/** A title slide whose parts stand one below the other: rule, title, subtitle, and columns of facts below a hairline. */
export interface StackedCover {
  readonly kind: 'stacked'
  readonly rule: Rect
  readonly title: Rect
  /** Its top moves with the height of the title. */
  readonly subtitle: Rect
  /** The subtitle ends above it. */
  readonly foot: number
  readonly hairline: Rect
  readonly columns: Rect
}

/** A title slide with places of its own for two texts; the facts are lines of the second. */
export interface PlacedCover {
  readonly kind: 'placed'
  readonly title: Rect
  readonly subtitle: Rect | undefined
}

/** A slide that parts a deck: a short rule, the title below it, a line of words whose top moves with the title. */
export interface Divider {
  readonly kind: 'divider'
  readonly rule: Rect
  readonly title: Rect
  readonly subtitle: Rect
}

export type CoverFrame = StackedCover | PlacedCover

/** The places of all slides of a deck. Text stands at the edges of these boxes: they have no insets. */
export interface DeckFrame {
  readonly size: {readonly width: number; readonly height: number}
  readonly markingTop: Rect
  readonly markingBottom: Rect
  /** Painted under a marking where the slide may have a picture. */
  readonly markingFill: ColorToken | undefined
  /** The name of the section, with the place in a run. */
  readonly label: Rect
  readonly title: Rect
  /** A title that is the judgement of the whole deck has more lines, and its body begins lower. */
  readonly bigTitle: Rect
  readonly bigBodyTop: number
  /** A rule above the title, where the theme has one. */
  readonly titleRule: Rect
  readonly body: Rect
  readonly footRule: Rect | undefined
  readonly source: Rect
  /** For a source line of two lines: its remark is words that the slide needs. */
  readonly longSource: Rect
  readonly number: Rect | undefined
  readonly date: Rect | undefined
  readonly footer: {readonly rect: Rect; readonly words: string} | undefined
  /** The opening slide. */
  readonly cover: CoverFrame
  /** Slides of a title alone. */
  readonly section: Divider | PlacedCover
}
