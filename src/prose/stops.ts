// Where a sentence might end: runs of stops with the marks that close after them.

/** A run of stops, `text.slice(start, stop)`, and the end of the quotation marks and brackets that close after it. */
export interface Stop {
  readonly start: number
  readonly stop: number
  readonly end: number
}

const DOT = 46
const STOPS: ReadonlySet<number> = new Set([...'.!?…‼⁇⁈⁉。！？؟۔।'].map((stop) => stop.charCodeAt(0)))
/** Of each unit of ASCII, whether it is a stop: asked for every character of a text. */
const ASCII_STOPS = Uint8Array.from({length: 128}, (_, code) => (STOPS.has(code) ? 1 : 0))
const isStop = (code: number): boolean => (code < 128 ? ASCII_STOPS[code] === 1 : STOPS.has(code))
const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Where the run of stops ends that begins at `at`: spaced dots of an ellipsis, or stops side by side. */
function runEnd(text: string, at: number): number {
  let end = at + 1
  if (text.charCodeAt(at) === DOT && text.startsWith(' . .', end)) {
    while (text.startsWith(' .', end)) end += 2
    return end
  }
  while (end < text.length && isStop(text.charCodeAt(end))) end++
  return end
}

/** Closing marks, and marks of notes (`[12]`), directly after the stops. */
const CLOSING = /(?:["”’'»)\]}›*_]|\[\d{1,3}\])*/uy
/** The number of a note, glued to the stop of a sentence (`assistance.4 The`). */
const NOTE = /\d{1,2}(?=\s+["“‘(]?\p{Lu})/uy

/** All runs of stops, in order. */
export function stopsOf(text: string): readonly Stop[] {
  const stops: Stop[] = []
  for (let start = 0; start < text.length; start++) {
    if (!isStop(text.charCodeAt(start))) continue
    const stop = runEnd(text, start)
    stops.push({start, stop, end: closingEnd(text, start, stop)})
    start = stop - 1
  }
  return stops
}

function closingEnd(text: string, start: number, stop: number): number {
  if (text.charAt(stop) === ' ') return stop // Nothing closes after most stops.
  CLOSING.lastIndex = stop
  const end = stop + (CLOSING.exec(text)?.[0].length ?? 0)
  if (end > stop || !isDigit(text.charCodeAt(stop)) || !/\p{Ll}{3}$/u.test(text.slice(Math.max(0, start - 3), start)))
    return end
  NOTE.lastIndex = stop
  return stop + (NOTE.exec(text)?.[0].length ?? 0)
}
