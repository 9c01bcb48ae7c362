/** A pair of round or square brackets; `from` and `to` without them. UTF-16 offsets. */
export interface Bracketed {
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
}

/** Words in brackets longer than this are an aside, not a name. */
const LONGEST = 160

/** All pairs of brackets, inner ones before the outer, none longer than a name can be. One pass. */
export function bracketsIn(text: string): readonly Bracketed[] {
  const open: number[] = []
  const found: Bracketed[] = []
  if (!text.includes(')') && !text.includes(']')) return found
  for (const {0: char, index: at} of text.matchAll(/[()[\]]/g)) {
    if (char === '(' || char === '[') {
      open.push(at)
      continue
    }
    const start = open.pop()
    if (start === undefined || text[start] !== (char === ')' ? '(' : '[')) continue
    if (at - start <= LONGEST) found.push({start, end: at + 1, from: start + 1, to: at})
  }
  return found
}
