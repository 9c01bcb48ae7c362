// Which font file the words of a run are measured in. The deck names the family that Office has with the same widths.
import type {DeckRun} from '../../model/deck.ts'
import type {Theme} from '../../model/theme.ts'
import type {Measure} from '../measure.ts'

const DEJAVU = 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf'
/** Wider than the Consolas that Office has, so that what fits here fits there. */
const MONO = 'dejavu-fonts-ttf/ttf/DejaVuSansMono.ttf'
/** Line of the fonts that Office takes for scripts that the theme's faces lack, per point of size; the highest in use. */
const FALLBACK_LINE = 1.45
/** All of these are in every face of the themes. */
const SURELY_THERE = /^[\t\u0020-\u007E\u00A0-\u017F\u2013\u2014\u2018-\u201E\u2026]*$/

type Fonted = Pick<DeckRun, 'face' | 'bold' | 'size'>
const fileOf = (run: Fonted, theme: Theme): string => {
  if (run.face === 'mono') return MONO
  const face = run.face === 'head' ? theme.deck.head : theme.deck.body
  return run.bold ? face.bold : face.regular
}

/** Width of words in the look of a run, in points. What the face lacks is measured in the fallback, or as a full square. */
export function runWidth(text: string, run: Fonted, theme: Theme, measure: Measure): number {
  const file = fileOf(run, theme)
  if (SURELY_THERE.test(text)) return measure.width(text, file, run.size)
  let width = 0
  let part = ''
  let from = file
  const flush = () => {
    width += from === '' ? [...part].length * run.size : part === '' ? 0 : measure.width(part, from, run.size)
    part = ''
  }
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0
    const has = measure.has(file, point) ? file : measure.has(DEJAVU, point) ? DEJAVU : ''
    if (has !== from) flush()
    from = has
    part += character
  }
  flush()
  return width
}

/** Height of a line in the look of a run, in points, at 100 percent. */
export function runLine(text: string, run: Fonted, theme: Theme, measure: Measure): number {
  const own = measure.metrics(fileOf(run, theme)).line
  return (
    run.size *
    (SURELY_THERE.test(text) ? own : Math.max(own, allThere(text, run, theme, measure) ? own : FALLBACK_LINE))
  )
}

const allThere = (text: string, run: Fonted, theme: Theme, measure: Measure): boolean => {
  const file = fileOf(run, theme)
  for (const character of text) if (!measure.has(file, character.codePointAt(0) ?? 0)) return false
  return true
}
