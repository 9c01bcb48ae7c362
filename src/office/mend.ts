// A fault of LibreOffice: in a template of several masters the layouts of all have the places of the last one's placeholders.
import type {Rect} from '../model/deck.ts'
import type {Master} from './presentation.ts'
import {chainOf, type Shape, shapesOf} from './shapes.ts'
import {below} from './xml.ts'

const same = (a: Rect | undefined, b: Rect | undefined): boolean =>
  a !== undefined && b !== undefined && a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height

/** Takes the place from placeholders of layouts that stand, to the point, where another master has them: their own master's holds. */
export function mendPlaces(masters: readonly Master[]): void {
  const shapes = new Map(masters.map((master) => [master, shapesOf(master.root)]))
  for (const master of masters)
    for (const layout of master.layouts)
      for (const shape of shapesOf(layout.root)) {
        const place = (other: Master) => parentRect(shape, shapes.get(other) ?? [])
        const strange = masters.some((other) => other !== master && same(shape.rect, place(other)))
        if (!strange || place(master) === undefined || same(shape.rect, place(master))) continue
        const frame = below(shape.element, 'p:spPr', 'a:xfrm')
        frame?.parentNode?.removeChild(frame)
      }
}

function parentRect(shape: Shape, master: readonly Shape[]): Rect | undefined {
  if (shape.placeholder === undefined) return undefined
  const parent = chainOf(shape, master)[1]
  return master.find((each) => each.element === parent)?.rect
}
