// Where a text goes on when it is longer than its slide.
import type {DeckParagraph, DeckRun} from '../../model/deck.ts'
import {lineHeights, linesOf, RESERVE} from './fit.ts'
import type {Setting} from './setting.ts'

type Metrics = Pick<Setting, 'theme' | 'measure'>

/**
 * Splits a paragraph after the last line that stays within `height`; the rest has no mark, bullet or number.
 * Undefined when all fits; when not even one line does, the whole is the rest.
 */
export function splitParagraph(
  paragraph: DeckParagraph,
  width: number,
  height: number,
  metrics: Metrics
): readonly [head: DeckParagraph | undefined, rest: DeckParagraph] | undefined {
  const heights = lineHeights(paragraph, width, metrics)
  let used = 0
  const kept = heights.findIndex((line) => {
    used += line * (1 + RESERVE)
    return used > height + 0.01
  })
  if (kept < 0) return undefined
  if (kept === 0) return [undefined, paragraph]
  const lines = wordsOfLines(paragraph, width, metrics)
  return [linesFrom(paragraph, lines, 0, kept), linesFrom(paragraph, lines, kept, lines.length)]
}

/** The words of each line of a paragraph. */
export const wordsOfLines = (paragraph: DeckParagraph, width: number, metrics: Metrics): readonly string[] =>
  linesOf(paragraph, width, metrics).map((line) => line.stretches.map(({text}) => text).join(''))

/**
 * A paragraph from one of its lines up to another, `lines` being the words of all; without those before it, it has no
 * mark, bullet or number.
 */
export function linesFrom(paragraph: DeckParagraph, lines: readonly string[], from: number, to: number): DeckParagraph {
  const text = paragraph.runs.map((run) => run.text).join('')
  const start = from === 0 ? 0 : endOfLines(text, lines.slice(0, from))
  const end = to >= lines.length ? text.length : endOfLines(text, lines.slice(0, to))
  if (from === 0) return {...paragraph, runs: cut(paragraph.runs, 0, end)}
  const {number: _, ...rest} = paragraph
  const space = /^[ \t\n]*/.exec(text.slice(start))?.[0].length ?? 0
  return {...rest, runs: cut(paragraph.runs, start + space, end), bullet: 'none', hang: 0}
}

/** Of no width, or left out where a line ends: not counted when lines are found again in their text. */
const UNCOUNTED = /[ \t\n\u2060]/

/** Offset behind the last of the first lines of a text: behind as many characters as they show. */
function endOfLines(text: string, lines: readonly string[]): number {
  let left = [...lines.join('')].filter((character) => !UNCOUNTED.test(character)).length
  let at = text.indexOf('\t') + 1
  for (const character of text.slice(at)) {
    if (left === 0) break
    if (!UNCOUNTED.test(character)) left--
    at += character.length
  }
  return at
}

/** The runs between two offsets of their text. */
function cut(runs: readonly DeckRun[], from: number, to: number): readonly DeckRun[] {
  let start = 0
  return runs.flatMap((run) => {
    const part = run.text.slice(Math.max(0, from - start), Math.max(0, to - start))
    start += run.text.length
    return part === '' ? [] : [{...run, text: part}]
  })
}

/**
 * Rows of given heights on as few slides as they need: at most `most` on one, with `gap` between them.
 * No row stands alone on a later slide when the one before can spare its last.
 * A row that is higher than a slide gets a slide of its own.
 */
export function pageRows(
  heights: readonly number[],
  gap: number,
  capacity: number,
  most: number
): readonly (readonly number[])[] {
  const total = (indexes: readonly number[]) => indexes.reduce((sum, index) => sum + (heights[index] ?? 0) + gap, -gap)
  const pages: number[][] = []
  heights.forEach((_, index) => {
    const last = pages.at(-1)
    if (last && last.length < most && total([...last, index]) <= capacity + 0.01) last.push(index)
    else pages.push([index])
  })
  const [before, last] = [pages.at(-2), pages.at(-1)]
  if (before && last?.length === 1 && before.length > 1 && (before.length > 2 || pages.length === 2)) {
    const moved = before.at(-1) as number
    if (total([moved, ...last]) <= capacity) last.unshift(before.pop() as number)
  }
  return pages
}
