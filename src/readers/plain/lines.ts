// Lines of plain text, and whether a line goes on in the next.

/** A line without the white space around it; `indent` is how much stood before it. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly indent: number
  readonly text: string
}

/** The lines with anything on them in `[start, end)`, as groups between blank ones. */
export function lineGroups(text: string, start: number, end: number): readonly (readonly Line[])[] {
  const groups: Line[][] = [[]]
  let at = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1
  while (at < end) {
    const newline = text.indexOf('\n', at)
    const stop = newline < 0 ? text.length : newline
    const written = text.slice(at, stop)
    const trimmed = written.trim()
    if (trimmed === '') groups.push([])
    else {
      const indent = written.length - written.trimStart().length
      groups[groups.length - 1]?.push({start: at + indent, end: at + indent + trimmed.length, indent, text: trimmed})
    }
    at = stop + 1
  }
  return groups.filter((group) => group.length > 0)
}

/** How the lines of a text are set. */
export interface Setting {
  /** Columns of hard-wrapped lines; 0 when every line is a paragraph. */
  readonly width: number
  /** Whether blank lines stand between paragraphs. */
  readonly spaced: boolean
}

/** Lines longer than this are not wrapped by hand or by a mail program. */
const WIDEST = 130
/** Shorter ones are names, addresses, verse: not a measure of the column. */
const NARROWEST = 40

const ENDED = /[.!?…:;]["'”’»)\]]*(?:\[?\d{1,3}\]?)?$/
export const isEnded = (text: string): boolean => ENDED.test(text.slice(-12))

/** One setting for the whole text: wrapped when most lines that have a next one stop in mid-sentence. */
export function settingOf(groups: readonly (readonly Line[])[]): Setting {
  const upper = groups.flatMap((group) => group.slice(0, -1)).filter((line) => line.text.length >= NARROWEST)
  const lengths = upper.map((line) => line.text.length + line.indent).sort((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0
  const open = upper.filter((line) => !isEnded(line.text)).length
  const wrapped = width > 0 && width <= WIDEST && open * 2 >= upper.length
  const spaced = groups.length > 2 && groups.filter((group) => group.length > 1).length > 1
  return {width: wrapped ? width : 0, spaced}
}

/** Ragged lines stop this short of the full width. */
const SLACK = 0.9
/** A line shorter than this part of the width, without a full stop, is a line of its own. */
const SHORT = 0.6

/** Whether the sentence on a line goes on in the next one. */
export function continues(line: Line, next: Line, setting: Setting): boolean {
  const {width, spaced} = setting
  if (width === 0) return false
  const length = line.text.length + line.indent
  const ended = isEnded(line.text)
  if (/^\p{Ll}/u.test(next.text) && !ended) return true
  if (next.indent > line.indent + 1 && ended && !spaced) return false
  const word = /^\S*/.exec(next.text)?.[0].length ?? 0
  if (length + 1 + word > width * SLACK) return true
  if (!ended) return length >= width * SHORT
  return spaced && length >= width * SHORT
}
