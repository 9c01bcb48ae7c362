/** A stretch of one passage, in UTF-16 offsets. */
export interface Place {
  readonly passage: number
  readonly start: number
  readonly end: number
}

export interface Cover {
  /** Whether one of the places holds all of this one. */
  holds(place: Place): boolean
}

/** Answers whether a place lies inside others, in the logarithm of their number. */
export function coverOf(places: readonly Place[]): Cover {
  const passages = new Map<number, {starts: number[]; reach: number[]}>()
  for (const place of [...places].sort((a, b) => a.passage - b.passage || a.start - b.start || a.end - b.end)) {
    const known = passages.get(place.passage) ?? {starts: [], reach: []}
    known.starts.push(place.start)
    known.reach.push(Math.max(known.reach.at(-1) ?? 0, place.end))
    passages.set(place.passage, known)
  }
  /** How far the places reach that begin before an offset. */
  const reachBefore = (passage: number, offset: number): number => {
    const known = passages.get(passage)
    if (known === undefined) return -1
    let low = 0
    let high = known.starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((known.starts[middle] ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return known.reach[low - 1] ?? -1
  }
  return {holds: ({passage, start, end}) => reachBefore(passage, start + 1) >= end}
}
