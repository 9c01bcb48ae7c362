// Numbered paragraphs: 1. a. (1) (a), the label indented by depth, wrapped lines back at the left margin.
import type {PhrasingContent} from 'mdast'
import {MEMORANDUM} from '../../../../forms/ar-25-50.ts'
import type {MemoItem} from '../../../../model/memo.ts'
import {blocksOf} from '../../blocks.ts'
import type {Head} from '../../heads.ts'
import {type Inline, inlinesOf, wordsIn} from '../../inlines.ts'
import type {Landmark, Section} from '../../sections.ts'
import {type Line, lineItem, linesOf, naturalWidth} from '../../set-lines.ts'
import type {Setting} from '../../setting.ts'
import {styleOf} from '../../setting.ts'
import {type Block, blockOf, type Strip} from '../../strips.ts'
import {marginStrips} from './margin-lines.ts'
import type {Numbered} from './numbered.ts'
import {sentenceSpaces} from './sentence-spaces.ts'

const LETTERS = 26
/** `a`, `b` … `z`, `aa`. */
const letter = (index: number): string => {
  const last = String.fromCharCode(97 + (index % LETTERS))
  return index < LETTERS ? last : letter(Math.floor(index / LETTERS) - 1) + last
}

/** The label of a paragraph, by depth from 1; deeper ones than the regulation has go on as the last. */
export const labelOf = (depth: number, index: number): string =>
  [`${index + 1}.`, `${letter(index)}.`, `(${index + 1})`, `(${letter(index)})`][
    Math.min(depth, MEMORANDUM.indents.value.length) - 1
  ] ?? ''

/** A section for each outermost paragraph; heads are told as landmarks. */
export function numberedSections(
  paragraphs: readonly Numbered[],
  landmarks: Landmark[],
  setting: Setting
): readonly Section[] {
  const space = styleOf(setting, 'body').leading
  let number = 0
  return paragraphs.map((paragraph, index) => {
    const tag = paragraph.head ? setting.tags.add('Sect', 0) : 0
    const label = isNumbered(paragraph) ? labelOf(1, number++) : ''
    const blocks = blocksIn(paragraph, label, {depth: 1, tag}, landmarks, setting)
    return {space: index === 0 ? 0 : space, rule: undefined, newPage: false, notes: false, tag, blocks, head: []}
  })
}

/** A table alone has no number. */
const isNumbered = ({head, text, parts}: Numbered): boolean => head !== undefined || text.length > 0 || parts.length > 0

interface At {
  readonly depth: number
  readonly tag: number
}

function blocksIn(
  paragraph: Numbered,
  label: string,
  at: At,
  landmarks: Landmark[],
  setting: Setting
): readonly Block[] {
  const {head, text, parts, below} = paragraph
  const space = styleOf(setting, 'body').leading
  const {full} = setting.geometry
  const around = {caption: head?.text ?? 'Table', full}
  const own = label === '' ? [] : [blockOf(paragraphStrips(label, head, text, at, landmarks, setting), space)]
  const under = below.flatMap((node) => blocksOf(node, {...full, tag: at.tag}, around, setting))
  let number = 0
  const inner = parts.flatMap((part) => {
    const mark = isNumbered(part) ? labelOf(at.depth + 1, number++) : ''
    return blocksIn(part, mark, {...at, depth: at.depth + 1}, landmarks, setting)
  })
  return [...own, ...under, ...inner]
}

/** The head of a paragraph, when it has one, is its first words, in a heading of its own. */
function paragraphStrips(
  label: string,
  head: Head | undefined,
  text: readonly PhrasingContent[],
  at: At,
  landmarks: Landmark[],
  setting: Setting
): readonly Strip[] {
  const style = styleOf(setting, 'body')
  const headTag = head ? setting.tags.add(head.role, at.tag) : undefined
  const title = head && headTag !== undefined ? titleOf(head, headTag, setting) : []
  if (head && headTag !== undefined) landmarks.push({tag: headTag, title: head.text, level: head.level})
  const tag = text.length > 0 || headTag === undefined ? setting.tags.add('P', at.tag) : headTag
  const labelled = wordsIn(label, style)
  const words = [...title, ...sentenceSpaces(inlinesOf(text, style, tag, setting))]
  const indent = MEMORANDUM.indents.value[Math.min(at.depth, MEMORANDUM.indents.value.length) - 1] ?? 0
  const first = indent + naturalWidth(labelled, setting) + MEMORANDUM.afterLabel.value
  const {full} = setting.geometry
  const titled = new Set(title.map((inline) => inline.style))
  const tags = {title: headTag ?? tag, text: tag}
  const strips = marginStrips(
    words,
    style,
    {...full, first, rest: 0},
    (line, x, baseline) => splitLine(line, titled, x, baseline, tags, setting),
    setting
  )
  return withLabel(strips, labelled, full.x + indent, tags.title, setting)
}

/** The words of a head with a full stop behind them, and the space before the text. */
function titleOf(head: Head, tag: number, setting: Setting): readonly Inline[] {
  const style = {...styleOf(setting, 'claimHead'), color: 'ink' as const}
  const words = inlinesOf(head.node.children, style, tag, setting)
  const stop = /[.?!:]$/.test(head.text.trim()) ? '' : '.'
  return [...words, ...wordsIn(`${stop}\u00A0 `, style)]
}

/** The part of a line that belongs to the head, and the part that belongs to the text. */
function splitLine(
  line: Line,
  titled: ReadonlySet<Inline['style']>,
  x: number,
  baseline: number,
  tags: {readonly title: number; readonly text: number},
  setting: Setting
): readonly MemoItem[] {
  const title = line.stretches.filter(({style}) => titled.has(style))
  const text = line.stretches.filter(({style}) => !titled.has(style))
  const width = title.reduce((sum, stretch) => sum + stretch.width, 0)
  return [
    ...(title.length > 0 ? [lineItem({stretches: title, width}, x, baseline, tags.title, setting)] : []),
    ...(text.length > 0
      ? [lineItem({stretches: text, width: line.width - width}, x + width, baseline, tags.text, setting)]
      : [])
  ]
}

function withLabel(
  strips: readonly Strip[],
  label: readonly Inline[],
  x: number,
  tag: number,
  setting: Setting
): readonly Strip[] {
  const line = linesOf(label, setting.geometry.full.width, setting)[0]
  const [first, ...rest] = strips
  const beside = first?.items.find((item) => item.type === 'line')
  if (line === undefined || first === undefined || beside?.type !== 'line') return strips
  return [{...first, items: [lineItem(line, x, beside.baseline, tag, setting), ...first.items]}, ...rest]
}
