// Which font file the words of a run are measured in. The deck names the family that Office has with the same widths.
import type {DeckRun} from '../../model/deck.ts'
import type {Theme} from '../../model/theme.ts'
import type {Measure} from '../measure.ts'
import {clustersOf, isEmoji} from '../scripts/clusters.ts'
import {facesOf} from '../scripts/faces.ts'
import {isSquare} from '../scripts/script-of.ts'

/** Wider than the Consolas that Office has, so that what fits here fits there. */
const MONO = 'dejavu-fonts-ttf/ttf/DejaVuSansMono.ttf'
/** What other programs draw Hebrew and Arabic in where the fonts of Office are not there; it is wide. */
const ELSEWHERE = {regular: 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf', bold: 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'}
/** Line of the fonts that Office takes for scripts that the theme's faces lack, per point of size; the highest in use. */
const FALLBACK_LINE = 1.45
/** All of these are in every face of the themes. */
const SURELY_THERE = /^[\t\u0020-\u007E\u00A0-\u017F\u2013\u2014\u2018-\u201E\u2026]*$/

type Fonted = Pick<DeckRun, 'face' | 'bold' | 'size' | 'lang'>

/** The font file that a run is measured in, where that has its characters. */
export function fileOf(run: Pick<DeckRun, 'face' | 'bold'>, theme: Theme): string {
  if (run.face === 'mono') return MONO
  const face = run.face === 'head' ? theme.deck.head : theme.deck.body
  return run.bold ? face.bold : face.regular
}

/**
 * Width of words in the look of a run, in points. What the face lacks is measured in the face that stands for the one
 * that Office takes, or in that of other programs where it is wider, or as a full square a character.
 */
export function runWidth(text: string, run: Fonted, theme: Theme, measure: Measure): number {
  const file = fileOf(run, theme)
  if (SURELY_THERE.test(text)) return measure.width(text, file, run.size)
  let width = 0
  for (const piece of facesOf(measure).pieces(text, file, run.lang ?? ''))
    width +=
      piece.font === undefined ? [...piece.text].length * run.size : widthIn(piece.font, piece.text, run, measure)
  return width
}

/**
 * Characters of Chinese, Japanese and Korean are squares in every face that Office has for them. What draws nothing has
 * no width, but within an emoji, which is one glyph.
 */
function widthIn(font: string, text: string, run: Fonted, measure: Measure): number {
  let squares = 0
  let others = ''
  for (const cluster of clustersOf(text)) {
    if (isSquare(cluster)) squares++
    else others += isEmoji(cluster) ? cluster : cluster.replace(UNSEEN, '')
  }
  return squares * run.size + (others === '' ? 0 : widest(others, font, run, measure))
}

/** Words that no face of a theme has are drawn in one font by one program and in another by the next: the wider counts. */
function widest(words: string, font: string, run: Fonted, measure: Measure): number {
  const width = measure.width(words, font, run.size)
  if (!LETTERS_ELSEWHERE.test(words)) return width
  return Math.max(width, measure.width(words, run.bold ? ELSEWHERE.bold : ELSEWHERE.regular, run.size))
}

/** Height of a line in the look of a run, in points, at 100 percent. */
export function runLine(text: string, run: Fonted, theme: Theme, measure: Measure): number {
  const own = measure.metrics(fileOf(run, theme)).line
  return (
    run.size *
    (SURELY_THERE.test(text) ? own : Math.max(own, allThere(text, run, theme, measure) ? own : FALLBACK_LINE))
  )
}

/** Hebrew and Arabic: no face of a theme has them. */
const LETTERS_ELSEWHERE = /[\p{Script=Hebrew}\p{Script=Arabic}]/u
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu

const allThere = (text: string, run: Fonted, theme: Theme, measure: Measure): boolean => {
  const file = fileOf(run, theme)
  for (const character of text) if (!measure.has(file, character.codePointAt(0) ?? 0)) return false
  return true
}
