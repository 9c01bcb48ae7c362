import type {DeckBox, Rect} from '../../model/deck.ts'
import type {Citation, Exhibit} from '../../model/draft.ts'
import type {Setting} from './setting.ts'

/** What stands on one slide below its title. */
export interface Body {
  readonly boxes: readonly DeckBox[]
  /** Of the words in it, for the source line and the notes. */
  readonly cited: readonly Citation[]
  /** Words for the source line, after the sources. */
  readonly remark: string
  /** Words that the slide has no place for and the speaker should have. */
  readonly aside: readonly string[]
}

export const body = (boxes: readonly DeckBox[], more: Partial<Omit<Body, 'boxes'>> = {}): Body => ({
  boxes,
  cited: [],
  remark: '',
  aside: [],
  ...more
})

/**
 * Lays an exhibit out on as many slides as it needs. `area` is the room between title and foot rule: 864 wide, 318 high
 * unless the title needs more. Nothing in the result leaves it, no type is under its floor, no word is lost.
 */
export type ExhibitLayout = (exhibit: Exhibit, area: Rect, setting: Setting) => readonly Body[]
