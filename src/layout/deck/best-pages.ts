// Where things that stand below each other are parted over slides: the slides are few, even, and begin where it reads well.

/** A slide more than needed costs this; no break is so good that one is added for it, but to end a bad one. */
const SLIDE_COST = 100
/** An empty slide costs this, one that is half empty a quarter of it: the slides of a run are filled alike. */
const EMPTY_COST = 60

/** From one thing, up to another that is on the next slide. */
export type Range = readonly [from: number, to: number]

export interface Pages {
  readonly ranges: readonly Range[]
  readonly cost: number
}

/**
 * The cheapest way to part `count` things. `left` is the room that stays empty when some stand on one slide, below 0 when
 * they do not fit; with more of them it never grows, unless they fit. `cost` is that of beginning a slide with a thing.
 * One thing alone always stands on a slide, whatever its height.
 */
export function bestPages(
  count: number,
  capacity: number,
  left: (from: number, to: number) => number,
  cost: (at: number) => number
): Pages {
  const best: {readonly cost: number; readonly from: number}[] = [{cost: 0, from: 0}]
  for (let to = 1; to <= count; to++) {
    let found = {cost: Number.POSITIVE_INFINITY, from: to - 1}
    for (let from = to - 1; from >= 0; from--) {
      const room = left(from, to)
      if (room < 0 && from < to - 1) break
      const empty = Math.max(0, room) / Math.max(1, capacity)
      const begun = from === 0 ? 0 : cost(from)
      const all = (best[from]?.cost ?? 0) + begun + SLIDE_COST + EMPTY_COST * empty * empty
      if (all < found.cost) found = {cost: all, from}
    }
    best.push(found)
  }
  const ranges: Range[] = []
  for (let to = count; to > 0; to = best[to]?.from ?? 0) ranges.unshift([best[to]?.from ?? 0, to])
  return {ranges, cost: best[count]?.cost ?? 0}
}
