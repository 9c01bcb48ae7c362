// Hyphenation where a ragged line would else stay very short, or a word is wider than its line. English only.
import english from 'hyphen/en/index.js'
import type {BrokenLine} from '../lines.ts'
import type {Inline, InlineStyle} from './inlines.ts'

export const SOFT_HYPHEN = '\u00AD'
/** The part of a line, and the room in points, that may stay empty before the next word is hyphenated. */
const SLACK = {part: 0.3, points: 60}
/** Shorter words stay whole. */
const MIN_LETTERS = 7
/** Longer ones are not words of the language. */
const MAX_LETTERS = 28
/** A word at the start of a line, and a text that is one word; parts of addresses and names of files are not. */
const WORD_FIRST = /^\p{L}+(?=[\s.,;:!?)”’\u2060]|$)/u
const ONE_WORD = /^[“‘(]?\p{L}{7,28}[.,;:!?)”’\u2060]*$/u
/** Words are hyphenated one at a time, from the top; a text that needs more stays as it is. */
const MAX_WORDS = 12

/** In columns narrower than this, in points, one word may be wider than its line. */
const NARROW = 200

type Break = (inlines: readonly Inline[]) => readonly BrokenLine<InlineStyle>[]

/** The lines of a text, with soft hyphens set where lines need them. */
export function hyphenated(
  inlines: readonly Inline[],
  broken: Break,
  measure: (text: string, style: InlineStyle) => number,
  width: number,
  lang: string
): readonly BrokenLine<InlineStyle>[] {
  if (!lang.startsWith('en')) return broken(inlines)
  const most = Math.max(width * SLACK.part, SLACK.points)
  let text = width < NARROW ? withLongWordsHyphenated(inlines, measure, width) : inlines
  let lines = broken(text)
  let from = 0
  for (let tries = 0; tries < MAX_WORDS; tries++) {
    const index = lines.findIndex((line, at) => at >= from && at < lines.length - 1 && line.width < width - most)
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

/** The text with soft hyphens in the words that are wider than a line. */
const withLongWordsHyphenated = (
  inlines: readonly Inline[],
  measure: (text: string, style: InlineStyle) => number,
  width: number
): readonly Inline[] =>
  inlines.map((inline) => {
    const text = inline.text.replace(/\S+/g, (word) =>
      ONE_WORD.test(word) && measure(word, inline.style) > width ? english.hyphenateSync(word) : word
    )
    return text === inline.text ? inline : {...inline, text}
  })

/** The text with the first word of a line hyphenated; undefined when that word cannot be. */
function withHyphens(
  inlines: readonly Inline[],
  lines: readonly BrokenLine<InlineStyle>[],
  index: number
): readonly Inline[] | undefined {
  const first = lines[index]?.stretches[0]
  const word = WORD_FIRST.exec(first?.text ?? '')?.[0] ?? ''
  if (!first || word.length < MIN_LETTERS || word.length > MAX_LETTERS) return undefined
  const parts = english.hyphenateSync(word)
  if (!parts.includes(SOFT_HYPHEN)) return undefined
  const at = offsetOfLine(inlines, lines, index)
  if (!/\s$/.test(textOf(inlines).slice(0, at))) return undefined
  let start = 0
  return inlines.map((inline) => {
    const here = at - start
    start += inline.text.length
    if (here < 0 || !inline.text.startsWith(word, here)) return inline
    if (here >= inline.text.length) return inline
    return {...inline, text: inline.text.slice(0, here) + parts + inline.text.slice(here + word.length)}
  })
}

const textOf = (inlines: readonly Inline[]): string => inlines.map((inline) => inline.text).join('')

/** Where a line begins in the whole text: the lines before it, with the spaces that their ends lost. */
function offsetOfLine(inlines: readonly Inline[], lines: readonly BrokenLine<InlineStyle>[], index: number): number {
  const whole = textOf(inlines)
  let at = 0
  for (const line of lines.slice(0, index)) {
    for (const stretch of line.stretches) at += stretch.text.length
    while (whole[at] === ' ' || whole[at] === '\n') at++
  }
  return at
}
