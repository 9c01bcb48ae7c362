// Ordinary Markdown blocks as paragraphs of a slide.
import type {List, ListItem, Paragraph, RootContent} from 'mdast'
import type {DeckParagraph} from '../../../model/deck.ts'
import {withoutTabs} from '../../code-lines.ts'
import {run, runsOf} from '../inline.ts'
import {type Look, lookOf} from '../look.ts'
import {paragraph, words} from '../paragraph.ts'
import type {Setting} from '../setting.ts'

/** Indent of one level of a list. */
const STEP = 24
/** Deeper lists keep the indent of these levels, so that some width is left for words. */
const DEEPEST = 6 * STEP
/** A digit is at most this part of the size wide, a number this many digits: wider ones take a wider indent. */
const DIGIT = 0.56
const AFTER_NUMBER = 10
/** The highest number that a numbered paragraph of Office may begin with; a higher one is words. */
const HIGHEST_NUMBER = 32_767

/** Where a block stands in lists: how deep, and how far in. */
interface Within {
  readonly level: number
  readonly indent: number
}
export const SPACE_AFTER = 12
const SPACE_AFTER_ITEM = 8
const SPACE_AFTER_NOTE = 4
/** Of the second line of a long line of code: two characters. */
const CODE_HANG = 22

/** Paragraphs of a block at a size, within lists or not. Tables, pictures, code and quotations are not its matter. */
export function paragraphsOf(
  node: RootContent,
  look: Look,
  setting: Setting,
  within: Within = {level: 0, indent: 0}
): readonly DeckParagraph[] {
  const {indent} = within
  switch (node.type) {
    case 'paragraph':
      return [words(node.children, captionLook(node, look, setting), setting, {indent, spaceAfter: SPACE_AFTER})]
    case 'heading':
      return [words(node.children, headingLook(look, setting, node.depth), setting, {indent, spaceAfter: 6})]
    case 'list':
      return listParagraphs(node, look, setting, within)
    case 'code':
      return codeParagraphs(node.value, setting, indent)
    case 'footnoteDefinition':
    case 'definition':
    case 'thematicBreak':
    case 'yaml':
      return []
    default:
      return 'children' in node
        ? node.children.flatMap((child) => paragraphsOf(child as RootContent, look, setting, within))
        : []
  }
}

const captionLook = ({data}: Paragraph, look: Look, {theme}: Setting): Look =>
  data?.caption ? lookOf(theme, 'meta') : look

const headingLook = (look: Look, setting: Setting, depth: number): Look => ({
  ...lookOf(setting.theme, 'strong', look.size),
  color: depth > 3 ? 'second' : 'ink'
})

function listParagraphs(list: List, look: Look, setting: Setting, {level, indent}: Within): readonly DeckParagraph[] {
  const start = list.start ?? 1
  const last = start + list.children.length - 1
  const numbered = list.ordered && last <= HIGHEST_NUMBER
  const step = numbered ? Math.max(STEP, Math.ceil(String(last).length * look.size * DIGIT) + AFTER_NUMBER) : STEP
  const inner = {level: level + 1, indent: Math.min(indent + step, Math.max(DEEPEST, step))}
  const paragraphs = list.children.flatMap((item, index) =>
    itemParagraphs(item, look, setting, inner, step, list.ordered ? start + index : undefined)
  )
  const end = paragraphs.at(-1)
  return end ? [...paragraphs.slice(0, -1), {...end, spaceAfter: level === 0 ? SPACE_AFTER : SPACE_AFTER_ITEM}] : []
}

function itemParagraphs(
  item: ListItem,
  look: Look,
  setting: Setting,
  within: Within,
  step: number,
  number: number | undefined
): readonly DeckParagraph[] {
  const {level, indent} = within
  const asWords = number !== undefined && number > HIGHEST_NUMBER ? `${number}.\u00A0` : ''
  const box = item.checked === true ? '☑\u00A0' : item.checked === false ? '☐\u00A0' : ''
  const [first, ...rest] = item.children
  const own = first?.type === 'paragraph' ? runsOf(first.children, look, setting) : []
  const lead = `${asWords}${box}`
  const runs = lead === '' ? own : [run(lead, look), ...own]
  const others = (first?.type === 'paragraph' ? rest : item.children).flatMap((child) =>
    paragraphsOf(child, look, setting, within)
  )
  const head = paragraph(runs, look.spacing, {
    indent,
    hang: -step,
    level: Math.min(level - 1, 8),
    spaceAfter: SPACE_AFTER_ITEM,
    ...(asWords !== ''
      ? {hang: 0}
      : number === undefined
        ? {bullet: 'disc' as const}
        : {bullet: 'number' as const, number})
  })
  return runs.length === 0 ? others : [head, ...others.map((each) => ({...each, spaceAfter: SPACE_AFTER_ITEM}))]
}

/** Lines of code, one a paragraph; what does not fit on a line hangs below it. */
export function codeParagraphs(value: string, setting: Setting, indent = 0): readonly DeckParagraph[] {
  const look: Look = {...lookOf(setting.theme, 'small'), face: 'mono'}
  return value.split('\n').map((line) => {
    const shown = withoutTabs(line)
    const hang = indent + CODE_HANG
    return paragraph([run(shown === '' ? ' ' : shown, look)], 100, {indent: hang, hang: -CODE_HANG, align: 'left'})
  })
}

/** What a footnote says, as paragraphs: also the cells of its tables, and what stands for its pictures. */
export function footnoteParagraphs(
  nodes: readonly RootContent[],
  look: Look,
  setting: Setting
): readonly DeckParagraph[] {
  return nodes
    .flatMap((node): readonly DeckParagraph[] => {
      if (node.type === 'table')
        return node.children.flatMap((row) => {
          const cells = row.children.flatMap((cell, index) =>
            index === 0 ? cell.children : [{type: 'text' as const, value: ' | '}, ...cell.children]
          )
          return paragraphsOf({type: 'paragraph', children: cells}, look, setting)
        })
      return paragraphsOf(node, look, setting)
    })
    .map((each) => ({...each, spaceAfter: SPACE_AFTER_NOTE}))
    .filter((each) => each.runs.length > 0)
}
