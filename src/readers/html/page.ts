// A page: its text, and what stands around it.
import type {Root} from 'mdast'
import {tidied} from './tidy.ts'
import {flow} from './flow.ts'
import {mainOf} from './main.ts'
import {measured} from './measure.ts'
import {positionsIn} from './positions.ts'
import {type Aside, regionsAside} from './regions.ts'
import {titleIn} from './title.ts'
import {elementsIn, type HtmlElement, textIn, WORDLESS} from './tree.ts'

export interface Page {
  readonly tree: Root
  /** Elements that are not in the tree, outermost only, with the reason. */
  readonly aside: Aside
}

/** Finds the text of a page and makes a Markdown tree of it. */
export function pageOf(document: HtmlElement, raw: string): Page {
  const body = bodyOf(document)
  const aside = regionsAside(body, raw)
  const main = mainOf(body, measured(body, raw, aside))
  const title = titleIn(document, main, aside, raw)
  asideAround(main, body, title, aside, raw)
  tidied(main, raw, aside)
  const position = positionsIn(raw)
  const making = {raw, aside, position}
  const children = [...(title ? flow(title, making) : []), ...flow(main, making)]
  const tree: Root = {type: 'root', children: children as Root['children'], position: position(0, raw.length)}
  return {tree, aside}
}

/** The body of a page; the document when a frame set or nothing takes its place. */
function bodyOf(document: HtmlElement): HtmlElement {
  for (const element of elementsIn(document, ({name}) => name === 'html')) if (element.name === 'body') return element
  return document
}

/** What stands beside the text on each level of the page. */
function asideAround(
  main: HtmlElement,
  body: HtmlElement,
  title: HtmlElement | undefined,
  aside: Aside,
  raw: string
): void {
  for (let inner = main; inner !== body && inner.parent; inner = inner.parent) {
    for (const node of inner.parent.children) {
      if (node === inner || node.kind === 'comment' || aside.has(node)) continue
      if (node.kind === 'element' && WORDLESS.has(node.name)) continue
      if (!(node.kind === 'element' && title) && textIn(node, raw) === '') continue
      aside.set(node, 'beside the text')
    }
  }
}
