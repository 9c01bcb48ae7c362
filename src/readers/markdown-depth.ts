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
    if (!countOpen(text, at, end, open)) Object.assign(open, {marks: 0, brackets: 0, ticks: 0})
    if (open.marks > MOST_OPEN) return {line, what: `more than ${MOST_OPEN} marks of emphasis in one paragraph`}
    if (open.brackets > MOST_OPEN) return {line, what: `more than ${MOST_OPEN} brackets in one paragraph`}
    if (open.ticks > MOST_TICKS) return {line, what: `more than ${MOST_TICKS} runs of backticks in one paragraph`}
    at = end + 1
  }
  return undefined
}

/** Markers at the start of a line, and the lists that its indent can be in (two columns each). */
function depthAt(text: string, start: number, end: number): number {
  let markers = 0
  let spaces = 0
  for (let at = start; at < end; at++) {
    const char = text[at]
    if (char === ' ') spaces++
    else if (char === '\t') spaces += 4
    else if (char === '>') markers++
    else if ((char === '-' || char === '*' || char === '+') && /[ \t]/.test(text[at + 1] ?? '')) markers++
    else break
  }
  const marked = /[-*+>]|\d+[.)]/y
  marked.lastIndex = Math.min(end, start + spaces)
  return markers + (marked.test(text) ? spaces / 2 : 0)
}

/** Adds up the marks of a line; false for a blank one, which ends the paragraph. */
function countOpen(
  text: string,
  start: number,
  end: number,
  open: {marks: number; brackets: number; ticks: number}
): boolean {
  let blank = true
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code !== 32 && code !== 9) blank = false
    if (code === 42 || code === 95 || code === 126) open.marks++
    else if (code === 91 || code === 93) open.brackets++
    else if (code === 96 && text.charCodeAt(at - 1) !== 96) open.ticks++
  }
  return !blank
}
