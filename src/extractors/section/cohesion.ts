// Lexical cohesion between paragraphs: Hearst, “TextTiling” (Computational Linguistics 23, 1997), with the best
// division into sections of two to six paragraphs found by dynamic programming instead of a threshold.

/** Paragraphs compared on either side of a gap. */
const WINDOW = 2
const SHORTEST = 2
const LONGEST = 6
/** A text of no more paragraphs is one section, whatever they speak of. */
export const UNDIVIDED = SHORTEST + 1

/** Content words of a paragraph, as words or as numbers that stand for them. */
type Keys = ReadonlySet<unknown>

/**
 * Indices of the paragraphs that begin a section, ascending from 0; none for no paragraphs. `keys` are the content
 * words of each. The same keys give the same division: equal ones are decided for the earlier boundary.
 */
export function boundaries(keys: readonly Keys[]): readonly number[] {
  const count = keys.length
  if (count === 0) return []
  if (count <= UNDIVIDED) return [0]
  return bestDivision(gapGains(keys))
}

/** For each paragraph, how much a boundary before it is worth: how far cohesion falls below the mean. */
function gapGains(keys: readonly Keys[]): readonly number[] {
  const shared = sharedOf(keys)
  const cohesion = keys.map((_, at) =>
    at === 0 ? 0 : similarity(around(at - WINDOW, at), around(at, at + WINDOW), shared)
  )
  const mean = cohesion.reduce((sum, value) => sum + value, 0) / Math.max(1, keys.length - 1)
  return cohesion.map((value, at) => (at === 0 ? 0 : mean - value))

  function around(from: number, to: number): readonly number[] {
    const inside: number[] = []
    for (let at = Math.max(0, from); at < Math.min(to, keys.length); at++) inside.push(at)
    return inside
  }
}

/** How many keys two paragraphs share that one gap can look at together; a paragraph shares all its keys with itself. */
function sharedOf(keys: readonly Keys[]): (one: number, other: number) => number {
  const farthest = 2 * WINDOW
  const shared = new Int32Array(keys.length * farthest)
  for (const [at, own] of keys.entries())
    for (let ahead = 0; ahead < farthest; ahead++) {
      const other = keys[at + ahead]
      shared[at * farthest + ahead] = ahead === 0 ? own.size : other === undefined ? 0 : common(own, other)
    }
  return (one, other) => shared[Math.min(one, other) * farthest + Math.abs(one - other)] ?? 0
}

function common(a: Keys, b: Keys): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  let count = 0
  for (const key of few) if (many.has(key)) count++
  return count
}

/** Cosine of the bags of words of two runs of paragraphs, 0 to 1: products of sums of sets are sums of what the sets share. */
function similarity(
  before: readonly number[],
  after: readonly number[],
  shared: (one: number, other: number) => number
): number {
  const product = (left: readonly number[], right: readonly number[]): number => {
    let sum = 0
    for (const one of left) for (const other of right) sum += shared(one, other)
    return sum
  }
  const lengths = Math.sqrt(product(before, before)) * Math.sqrt(product(after, after))
  return lengths === 0 ? 0 : product(before, after) / lengths
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
