// Faults of programs: LibreOffice gives the layouts of all masters the places of the last one's placeholders; others set a
// corner of a placeholder that has its size from its master, and leave it none.
import type {Rect} from '../model/deck.ts'
import type {Master} from './presentation.ts'
import {chainOf, type Shape, shapesOf} from './shapes.ts'
import {below} from './xml.ts'

const same = (a: Rect | undefined, b: Rect | undefined): boolean =>
  a !== undefined && b !== undefined && a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height

/** Lower or narrower than a line of the smallest type: a program gave a placeholder a corner and no size. */
const LEAST_ROOM = 10
const hasNoSize = (rect: Rect | undefined): boolean =>
  rect !== undefined && (rect.width < LEAST_ROOM || rect.height < LEAST_ROOM)

/**
 * Takes the place from placeholders of layouts that stand, to the point, where another master has them, and from those
 * without a size: their own master's holds.
 */
export function mendPlaces(masters: readonly Master[]): void {
  const shapes = new Map(masters.map((master) => [master, shapesOf(master.root)]))
  for (const master of masters)
    for (const layout of master.layouts)
      for (const shape of shapesOf(layout.root)) {
        const place = (other: Master) => parentRect(shape, shapes.get(other) ?? [])
        const strange = masters.some((other) => other !== master && same(shape.rect, place(other)))
        if ((!strange && !hasNoSize(shape.rect)) || place(master) === undefined || same(shape.rect, place(master)))
          continue
        const frame = below(shape.element, 'p:spPr', 'a:xfrm')
        frame?.parentNode?.removeChild(frame)
      }
}

function parentRect(shape: Shape, master: readonly Shape[]): Rect | undefined {
  if (shape.placeholder === undefined) return undefined
  const parent = chainOf(shape, master)[1]
  return master.find((each) => each.element === parent)?.rect
}
