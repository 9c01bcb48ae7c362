// The words within a line: text, links, emphasis, breaks, pictures.
import type {Image, PhrasingContent, Text} from 'mdast'
import type {Position} from 'unist'
import {piecesOf} from './references.ts'
import type {Aside} from './regions.ts'
import {attribute, type HtmlElement, type HtmlNode, type HtmlText, textIn, WORDLESS} from './tree.ts'

/** What the makers of nodes share. */
export interface Making {
  readonly raw: string
  /** Elements that are not shown. Marks of notes are added to it. */
  readonly aside: Aside
  position(start: number, end: number): Position
}

/** Nodes for one node of a line. */
export function phrasing(node: HtmlNode, making: Making): readonly PhrasingContent[] {
  if (node.kind === 'text') return textNodes(node, making)
  if (node.kind === 'comment' || making.aside.has(node) || WORDLESS.has(node.name)) return []
  switch (node.name) {
    case 'br':
      return [{type: 'break', position: making.position(node.start, node.end)}]
    case 'img':
      return image(node, making)
    case 'a':
      return wrapped(node, making, (children) => ({type: 'link', url: attribute(node, 'href') ?? '', children}))
    case 'em':
    case 'i':
      return wrapped(node, making, (children) => ({type: 'emphasis', children}))
    case 'strong':
    case 'b':
      return wrapped(node, making, (children) => ({type: 'strong', children}))
    case 'del':
    case 's':
    case 'strike':
      return wrapped(node, making, (children) => ({type: 'delete', children}))
    case 'sup':
      if (!isNoteMark(node, making.raw)) break
      making.aside.set(node, 'footnote mark')
      return []
    default:
  }
  return node.children.flatMap((child) => phrasing(child, making))
}

/** One node for each stretch that stands as it is, and for each reference. */
function textNodes(node: HtmlText, {raw, position}: Making): readonly Text[] {
  const {start, end, decoded} = node
  if (start < 0) return []
  if (decoded === undefined) return [{type: 'text', value: raw.slice(start, end), position: position(start, end)}]
  return piecesOf(raw, start, end, decoded).map((piece) => ({
    type: 'text',
    value: piece.value,
    position: position(piece.start, piece.end),
    ...(raw[piece.start] === '&' && piece.value !== raw.slice(piece.start, piece.end) ? {data: {reference: true}} : {})
  }))
}

declare module 'mdast' {
  interface TextData {
    /** One character reference of HTML: all its characters stand at its `&`. */
    reference?: boolean
  }
}

function wrapped(
  element: HtmlElement,
  making: Making,
  wrap: (children: PhrasingContent[]) => PhrasingContent
): readonly PhrasingContent[] {
  const children = element.children.flatMap((child) => phrasing(child, making))
  if (children.length === 0) return []
  return [{...wrap(children), position: making.position(element.start, element.end)}]
}

/** Pictures of this size are marks and counters. */
const SMALLEST = 32

/** A picture beside the page; one with an address on the web is never loaded, so it is set aside by its words. */
function image(element: HtmlElement, making: Making): readonly Image[] {
  const url = (attribute(element, 'src') ?? '').trim()
  const size = [attribute(element, 'width'), attribute(element, 'height')].map((value) =>
    Number.parseInt(value ?? '', 10)
  )
  if (url === '' || size.some((pixels) => pixels < SMALLEST)) return []
  if (/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(url)) {
    making.aside.set(element, 'picture on the web')
    return []
  }
  const title = captionIn(element, making.raw) ?? attribute(element, 'title')?.trim()
  return [
    {
      type: 'image',
      url: withoutQuery(url),
      alt: (attribute(element, 'alt') ?? '').replace(/\s+/g, ' ').trim(),
      ...(title ? {title} : {}),
      position: making.position(element.start, element.end)
    }
  ]
}

/** The caption of the figure around a picture. */
function captionIn(image: HtmlElement, raw: string): string | undefined {
  for (let at = image.parent; at && at.name !== 'body'; at = at.parent) {
    if (at.name !== 'figure') continue
    const caption = at.children.find((child) => child.kind === 'element' && child.name === 'figcaption')
    return caption && textIn(caption, raw)
  }
  return undefined
}

const withoutQuery = (url: string): string => {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/s, ''))
  } catch {
    return url
  }
}

const MARK = /^\[?(?:\d{1,3}(?:,\s?\d{1,3})*|[*†‡§]{1,3}|[a-z])\]?$/
/** With its tags and the address that it leads to. */
const LONGEST_MARK = 500
/** What is raised to a power: `m2`, `km2`, `10^6`. */
const POWERED = /(?:^|[^\p{L}])(?:[\p{L}]{1,3}|\d+)$/u

/** `<sup>3</sup>` after a word is the mark of a note; after a number or a short unit it is a power. */
function isNoteMark(element: HtmlElement, raw: string): boolean {
  if (element.end - element.start > LONGEST_MARK) return false
  const mark = textIn(element, raw)
  if (!MARK.test(mark)) return false
  const linked = element.children.some((child) => child.kind === 'element' && child.name === 'a')
  if (linked || element.parent?.name === 'a' || mark.startsWith('[')) return true
  if (/^[a-z]$/.test(mark)) return false
  return !POWERED.test(raw.slice(Math.max(0, element.start - 8), element.start))
}
