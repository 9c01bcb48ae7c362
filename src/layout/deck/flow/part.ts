// What a slide is filled with: parts of one kind, each of atoms that are not parted further.
import type {DeckBox, Rect} from '../../../model/deck.ts'
import type {Citation} from '../../../model/draft.ts'

/** A line of words, a row of a table, a picture. */
export interface Atom {
  readonly height: number
  /** How much higher it may become where there is room. */
  readonly stretch: number
  /** Above it, when the atom before it, of the same part, stands on the same slide. */
  readonly space: number
  /** What it costs to begin a slide with it: 0 where it reads well, `NEVER` where it must be helped. */
  readonly cost: number
  /** Identifiers of the footnotes that it is the first to mark. */
  readonly notes: readonly string[]
}

export interface Part {
  readonly atoms: readonly Atom[]
  /** Height of what stands around its atoms on each slide: the head of a table, the edges of a panel. */
  readonly lead: number
  /** The atoms from one up to another, at the top of a rectangle that is as high as they need. */
  boxes(from: number, to: number, rect: Rect): readonly DeckBox[]
  /** The citations of what ends among these atoms. */
  cited(from: number, to: number): readonly Citation[]
}

/** Costs of beginning a slide, beside the 100 of a slide more: see `best-pages.ts`. */
export const COST = {
  /** What cannot stand without the thing before it: below a heading, an attribution below its quotation. */
  never: 1000,
  /** What was announced: the first item after a paragraph that ends with a colon. */
  announced: 300,
  /** A line that says what stands below it. */
  announcing: 60,
  /** One line or item alone on either slide. */
  alone: 120,
  /** Within what is read as one: a paragraph, an item of several paragraphs, code that one slide holds. */
  within: 45,
  /** Between the items of a list. */
  item: 25,
  row: 10,
  /** Where a new thought begins. */
  heading: -10
} as const
