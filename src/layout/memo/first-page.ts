// The top of page 1: rule, form, title, the lines To, From, Date, Subject, rule.
import type {Heading, Root} from 'mdast'
import {toString as plainText} from 'mdast-util-to-string'
import {fieldNamed} from '../../compose/exhibits.ts'
import type {Exhibit, Row} from '../../model/draft.ts'
import type {MemoItem} from '../../model/memo.ts'
import type {ColorToken} from '../../model/theme.ts'
import {balancedWidth} from '../balanced.ts'
import type {Inline} from './inlines.ts'
import {inlinesOf, wordsIn} from './inlines.ts'
import type {Landmark} from './sections.ts'
import type {Line} from './set-lines.ts'
import {alignedAt, baselineIn, lineItem, linesOf, naturalWidth, textStrips} from './set-lines.ts'
import type {Setting} from './setting.ts'
import {styleOf} from './setting.ts'
import type {Strip} from './strips.ts'

/** Top of the rule above the form. */
export const FIRST_TOP = 52
const RULE_TO_FORM = 8
const TITLE_TO_HEADER = 10
const HEADER_TO_RULE = 8
/** From the rule under the header to the text area, so that four lines end it at 192. */
const RULE_TO_TEXT = 12
const HEADER_RULE = 0.75
/** Least room between a label and its value. */
const LABEL_GAP = 9

/** The strips of the page's top and the title as a landmark. */
export function firstPage(
  root: Root,
  title: Heading | undefined,
  setting: Setting
): {readonly strips: readonly Strip[]; readonly landmarks: readonly Landmark[]} {
  const {topRule} = setting.context.theme.memo
  const rows = root.children
    .filter((node): node is Exhibit => node.type === 'exhibit' && node.kind === 'header')
    .flatMap((header) => header.children)
  const form = formStrips(setting)
  const heading = titleStrips(title, setting)
  const label = labelWidth(rows, setting)
  const lines = rows.flatMap((row) => headerLine(row, label, setting))
  const strips: readonly Strip[] = [
    ruleStrip(topRule.weight, topRule.color, RULE_TO_FORM, setting),
    ...form,
    ...heading.strips,
    ...lines.map((strip, index) => (index === 0 ? {...strip, space: TITLE_TO_HEADER} : strip)),
    {...ruleStrip(HEADER_RULE, 'ink', RULE_TO_TEXT, setting), space: HEADER_TO_RULE}
  ]
  return {strips, landmarks: heading.landmarks}
}

function ruleStrip(weight: number, color: ColorToken, height: number, setting: Setting): Strip {
  const {x, width} = setting.geometry.full
  const rule: MemoItem = {
    type: 'rule',
    from: [x, weight / 2],
    to: [x + width, weight / 2],
    weight,
    color,
    tag: 'artifact',
    origin: []
  }
  return {space: 0, height, keep: true, items: [rule]}
}

function formStrips(setting: Setting): readonly Strip[] {
  if (setting.context.form.title === '') return []
  const style = styleOf(setting, 'form')
  const tag = setting.tags.add('P', 0)
  return textStrips(wordsIn(setting.context.form.title, style), style, {...setting.geometry.full, tag}, setting)
}

function titleStrips(
  title: Heading | undefined,
  setting: Setting
): {strips: readonly Strip[]; landmarks: readonly Landmark[]} {
  const words = setting.context.info.title
  if (!title && words === '') return {strips: [], landmarks: []}
  const style = styleOf(setting, 'title')
  const tag = setting.tags.add('H1', 0)
  const inlines = title ? inlinesOf(title.children, style, tag, setting) : wordsIn(words, style)
  const {x, width} = setting.geometry.full
  const even = balancedWidth(width, (each) => linesOf(inlines, each, setting).length)
  const strips = textStrips(inlines, style, {x, width: even, tag}, setting)
  return {strips, landmarks: [{tag, title: inlines.map(({text}) => text).join(''), level: 1}]}
}

/** The column of the labels: as wide as the side column, or as the longest label asks for. */
function labelWidth(rows: readonly Row[], setting: Setting): number {
  const style = styleOf(setting, 'headerLabel')
  const widths = rows.map((row) => {
    const words = plainText({type: 'paragraph', children: [...fieldNamed(row, 'label')]})
    return naturalWidth(wordsIn(words, style), setting) + LABEL_GAP
  })
  return Math.min(Math.max(setting.geometry.headerLabel.width, ...widths), setting.geometry.full.width / 2)
}

/** Label and value on one baseline; a long value pushes what follows down. */
function headerLine(row: Row, width: number, setting: Setting): readonly Strip[] {
  const {full, rtl} = setting.geometry
  const labelStyle = styleOf(setting, 'headerLabel')
  const valueStyle = styleOf(setting, 'headerValue')
  const tag = setting.tags.add('P', 0)
  const label = inlinesOf(fieldNamed(row, 'label'), labelStyle, tag, setting)
  const value = inlinesOf(fieldNamed(row, 'value'), valueStyle, tag, setting)
  const x = rtl ? full.x : full.x + width
  const strips = textStrips(value, valueStyle, {x, width: full.width - width, tag}, setting)
  return strips.map((strip, index) =>
    index > 0 ? strip : {...strip, items: [...labelItems(label, width, tag, setting), ...strip.items]}
  )
}

function labelItems(label: readonly Inline[], width: number, tag: number, setting: Setting): readonly MemoItem[] {
  const {full, rtl} = setting.geometry
  const left = rtl ? full.x + full.width - width : full.x
  const xOf = (line: Line) => alignedAt(left, width, line.width, rtl ? 'right' : 'left')
  const baseline = baselineIn(styleOf(setting, 'headerValue'), setting)
  return linesOf(label, width, setting)
    .slice(0, 1)
    .filter((line) => line.stretches.length > 0)
    .map((line) => lineItem(line, xOf(line), baseline, tag, setting))
}
