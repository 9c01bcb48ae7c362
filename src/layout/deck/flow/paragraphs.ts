// Ordinary Markdown blocks as paragraphs of a slide.
import type {List, ListItem, RootContent} from 'mdast'
import type {DeckParagraph} from '../../../model/deck.ts'
import {withoutTabs} from '../../code-lines.ts'
import {run, runsOf} from '../inline.ts'
import {type Look, lookOf} from '../look.ts'
import {paragraph, words} from '../paragraph.ts'
import type {Setting} from '../setting.ts'

/** Indent of one level of a list. */
const STEP = 24
/** Deeper lists keep the indent of this level, so that some width is left for words. */
const DEEPEST = 6
export const SPACE_AFTER = 12
const SPACE_AFTER_ITEM = 8
const SPACE_AFTER_NOTE = 4
/** Of the second line of a long line of code: two characters. */
const CODE_HANG = 22

/** Paragraphs of a block at a size, `level` lists deep. Tables, pictures, code and quotations are not its matter. */
export function paragraphsOf(node: RootContent, look: Look, setting: Setting, level = 0): readonly DeckParagraph[] {
  const indent = Math.min(level, DEEPEST) * STEP
  switch (node.type) {
    case 'paragraph':
      return [words(node.children, look, setting, {indent, spaceAfter: SPACE_AFTER})]
    case 'heading':
      return [words(node.children, headingLook(look, setting, node.depth), setting, {indent, spaceAfter: 6})]
    case 'list':
      return listParagraphs(node, look, setting, level)
    case 'code':
      return codeParagraphs(node.value, setting, indent)
    case 'footnoteDefinition':
    case 'definition':
    case 'thematicBreak':
    case 'yaml':
      return []
    default:
      return 'children' in node
        ? node.children.flatMap((child) => paragraphsOf(child as RootContent, look, setting, level))
        : []
  }
}

const headingLook = (look: Look, setting: Setting, depth: number): Look => ({
  ...lookOf(setting.theme, 'strong', look.size),
  color: depth > 3 ? 'second' : 'ink'
})

function listParagraphs(list: List, look: Look, setting: Setting, level: number): readonly DeckParagraph[] {
  const start = list.start ?? 1
  const paragraphs = list.children.flatMap((item, index) =>
    itemParagraphs(item, look, setting, level + 1, list.ordered ? start + index : undefined)
  )
  const last = paragraphs.at(-1)
  return last ? [...paragraphs.slice(0, -1), {...last, spaceAfter: level === 0 ? SPACE_AFTER : SPACE_AFTER_ITEM}] : []
}

function itemParagraphs(
  item: ListItem,
  look: Look,
  setting: Setting,
  level: number,
  number: number | undefined
): readonly DeckParagraph[] {
  const indent = Math.min(level, DEEPEST) * STEP
  const box = item.checked === true ? '☑\u00A0' : item.checked === false ? '☐\u00A0' : ''
  const [first, ...rest] = item.children
  const own = first?.type === 'paragraph' ? runsOf(first.children, look, setting) : []
  const runs = box === '' ? own : [run(box, look), ...own]
  const others = (first?.type === 'paragraph' ? rest : item.children).flatMap((child) =>
    paragraphsOf(child, look, setting, level)
  )
  const head = paragraph(runs, look.spacing, {
    indent,
    hang: -STEP,
    level: Math.min(level - 1, 8),
    spaceAfter: SPACE_AFTER_ITEM,
    ...(number === undefined ? {bullet: 'disc' as const} : {bullet: 'number' as const, number})
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
