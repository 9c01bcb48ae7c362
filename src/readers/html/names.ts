// What the makers of a page call its parts: the words of `class` and `id`.
import {captionWords, contentPairs, contentWords, regionPairs, regionWords} from '../../lexicon/html-regions.ts'
import {attribute, type HtmlElement} from './tree.ts'

/** A class list longer than this is made by a machine, and says nothing more. */
const LONGEST = 400
/** `has-sidebar`, `no-comments`, `with-ads`: says of a container what stands beside or in it. */
const ABOUT = /^(?:has|no|not|with|without|is|js|if|hide|show|col|column|columns|layout|theme|template|embed|embedded)$/
/** These begin with such a word and mean what they say. */
const MEANT = /^(?:no-?print|hide-?print)/i

/** The names of an element, each cut into its words: `relatedPosts ad-slot` is `[[related, posts], [ad, slot]]`. */
export function namesOf(element: HtmlElement): readonly (readonly string[])[] {
  const written = `${attribute(element, 'id') ?? ''} ${attribute(element, 'class') ?? ''} ${attribute(element, 'data-component') ?? ''}`
  if (written.length <= 2) return []
  return written
    .slice(0, LONGEST)
    .split(/\s+/)
    .filter((name) => name !== '')
    .map(wordsIn)
}

const wordsIn = (name: string): readonly string[] =>
  name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')

/** Why an element of this name is no text; undefined when its name does not tell. */
export function reasonByName(element: HtmlElement): string | undefined {
  for (const name of namesOf(element)) {
    if (name.some((word) => ABOUT.test(word)) && !MEANT.test(name.join('-'))) continue
    for (let at = 0; at < name.length; at++) {
      const word = name[at] ?? ''
      const reason = regionPairs.get(`${word}-${name[at + 1] ?? ''}`) ?? regionWords.get(word)
      if (reason !== undefined) return reason
    }
  }
  return undefined
}

/** Whether an element is named as the text of the page. */
export function isNamedContent(element: HtmlElement): boolean {
  if (element.name === 'article' || element.name === 'main') return true
  if (/articleBody|blogPost$/i.test(attribute(element, 'itemprop') ?? '')) return true
  if (/^(?:main|article)$/.test(attribute(element, 'role') ?? '')) return true
  return namesOf(element).some((name) =>
    name.some((word, at) => contentWords.has(word) || contentPairs.has(`${word}-${name[at + 1] ?? ''}`))
  )
}

/** Whether an element is named as the words to a picture. */
export const isNamedCaption = (element: HtmlElement): boolean =>
  namesOf(element).some((name) => name.some((word) => captionWords.has(word)))
