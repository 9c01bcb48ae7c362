// The heading with the title of the page.
import type {Aside} from './regions.ts'
import {elementsIn, type HtmlElement, textIn, WORDLESS} from './tree.ts'

/** Letters and digits in lower case, for comparing titles. */
export const titleKey = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Whether a title is the first or the last words of another: a site puts its name after it or before it. */
const isPart = (title: string, whole: string): boolean => whole.startsWith(title) || whole.endsWith(title)

/** A title as long as this is no name of a site. */
const SURELY = 16
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
      key.length >= SHORTEST && keys.some((name) => isPart(key, name) || (name.length >= SURELY && isPart(name, key)))
    )
  }
  return heads.find(fits)
}

/** Whether an element is `outer` or somewhere in it. */
export function isInside(element: HtmlElement, outer: HtmlElement): boolean {
  for (let at: HtmlElement | undefined = element; at; at = at.parent) if (at === outer) return true
  return false
}
