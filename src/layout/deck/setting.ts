import type {Definition, FootnoteDefinition} from 'mdast'
import type {LayoutContext} from '../../model/layout.ts'
import type {Report} from '../../model/stages.ts'
import type {Grid} from './grid.ts'

/** What the layouts of a deck are given beside their words. */
export interface Setting extends Omit<LayoutContext, 'info' | 'form' | 'marking' | 'pageBanner' | 'frame'> {
  readonly grid: Grid
  readonly lang: string
  /** Of the document, as slides show it; '' when there is none. */
  readonly date: string
  /** Of link and image references, by identifier in lower case. */
  readonly definitions: ReadonlyMap<string, Definition>
  /** By identifier, with the number in order of first mention. */
  readonly footnotes: ReadonlyMap<string, {readonly number: number; readonly definition: FootnoteDefinition}>
  readonly report: Report
}
