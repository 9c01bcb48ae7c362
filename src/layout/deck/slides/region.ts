// A part of a slide: blocks laid out in a rectangle, no higher than they need.
import type {RootContent} from 'mdast'
import type {DeckBox, Rect} from '../../../model/deck.ts'
import type {Body} from '../body.ts'
import {heightNeeded} from '../fit.ts'
import {bodiesOf} from '../parts.ts'
import type {Setting} from '../setting.ts'

export interface Region extends Body {
  /** From the top of its rectangle to the foot of its last box. */
  readonly height: number
}

/** Blocks in a rectangle; undefined when it does not hold them all. */
export function regionOf(blocks: readonly RootContent[], rect: Rect, setting: Setting): Region | undefined {
  const empty: Body = {boxes: [], cited: [], remark: '', aside: []}
  if (rect.height < 1) return blocks.length === 0 ? {...empty, height: 0} : undefined
  const [only = empty, ...more] = bodiesOf(blocks, rect, setting)
  if (more.length > 0) return undefined
  const boxes = only.boxes.map((box) => asHighAsItsWords(box, setting))
  return {...only, boxes, height: Math.max(0, ...boxes.map(({rect: {y, height}}) => y + height - rect.y))}
}

/** A text that is alone has all the room of its slide; beside others it has what it needs. */
function asHighAsItsWords(box: DeckBox, setting: Setting): DeckBox {
  if (box.type !== 'text') return box
  const needed = Math.ceil(heightNeeded(box.text, box.rect.width, setting))
  const free = box.fill === undefined && box.outline === undefined
  return free ? {...box, placeholder: 'none', rect: {...box.rect, height: Math.min(needed, box.rect.height)}} : box
}

/** Boxes with the name of their part before their own: names are unique on a slide. */
export const namedAs = (part: string, {boxes}: Pick<Body, 'boxes'>): readonly DeckBox[] =>
  boxes.map((box) => ({...box, name: `${part} ${box.name}`.trim()}))

/** Boxes that stand lower by some points. */
export const lower = (boxes: readonly DeckBox[], by: number): readonly DeckBox[] =>
  by === 0 ? boxes : boxes.map((box) => ({...box, rect: {...box.rect, y: box.rect.y + by}}))

/** Several parts as one body. */
export const joined = (parts: readonly Body[], boxes: readonly DeckBox[]): Body => ({
  boxes,
  cited: parts.flatMap(({cited}) => cited),
  remark: parts
    .map(({remark}) => remark)
    .filter((remark) => remark !== '')
    .join(' '),
  aside: parts.flatMap(({aside}) => aside)
})
