// The choice within a number of words: each concept counts once, with the best sentence that has it.
import type {Pairs} from './pairs.ts'

interface Offer {
  readonly at: number
  /** What it adds for each of its words, as of when `chosen` sentences had been chosen: later it can only be less. */
  readonly gain: number
  readonly chosen: number
}

/**
 * Positions of sentences in the order in which they are chosen, until their words reach `budget`: always the one that
 * adds most for each of its words. `allowed` are those that may be chosen; of equals the first is. What a sentence adds
 * only falls while others are chosen, so an old figure that is not the highest need not be renewed (lazy evaluation).
 */
export function choose(
  pairs: Pairs,
  worths: readonly Float64Array[],
  wordsIn: readonly number[],
  allowed: (at: number) => boolean,
  budget: number
): readonly number[] {
  const covered = new Float64Array(pairs.all.length)
  const gainOf = (at: number): number => {
    let sum = 0
    const worth = worths[at]
    pairs.of[at]?.forEach((pair, index) => {
      sum += Math.max(0, (worth?.[index] ?? 0) - (covered[pair] ?? 0))
    })
    return sum / Math.max(1, wordsIn[at] ?? 1)
  }
  const offers = heapOf(pairs.of.flatMap((_, at) => (allowed(at) ? [{at, gain: gainOf(at), chosen: 0}] : [])))
  const chosen: number[] = []
  for (let words = 0; words < budget; ) {
    const best = offers.pop()
    if (best === undefined || best.gain <= 0) break
    if (best.chosen < chosen.length) {
      offers.push({at: best.at, gain: gainOf(best.at), chosen: chosen.length})
      continue
    }
    chosen.push(best.at)
    words += wordsIn[best.at] ?? 0
    pairs.of[best.at]?.forEach((pair, index) => {
      covered[pair] = Math.max(covered[pair] ?? 0, worths[best.at]?.[index] ?? 0)
    })
  }
  return chosen
}

const before = (a: Offer, b: Offer): boolean => a.gain > b.gain || (a.gain === b.gain && a.at < b.at)

/** A binary heap with the highest gain on top. */
function heapOf(offers: readonly Offer[]) {
  const heap: Offer[] = []
  const push = (offer: Offer): void => {
    let at = heap.push(offer) - 1
    while (at > 0) {
      const above = (at - 1) >> 1
      if (!before(offer, heap[above] as Offer)) break
      heap[at] = heap[above] as Offer
      at = above
    }
    heap[at] = offer
  }
  const pop = (): Offer | undefined => {
    const top = heap[0]
    const last = heap.pop()
    if (last === undefined || heap.length === 0) return top
    let at = 0
    for (;;) {
      let below = 2 * at + 1
      if (below + 1 < heap.length && before(heap[below + 1] as Offer, heap[below] as Offer)) below++
      if (below >= heap.length || !before(heap[below] as Offer, last)) break
      heap[at] = heap[below] as Offer
      at = below
    }
    heap[at] = last
    return top
  }
  for (const offer of offers) push(offer)
  return {push, pop}
}
