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
  const cohesion = keys.map((_, at) =>
    at === 0 ? 0 : similarity(bag(keys, at - WINDOW, at), bag(keys, at, at + WINDOW))
  )
  const mean = cohesion.reduce((sum, value) => sum + value, 0) / Math.max(1, keys.length - 1)
  return cohesion.map((value, at) => (at === 0 ? 0 : mean - value))
}

function bag(keys: readonly ReadonlySet<string>[], from: number, to: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const set of keys.slice(Math.max(0, from), to))
    for (const key of set) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** Cosine of two bags of words, 0 to 1. */
function similarity(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let dot = 0
  for (const [key, times] of a) dot += times * (b.get(key) ?? 0)
  const length = (counts: ReadonlyMap<string, number>) => {
    let sum = 0
    for (const times of counts.values()) sum += times * times
    return Math.sqrt(sum)
  }
  const lengths = length(a) * length(b)
  return lengths === 0 ? 0 : dot / lengths
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
