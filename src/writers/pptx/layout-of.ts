// Which layout a slide has in the file, and which of its boxes are that layout's placeholders.
import type {DeckBox, Slide} from '../../model/deck.ts'
import type {DeckRole} from '../../model/theme.ts'
import type {LayoutId} from './layouts.ts'

const bodies = (slide: Slide): readonly DeckBox[] =>
  slide.boxes.filter((box) => box.type === 'text' && box.placeholder === 'body')

/** The first slide of a large title is the title slide, a later one begins a section; the others go by their bodies. */
export function layoutOf(slide: Slide, index: number): LayoutId {
  if (slide.layout === 'title') return index === 0 ? 'title' : 'section'
  const count = bodies(slide).length
  return count === 0 ? 'titleOnly' : count === 1 ? 'content' : 'two'
}

/** Placeholder of a layout: attributes of its `p:ph`, and the style that its words have without saying so. */
export interface Held {
  readonly mark: string
  readonly role: DeckRole
}

const FURNITURE: Readonly<Record<'number' | 'date' | 'footer', Held>> = {
  number: {mark: 'type="sldNum" sz="quarter" idx="12"', role: 'page'},
  date: {mark: 'type="dt" sz="half" idx="10"', role: 'page'},
  footer: {mark: 'type="ftr" sz="quarter" idx="11"', role: 'mark'}
}

/** The placeholder that a box fills; undefined for a box that stands by itself. */
export function heldBy(box: DeckBox, slide: Slide, layout: LayoutId): Held | undefined {
  if (box.type !== 'text' || box.placeholder === 'none') return undefined
  const large = layout === 'title' || layout === 'section'
  switch (box.placeholder) {
    case 'title':
      return {mark: layout === 'title' ? 'type="ctrTitle"' : 'type="title"', role: large ? 'cover' : 'title'}
    case 'subtitle':
      return {mark: layout === 'title' ? 'type="subTitle" idx="1"' : 'type="body" idx="1"', role: 'coversub'}
    case 'body':
      return bodyHeld(bodies(slide).indexOf(box), layout)
    default:
      return FURNITURE[box.placeholder]
  }
}

function bodyHeld(at: number, layout: LayoutId): Held | undefined {
  if (layout === 'content') return {mark: 'idx="1"', role: 'list'}
  return layout === 'two' && at < 2 ? {mark: `sz="half" idx="${at + 1}"`, role: 'list'} : undefined
}
