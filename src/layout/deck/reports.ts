// What the layout has to say of words that do not fit.
import type {Data, PhrasingContent} from 'mdast'
import {markingBoxes, TRACKING} from './frame.ts'
import {plainOf} from './rows.ts'
import type {Setting} from './setting.ts'
import type {SlideDraft} from './slide-drafts.ts'

/** A title over its lines at the floor. */
export function reportTitle(draft: SlideDraft, title: readonly PhrasingContent[], {report}: Setting): void {
  const [file = '', line, column] = ((draft.start?.data as Data | undefined)?.from ?? '').split(':')
  const start = draft.start?.position?.start
  const given = line ? {line: Number(line), column: Number(column ?? 1)} : {}
  const found = start ? {line: start.line, column: start.column} : {}
  report({
    rule: 'text-fits',
    file,
    ...(line ? given : found),
    message: `a title takes more than its lines: “${plainOf(title).trim().slice(0, 80)}”`,
    note: 'It is set at the smallest size with as many lines as it needs, and the body begins lower.',
    hints: ['Choose a shorter title.']
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
