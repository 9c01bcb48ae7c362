/** Brackets farther apart than this do not belong together: one of them lost its partner. */
const LONGEST_ASIDE = 600
const PARTNERS: Readonly<Record<string, string>> = {')': '(', ']': '['}

/**
 * Tells of an offset whether it stands inside brackets that opened in the middle of the sentence which began at
 * `start`. Offsets must be asked in ascending order; each is answered in constant time overall.
 */
export function asides(text: string): (at: number, start: number) => boolean {
  const pairs = pairsOf(text)
  let first = 0
  return (at, start) => {
    while (first < pairs.length && (pairs[first]?.[1] ?? 0) < at) first++
    const [open, close] = pairs[first] ?? [text.length, text.length]
    return (
      open < at && at < close && /\S/.test(text.slice(start, Math.min(open, start + 4))) && !opensSentence(text, open)
    )
  }
}

/** Outermost pairs of brackets, in order. */
function pairsOf(text: string): readonly (readonly [open: number, close: number])[] {
  const pairs: (readonly [number, number])[] = []
  const open: number[] = []
  if (!text.includes(')') && !text.includes(']')) return pairs
  for (const {0: mark, index} of text.matchAll(/[()[\]]/g)) {
    if (mark === '(' || mark === '[') open.push(index)
    else if (text[open.at(-1) ?? -1] === PARTNERS[mark]) {
      const from = open.pop() ?? index
      if (index - from > LONGEST_ASIDE) continue
      while ((pairs.at(-1)?.[0] ?? -1) > from) pairs.pop()
      pairs.push([from, index])
    } else open.length = 0
  }
  return pairs
}

/** A bracket after a stop opens sentences of its own. */
const opensSentence = (text: string, open: number): boolean =>
  /[.!?]["”]?\s$/.test(text.slice(Math.max(0, open - 3), open))
