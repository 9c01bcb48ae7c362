// The top of page 1: letterhead, suspense, office symbol and date, MEMORANDUM FOR, SUBJECT.
import type {PhrasingContent, Root} from 'mdast'
import {fieldNamed} from '../../../../compose/exhibits.ts'
import {MEMORANDUM} from '../../../../forms/ar-25-50.ts'
import type {Exhibit, Row} from '../../../../model/draft.ts'
import type {MemoStyle} from '../../../../model/theme.ts'
import {layoutWords} from '../../../words.ts'
import {boldOf} from '../../fonts.ts'
import type {Headings} from '../../heads.ts'
import {inlinesOf, wordsIn} from '../../inlines.ts'
import type {Landmark} from '../../sections.ts'
import {alignedAt, baselineIn, lineItem, linesOf, textStrips} from '../../set-lines.ts'
import type {Setting} from '../../setting.ts'
import {styleOf} from '../../setting.ts'
import type {Strip} from '../../strips.ts'
import {marginStrips, plainItems} from './margin-lines.ts'

/** Type of the letterhead: the first line, and the lines below it. */
const LETTERHEAD = {first: {size: 12, leading: 15}, rest: {size: 9, leading: 11}}

type Words = readonly PhrasingContent[]

/** Rows of the header by what they are. */
const rowsOf = (root: Root, key: string): readonly Row[] =>
  root.children
    .filter((node): node is Exhibit => node.type === 'exhibit' && node.kind === 'header')
    .flatMap(({children}) => children)
    .filter(({values}) => values.key === key)
const valuesOf = (root: Root, key: string): readonly Words[] => rowsOf(root, key).map((row) => fieldNamed(row, 'value'))
const labelOf = (root: Root, key: string): Words => rowsOf(root, key).flatMap((row) => fieldNamed(row, 'label'))

/** Lines left empty so that the next stands on the n-th line below. */
const below = (strips: readonly Strip[], lines: number, setting: Setting): readonly Strip[] =>
  strips.map((strip, index) =>
    index === 0 ? {...strip, space: (lines - 1) * styleOf(setting, 'body').leading} : strip
  )
const keep = (strips: readonly Strip[]): readonly Strip[] => strips.map((strip) => ({...strip, keep: true}))

export function memorandumHead(
  root: Root,
  headings: Headings,
  setting: Setting
): {readonly strips: readonly Strip[]; readonly landmarks: readonly Landmark[]} {
  const subject = subjectStrips(root, headings, setting)
  const strips = [
    ...letterhead(valuesOf(root, 'letterhead'), setting),
    ...below(suspense(root, setting), MEMORANDUM.suspense.value.linesAboveDate, setting),
    ...below(symbolAndDate(root, setting), MEMORANDUM.officeSymbol.value.lines, setting),
    ...below(memorandumFor(root, setting), MEMORANDUM.memorandumFor.value.lines, setting),
    ...below(subject.strips, MEMORANDUM.subject.value.lines, setting)
  ]
  const {leading} = styleOf(setting, 'body')
  const gap: Strip = {space: 0, height: (MEMORANDUM.body.value.lines - 1) * leading, keep: true, items: []}
  return {strips: [...keep(strips), gap], landmarks: subject.landmarks}
}

function letterhead(lines: readonly Words[], setting: Setting): readonly Strip[] {
  const body = styleOf(setting, 'body')
  return lines.flatMap((words, index) => {
    const style: MemoStyle = {...body, ...(index === 0 ? LETTERHEAD.first : LETTERHEAD.rest), font: boldOf(body.font)}
    const tag = setting.tags.add('P', 0)
    const inlines = inlinesOf(words, style, tag, setting)
    return textStrips(inlines, style, {...setting.geometry.full, tag, align: 'center'}, setting)
  })
}

function suspense(root: Root, setting: Setting): readonly Strip[] {
  const body = styleOf(setting, 'body')
  const style = {...body, font: boldOf(body.font)}
  return valuesOf(root, 'deadline').flatMap((value) => {
    const tag = setting.tags.add('P', 0)
    const inlines = inlinesOf([...labelOf(root, 'deadline'), {type: 'text', value: ' '}, ...value], style, tag, setting)
    return textStrips(inlines, style, {...setting.geometry.full, tag, align: 'right'}, setting)
  })
}

/** Office symbol at the left, date at the right of the same line; a date that has no room stands below. */
function symbolAndDate(root: Root, setting: Setting): readonly Strip[] {
  const style = styleOf(setting, 'body')
  const {full} = setting.geometry
  const left = setting.tags.add('P', 0)
  const symbol = inlinesOf(valuesOf(root, 'office-symbol').flat(), style, left, setting)
  const right = setting.tags.add('P', 0)
  const date = linesOf(inlinesOf(valuesOf(root, 'date').flat(), style, right, setting), full.width, setting)[0]
  const strips = textStrips(symbol, style, {...full, tag: left}, setting)
  if (date === undefined || date.stretches.length === 0) return strips
  const item = lineItem(
    date,
    alignedAt(full.x, full.width, date.width, 'right'),
    baselineIn(style, setting),
    right,
    setting
  )
  const line: Strip = {space: 0, height: style.leading, keep: true, items: [item]}
  const beside = linesOf(symbol, full.width - date.width - MEMORANDUM.afterLabel.value, setting).length === 1
  const [first, ...rest] = strips
  return first && beside && rest.length === 0 ? [{...first, items: [...first.items, item]}] : [...strips, line]
}

/** One address beside the words, several below them. */
function memorandumFor(root: Root, setting: Setting): readonly Strip[] {
  const style = styleOf(setting, 'body')
  const addresses = valuesOf(root, 'addressees')
  const label = labelOf(root, 'addressees')
  const {lines: _, wrapIndent} = MEMORANDUM.memorandumFor.value
  const set = (words: Words): readonly Strip[] => {
    const tag = setting.tags.add('P', 0)
    const inlines = inlinesOf(words, style, tag, setting)
    const margins = {...setting.geometry.full, first: 0, rest: wrapIndent}
    return marginStrips(inlines, style, margins, plainItems(tag, setting), setting)
  }
  const [only] = addresses
  if (only === undefined) return []
  if (addresses.length === 1) return set([...label, {type: 'text', value: '  '}, ...only])
  return [...set(label), ...below(addresses.flatMap(set), 2, setting)]
}

/** The subject is the title of the memo: its heading of the first level. */
function subjectStrips(
  root: Root,
  headings: Headings,
  setting: Setting
): {readonly strips: readonly Strip[]; readonly landmarks: readonly Landmark[]} {
  const style = styleOf(setting, 'body')
  const given = valuesOf(root, 'subject').flat()
  const title = headings.title?.children ?? []
  const words = given.length > 0 ? given : title
  if (words.length === 0) return {strips: [], landmarks: []}
  const tag = setting.tags.add('H1', 0)
  const label = labelOf(root, 'subject')
  const subject = inlinesOf(words, style, tag, setting)
  const inlines = [
    ...inlinesOf(label.length > 0 ? label : [{type: 'text', value: layoutWords.subject}], style, tag, setting),
    ...wordsIn('\u00A0 ', style),
    ...subject
  ]
  const margins = {...setting.geometry.full, first: 0, rest: 0}
  return {
    strips: marginStrips(inlines, style, margins, plainItems(tag, setting), setting),
    landmarks: [{tag, title: subject.map(({text}) => text).join(''), level: 1}]
  }
}
