// Lexical cohesion between paragraphs: Hearst, “TextTiling” (Computational Linguistics 23, 1997), with the best
// division into sections of two to six paragraphs found by dynamic programming instead of a threshold.

/** Paragraphs compared on either side of a gap. */
const WINDOW = 2
const SHORTEST = 2
const LONGEST = 6

/**
 * Indices of the paragraphs that begin a section, ascending from 0; none for no paragraphs. `keys` are the content
 * words of each. The same keys give the same division: equal ones are decided for the earlier boundary.
 */
export function boundaries(keys: readonly ReadonlySet<string>[]): readonly number[] {
  const count = keys.length
  if (count === 0) return []
  if (count <= SHORTEST + 1) return [0]
  return bestDivision(gapGains(keys))
}

/** For each paragraph, how much a boundary before it is worth: how far cohesion falls below the mean. */
function gapGains(keys: readonly ReadonlySet<string>[]): readonly number[] {
  // The bag after a gap is the bag before the gap that follows by a window: each is made once.
  const bags = keys.map((_, at) => bagOf(keys.slice(at, at + WINDOW)))
  const first = bagOf(keys.slice(0, 1))
  const cohesion = keys.map((_, at) =>
    at === 0 ? 0 : similarity(at < WINDOW ? first : (bags[at - WINDOW] ?? first), bags[at] ?? first)
  )
  const mean = cohesion.reduce((sum, value) => sum + value, 0) / Math.max(1, keys.length - 1)
  return cohesion.map((value, at) => (at === 0 ? 0 : mean - value))
}

/** How often each key stands in some paragraphs, and the length of that vector. */
interface Bag {
  readonly counts: ReadonlyMap<string, number>
  readonly length: number
}

function bagOf(sets: readonly ReadonlySet<string>[]): Bag {
  const counts = new Map<string, number>()
  for (const set of sets) for (const key of set) counts.set(key, (counts.get(key) ?? 0) + 1)
  let sum = 0
  for (const times of counts.values()) sum += times * times
  return {counts, length: Math.sqrt(sum)}
}

/** Cosine of two bags of words, 0 to 1. */
function similarity(a: Bag, b: Bag): number {
  const lengths = a.length * b.length
  if (lengths === 0) return 0
  const [few, many] = a.counts.size < b.counts.size ? [a.counts, b.counts] : [b.counts, a.counts]
  let dot = 0
  for (const [key, times] of few) dot += times * (many.get(key) ?? 0)
  return dot / lengths
}

/** The starts that gain most in sum, every section having two to six paragraphs (the last may stand alone if it must). */
function bestDivision(gains: readonly number[]): readonly number[] {
  const count = gains.length
  const best: {readonly gain: number; readonly start: number}[] = [{gain: 0, start: -1}]
  for (let end = 1; end <= count; end++) {
    let found = {gain: Number.NEGATIVE_INFINITY, start: -1}
    for (let start = Math.max(0, end - LONGEST); start <= end - SHORTEST; start++) {
      const gain = (best[start]?.gain ?? Number.NEGATIVE_INFINITY) + (gains[start] ?? 0)
      if (gain > found.gain) found = {gain, start}
    }
    best.push(found)
  }
  const starts: number[] = []
  for (let end = count; end > 0; end = best[end]?.start ?? 0) starts.push(best[end]?.start ?? 0)
  return starts.reverse()
}
