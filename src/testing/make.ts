// The stages one by one, for tests that look at what is between them.
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {brief} from '../briefing/index.ts'
import {dateWords} from '../compose/dates.ts'
import {designationOf} from '../compose/designation.ts'
import {compose} from '../compose/index.ts'
import {pageBannerOf} from '../compose/marks-of.ts'
import {extract} from '../extractors/index.ts'
import {settingsOf, sourcesIn, templatesOf} from '../inputs.ts'
import {layOutDeck} from '../layout/deck/index.ts'
import {measureWith} from '../layout/measure.ts'
import {layOutMemo} from '../layout/memo/index.ts'
import type {Briefing} from '../model/briefing.ts'
import type {Deck} from '../model/deck.ts'
import type {Extraction} from '../model/finding.ts'
import type {LayoutContext} from '../model/layout.ts'
import type {Memo} from '../model/memo.ts'
import type {SourceId} from '../model/source.ts'
import type {Brief, Diagnostic, Draft, Shape} from '../model/stages.ts'
import {readSource} from '../readers/index.ts'
import {refine} from '../refiners/index.ts'
import {frame} from '../themes/frame.ts'
import {themeNamed} from '../themes/index.ts'
import {plain} from '../themes/plain.ts'
import {memoryWorld, packagedFont} from '../world.ts'

/** What is known before anything is composed. */
export interface Found {
  readonly texts: ReadonlyMap<SourceId, string>
  readonly extractions: readonly Extraction[]
  readonly briefing: Briefing
  readonly settings: Brief
  readonly diagnostics: Diagnostic[]
}

export interface Made extends Found {
  readonly drafts: Readonly<Record<Shape, Draft>>
  readonly deck: Deck
  readonly memo: Memo
}

export type Files = Readonly<Record<string, string | Uint8Array>>

/** The stages from the files of a project in memory to its briefing. */
export async function find(files: Files): Promise<Found> {
  const world = memoryWorld(files)
  const diagnostics: Diagnostic[] = []
  const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic)
  const settings = await settingsOf(world, report)
  if (settings === undefined) throw new Error(JSON.stringify(diagnostics))
  const documents = (await sourcesIn(world, 'sources', report)).flatMap((source) => readSource(source, report) ?? [])
  const read = documents.map((document) => extract(document, report))
  const extractions = refine(read, {aliases: settings.aliases}, report)
  const briefing = brief(extractions, settings, world.sourceDate, report)
  return {
    texts: new Map(read.map(({document}) => [document.source, document.text])),
    extractions,
    briefing,
    settings,
    diagnostics
  }
}

/** Widths of words do not change from one test to the next. */
const measure = measureWith({font: packagedFont})

/** Everything that the stages make of a project in memory, but for the files. Images are left out. */
export async function make(files: Files): Promise<Made> {
  const found = await find(files)
  const {briefing, settings, diagnostics} = found
  const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic)
  const drafts = {} as Record<Shape, Draft>
  for (const template of await templatesOf(memoryWorld(files), 'both', settings.form, report)) {
    drafts[template.shape] = compose(template, briefing, report)
  }
  const base = {...settingOf(briefing), measure, images: new Map(), lost: new Map(), languages: new Map()}
  const look = (draft: Draft) => ({
    ...base,
    theme: themeNamed(settings.theme?.name ?? draft.theme) ?? plain,
    frame,
    form: draft.form
  })
  const deck = layOutDeck(drafts.deck, look(drafts.deck), report)
  return {...found, drafts, deck, memo: layOutMemo(drafts.memo, look(drafts.memo), report)}
}

const settingOf = (
  briefing: Briefing
): Pick<LayoutContext, 'info' | 'marking' | 'pageBanner' | 'designation' | 'sources'> => {
  const {title, from, subject, lang, date, marking, sources} = briefing
  return {
    info: {title, author: from, subject, lang, date},
    marking,
    pageBanner: pageBannerOf(briefing),
    designation: designationOf(briefing, () => undefined),
    sources: sources.map(({number, label, meta}) => ({
      number,
      label,
      date: meta.date ? dateWords(meta.date.value) : ''
    }))
  }
}

/** Bytes of the files below some folders of a project on the disk, and of the named files; by path from the project. */
export function filesBelow(root: string, names: readonly string[]): Readonly<Record<string, Uint8Array>> {
  const files: Record<string, Uint8Array> = {}
  const visit = (path: string): void => {
    try {
      for (const name of readdirSync(join(root, path)).sort()) visit(`${path}/${name}`)
    } catch {
      files[path] = readFileSync(join(root, path))
    }
  }
  for (const name of names) visit(name)
  return files
}
