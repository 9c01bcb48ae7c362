// Title, author, date, publisher, address and language of a page, from what it says of itself.
import type {Given, Metadata, SourceId} from '../../model/source.ts'
import {bylineIn} from '../metadata/byline.ts'
import {dayIn} from '../metadata/day.ts'
import type {Head, Said} from './head.ts'
import {linkedDataIn} from './linked-data.ts'
import type {Aside} from './regions.ts'
import {titleKey} from './title.ts'
import {type HtmlElement, linesIn, textIn} from './tree.ts'

/** Names of `meta` elements in the order in which they are asked. */
const NAMES = {
  title: ['og:title', 'twitter:title', 'dc.title', 'citation_title'],
  author: [
    'author',
    'article:author',
    'dc.creator',
    'citation_author',
    'parsely-author',
    'sailthru.author',
    'byl',
    'rel=author'
  ],
  publisher: ['og:site_name', 'citation_publisher', 'dc.publisher', 'application-name'],
  date: [
    'article:published_time',
    'article:published',
    'datepublished',
    'citation_publication_date',
    'dc.date',
    'dc.date.issued',
    'dcterms.issued',
    'dcterms.date',
    'parsely-pub-date',
    'sailthru.date',
    'pubdate',
    'publish-date',
    'publishdate',
    'date',
    'og:published_time',
    'time'
  ],
  url: ['canonical', 'og:url']
} as const

const LONGEST_NAME = 120

/** The titles that a page gives of itself, the surest first. */
export function titlesIn(head: Head): readonly string[] {
  const said = NAMES.title.flatMap((name) => (head.said.get(name) ?? []).map(({value}) => value))
  return [...said, ...(head.title ? [head.title.value] : [])].filter((title) => title !== '')
}

/** What the metadata of a page is taken from. */
export interface PageParts {
  readonly head: Head
  /** The heading with the page's title, where there is one. */
  readonly title: HtmlElement | undefined
  readonly main: HtmlElement
  readonly aside: Aside
  readonly raw: string
  readonly source: SourceId
}

type Field = keyof Metadata

/** The first that gives a field counts: what the page says for machines, then what it shows. */
export function pageMetadata(parts: PageParts): Metadata {
  const {title, raw, source} = parts
  const meta: {-readonly [K in Field]?: Given} = {}
  if (title)
    meta.title = {value: textIn(title, raw), implied: false, span: {source, start: title.start, end: title.end}}
  for (const [field, said] of [...saidForMachines(parts), ...shown(parts)])
    if (said && said.value !== '') meta[field] ??= given(said, raw, source)
  return meta
}

type Offers = readonly (readonly [field: Field, said: Said | undefined])[]

function saidForMachines(parts: PageParts): Offers {
  const {head} = parts
  const linked = linkedDataIn(head.linked.map(({value}) => value))
  const data = (value: string | undefined): Said | undefined => {
    const [first] = head.linked
    return value === undefined || !first ? undefined : {value, element: first.element}
  }
  const first = (names: readonly string[], read: Read): Said | undefined => firstOf(parts, names, read)
  const site = first(NAMES.publisher, siteIn)?.value ?? linked?.publisher
  return [
    ['title', first(NAMES.title, (value) => withoutSite(value, site))],
    ['title', data(linked?.headline)],
    ['title', head.title && {...head.title, value: withoutSite(head.title.value, site)}],
    ['author', data(authorIn(linked?.author ?? '', site))],
    ['author', first(NAMES.author, (value) => authorIn(value, site))],
    ['date', first(NAMES.date.slice(0, 1), dayOf)],
    ['date', data(dayOf(linked?.date ?? ''))],
    ['date', first(NAMES.date, dayOf)],
    ['publisher', first(NAMES.publisher, siteIn)],
    ['publisher', data(linked?.publisher)],
    ['url', first(NAMES.url, (value) => (/^https?:\/\/\S+$/i.test(value) ? value : undefined))],
    ['lang', head.lang && {...head.lang, value: langTag(head.lang.value) ?? ''}]
  ]
}

