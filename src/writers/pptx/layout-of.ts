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

/** What a layout has places for: two things side by side at most. */
const MOST_CONTENTS = 2

/**
 * The boxes that are the content of a slide, from left to right: its bodies, and a table, chart or picture where there is one of all these.
 * What stands among others of its kind has a place of its own.
 */
function contentsOf(slide: Slide): readonly DeckBox[] {
  const bodies = slide.boxes.filter((box) => box.type === 'text' && box.placeholder === 'body')
  const shown = slide.boxes.filter(({type}) => type === 'table' || type === 'chart' || type === 'image')
  const all = shown.length === 1 && bodies.length < MOST_CONTENTS ? [...bodies, ...shown] : bodies
  return all.slice(0, MOST_CONTENTS).sort((a, b) => a.rect.x - b.rect.x)
}

/** Slides of a large title have a layout of their own; the others go by their contents. */
export function layoutOf(slide: Slide): LayoutId {
  if (slide.layout !== 'content') return slide.layout
  const count = contentsOf(slide).length
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
/** Those of contents, from left to right. */
const CONTENTS: Readonly<Partial<Record<LayoutId, readonly Held[]>>> = {
  content: [list('idx="1"')],
  two: [list('sz="half" idx="1"'), list('sz="half" idx="2"')]
}

/** The placeholder that a box fills; undefined for a box that stands by itself. */
export function heldBy(box: DeckBox, slide: Slide, layout: LayoutId): Held | undefined {
  const content = CONTENTS[layout]?.[contentsOf(slide).indexOf(box)]
  if (content !== undefined || box.type !== 'text') return content
  switch (box.placeholder) {
    case 'title':
      if (layout === 'title') return plain('type="ctrTitle"', 'cover')
      return plain('type="title"', layout === 'section' ? 'big' : 'title')
    case 'subtitle':
      return plain(layout === 'title' ? 'type="subTitle" idx="1"' : 'type="body" idx="1"', 'coversub')
    case 'number':
    case 'date':
    case 'footer':
      return FURNITURE[box.placeholder]
    default:
      return undefined
  }
}
