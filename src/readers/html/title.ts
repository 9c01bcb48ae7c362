import type {Aside} from './regions.ts'
import {elementsIn, type HtmlElement, textIn, WORDLESS} from './tree.ts'

const keyOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

/** The `h1` with the title of the page, when it stands outside of its main part; undefined when it is inside, or there is none. */
export function titleIn(document: HtmlElement, main: HtmlElement, aside: Aside, raw: string): HtmlElement | undefined {
  let named = ''
  const heads: HtmlElement[] = []
  for (const element of elementsIn(document, ({name}) => !WORDLESS.has(name) || name === 'head')) {
    if (element.name === 'title' && named === '') named = keyOf(textOfTitle(element, raw))
    if (element.name === 'h1' && aside.get(element) !== 'hidden') heads.push(element)
  }
  if (heads.some((head) => isInside(head, main))) return undefined
  const texts = heads.map((head) => keyOf(textIn(head, raw)))
  const fitting = texts.findIndex((text) => text.length > 3 && named.startsWith(text))
  return heads[fitting]
}

const textOfTitle = (element: HtmlElement, raw: string): string =>
  element.children.map((child) => textIn(child, raw)).join(' ')

function isInside(element: HtmlElement, outer: HtmlElement): boolean {
  for (let at: HtmlElement | undefined = element; at; at = at.parent) if (at === outer) return true
  return false
}
