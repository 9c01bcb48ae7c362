// Which layout a slide has in the file, and which of its boxes are that layout's placeholders.
import type {DeckBox, DeckParagraph, Slide} from '../../model/deck.ts'
import type {DeckRole} from '../../model/theme.ts'
import type {LayoutId} from './layouts.ts'

/** A placeholder of a layout: attributes of its `p:ph`, and what its words have without saying so. */
export interface Held {
  readonly mark: string
  readonly role: DeckRole
  readonly align: DeckParagraph['align']
  /** Its paragraphs are items of a list until they say otherwise. */
  readonly list: boolean
}

const bodiesOf = (slide: Slide): readonly DeckBox[] =>
  slide.boxes.filter((box) => box.type === 'text' && box.placeholder === 'body')

/** Slides of a large title have a layout of their own; the others go by their bodies. */
export function layoutOf(slide: Slide): LayoutId {
  if (slide.layout !== 'content') return slide.layout
  const count = bodiesOf(slide).length
  return count === 0 ? 'titleOnly' : count === 1 ? 'content' : 'two'
}

const plain = (mark: string, role: DeckRole, align: Held['align'] = 'left'): Held => ({mark, role, align, list: false})
const list = (mark: string): Held => ({mark, role: 'list', align: 'left', list: true})

/** Those of every layout, by their types. */
const FURNITURE: Readonly<Record<'number' | 'date' | 'footer', Held>> = {
  number: plain('type="sldNum" sz="quarter" idx="12"', 'page', 'right'),
  date: plain('type="dt" sz="half" idx="10"', 'page'),
  footer: plain('type="ftr" sz="quarter" idx="11"', 'mark', 'center')
}
const BODIES: Readonly<Partial<Record<LayoutId, readonly Held[]>>> = {
  content: [list('idx="1"')],
  two: [list('sz="half" idx="1"'), list('sz="half" idx="2"')]
}

/** The placeholder that a box fills; undefined for a box that stands by itself. */
export function heldBy(box: DeckBox, slide: Slide, layout: LayoutId): Held | undefined {
  if (box.type !== 'text' || box.placeholder === 'none') return undefined
  switch (box.placeholder) {
    case 'title':
      if (layout === 'title') return plain('type="ctrTitle"', 'cover')
      return plain('type="title"', layout === 'section' ? 'big' : 'title')
    case 'subtitle':
      return plain(layout === 'title' ? 'type="subTitle" idx="1"' : 'type="body" idx="1"', 'coversub')
    case 'body':
      return BODIES[layout]?.[bodiesOf(slide).indexOf(box)]
    default:
      return FURNITURE[box.placeholder]
  }
}
