// Slides being filled from the top, one below the other.
import type {DeckBox, Rect} from '../../../model/deck.ts'
import type {Citation} from '../../../model/draft.ts'
import {type Body, body} from '../body.ts'

/** Between two things that are not one text. */
export const GAP = 14

interface Page {
  readonly boxes: DeckBox[]
  readonly cited: Citation[]
  y: number
}

/** Grows while blocks are placed; read with `bodiesOf` at the end. */
export interface Stack {
  readonly area: Rect
  readonly pages: Page[]
}

const empty = (area: Rect): Page => ({boxes: [], cited: [], y: area.y})
export const stackIn = (area: Rect): Stack => ({area, pages: [empty(area)]})
const pageOf = (stack: Stack): Page => stack.pages.at(-1) as Page

/** What is left of the present slide. */
export const roomOf = (stack: Stack): Rect => {
  const {y} = pageOf(stack)
  return {...stack.area, y, height: Math.max(0, stack.area.y + stack.area.height - y)}
}

export const isEmpty = (stack: Stack): boolean => pageOf(stack).boxes.length === 0

/** Goes on to the next slide, unless this one is still empty. */
export function turn(stack: Stack): void {
  if (!isEmpty(stack)) stack.pages.push(empty(stack.area))
}

/** Puts boxes on the present slide; what follows begins below `bottom`. */
export function place(stack: Stack, boxes: readonly DeckBox[], cited: readonly Citation[], bottom: number): void {
  const page = pageOf(stack)
  page.boxes.push(...boxes)
  page.cited.push(...cited)
  page.y = bottom + GAP
}

/** The slides. A text that is alone on its slide is the body placeholder and has all the room. */
export const bodiesOf = (stack: Stack): readonly Body[] =>
  stack.pages
    .filter((page) => page.boxes.length > 0)
    .map(({boxes, cited}) => {
      const [first] = boxes
      const alone =
        boxes.length === 1 && first?.type === 'text' && first.fill === undefined && first.outline === undefined
      return body(alone ? [{...first, rect: stack.area, name: 'body', placeholder: 'body'}] : named(boxes), {cited})
    })

/** Names are unique on a slide. */
function named(boxes: readonly DeckBox[]): readonly DeckBox[] {
  const seen = new Map<string, number>()
  return boxes.map((box) => {
    const count = (seen.get(box.name) ?? 0) + 1
    seen.set(box.name, count)
    return count === 1 ? box : {...box, name: `${box.name} ${count}`}
  })
}
