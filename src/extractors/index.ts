import type {Extraction, Finding, Prose, Refusal} from '../model/finding.ts'
import type {SourceDocument} from '../model/source.ts'
import type {Extractor, Report} from '../model/stages.ts'
import {sentencesOf} from '../prose/sentences.ts'
import {actor} from './actor.ts'
import {date} from './date.ts'
import {image} from './image.ts'
import {judgement} from './judgement.ts'
import {quantity} from './quantity.ts'
import {quotation} from './quotation.ts'
import {section} from './section.ts'
import {table} from './table.ts'
import {term} from './term.ts'

/** All extractors, by name; none reads what another found, so the order means nothing. */
export const extractors: readonly Extractor[] = [
  actor,
  date,
  image,
  judgement,
  quantity,
  quotation,
  section,
  table,
  term
]

/** What is pulled out of one document, in the order of its words; at one place by kind, then by length. */
export function extract(document: SourceDocument, report: Report): Extraction {
  const prose: Prose = {document, sentences: sentencesOf(document)}
  const findings = extractors.flatMap((extractor): readonly Finding[] => extractor.extract(prose, report))
  return {...prose, findings: [...findings].sort(byPlace)}
}

/** What the rules of all extractors looked at and left, in the order of the words. */
export function refusalsIn(prose: Prose): readonly Refusal[] {
  const refusals = extractors.flatMap((extractor) => extractor.refusals(prose))
  return [...refusals].sort(
    (a, b) => a.passage - b.passage || a.start - b.start || Number(a.rule > b.rule) - Number(a.rule < b.rule)
  )
}

function byPlace(a: Finding, b: Finding): number {
  const place = a.span.start - b.span.start || a.passage - b.passage || a.start - b.start
  return place || Number(a.kind > b.kind) - Number(a.kind < b.kind) || b.end - a.end || (a.id < b.id ? -1 : 1)
}
