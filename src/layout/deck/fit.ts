// Whether text fits its box, by measured lines.
import type {DeckParagraph, DeckRun, DeckText, Rect} from '../../model/deck.ts'
import {type BrokenLine, breakLines} from '../lines.ts'
import {runLine, runWidth} from './fonts.ts'
import {brokenParagraph} from './long-words.ts'
import {RESERVE} from './reserve.ts'
import type {Setting} from './setting.ts'

export {RESERVE}

type Metrics = Pick<Setting, 'theme' | 'measure'>

/** A paragraph without what hangs before its text: the mark and its tab. */
function hungRuns(paragraph: DeckParagraph): readonly DeckRun[] {
  const tab = paragraph.runs.findIndex((run) => run.text.includes('\t'))
  if (tab < 0) return paragraph.runs
  const run = paragraph.runs[tab] as DeckRun
  const after = run.text.slice(run.text.indexOf('\t') + 1)
  return [...(after === '' ? [] : [{...run, text: after}]), ...paragraph.runs.slice(tab + 1)]
}

/** Office breaks no line after a slash, other programs do: counted as Office has it, which is never fewer lines. */
const unbroken = (text: string): string => text.replace(/\//g, '/\u2060')
const shown = (text: string): string => text.replace(/\u2060/g, '')

/** The lines of a paragraph in a column of a width; words that no line can hold are broken. */
export function linesOf(
  paragraph: DeckParagraph,
  width: number,
  {theme, measure}: Metrics
): readonly BrokenLine<DeckRun>[] {
  const runs = hungRuns(brokenParagraph(paragraph, width, {theme, measure}))
  const hangs = paragraph.bullet !== 'none' || paragraph.runs.some((run) => run.text.includes('\t'))
  const room = Math.max(1, (width - paragraph.indent) * (1 - RESERVE))
  const lines = breakLines(
    runs.map((run) => ({text: unbroken(run.text), style: run})),
    (text, run) => runWidth(shown(text), run, theme, measure),
    (line) => (line === 0 && !hangs ? room - paragraph.hang : room)
  )
  return lines.map((line) => ({
    ...line,
    stretches: line.stretches.map((stretch) => ({...stretch, text: shown(stretch.text)}))
  }))
}

/** Height of each line of a paragraph, in points. */
export const lineHeights = (paragraph: DeckParagraph, width: number, metrics: Metrics): readonly number[] =>
  onlyLine(paragraph, width, metrics) ??
  linesOf(paragraph, width, metrics).map((line) => heightOfLine(line.stretches, paragraph, metrics))

function heightOfLine(
  stretches: readonly {readonly text: string; readonly style: DeckRun}[],
  {runs, spacing}: DeckParagraph,
  {theme, measure}: Metrics
): number {
  const [first] = runs
  const empty = first ? runLine('', first, theme, measure) : 0
  const highest = Math.max(0, ...stretches.map(({text, style}) => runLine(text, style, theme, measure)))
  return (highest || empty) * (spacing / 100)
}

/** Of its room, what a line may take to be one without being broken: pieces measured apart may be a little wider. */
const SURELY = 0.98

/**
 * The height of a paragraph that surely is one line, as most cells are; undefined for others. Its lines are not looked for:
 * tables ask for each cell at every width, and dense and not, and looking for lines is most of their cost.
 */
function onlyLine(paragraph: DeckParagraph, width: number, metrics: Metrics): readonly number[] | undefined {
  const {theme, measure} = metrics
  const room = (width - paragraph.indent - Math.max(0, paragraph.hang)) * (1 - RESERVE) * SURELY
  const runs = hungRuns(paragraph)
  let taken = 0
  for (const run of runs) {
    taken += runWidth(run.text, run, theme, measure)
    if (taken > room || run.text.includes('\n')) return undefined
  }
  // Space at the end is no part of the line.
  const last = runs.findLastIndex((run) => /[^ \t]/.test(run.text))
  const stretches = runs
    .slice(0, last + 1)
    .map((run, index) => ({text: index === last ? run.text.replace(/[ \t]+$/, '') : run.text, style: run}))
    .filter(({text}) => text !== '')
  return [heightOfLine(stretches, paragraph, metrics)]
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

/** Height of paragraphs one below the other in a column, in points, without reserve and without the space after the last. */
export function heightOf(paragraphs: readonly DeckParagraph[], width: number, metrics: Metrics): number {
  const heights = paragraphs.map((paragraph) => sum(lineHeights(paragraph, width, metrics)) + paragraph.spaceAfter)
  return sum(heights) - (paragraphs.at(-1)?.spaceAfter ?? 0)
}

/** Height that a box needs for its text, with its insets and the reserve. */
export function heightNeeded(text: DeckText, width: number, metrics: Metrics): number {
  const {left, right, top, bottom} = text.inset
  return heightOf(text.paragraphs, width - left - right, metrics) * (1 + RESERVE) + top + bottom
}

/** Whether a text stays in its box. */
export const fits = (text: DeckText, rect: Rect, metrics: Metrics): boolean =>
  heightNeeded(text, rect.width, metrics) <= rect.height + 0.01

/** The first of several settings of the same words that passes; the last one when none does. */
export function firstFitting<T>(sizes: readonly number[], make: (size: number) => T, passes: (made: T) => boolean): T {
  let made: T | undefined
  for (const size of sizes) {
    made = make(size)
    if (passes(made)) return made
  }
  return made as T
}
