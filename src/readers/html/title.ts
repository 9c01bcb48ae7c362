// The heading with the title of the page.
import type {Aside} from './regions.ts'
import {elementsIn, type HtmlElement, textIn, WORDLESS} from './tree.ts'

/** Letters and digits in lower case, for comparing titles. */
export const titleKey = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Shorter headings are names of sites. */
const SHORTEST = 4

/**
 * The `h1` whose words the page gives as its title; when none of them is, the only one there is. A hidden one shows nothing.
 * `names` are the titles that the page gives of itself.
 */
export function titleIn(
  document: HtmlElement,
  names: readonly string[],
  aside: Aside,
  raw: string
): HtmlElement | undefined {
  const heads: HtmlElement[] = []
  for (const element of elementsIn(document, (one) => !WORDLESS.has(one.name) && aside.get(one) !== 'hidden'))
    if (element.name === 'h1' && aside.get(element) !== 'hidden') heads.push(element)
  const keys = names.map(titleKey)
  const fits = (head: HtmlElement): boolean => {
    const key = titleKey(textIn(head, raw))
    return (
      key.length >= SHORTEST && keys.some((name) => name.startsWith(key) || (name.length > 15 && key.startsWith(name)))
    )
  }
  return heads.find(fits)
}

/** Whether an element is `outer` or somewhere in it. */
export function isInside(element: HtmlElement, outer: HtmlElement): boolean {
  for (let at: HtmlElement | undefined = element; at; at = at.parent) if (at === outer) return true
  return false
}
