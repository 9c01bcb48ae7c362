// A cheap look at what makes a Markdown parser slow or overflow its stack, before it is asked.

/** Quotes and lists within each other; written texts have up to six. */
const DEEPEST = 40
/** Marks of one kind in one paragraph that can stay open: parsers try each against all. */
const MOST_OPEN = 2_000
/** Different lengths of backtick runs in one paragraph; each is searched for its like. */
const MOST_TICKS = 200

export interface Excess {
  /** Where it is, from 1. */
  readonly line: number
  readonly what: string
}

/** The first place that goes too far; undefined for any text that people write. One pass over the lines. */
export function excessOf(text: string): Excess | undefined {
  const open = {marks: 0, brackets: 0, ticks: 0}
  let line = 0
  for (let at = 0; at < text.length; ) {
    line++
    const newline = text.indexOf('\n', at)
    const end = newline < 0 ? text.length : newline
    if (depthAt(text, at, end) > DEEPEST) return {line, what: `more than ${DEEPEST} quotes or lists within each other`}
    if (startsBlock(text, at)) Object.assign(open, {marks: 0, brackets: 0, ticks: 0})
    countOpen(text, at, end, open)
    if (open.marks > MOST_OPEN) return {line, what: `more than ${MOST_OPEN} marks of emphasis in one paragraph`}
    if (open.brackets > MOST_OPEN) return {line, what: `more than ${MOST_OPEN} brackets in one paragraph`}
    if (open.ticks > MOST_TICKS) return {line, what: `more than ${MOST_TICKS} runs of backticks in one paragraph`}
    at = end + 1
  }
  return undefined
}

/** Markers at the start of a line, and the lists that the indent of a marked line can be in (two columns each). */
function depthAt(text: string, start: number, end: number): number {
  let markers = 0
  let indent = 0
  for (let at = start; at < end; at++) {
    const char = text[at] ?? ''
    if (char === ' ' || char === '\t') indent += markers > 0 ? 0 : char === '\t' ? 4 : 1
    else if (char === '>' || isMarker(text, at)) markers++
    else if (!/[\d.)]/.test(char)) break
  }
  return markers === 0 ? 0 : markers + indent / 2
}

/** `- `, `* `, `+ `, and the point or bracket after the number of an item. */
function isMarker(text: string, at: number): boolean {
  return /[-*+.)]/.test(text[at] ?? '') && /[ \t\n]/.test(text[at + 1] ?? '\n')
}

/** A blank line, an item, a row of a table, a heading: what is open before it is no longer looked for. */
function startsBlock(text: string, start: number): boolean {
  const BLOCK = /[ \t]*(?:\n|$|[-+*#|][ \t|#]|\||\d{1,9}[.)][ \t])/y
  BLOCK.lastIndex = start
  return BLOCK.test(text)
}

/** Adds up the marks of a line. */
function countOpen(
  text: string,
  start: number,
  end: number,
  open: {marks: number; brackets: number; ticks: number}
): void {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === 42 || code === 95 || code === 126) open.marks++
    else if (code === 91 || code === 93) open.brackets++
    else if (code === 96 && text.charCodeAt(at - 1) !== 96) open.ticks++
  }
}
