// Title, author, date, publisher, address and language of a page, from what it says of itself.
import type {Given, Metadata, SourceId} from '../../model/source.ts'
import {dayIn} from '../metadata/day.ts'
import type {Head, Said} from './head.ts'
import {linkedDataIn} from './linked-data.ts'
import {titleKey} from './title.ts'
import {type HtmlElement, textIn} from './tree.ts'

/** Names of `meta` elements in the order in which they are asked. */
const NAMES = {
  title: ['og:title', 'twitter:title', 'dc.title', 'citation_title'],
  author: ['author', 'article:author', 'dc.creator', 'citation_author', 'parsely-author', 'sailthru.author', 'byl', 'rel=author'],
  publisher: ['og:site_name', 'citation_publisher', 'dc.publisher', 'application-name'],
  date: [
    'article:published_time',
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

/** `title` is the heading with the page's title, where there is one. A date or a language as it is said; never one from a clock. */
export function pageMetadata(head: Head, title: HtmlElement | undefined, raw: string, source: SourceId): Metadata {
  const linked = linkedDataIn(head.linked.map(({value}) => value))
  const [data] = head.linked
  const meta: {-readonly [K in keyof Metadata]?: Given} = {}
  const give = (field: keyof Metadata, said: Said | undefined): void => {
    if (said && said.value !== '') meta[field] ??= given(said, raw, source)
  }
  const give2 = (field: keyof Metadata, value: string | undefined): void => {
    if (value !== undefined && data) give(field, {value, element: data.element})
  }
  const site = firstOf(head, NAMES.publisher, (value) => value)?.value ?? linked?.publisher
  if (title) meta.title = headingGiven(title, raw, source)
  give('title', firstOf(head, NAMES.title, (value) => withoutSite(value, site)))
  give2('title', linked?.headline)
  if (head.title) give('title', {...head.title, value: withoutSite(head.title.value, site)})
  give2('author', authorIn(linked?.author ?? '', site))
  give('author', firstOf(head, NAMES.author, (value) => authorIn(value, site)))
  give('date', firstOf(head, NAMES.date.slice(0, 1), dayOf))
  give2('date', dayOf(linked?.date ?? ''))
  give('date', firstOf(head, NAMES.date, dayOf))
  give('publisher', firstOf(head, NAMES.publisher, (value) => value))
  give2('publisher', linked?.publisher)
  give('url', firstOf(head, NAMES.url, (value) => (/^https?:\/\/\S+$/i.test(value) ? value : undefined)))
  if (head.lang) give('lang', {...head.lang, value: langTag(head.lang.value) ?? ''})
  return meta
}

/** The first that is said under one of the names and reads as what is asked for. */
function firstOf(head: Head, names: readonly string[], read: (value: string) => string | undefined): Said | undefined {
  for (const name of names)
    for (const {value, element} of head.said.get(name) ?? []) {
      const found = read(value)
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
  const name = value.replace(/^by\s+/i, '').trim()
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

function headingGiven(title: HtmlElement, raw: string, source: SourceId): Given {
  return {value: textIn(title, raw), implied: false, span: {source, start: title.start, end: title.end}}
}

/** With its place, where the source has the value letter by letter. */
function given({value, element}: Said, raw: string, source: SourceId): Given {
  const from = element.start
  const to = element.name === 'html' || element.name === 'meta' || element.name === 'link' ? element.inner : element.end
  const at = from < 0 ? -1 : raw.slice(from, to).indexOf(value)
  if (at < 0) return {value, implied: false}
  return {value, implied: false, span: {source, start: from + at, end: from + at + value.length}}
}

