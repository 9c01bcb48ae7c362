// Where a sentence might end: runs of stops with the marks that close after them.

/** A run of stops, `text.slice(start, stop)`, and the end of the quotation marks and brackets that close after it. */
export interface Stop {
  readonly start: number
  readonly stop: number
  readonly end: number
}

/** One run of stops: spaced dots of an ellipsis, or stops side by side. */
const RUN = /\.(?: \.){2,}|[.!?…‼⁇⁈⁉。！？؟۔।]+/gu
/** Closing marks, and marks of notes (`[12]`), directly after the stops. */
const CLOSING = /(?:["”’'»)\]}›*_]|\[\d{1,3}\])*/uy
/** The number of a note, glued to the stop of a sentence (`assistance.4 The`). */
const NOTE = /\d{1,2}(?=\s+["“‘(]?\p{Lu})/uy

/** All runs of stops, in order. */
export function* stopsOf(text: string): Generator<Stop> {
  for (const run of text.matchAll(RUN)) {
    const start = run.index
    const stop = start + run[0].length
    yield {start, stop, end: closingEnd(text, start, stop)}
  }
}

function closingEnd(text: string, start: number, stop: number): number {
  CLOSING.lastIndex = stop
  const end = stop + (CLOSING.exec(text)?.[0].length ?? 0)
  if (end > stop || !/\p{Ll}{3}$/u.test(text.slice(Math.max(0, start - 3), start))) return end
  NOTE.lastIndex = stop
  return stop + (NOTE.exec(text)?.[0].length ?? 0)
}
