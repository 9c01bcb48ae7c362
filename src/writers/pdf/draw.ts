// Items drawn on the current page.
import type {MemoItem, MemoRun} from '../../model/memo.ts'
import type {ColorToken, Theme} from '../../model/theme.ts'
import type {Pdf} from './pdfkit.ts'
import {pdfString} from './pdfkit.ts'
import type {Pictures} from './pictures.ts'
import type {Structure} from './structure.ts'
import type {DrawWords} from './words.ts'

/** Lengths of stroke and space of a dashed rule. */
const DASH = 2.5
/** Part of the size that a link's area reaches above and below the baseline. */
const LINK_AREA = {above: 0.85, below: 0.25}

/** Draws the items of a page in their order; each is in the structure or an artifact. */
export function drawPage(
  items: readonly MemoItem[],
  theme: Theme,
  structure: Structure,
  pictures: Pictures,
  words: DrawWords,
  pdf: Pdf
): void {
  const fill = fillColor(theme, pdf)
  for (const item of items) {
    structure.open(item.tag)
    if (item.type === 'line') drawLine(item, fill, structure, words, pdf)
    else if (item.type === 'rule') drawRule(item, theme, pdf)
    else if (item.type === 'fill') {
      const {x, y, width, height} = item.rect
      fill(item.color)
      pdf.rect(x, y, width, height).fill()
    } else {
      const {x, y, width, height} = item.rect
      pdf.image(pictures.get(item.bytes) as never, x, y, {width, height})
    }
  }
  structure.close()
}

/** Sets the fill colour when it changes; every page begins without one. */
function fillColor(theme: Theme, pdf: Pdf): (token: ColorToken) => void {
  let current = ''
  return (token) => {
    if (current === token) return
    current = token
    pdf.fillColor(theme.colors[token])
  }
}

function drawRule(rule: MemoItem & {type: 'rule'}, theme: Theme, pdf: Pdf): void {
  pdf.save().lineWidth(rule.weight).strokeColor(theme.colors[rule.color])
  if (rule.dashed) pdf.dash(DASH, {space: DASH})
  pdf
    .moveTo(...rule.from)
    .lineTo(...rule.to)
    .stroke()
    .restore()
}

function drawLine(
  line: MemoItem & {type: 'line'},
  fill: (token: ColorToken) => void,
  structure: Structure,
  words: DrawWords,
  pdf: Pdf
): void {
  if (line.anchor !== undefined) {
    const size = line.runs[0]?.size ?? 0
    pdf.addNamedDestination(line.anchor, 'XYZ', line.x, line.baseline - 1.5 * size, null)
  }
  line.runs.forEach((run, index) => {
    structure.open(run.tag ?? line.tag)
    fill(run.color)
    drawRun(run, line.x + run.x, line.baseline - run.raised, index === line.runs.length - 1, words, pdf)
    if (run.link && run.tag !== undefined) drawLink(run, line, structure, pdf)
  })
}

/** A space ends every line but a divided word, so that a reader of the text does not join two words. */
function drawRun(run: MemoRun, x: number, baseline: number, last: boolean, words: DrawWords, pdf: Pdf): void {
  const divided = run.actualText?.endsWith('\u00AD') ?? false
  const text = last && !divided && run.actualText === undefined ? `${run.text.trimEnd()} ` : run.text
  if (text === '') return
  if (run.actualText !== undefined) pdf.markContent('Span', {actual: run.actualText})
  words(text, run.font, run.size, run.tracking, x, baseline)
  if (run.actualText !== undefined) pdf.endMarkedContent()
}

/** What a reader is told of a link: its words, and where it leads. */
const linkLabel = (words: string, href: string): string =>
  words === '' || words === href ? `Link: ${href}` : `${words}: ${href}`

function drawLink(run: MemoRun, line: MemoItem & {type: 'line'}, structure: Structure, pdf: Pdf): void {
  if (!run.link || run.tag === undefined) return
  const top = line.baseline - run.raised - run.size * LINK_AREA.above
  const area = [line.x + run.x, top, run.width, run.size * (LINK_AREA.above + LINK_AREA.below)] as const
  const label = 'href' in run.link ? linkLabel(run.text.trim(), run.link.href) : run.text
  const options = {structParent: structure.annotation(run.tag), Contents: pdfString(label)}
  if ('href' in run.link) pdf.link(...area, run.link.href, options as object)
  else pdf.goTo(...area, run.link.anchor, options as object)
}
