import type {PhrasingContent} from 'mdast'
import type {DeckBox, DeckParagraph, DeckRun, DeckText, Rect} from '../../model/deck.ts'
import type {Span} from '../../model/source.ts'
import type {ColorToken} from '../../model/theme.ts'
import {runsRightToLeft as textRunsRightToLeft} from '../scripts/direction.ts'
import {runsOf} from './inline.ts'
import type {Look} from './look.ts'
import type {Setting} from './setting.ts'

/** Whether words run from right to left: their first letter does. */
export const runsRightToLeft = (runs: readonly DeckRun[]): boolean =>
  textRunsRightToLeft(runs.map((run) => run.text).join(''))

/** A paragraph without indent: left, or as its script runs. */
export function paragraph(
  runs: readonly DeckRun[],
  spacing: number,
  more: Partial<Omit<DeckParagraph, 'runs' | 'spacing'>> = {}
): DeckParagraph {
  const rtl = runsRightToLeft(runs)
  return {
    runs,
    align: rtl ? 'right' : 'left',
    spacing,
    spaceAfter: 0,
    indent: 0,
    hang: 0,
    bullet: 'none',
    level: 0,
    ...(rtl ? {rtl} : {}),
    ...more
  }
}

/** One paragraph of phrasing content in a look. */
export const words = (
  nodes: readonly PhrasingContent[],
  look: Look,
  setting: Setting,
  more: Partial<Omit<DeckParagraph, 'runs' | 'spacing'>> = {}
): DeckParagraph => paragraph(runsOf(nodes, look, setting), look.spacing, more)

const NO_INSET = {left: 0, top: 0, right: 0, bottom: 0}

/** A text from its paragraphs, at the top of its box and without insets. */
export const text = (
  paragraphs: readonly DeckParagraph[],
  more: Partial<Omit<DeckText, 'paragraphs'>> = {}
): DeckText => ({
  paragraphs,
  anchor: 'top',
  inset: NO_INSET,
  ...more
})

type TextBox = Extract<DeckBox, {type: 'text'}>
/** A box of text, no placeholder. */
export const textBox = (
  name: string,
  rect: Rect,
  content: DeckText,
  origin: readonly Span[] = [],
  more: Partial<Pick<TextBox, 'placeholder' | 'fill' | 'outline'>> = {}
): TextBox => ({type: 'text', name, rect, origin, text: content, placeholder: 'none', ...more})

/** Whether a text has words. */
export const hasWords = (content: DeckText): boolean => content.paragraphs.some((each) => each.runs.length > 0)

/** A rule: a line that separates and says nothing. */
export const rule = (
  name: string,
  x: number,
  y: number,
  width: number,
  weight: number,
  color: ColorToken
): DeckBox => ({type: 'line', name, rect: {x, y, width, height: 0}, origin: [], weight, color})

/** A rule at a place of the frame. */
export const ruleIn = (name: string, {x, y, width}: Rect, weight: number, color: ColorToken): DeckBox =>
  rule(name, x, y, width, weight, color)
