// What the two layouts are given beside the draft. Types only.
import type {Measure} from '../layout/measure.ts'
import type {DocumentInfo} from './deck.ts'
import type {DeckFrame} from './frame.ts'
import type {Theme} from './theme.ts'

export interface LoadedImage {
  readonly bytes: Uint8Array
  readonly mime: 'image/png' | 'image/jpeg'
  /** In pixels, upright. */
  readonly width: number
  readonly height: number
}

export interface LayoutContext {
  readonly theme: Theme
  /** Where the parts of slides stand. */
  readonly frame: DeckFrame
  readonly info: DocumentInfo
  readonly marking: string
  readonly measure: Measure
  /** By path from the project folder; one that is missing has been reported and gets a labelled placeholder. */
  readonly images: ReadonlyMap<string, LoadedImage>
  /** For the source line of slides and the running heads: number, short name, date in words ('' when none). */
  readonly sources: readonly {readonly number: number; readonly label: string; readonly date: string}[]
  /** Name of the form, `Policy memo`; stands above the title and in the running head. */
  readonly form: string
}
