import type {DeckBox, DeckText} from '../../model/deck.ts'
import type {Span} from '../../model/source.ts'
import {heightNeeded} from './fit.ts'
import {textBox} from './paragraph.ts'
import type {Setting} from './setting.ts'

const INSET = {left: 16, top: 10, right: 16, bottom: 8}
/** Two lines of 18. */
const USUAL_HEIGHT = 64

/** A panel on a ground at the foot of the body, as high as its words need. */
export function panelBox(name: string, content: DeckText, origin: readonly Span[], setting: Setting): DeckBox {
  const {body, bottom} = setting.grid
  const inset = {...content, inset: INSET}
  const height = Math.max(USUAL_HEIGHT, Math.ceil(heightNeeded(inset, body.width, setting)))
  return textBox(name, {x: body.x, y: bottom - height, width: body.width, height}, inset, origin, {fill: 'fill'})
}
