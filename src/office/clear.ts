// Places of a layout beside what is painted over a part of them.
import type {Rect} from '../model/deck.ts'

const bottomOf = (rect: Rect): number => rect.y + rect.height

/** A place gives way to what is painted across its edge, unless that takes more than this share of it: then it is a background. */
const MOST_LOST = 0.45
/** Less than this of a place is a corner that touches. */
const TOUCHES = 0.01

export const areaOf = (rect: Rect): number => Math.max(0, rect.width) * Math.max(0, rect.height)

/** What is left of a place beside things that are painted over a part of it. */
export const clearOf = (place: Rect, decor: readonly Rect[]): Rect => decor.reduce(besideOf, place)

/** A place without what is painted over a part of it: cut on the side that loses least. */
function besideOf(place: Rect, each: Rect): Rect {
  const width = Math.min(place.x + place.width, each.x + each.width) - Math.max(place.x, each.x)
  const height = Math.min(bottomOf(place), bottomOf(each)) - Math.max(place.y, each.y)
  if (width <= 0 || height <= 0 || width * height < areaOf(place) * TOUCHES) return place
  const cuts = [
    {...place, height: each.y - place.y},
    {...place, y: bottomOf(each), height: bottomOf(place) - bottomOf(each)},
    {...place, width: each.x - place.x},
    {...place, x: each.x + each.width, width: place.x + place.width - each.x - each.width}
  ]
  const best = cuts.reduce((a, b) => (areaOf(b) > areaOf(a) ? b : a))
  return areaOf(best) >= areaOf(place) * (1 - MOST_LOST) ? best : place
}
