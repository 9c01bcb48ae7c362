// A page: its text, and what stands around it.
import type {Root} from 'mdast'
import type {Metadata, SourceId} from '../../model/source.ts'
import {block, flow} from './flow.ts'
import {headOf} from './head.ts'
import {mainOf} from './main.ts'
import {measured} from './measure.ts'
import {pageMetadata, titlesIn} from './metadata.ts'
import {positionsIn} from './positions.ts'
import {type Aside, regionsAside} from './regions.ts'
import {tidied} from './tidy.ts'
import {isInside, titleIn} from './title.ts'
import {elementsIn, type HtmlElement, textIn, WORDLESS} from './tree.ts'

export interface Page {
  readonly tree: Root
  /** Elements that are not in the tree, outermost only, with the reason. */
  readonly aside: Aside
  readonly meta: Metadata
}

/** Finds the text of a page and makes a Markdown tree of it. */
export function pageOf(document: HtmlElement, raw: string, source: SourceId): Page {
  const body = bodyOf(document)
  const head = headOf(document, raw)
  const aside = regionsAside(body, raw)
  const title = titleIn(document, titlesIn(head), aside, raw)
  const main = mainOf(body, title, measured(body, raw, aside))
  const outside = title && !isInside(title, main) ? title : undefined
  asideAround(main, body, aside, raw)
  const meta = pageMetadata({head, title, main, aside, raw, source})
  if (outside) withoutTitle(outside, aside)
  tidied(main, raw, aside)
  const position = positionsIn(raw)
  const making = {raw, aside, position}
  const children = [...(outside ? block(outside, making) : []), ...flow(main, making)]
  const tree: Root = {type: 'root', children: children as Root['children'], position: position(0, raw.length)}
  return {tree, aside, meta}
}

/** The body of a page; the document when a frame set or nothing takes its place. */
function bodyOf(document: HtmlElement): HtmlElement {
  for (const element of elementsIn(document, ({name}) => name === 'html')) if (element.name === 'body') return element
  return document
}

/** What stands beside the text on each level of the page. */
function asideAround(main: HtmlElement, body: HtmlElement, aside: Aside, raw: string): void {
  for (let inner = main; inner !== body && inner.parent; inner = inner.parent) {
    for (const node of inner.parent.children) {
      if (node === inner || node.kind === 'comment' || aside.has(node)) continue
      if (node.kind === 'element' && WORDLESS.has(node.name)) continue
      if (textIn(node, raw) !== '') aside.set(node, 'beside the text')
    }
  }
}

/** The title is shown, whatever it stands in: the rest of that is set aside piece by piece. */
function withoutTitle(title: HtmlElement, aside: Aside): void {
  const path: HtmlElement[] = []
  for (let at: HtmlElement | undefined = title; at; at = at.parent) path.push(at)
  const outer = path.findLast((one) => aside.has(one))
  if (!outer) return
  const reason = aside.get(outer) ?? ''
  for (const inner of path.slice(0, path.indexOf(outer))) {
    for (const node of inner.parent?.children ?? [])
      if (node !== inner && node.kind !== 'comment' && !aside.has(node)) aside.set(node, reason)
    aside.delete(inner)
  }
  aside.delete(outer)
}
