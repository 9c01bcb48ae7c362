// YAML above a Markdown text: what the author filled in by hand.
import type {Root} from 'mdast'
import {parse} from 'yaml'
import type {Given, Metadata, SetAside, SourceId} from '../../model/source.ts'
import type {Report} from '../../model/stages.ts'
import {endOf, startOf} from '../../prose/inline.ts'
import {dayIn} from './day.ts'

/** Keys in the order in which they are asked. */
const KEYS: Readonly<Record<keyof Metadata, readonly string[]>> = {
  title: ['title'],
  author: ['author', 'authors', 'by', 'creator'],
  date: ['date', 'published_date', 'publishdate', 'pubdate', 'published', 'created', 'issued', 'updated'],
  publisher: ['publisher', 'site', 'site_name', 'organisation', 'organization', 'institution', 'source'],
  url: ['url', 'canonical_url', 'canonical', 'link', 'source_url'],
  lang: ['lang', 'language', 'locale']
}

export interface FrontMatter {
  readonly meta: Metadata
  readonly setAside: readonly SetAside[]
}

/** Metadata of the front matter; what cannot be parsed is reported and set aside like the rest. */
export function frontMatterOf(tree: Root, text: string, source: SourceId, report: Report): FrontMatter {
  const node = tree.children.find((child) => child.type === 'yaml')
  if (node?.type !== 'yaml') return {meta: {}, setAside: []}
  const span = {source, start: startOf(node), end: endOf(node)}
  const setAside = [{span, text: text.slice(span.start, span.end), reason: 'front matter'}]
  const fields = fieldsOf(node.value, source, report)
  const meta: {-readonly [K in keyof Metadata]?: Given} = {}
  for (const field of Object.keys(KEYS) as (keyof Metadata)[]) {
    for (const key of KEYS[field]) {
      const value = fieldValue(field, fields.get(key))
      if (value === undefined || meta[field]) continue
      meta[field] = given(value, key, node.value, span.start, source)
    }
  }
  return {meta, setAside}
}

function fieldsOf(yaml: string, source: SourceId, report: Report): ReadonlyMap<string, unknown> {
  try {
    // Dates stay text, and aliases may not multiply: the file is not to be trusted.
    const value: unknown = parse(yaml, {schema: 'core', maxAliasCount: 20, logLevel: 'error'})
    const entries = value !== null && typeof value === 'object' ? Object.entries(value) : []
    return new Map(entries.map(([key, entry]) => [key.toLowerCase(), entry]))
  } catch (error) {
    report({
      rule: 'front-matter-is-valid',
      file: `sources/${source}`,
      line: 1,
      message: 'The front matter is not YAML, so it was read line by line.',
      note: error instanceof Error ? (error.message.split('\n')[0] ?? '') : '',
      hints: ['Put values with a colon or a quotation mark in quotation marks.']
    })
    return linesOf(yaml)
  }
}

/** `key: value`, a line each: what most front matter is that forgot its quotation marks. */
function linesOf(yaml: string): ReadonlyMap<string, unknown> {
  return new Map(
    yaml.split('\n').flatMap((line) => {
      const match = /^([\w-]{1,40}):[ \t]+(\S.*)$/.exec(line)
      return match ? [[(match[1] ?? '').toLowerCase(), (match[2] ?? '').trim()]] : []
    })
  )
}

function fieldValue(field: keyof Metadata, value: unknown): string | undefined {
  if (Array.isArray(value)) {
    const all = value.flatMap((entry) => fieldValue(field, entry) ?? [])
    return all.length > 0 ? all.join(', ') : undefined
  }
  if (value !== null && typeof value === 'object') return fieldValue(field, (value as {readonly name?: unknown}).name)
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  const text = String(value).replace(/\s+/g, ' ').trim()
  if (text === '') return undefined
  if (field === 'date') return dayIn(text)?.value ?? /^\d{4}$/.exec(text)?.[0]
  if (field === 'url') return /^https?:\/\/\S+$/i.test(text) ? text : undefined
  return text
}

/** With the place of the value in the source where it stands there as it is. */
function given(value: string, key: string, yaml: string, start: number, source: SourceId): Given {
  const line = new RegExp(`^${key}[ \\t]*:`, 'im').exec(yaml)
  const found = line ? yaml.indexOf(value, line.index + line[0].length) : -1
  const stop = line ? yaml.indexOf('\n', line.index) : -1
  if (found < 0 || (stop >= 0 && found > stop)) return {value, implied: false}
  // `---` and its line end come before the value of the node.
  const at = start + 4 + found
  return {value, implied: false, span: {source, start: at, end: at + value.length}}
}
