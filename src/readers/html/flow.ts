// From the elements of a page to the nodes of Markdown: paragraphs, headings, lists, quotes, tables.
import type {RootContent} from 'mdast'
import type {Position} from 'unist'
import {isInline} from './measure.ts'
import {isNamedCaption} from './names.ts'
import {paragraphs, type Told} from './paragraphs.ts'
import type {Making} from './phrasing.ts'
import {isDataTable, tableNode} from './table.ts'
import {attribute, type HtmlElement, type HtmlNode, textIn, WORDLESS} from './tree.ts'

/** The nodes for what stands in `element`, which may hold lines, blocks or both. */
export function flow(element: HtmlElement, making: Making, told?: Told): readonly RootContent[] {
  const nodes: RootContent[] = []
  let line: HtmlNode[] = []
  const flush = (): void => {
    if (line.length > 0) for (const node of paragraphs(line, making, told)) nodes.push(node)
    line = []
  }
  const visit = (parent: HtmlElement): void => {
    for (const child of parent.children) {
      if (child.kind !== 'element') line.push(child)
      else if (making.aside.has(child) || WORDLESS.has(child.name)) continue
      else if (!isInline(child)) {
        flush()
        for (const node of block(child, making, told)) nodes.push(node)
      } else if (holdsBlocks(child, making)) {
        flush()
        visit(child)
        flush()
      } else line.push(child)
    }
  }
  visit(element)
  flush()
  return nodes
}

/** `<a><div>…</div></a>`: a link around blocks is no line. */
const holdsBlocks = (element: HtmlElement, making: Making): boolean =>
  element.children.some(
    (child) =>
      child.kind === 'element' &&
      !WORDLESS.has(child.name) &&
      !making.aside.has(child) &&
      (!isInline(child) || holdsBlocks(child, making))
  )

/** The nodes for one block element. */
export function block(element: HtmlElement, making: Making, told?: Told): readonly RootContent[] {
  switch (element.name) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return heading(element, making)
    case 'ul':
    case 'ol':
      return list(element, making)
    case 'dl':
      return definitions(element, making)
    case 'blockquote': {
      const children = flow(element, making, told).filter(isBlockContent)
      return children.length === 0 ? [] : [{type: 'blockquote', children, position: around(element, making)}]
    }
    case 'table':
      return isDataTable(element, making) ? tableNode(element, making, flow) : flow(element, making, told)
    case 'pre':
      return flow(element, making, 'code')
    case 'figure':
      return flow(element, making, told ?? 'caption')
    case 'figcaption':
    case 'caption':
      return flow(element, making, 'caption')
    default:
      return flow(element, making, told ?? (isCaption(element, making) ? 'caption' : undefined))
  }
}

/** More words than these are a text, whatever it is called. */
const LONGEST_CAPTION = 600

const isCaption = (element: HtmlElement, {raw}: Making): boolean =>
  element.end - element.start <= 10 * LONGEST_CAPTION &&
  isNamedCaption(element) &&
  textIn(element, raw).length <= LONGEST_CAPTION

const around = (element: HtmlElement, making: Making) => making.position(element.start, element.end)

type BlockContent = Extract<RootContent, {type: 'paragraph' | 'heading' | 'blockquote' | 'list' | 'table' | 'code'}>
const isBlockContent = (node: RootContent): node is BlockContent =>
  node.type === 'paragraph' ||
  node.type === 'heading' ||
  node.type === 'blockquote' ||
  node.type === 'list' ||
  node.type === 'table'

/** A heading with blocks in it is read as one line; with a paragraph or a list, as what they are. */
function heading(element: HtmlElement, making: Making): readonly RootContent[] {
  const depth = Number(element.name.slice(1)) as 1 | 2 | 3 | 4 | 5 | 6
  return flow(element, making).map((node) =>
    node.type === 'paragraph' ? {type: 'heading', depth, children: node.children, position: node.position} : node
  ) as RootContent[]
}

function list(element: HtmlElement, making: Making): readonly RootContent[] {
  const children = itemsOf(element, making).flatMap(([item, position]) => {
    const content = item.filter(isBlockContent)
    return content.length === 0 ? [] : [{type: 'listItem' as const, spread: false, children: content, position}]
  })
  if (children.length === 0) return []
  const ordered = element.name === 'ol'
  const start = Number.parseInt(attribute(element, 'start') ?? '1', 10)
  return [
    {
      type: 'list',
      ordered,
      ...(ordered ? {start: Number.isNaN(start) ? 1 : start} : {}),
      spread: false,
      children,
      position: around(element, making)
    }
  ]
}

/** The content of each item, and its place; words that stand in a list outside of its items are items too. */
function itemsOf(element: HtmlElement, making: Making): readonly (readonly [readonly RootContent[], Position])[] {
  const items: (readonly [readonly RootContent[], Position])[] = []
  let line: HtmlNode[] = []
  const flush = (): void => {
    for (const node of paragraphs(line, making)) if (node.position) items.push([[node], node.position])
    line = []
  }
  for (const child of element.children) {
    if (child.kind === 'element' && (WORDLESS.has(child.name) || making.aside.has(child))) continue
    if (child.kind !== 'element' || (isInline(child) && !holdsBlocks(child, making))) line.push(child)
    else {
      flush()
      items.push([child.name === 'li' ? flow(child, making) : block(child, making), around(child, making)])
    }
  }
  flush()
  return items
}

/** A list of terms, each with its definitions below it: a definition alone says nothing. */
function definitions(element: HtmlElement, making: Making): readonly RootContent[] {
  const terms: {readonly type: 'listItem'; spread: false; children: BlockContent[]; position: Position}[] = []
  if (hasBareWords(element, making.raw)) return flow(element, making)
  for (const part of partsOf(element, making)) {
    const content = flow(part, making).filter(isBlockContent)
    if (content.length === 0) continue
    if (content.some(({type}) => type === 'heading' || type === 'table')) return flow(element, making)
    const item = {type: 'listItem' as const, spread: false as const, children: content, position: around(part, making)}
    const term = terms[terms.length - 1]
    if (part.name === 'dd' && term) term.children.push({...LIST, children: [item], position: item.position})
    else terms.push(item)
  }
  return terms.length === 0 ? [] : [{...LIST, children: terms, position: around(element, making)}]
}

const LIST = {type: 'list', ordered: false, spread: false} as const

/** Terms and definitions; HTML lets a `div` hold a group of them. */
const partsOf = (element: HtmlElement, making: Making): readonly HtmlElement[] =>
  element.children.flatMap((child) => {
    if (child.kind !== 'element' || WORDLESS.has(child.name) || making.aside.has(child)) return []
    return child.name === 'div' && !hasBareWords(child, making.raw) ? partsOf(child, making) : [child]
  })

const hasBareWords = (element: HtmlElement, raw: string): boolean =>
  element.children.some((child) => child.kind === 'text' && textIn(child, raw) !== '')
