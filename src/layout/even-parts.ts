// Columns of a wide table in groups that are read one after the other.

/** Neighbours in a number of parts, of which the widest is as narrow as can be. */
export function evenParts(
  indexes: readonly number[],
  count: number,
  widthOf: (index: number) => number
): readonly (readonly number[])[] {
  const sumOf = (part: readonly number[]) => part.reduce((sum, index) => sum + widthOf(index), 0)
  if (count === 1) return [indexes]
  let best: readonly (readonly number[])[] = []
  let least = Number.POSITIVE_INFINITY
  for (let at = 1; at <= indexes.length - count + 1; at++) {
    const first = indexes.slice(0, at)
    const width = sumOf(first)
    if (width >= least) break
    const parts = [first, ...evenParts(indexes.slice(at), count - 1, widthOf)]
    const widest = Math.max(...parts.map(sumOf))
    if (widest < least) {
      least = widest
      best = parts
    }
  }
  return best
}
