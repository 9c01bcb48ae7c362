// The schema of briefing.json, version 1. Published as JSON Schema; the compiler holds it to the type of the briefing.
import {z} from 'zod'
import type {Briefing} from '../model/briefing.ts'
import type {SourceId, Span} from '../model/source.ts'
import type {Target} from './selectors.ts'

/** A value as it stands in briefing.json: spans are targets, `undefined` is `null`. */
export type Published<T> = T extends Span
  ? Target
  : T extends SourceId
    ? string
    : T extends undefined
      ? null
      : T extends readonly unknown[]
        ? {readonly [K in keyof T]: Published<T[K]>}
        : T extends object
          ? {readonly [K in keyof T as K extends 'span' ? 'target' : K]: Published<T[K]>}
          : T

const offset = z.int().nonnegative()
const number = z.int().positive()
const text = z.string()
const texts = z.array(text)
const numbers = z.array(number)

const target = z
  .object({
    type: z.literal('SpecificResource'),
    source: text,
    selector: z.tuple([
      z.object({type: z.literal('TextPositionSelector'), start: offset, end: offset}),
      z.object({type: z.literal('TextQuoteSelector'), exact: text, prefix: text, suffix: text})
    ])
  })
  .meta({
    id: 'Target',
    description: 'A place in a source, as in the Web Annotation Data Model (W3C). Offsets count code points.'
  })

const evidence = z
  .object({target, text, source: number, paragraph: z.int().nonnegative(), mark: text})
  .meta({id: 'Evidence', description: 'A whole sentence of a source: repaired, with its place and paragraph.'})
const sentences = z.tuple([evidence]).rest(evidence)

const claim = z
  .object({
    id: text,
    text,
    kept: z.array(target),
    evidence: sentences,
    witnesses: numbers,
    edited: z.boolean(),
    note: text.nullable(),
    salience: z.number()
  })
  .meta({
    id: 'Claim',
    description: 'A statement that may be shown, the pieces it is cut from, and every sentence that says it.'
  })

const moment = z
  .object({
    value: text,
    end: text.nullable(),
    precision: text,
    printed: text,
    yearImplied: z.boolean(),
    impliedFrom: number.nullable()
  })
  .meta({id: 'Moment', description: 'A date as TIMEX3, with its words as printed.'})

const figure = z
  .object({
    id: text,
    value: z.union([z.number(), z.tuple([z.number(), z.number()]), z.null()]),
    unitKey: text,
    qualifier: text,
    number: text,
    unit: text,
    measure: text,
    period: text,
    evidence: sentences,
    witnesses: numbers,
    salience: z.number()
  })
  .meta({id: 'Figure', description: 'A quantity; every field is a piece of its sentence.'})

const band = z.object({label: text, low: z.number(), high: z.number()})
const judgement = z
  .object({id: text, claim, word: text, band: band.nullable()})
  .meta({id: 'Judgement', description: 'A claim with a word of likelihood; `band` in percent, of the yardstick.'})

const conflict = z.object({
  id: text,
  measure: text,
  unitKey: text,
  values: z.tuple([figure, figure]).rest(figure),
  difference: z.number().nullable()
})

const event = z.object({id: text, moment, claim: claim.nullable(), published: number.nullable()})

const quotation = z.object({
  id: text,
  form: z.enum(['direct', 'fragment', 'reported']),
  speaker: text,
  role: text,
  words: text,
  lead: text,
  cutBefore: z.boolean(),
  cutAfter: z.boolean(),
  moment: moment.nullable(),
  evidence: sentences,
  witnesses: numbers
})

const stance = z.object({
  source: number,
  says: z.enum(['says', 'differs', 'silent']),
  paragraph: z.int().nonnegative().nullable()
})

const table = z.object({
  id: text,
  caption: text,
  header: texts,
  rows: z.array(texts),
  numbers: z.array(z.array(z.number().nullable())),
  units: texts,
  align: z.array(z.enum(['left', 'right'])),
  evidence
})

const section = z.object({
  id: text,
  label: text,
  title: claim,
  claims: z.array(claim),
  tables: z.array(table),
  images: z.array(z.object({id: text, path: text, alt: text, caption: text, evidence}))
})

const headed = <T extends z.ZodType>(item: T) => z.object({title: claim.nullable(), items: z.array(item)})

const given = z.object({value: text, implied: z.boolean(), target: target.exactOptional()})
const source = z.object({
  number,
  id: text,
  hash: text,
  meta: z.object({
    title: given.exactOptional(),
    author: given.exactOptional(),
    date: given.exactOptional(),
    publisher: given.exactOptional(),
    url: given.exactOptional(),
    lang: given.exactOptional()
  }),
  label: text,
  words: offset,
  paragraphs: offset,
  used: offset,
  setAside: z.array(z.object({target, text, reason: text})),
  repairs: z.array(z.object({target, before: text, after: text, reason: text})),
  banner: text,
  portions: z.array(z.object({start: offset, end: offset, mark: text})),
  copyOf: number.nullable(),
  boundTo: z.object({source: number, by: z.enum(['author', 'house'])}).nullable()
})

const absence = z.union([
  z.object({what: z.enum(['title', 'author', 'date']), sources: numbers}),
  z.object({what: z.literal('confidence'), sources: numbers}),
  z.object({what: z.enum(['period', 'second-witness']), figures: offset, of: offset})
])

export const briefingSchema = z
  .object({
    version: z.literal(1),
    title: text,
    titleImplied: z.boolean(),
    subtitle: text,
    date: text,
    dateFrom: z.enum(['brief', 'environment', 'source', 'none']),
    from: text,
    to: text,
    subject: text,
    marking: text,
    markings: z.object({
      banner: z.enum(['page', 'overall']),
      cui: z.enum(['dod', 'nara']),
      'cui-separator': z.enum(['//', '/']),
      'controlled-by': texts,
      categories: texts,
      'distribution-statement': text,
      dissemination: text,
      contact: text,
      'classified-by': text,
      'derived-from': text,
      'declassify-on': text
    }),
    memo: z.object({
      letterhead: texts,
      'office-symbol': text,
      'record-number': text,
      addressees: texts,
      deadline: text,
      action: text,
      issue: text,
      options: texts,
      presentation: text,
      contact: text,
      authority: text,
      signature: z.object({name: text, rank: text, title: text}),
      enclosures: texts,
      distribution: texts,
      copies: texts,
      clearance: texts,
      number: text,
      'other-title': text,
      sector: text
    }),
    lang: text,
    yardstick: z.enum(['icd203', 'phia']),
    bottomLine: z.object({claim, judgement: judgement.nullable(), supports: z.array(claim)}).nullable(),
    figures: headed(figure),
    conflicts: z.array(conflict),
    sections: z.array(section),
    chronology: headed(event),
    quotations: headed(quotation),
    agreement: headed(z.object({claim, stances: z.array(stance)})),
    outlook: headed(judgement),
    gaps: headed(claim),
    recommended: texts,
    absences: z.array(absence),
    terms: z.array(z.object({short: text, long: text, evidence})),
    variants: z.array(z.object({name: text, variant: text, confirmed: z.boolean()})),
    sources: z.array(source)
  })
  .meta({
    title: 'briefing.json',
    description: 'What a folder of sources comes to: every finding with its place. Version 1.'
  }) satisfies z.ZodType<Published<Briefing>>
