import type {Position} from 'unist'

/** Makes the position of a node from its offsets; `text` is looked through once for its line ends. */
export function positionsIn(text: string): (start: number, end: number) => Position {
  const lines = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.push(at + 1)
  const point = (offset: number) => {
    let low = 0
    let high = lines.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((lines[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return {line: low + 1, column: offset - (lines[low] ?? 0) + 1, offset}
  }
  return (start, end) => ({start: point(start), end: point(end)})
}
