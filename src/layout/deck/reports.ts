// What the layout has to say of words that do not fit.
import type {Data, PhrasingContent, Root} from 'mdast'
import {LAYOUTS} from '../../compose/slide-layouts.ts'
import {everyNode} from '../../every-node.ts'
import type {LayoutName} from '../../model/draft.ts'
import {markingBoxes, TRACKING} from './frame.ts'
import {plainOf} from './rows.ts'
import type {Setting} from './setting.ts'
import type {SlideDraft} from './slide-drafts.ts'

/** Where a slide begins in its file. */
function placeOf({start}: SlideDraft): {readonly file: string; readonly line?: number; readonly column?: number} {
  const [file = '', line, column] = ((start?.data as Data | undefined)?.from ?? '').split(':')
  const place = start?.position?.start
  if (line) return {file, line: Number(line), column: Number(column ?? 1)}
  return place ? {file, line: place.line, column: place.column} : {file}
}

/** A title over its lines at the floor. */
export function reportTitle(draft: SlideDraft, title: readonly PhrasingContent[], {report}: Setting): void {
  report({
    rule: 'title-is-short',
    ...placeOf(draft),
    message: `A title takes more than its lines: “${plainOf(title).trim().slice(0, 80)}”`,
    note: 'It is set at the smallest size with as many lines as it needs, and the body begins lower.',
    hints: ['Choose a shorter title.']
  })
}

/** A layout that was asked for and does not hold what stands on the slide. */
export function reportUnusedLayout(draft: SlideDraft, layout: LayoutName, {report}: Setting): void {
  report({
    rule: 'layout-is-used',
    ...placeOf(draft),
    message: `The slide is not laid out as \`${layout}\`.`,
    note: 'Its blocks are of another kind, or too many; they are laid out by what they are.',
    hints: [`\`${layout}\` is ${LAYOUTS[layout]}.`]
  })
}

/** A marking is never cut: one that is too long for its band is an error. */
export function reportMarking(marking: string, setting: Setting): void {
  const [box] = markingBoxes(marking, setting)
  if (box?.type !== 'text') return
  const {measure, theme} = setting
  const widths = (box.text.paragraphs[0]?.runs ?? []).map(
    (run) => measure.width(run.text, theme.deck.body.bold, run.size) + TRACKING * run.text.length
  )
  if (widths.reduce((sum, width) => sum + width, 0) <= setting.grid.markingTop.width) return
  setting.report({
    rule: 'text-fits',
    file: 'brief.yml',
    message: 'the marking is longer than a line of a slide',
    note: 'A marking is never cut or set smaller.',
    hints: ['Shorten `marking` in brief.yml.']
  })
}

/** Raw HTML is not shown, but for a line break: each piece is said. */
export function reportHtml(root: Root, {report}: Setting): void {
  everyNode(root, (node) => {
    if (node.type !== 'html') return
    const {value, data, position} = node
    if (/^<!--|^<br\s*\/?>$/i.test(value)) return
    const {line, column} = position?.start ?? {}
    report({
      rule: 'html-is-text',
      file: data?.from?.split(':')[0] ?? '',
      ...(line === undefined || column === undefined ? {} : {line, column}),
      message: `raw HTML is not shown on a slide: ${value.slice(0, 60)}`,
      hints: ['Write it in Markdown.']
    })
  })
}
