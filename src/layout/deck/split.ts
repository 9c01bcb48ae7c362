// Where a text goes on when it is longer than its slide.
import type {DeckParagraph, DeckRun} from '../../model/deck.ts'
import {heightOf, lineHeights, linesOf, RESERVE} from './fit.ts'
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
  const text = paragraph.runs.map((run) => run.text).join('')
  const at = endOfLine(
    text,
    linesOf(paragraph, width, metrics)
      .slice(0, kept)
      .map((line) => line.stretches.map((stretch) => stretch.text).join(''))
  )
  const rest = cut(paragraph.runs, at + (/^[ \t\n]*/.exec(text.slice(at))?.[0].length ?? 0), text.length)
  return [{...paragraph, runs: cut(paragraph.runs, 0, at)}, continued(paragraph, rest)]
}

function continued(paragraph: DeckParagraph, runs: readonly DeckRun[]): DeckParagraph {
  const {number: _, ...rest} = paragraph
  return {...rest, runs, bullet: 'none', hang: 0}
}

/** Offset behind the last of the lines that were broken from a text. */
function endOfLine(text: string, lines: readonly string[]): number {
  let at = text.indexOf('\t') + 1
  for (const line of lines) {
    const start = text.indexOf(line, at)
    at = (start < 0 ? at : start) + line.length
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

/** How many of the paragraphs, from the first, stand in a height. Space after the last does not count. */
export function countFitting(
  paragraphs: readonly DeckParagraph[],
  width: number,
  height: number,
  metrics: Metrics
): number {
  let used = 0
  for (const [index, paragraph] of paragraphs.entries()) {
    used += heightOf([paragraph], width, metrics) * (1 + RESERVE)
    if (used > height + 0.01) return index
    used += paragraph.spaceAfter
  }
  return paragraphs.length
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
