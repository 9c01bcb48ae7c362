import type {Definition, FootnoteDefinition} from 'mdast'
import type {DeckRun} from '../../model/deck.ts'
import type {LayoutContext} from '../../model/layout.ts'
import type {Report} from '../../model/stages.ts'
import type {Grid} from './grid.ts'

/** What the layouts of a deck are given beside their words. */
export interface Setting extends Omit<LayoutContext, 'info' | 'form' | 'marking' | 'pageBanner' | 'frame'> {
  readonly grid: Grid
  readonly lang: string
  /** Of the deck, in words of its language; '' when it has none. */
  readonly date: string
  /** Of link and image references, by identifier in lower case. */
  readonly definitions: ReadonlyMap<string, Definition>
  /** By identifier, with the number in order of first mention. */
  readonly footnotes: ReadonlyMap<string, {readonly number: number; readonly definition: FootnoteDefinition}>
  /** A run with the names of signs that no font has in their place. */
  readonly named: (run: DeckRun) => readonly DeckRun[]
  readonly report: Report
}
