// The stages one by one, for tests that look at what is between them.
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {brief} from '../briefing/index.ts'
import {dateWords} from '../compose/dates.ts'
import {compose} from '../compose/index.ts'
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
import type {Diagnostic, Draft, Shape, Template} from '../model/stages.ts'
import {readSource} from '../readers/index.ts'
import {refine} from '../refiners/index.ts'
import {themeNamed} from '../themes/index.ts'
import {plain} from '../themes/plain.ts'
import {memoryWorld} from '../world.ts'

export interface Made {
  readonly texts: ReadonlyMap<SourceId, string>
  readonly extractions: readonly Extraction[]
  readonly briefing: Briefing
  readonly templates: readonly Template[]
  readonly drafts: Readonly<Record<Shape, Draft>>
  readonly deck: Deck
  readonly memo: Memo
  readonly diagnostics: readonly Diagnostic[]
}

/** Everything that the stages make of a project in memory, but for the files. Images are left out. */
export async function make(files: Readonly<Record<string, string | Uint8Array>>): Promise<Made> {
  const world = memoryWorld(files)
  const diagnostics: Diagnostic[] = []
  const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic)
  const settings = await settingsOf(world, report)
  const templates = await templatesOf(world, 'both', report)
  if (settings === undefined) throw new Error(JSON.stringify(diagnostics))
  const documents = (await sourcesIn(world, 'sources', report)).flatMap((source) => readSource(source, report) ?? [])
  const extractions = refine(
    documents.map((document) => extract(document, report)),
    {aliases: settings.aliases},
    report
  )
  const briefing = brief(extractions, settings, world.sourceDate, report)
  const drafts = {} as Record<Shape, Draft>
  for (const template of templates) drafts[template.shape] = compose(template, briefing, report)
  const base = {...settingOf(briefing), measure: measureWith(world), images: new Map()}
  const look = (draft: Draft) => ({
    ...base,
    theme: themeNamed(settings.theme ?? draft.theme) ?? plain,
    form: draft.form
  })
  return {
    texts: new Map(extractions.map(({document}) => [document.source, document.text])),
    extractions,
    briefing,
    templates,
    drafts,
    deck: layOutDeck(drafts.deck, look(drafts.deck), report),
    memo: layOutMemo(drafts.memo, look(drafts.memo), report),
    diagnostics
  }
}

const settingOf = ({
  title,
  from,
  subject,
  lang,
  date,
  marking,
  sources
}: Briefing): Pick<LayoutContext, 'info' | 'marking' | 'sources'> => ({
  info: {title, author: from, subject, lang, date},
  marking,
  sources: sources.map(({number, label, meta}) => ({number, label, date: meta.date ? dateWords(meta.date.value) : ''}))
})

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
