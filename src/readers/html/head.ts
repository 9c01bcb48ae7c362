// What a page says of itself for machines: `meta` and `link` elements, the title, linked data.
import {attribute, elementsIn, type HtmlElement, textIn} from './tree.ts'

/** A value and the element that gives it. */
export interface Said {
  readonly value: string
  readonly element: HtmlElement
}

export interface Head {
  /** By the name in lower case, in the order of the source: `og:title`, `author`, `datepublished`, `canonical`. */
  readonly said: ReadonlyMap<string, readonly Said[]>
  readonly title: Said | undefined
  /** `application/ld+json`, as text. */
  readonly linked: readonly Said[]
  readonly lang: Said | undefined
}

/** More linked data than this is a catalogue, not what a page says of itself. */
const MOST_LINKED = 200_000
const NOT_INTO = new Set(['svg', 'math', 'template', 'script', 'style', 'noscript'])

/** Collects all of it, wherever it stands; nothing is judged here. */
export function headOf(document: HtmlElement, raw: string): Head {
  const said = new Map<string, Said[]>()
  const linked: Said[] = []
  let title: Said | undefined
  let lang: Said | undefined
  const add = (name: string | undefined, value: string | undefined, element: HtmlElement): void => {
    const words = value?.replace(/\s+/g, ' ').trim()
    if (!name || !words) return
    const key = name.toLowerCase()
    const all = said.get(key)
    if (all) all.push({value: words, element})
    else said.set(key, [{value: words, element}])
  }
  for (const element of elementsIn(document, ({name}) => !NOT_INTO.has(name))) {
    const itemprop = attribute(element, 'itemprop')
    if (element.name === 'meta') {
      const name = attribute(element, 'property') ?? attribute(element, 'name') ?? itemprop
      add(name, attribute(element, 'content'), element)
    } else if (element.name === 'link') add(attribute(element, 'rel'), attribute(element, 'href'), element)
    else if (element.name === 'title') title ??= {value: titleWords(element, raw), element}
    else if (element.name === 'html') {
      const value = attribute(element, 'lang') ?? attribute(element, 'xml:lang')
      if (value) lang = {value, element}
    } else if (element.name === 'time') add('time', attribute(element, 'datetime'), element)
    else if (isLinkedData(element) && element.end - element.start < MOST_LINKED)
      linked.push({value: codeIn(element, raw), element})
    if (itemprop !== undefined && element.name !== 'meta') {
      const value = attribute(element, 'content') ?? attribute(element, 'datetime')
      add(
        itemprop,
        value ?? (/^(?:author|name)$/i.test(itemprop) ? textIn(element, raw).slice(0, 200) : undefined),
        element
      )
    }
    if (element.name === 'a' && attribute(element, 'rel') === 'author')
      add('rel=author', textIn(element, raw).slice(0, 200), element)
  }
  return {said, title, linked, lang}
}

const isLinkedData = (element: HtmlElement): boolean =>
  element.name === 'script' && /^application\/ld\+json/i.test(attribute(element, 'type')?.trim() ?? '')

const codeIn = (element: HtmlElement, raw: string): string =>
  raw.slice(element.inner, element.end).replace(/<\/script[^>]{0,100}>$/i, '')

const titleWords = (element: HtmlElement, raw: string): string =>
  element.children
    .map((child) => textIn(child, raw))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
