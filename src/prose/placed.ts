// Text that knows where each of its characters stands in the source.

/** Pairs as in `Passage.offsets`: `text[at + k]` is the source's `[offset + k]` up to the next pair. */
export type Offsets = readonly (readonly [at: number, offset: number])[]

export interface Placed {
  readonly text: string
  readonly offsets: Offsets
}

/** Replace `[start, end)` of a text by `text`; edits are ascending and do not overlap. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Collects stretches of source text into one `Placed`. */
export interface Placing {
  /** Appends `text`, whose first character stands at `offset`. */
  add(text: string, offset: number): void
  done(): Placed
}

/** Starts a `Placed`; stretches that follow each other in the source share one pair. */
export function placing(): Placing {
  const parts: string[] = []
  const offsets: (readonly [number, number])[] = []
  let length = 0
  let next = -1
  return {
    add(text, offset) {
      if (text === '') return
      if (offset !== next) offsets.push([length, offset])
      parts.push(text)
      length += text.length
      next = offset + text.length
    },
    done: () => ({text: parts.join(''), offsets})
  }
}

/** Index of the pair that holds `at`; binary search. */
function pairAt(offsets: Offsets, at: number): number {
  let low = 0
  let high = offsets.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((offsets[middle]?.[0] ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return low
}

/** Offset in the source of the character at `at`. */
export function placeAt(placed: Placed, at: number): number {
  const [from, offset] = placed.offsets[pairAt(placed.offsets, at)] ?? [0, 0]
  return offset + at - from
}

/** Source range of `[start, end)`, `start < end`: from its first character to after its last. */
export function rangeOf(placed: Placed, start: number, end: number): readonly [start: number, end: number] {
  return [placeAt(placed, start), placeAt(placed, end - 1) + 1]
}

function copy(into: Placing, placed: Placed, start: number, end: number): void {
  let at = start
  for (let pair = pairAt(placed.offsets, start); at < end; pair++) {
    const stop = Math.min(end, placed.offsets[pair + 1]?.[0] ?? end)
    into.add(placed.text.slice(at, stop), placeAt(placed, at))
    at = stop
  }
}

/** The part `[start, end)`. */
export function sliced(placed: Placed, start: number, end: number): Placed {
  const into = placing()
  copy(into, placed, start, end)
  return into.done()
}

/** Applies edits. What is put in has the place of the character it replaces, or of the one after it. */
export function edited(placed: Placed, edits: readonly Edit[]): Placed {
  if (edits.length === 0) return placed
  const into = placing()
  let at = 0
  for (const edit of edits) {
    copy(into, placed, at, edit.start)
    const stand = Math.min(edit.start, placed.text.length - 1)
    into.add(edit.text, placeAt(placed, stand))
    at = edit.end
  }
  copy(into, placed, at, placed.text.length)
  return into.done()
}

/** One after the other, with a space between, which stands for the line end before the second. */
export function joined(first: Placed, second: Placed): Placed {
  const into = placing()
  copy(into, first, 0, first.text.length)
  into.add(' ', Math.max(0, placeAt(second, 0) - 1))
  copy(into, second, 0, second.text.length)
  return into.done()
}

/** White space (NBSP and its like with it) and characters without width that only govern line breaks. */
const GAP = /[\s\u00ad\u200b\u2060\ufeff]+/g
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g

/** Every run of white space as one space, none at the ends; soft hyphens and zero-width spaces dropped. */
export function collapsed(placed: Placed): Placed {
  const edits: Edit[] = []
  const {text} = placed
  for (const match of text.matchAll(GAP)) {
    const [run] = match
    const start = match.index
    const end = start + run.length
    const outside = start === 0 || end === text.length
    if (run === ' ' && !outside) continue
    edits.push({start, end, text: outside || run.replace(INVISIBLE, '') === '' ? '' : ' '})
  }
  return edited(placed, edits)
}
