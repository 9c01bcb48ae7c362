// What the two layouts are given beside the draft. Types only.
import type {Measure} from '../layout/measure.ts'
import type {DocumentInfo} from './deck.ts'
import type {Form} from './form.ts'
import type {DeckFrame} from './frame.ts'
import type {SourceId, Span} from './source.ts'
import type {Theme} from './theme.ts'

export interface LoadedImage {
  readonly bytes: Uint8Array
  readonly mime: 'image/png' | 'image/jpeg'
  /** In pixels, upright. */
  readonly width: number
  readonly height: number
  /** What a drawing says in letters; '' for a photograph. */
  readonly words: string
}

export interface LayoutContext {
  readonly theme: Theme
  /** Where the parts of slides stand. */
  readonly frame: DeckFrame
  readonly info: DocumentInfo
  readonly marking: string
  /** Banner of a page but the first, by the places of its words. */
  readonly pageBanner: (origins: readonly Span[]) => string
  /** Lines of the block at the lower right of the first page: who controls or classified it; none where nothing asks for it. */
  readonly designation: readonly string[]
  readonly measure: Measure
  /** By its address in the draft. */
  readonly images: ReadonlyMap<string, LoadedImage>
  /** Of the images that cannot be shown and get a labelled placeholder: the reason, a clause. It has been reported. */
  readonly lost: ReadonlyMap<string, string>
  /** For the source line of slides and the running heads: number, short name, date in words ('' when none). */
  readonly sources: readonly {readonly number: number; readonly label: string; readonly date: string}[]
  /** Of the sources in another language than the document: which, BCP 47. */
  readonly languages: ReadonlyMap<SourceId, string>
  /** Of the memo; its title stands above that of the memo and in the running head, unless it is ''. */
  readonly form: Form
}