/** What the bylines of the page say. */
const shown = (parts: PageParts): Offers =>
  bylinesIn(parts).flatMap(
    (byline): Offers => [
      ['author', readFrom(byline, (line) => bylineIn(line)?.value)],
      ['date', readFrom(byline, dayOf)]
    ]
  )

type Read = (value: string) => string | undefined
/** A name, and no address or account. */
const siteIn: Read = (value) => (/^(?:https?:|www\.|@)/i.test(value) ? undefined : value)

/** What the first line of a region says. */
function readFrom({value, element}: Said, read: Read): Said | undefined {
  for (const line of value.split('\n')) {
    const found = read(line)
    if (found !== undefined) return {value: found, element}
  }
  return undefined
}

/** Regions set aside as bylines, between the title and the end of the text. */
function bylinesIn({aside, raw, ...parts}: PageParts): readonly Said[] {
  return [...aside].flatMap(([node, reason]) =>
    node.kind === 'element' && reason === 'byline' && isAround(node, {...parts, aside, raw})
      ? [{value: linesIn(node, raw), element: node}]
      : []
  )
}

/** Parts that say something of the page itself. */
const OWN = new Set(['byline', 'head of the page', 'beside the text'])

/** Between the title and the end of the text, and in no part that speaks of other pages. */
function isAround(element: HtmlElement, {title, main, aside}: PageParts): boolean {
  if (element.start < Math.min(title?.start ?? main.start, main.start) || element.end > main.end) return false
  for (let at: HtmlElement | undefined = element; at; at = at.parent) {
    const reason = aside.get(at)
    if (reason !== undefined) return OWN.has(reason)
  }
  return true
}

/** The first that is said under one of the names and reads as what is asked for. */
function firstOf(parts: PageParts, names: readonly string[], read: Read): Said | undefined {
  for (const name of names)
    for (const {value, element} of parts.head.said.get(name) ?? []) {
      const forMachines = element.name === 'meta' || element.name === 'link'
      const found = forMachines || isAround(element, parts) ? read(value) : undefined
      if (found !== undefined && found !== '') return {value: found, element}
    }
  return undefined
}

const dayOf = (value: string): string | undefined => dayIn(value)?.value

/** The language as a tag; `en_GB` is written `en-GB`. */
function langTag(value: string): string | undefined {
  const tag = value.trim().replace('_', '-')
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag) ? tag : undefined
}

/** No address, no name of an account, and not the site itself. */
function authorIn(value: string, site: string | undefined): string | undefined {
  const name = value.replace(/^(?:\p{L}+ )?by\s+/iu, '').trim()
  if (name === '' || name.length > LONGEST_NAME || /[@/<>{}]|\.(?:com|org|net)\b/i.test(name)) return undefined
  if (!/\p{L}{2}/u.test(name) || /^(?:admin|editor|staff|webmaster|administrator|user)$/i.test(name)) return undefined
  return site !== undefined && titleKey(site) === titleKey(name) ? undefined : name
}

const SEPARATOR = /\s+[|–—•·»:-]+\s+/g

/** The title without the name of the site before or after it. */
function withoutSite(title: string, site: string | undefined): string {
  const cuts = [...title.matchAll(SEPARATOR)]
  const last = cuts[cuts.length - 1]
  if (!last) return title
  const key = site === undefined ? '' : titleKey(site)
  const after = title.slice(last.index + last[0].length)
  const before = title.slice(0, last.index)
  if (key !== '' && (titleKey(after) === key || key.startsWith(titleKey(after)))) return before
  const first = cuts[0] as RegExpExecArray
  if (key !== '' && titleKey(title.slice(0, first.index)) === key) return title.slice(first.index + first[0].length)
  return key === '' && after.length * 2 < before.length && /[|–—•·]/.test(last[0]) ? before : title
}

/** With its place, where the source has the value letter by letter. */
function given({value, element}: Said, raw: string, source: SourceId): Given {
  const from = element.start
  const to = element.name === 'html' || element.name === 'meta' || element.name === 'link' ? element.inner : element.end
  const at = from < 0 ? -1 : raw.slice(from, to).indexOf(value)
  if (at < 0) return {value, implied: false}
  return {value, implied: false, span: {source, start: from + at, end: from + at + value.length}}
}
