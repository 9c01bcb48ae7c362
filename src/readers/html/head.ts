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
  for (const element of elementsIn(document, ({name}) => !NOT_INTO.has(name))) {
    for (const [name, written] of sayings(element, raw)) {
      const value = written?.replace(/\s+/g, ' ').trim()
      if (!value) continue
      const all = said.get(name.toLowerCase())
      if (all) all.push({value, element})
      else said.set(name.toLowerCase(), [{value, element}])
    }
    if (element.name === 'title') title ??= {value: titleWords(element, raw), element}
    if (element.name === 'html') lang = langOf(element) ?? lang
    if (isLinkedData(element)) linked.push({value: codeIn(element, raw), element})
  }
  return {said, title, linked, lang}
}

/** Names are no longer than this. */
const LONGEST_NAME = 200

/** What an element says under which names. */
function sayings(element: HtmlElement, raw: string): readonly (readonly [name: string, value: string | undefined])[] {
  const of = (name: string): string | undefined => attribute(element, name)
  const itemprop = of('itemprop')
  if (element.name === 'meta') return [[of('property') ?? of('name') ?? itemprop ?? '', of('content')]]
  if (element.name === 'link') return [[of('rel') ?? '', of('href')]]
  const words = (): string | undefined =>
    element.end - element.start > 10 * LONGEST_NAME ? undefined : textIn(element, raw).slice(0, LONGEST_NAME)
  const found: [string, string | undefined][] = []
  if (element.name === 'time') found.push(['time', of('datetime')])
  if (element.name === 'a' && of('rel') === 'author') found.push(['rel=author', words()])
  if (itemprop !== undefined)
    found.push([itemprop, of('content') ?? of('datetime') ?? (itemprop === 'author' ? words() : undefined)])
  return found
}

function langOf(element: HtmlElement): Said | undefined {
  const value = attribute(element, 'lang') ?? attribute(element, 'xml:lang')
  return value ? {value, element} : undefined
}

const isLinkedData = (element: HtmlElement): boolean =>
  element.name === 'script' &&
  element.end - element.start < MOST_LINKED &&
  /^application\/ld\+json/i.test(attribute(element, 'type')?.trim() ?? '')

const codeIn = (element: HtmlElement, raw: string): string =>
  raw.slice(element.inner, element.end).replace(/<\/script[^>]{0,100}>$/i, '')

const titleWords = (element: HtmlElement, raw: string): string =>
  element.children
    .map((child) => textIn(child, raw))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
