// Hyphenation where a ragged line would else stay very short, or a word is wider than its line. English only.
import english from 'hyphen/en/index.js'
import type {BrokenLine} from '../lines.ts'
import type {Inline, InlineStyle} from './inlines.ts'

export const SOFT_HYPHEN = '\u00AD'
/** Part of the line that may stay empty before the next word is hyphenated. */
const SLACK = 0.3
/** Shorter words stay whole. */
const MIN_LETTERS = 7
/** Words are hyphenated one at a time, from the top; a text that needs more stays as it is. */
const MAX_WORDS = 12

type Break = (inlines: readonly Inline[]) => readonly BrokenLine<InlineStyle>[]

/** The lines of a text, with soft hyphens set where lines need them. */
export function hyphenated(
  inlines: readonly Inline[],
  broken: Break,
  width: number,
  lang: string
): readonly BrokenLine<InlineStyle>[] {
  let lines = broken(inlines)
  if (!lang.startsWith('en')) return lines
  let text = inlines
  let from = 0
  for (let tries = 0; tries < MAX_WORDS; tries++) {
    const index = lines.findIndex((line, at) => at >= from && at < lines.length - 1 && line.width < width * (1 - SLACK))
    if (index === -1) return lines
    from = index + 1
    const changed = withHyphens(text, lines, index + 1)
    if (!changed) continue
    const again = broken(changed)
    if (again[index]?.width === lines[index]?.width) continue
    text = changed
    lines = again
  }
  return lines
}

/** The text with the first word of a line hyphenated; undefined when that word cannot be. */
function withHyphens(
  inlines: readonly Inline[],
  lines: readonly BrokenLine<InlineStyle>[],
  index: number
): readonly Inline[] | undefined {
  const first = lines[index]?.stretches[0]
  const word = /^\p{L}+/u.exec(first?.text ?? '')?.[0] ?? ''
  if (!first || word.length < MIN_LETTERS) return undefined
  const parts = english.hyphenateSync(word)
  if (!parts.includes(SOFT_HYPHEN)) return undefined
  const at = offsetOfLine(inlines, lines, index)
  let start = 0
  return inlines.map((inline) => {
    const here = at - start
    start += inline.text.length
    if (here < 0 || !inline.text.startsWith(word, here)) return inline
    if (here >= inline.text.length) return inline
    return {...inline, text: inline.text.slice(0, here) + parts + inline.text.slice(here + word.length)}
  })
}

/** Where a line begins in the whole text: the lines before it, with the spaces that their ends lost. */
function offsetOfLine(
  inlines: readonly Inline[],
  lines: readonly BrokenLine<InlineStyle>[],
  index: number
): number {
  const whole = inlines.map((inline) => inline.text).join('')
  let at = 0
  for (const line of lines.slice(0, index)) {
    for (const stretch of line.stretches) at += stretch.text.length
    while (whole[at] === ' ' || whole[at] === '\n') at++
  }
  return at
}
