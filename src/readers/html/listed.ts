// What is not among the passages, listed: one entry for each part of the page, with its words.
import type {SetAside, SourceId} from '../../model/source.ts'
import type {Aside} from './regions.ts'
import {type HtmlElement, type HtmlNode, textIn, WORDLESS} from './tree.ts'

/** Of a whole sidebar the first words tell what it is; its place leads to the rest. */
const LONGEST = 200

/** The parts of a page that are set aside and have words, outermost only, in the order of the source. */
export function listed(document: HtmlElement, aside: Aside, raw: string, source: SourceId): readonly SetAside[] {
  const items: SetAside[] = []
  const add = (node: HtmlNode, reason: string): void => {
    const text = node.kind === 'element' && node.name === 'img' ? altOf(node) : textIn(node, raw)
    const [start, end] = extentOf(node)
    if (text === '' || start < 0 || end <= start) return
    const last = items[items.length - 1]
    const joins = last?.reason === reason && raw.slice(last.span.end, start).trim() === ''
    if (joins) items[items.length - 1] = entry(last.span.start, end, `${last.text} ${text}`, reason)
    else items.push(entry(start, end, text, reason))
  }
  const entry = (start: number, end: number, text: string, reason: string): SetAside => ({
    span: {source, start, end},
    text: text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()} …` : text,
    reason
  })
  const visit = (element: HtmlElement): void => {
    for (const child of element.children) {
      const reason = aside.get(child)
      if (reason !== undefined) add(child, reason)
      else if (child.kind === 'element' && !WORDLESS.has(child.name)) visit(child)
    }
  }
  visit(document)
  return items
}

const altOf = (image: HtmlElement): string =>
  (image.attributes.find(({name}) => name === 'alt')?.value ?? '').replace(/\s+/g, ' ').trim()

/** From the first to the last that stands in the source; an element that is only implied has no place of its own. */
function extentOf(node: HtmlNode): readonly [start: number, end: number] {
  if (node.kind !== 'element' || node.start >= 0) return [node.start, node.end]
  const ends = node.children.map(extentOf).filter(([start]) => start >= 0)
  return [Math.min(...ends.map(([start]) => start)), Math.max(...ends.map(([, end]) => end))]
}
