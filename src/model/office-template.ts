// A template of Office as a plain value: what a deck takes from it. Types only; lengths in points.
import type {Rect} from './deck.ts'
import type {DeckFrame} from './frame.ts'
import type {ColorToken, Theme} from './theme.ts'

/** A colour as the package writes it: a slot of the scheme, changed or not, or a colour of its own. */
export interface Paint {
  /** `tx1`, `accent2`; undefined for a colour that no slot has. */
  readonly slot: string | undefined
  /** Percent of lightness kept, and added. */
  readonly keep: number
  readonly add: number
  /** What comes out, `#14496B`. */
  readonly hex: string
}

/** How words stand in a placeholder where the package gives that to its sample words only, so that no slide inherits it. */
export interface OwnLook {
  readonly color: Paint | undefined
  readonly face: string | undefined
  readonly align: 'l' | 'ctr' | 'r' | undefined
  /** In points, of a footer: where no style says it, or says more than footers have room for. */
  readonly size: number | undefined
}

export interface Placeholder {
  /** As `type` and `idx` have it in the layout; '' and 0 when they are not written. */
  readonly type: string
  readonly idx: number
  /** With its insets; `text` is without. */
  readonly rect: Rect
  readonly text: Rect
  /** What it says in the layout. */
  readonly words: string
  readonly look: OwnLook
}

/** What a layout is for. */
export type LayoutRole = 'title' | 'section' | 'content' | 'titleOnly'

export interface TemplateLayout {
  /** Of the part that the deck carries. */
  readonly path: string
  readonly name: string
  readonly title: Placeholder
  readonly body: Placeholder | undefined
  readonly subtitle: Placeholder | undefined
  readonly number: Placeholder | undefined
  readonly date: Placeholder | undefined
  readonly footer: Placeholder | undefined
}

/** Parts of a package, with the type that `[Content_Types].xml` has for each; relationships are parts as well. */
export interface CarriedParts {
  readonly parts: ReadonlyMap<string, string | Uint8Array>
  readonly types: ReadonlyMap<string, string>
  /** Paths of the slide masters, in their order, each with its id. */
  readonly masters: readonly {readonly path: string; readonly id: number}[]
}

export interface OfficeTemplate {
  /** Path from the project folder. */
  readonly file: string
  /** For slides, and for paper, which is white. */
  readonly theme: Theme
  readonly paper: Theme
  readonly frame: DeckFrame
  readonly paints: Readonly<Record<ColorToken, Paint>>
  /** The accent where it is a line, a mark or a bar; the brand's own stays under words that stand out from it. */
  readonly accentDrawn: Paint
  /** The accent where it colours words. */
  readonly accentText: Paint
  /** Faces that the package's theme does not have under head and body: they are named on every run. */
  readonly faces: {readonly head: string | undefined; readonly body: string | undefined}
  readonly layouts: Readonly<Record<LayoutRole, TemplateLayout>>
  readonly carried: CarriedParts
  /** Fonts that the project ships, by the file name under which the theme's faces have them. */
  readonly fonts: ReadonlyMap<string, Uint8Array>
  /** Of each font file that is measured: what the widths are multiplied with, and the line of the family that is meant. */
  readonly standIns: ReadonlyMap<string, {readonly widths: number; readonly line: number}>
}
