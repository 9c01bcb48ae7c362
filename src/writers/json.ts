// briefing.json: the whole briefing for other programs, with provenance as W3C Web Annotation selectors.
import type {Briefing} from '../model/briefing.ts'
import type {SourceId, Span} from '../model/source.ts'
import {briefingSchema} from './briefing-schema.ts'
import {pointTable, type Target, targetOf} from './selectors.ts'

/**
 * The published form of a briefing, two spaces of indentation, keys in the order of its schema. Every span becomes a
 * `SpecificResource` of the Web Annotation Data Model (W3C, 23 February 2017). `texts` are the decoded sources.
 */
export function writeJson(briefing: Briefing, texts: ReadonlyMap<SourceId, string>): string {
  const tables = new Map([...texts].map(([source, text]) => [source, pointTable(text)]))
  const target = (span: Span): Target => targetOf(span, texts.get(span.source) ?? '', tables.get(span.source))
  return `${JSON.stringify(briefingSchema.parse(published(briefing, target)), null, 2)}\n`
}

/** The same value with every span as a target; what is undefined is `null`. */
function published(value: unknown, target: (span: Span) => Target): unknown {
  if (value === undefined) return null
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => published(item, target))
  if (isSpan(value)) return target(value)
  const entries = Object.entries(value).map(([key, inner]) => [
    key === 'span' ? 'target' : key,
    published(inner, target)
  ])
  return Object.fromEntries(entries)
}

const isSpan = (value: object): value is Span =>
  'source' in value && 'start' in value && 'end' in value && Object.keys(value).length === 3
