// The whole tool: sources in, deck and memo out, one line a stage.
import {exhibitsOf} from './briefing/exhibits.ts'
import {brief} from './briefing/index.ts'
import type {Cache} from './cache.ts'
import {dateWords} from './compose/dates.ts'
import {designationOf} from './compose/designation.ts'
import {compose} from './compose/index.ts'
import {pageBannerOf} from './compose/marks-of.ts'
import {extract} from './extractors/index.ts'
import {type ImageRequest, loadImages} from './images.ts'
import {type Only, settingsOf, sourcesIn, templatesOf} from './inputs.ts'
import {layOutDeck} from './layout/deck/index.ts'
import {measureWith} from './layout/measure.ts'
import {layOutMemo} from './layout/memo/index.ts'
import {lintBriefing, lintMemo, type Places} from './lint/index.ts'
import type {Briefing} from './model/briefing.ts'
import type {Extraction} from './model/finding.ts'
import type {LayoutContext} from './model/layout.ts'
import type {Source, SourceId} from './model/source.ts'
import type {Diagnostic, Draft, Outcome, Report} from './model/stages.ts'
import {pointOf} from './prose/point.ts'
import {readSource} from './readers/index.ts'
import {refine} from './refiners/index.ts'
import {frame} from './themes/frame.ts'
import {themeNamed} from './themes/index.ts'
import {plain} from './themes/plain.ts'
import type {World} from './world.ts'
import {writeJson} from './writers/json.ts'
import {writeMarkdown} from './writers/markdown.ts'

export interface BuildOptions {
  /** Folder of the sources, from the project folder. */
  readonly sources: string
  readonly only: Only
}

export interface OutputFile {
  /** `deck.pptx`, `memo.pdf`, `briefing.md`, `briefing.json`. */
  readonly name: string
  readonly bytes: Uint8Array
}

export interface Built {
  readonly files: readonly OutputFile[]
  readonly briefing: Briefing
}

/**
 * Builds a project: every stage in order. `progress` hears the name of each stage as it begins. The value is undefined
 * when nothing can be written: `brief.yml` has errors, no template is left, or no source has words.
 */
export async function build(
  world: World,
  cache: Cache,
  options: BuildOptions,
  progress: (stage: string) => void
): Promise<Outcome<Built | undefined>> {
  const diagnostics: Diagnostic[] = []
  const report: Report = (diagnostic) => diagnostics.push(diagnostic)
  const failed = {value: undefined, diagnostics}

  progress('read')
  const settings = await settingsOf(world, report)
  const templates = await templatesOf(world, options.only, settings?.form, report)
  const sources = await sourcesIn(world, options.sources, report)
  if (!settings || templates.length === 0) return failed

  progress('extract')
  const extractions = sources.flatMap((source) => extracted(source, options.sources, cache, report) ?? [])
  if (!hasWords(extractions, options.sources, report)) return failed

  progress('brief')
  const refined = refine(extractions, {aliases: settings.aliases}, report)
  const briefing = brief(refined, settings, world.sourceDate, report)

  progress('lay out')
  const texts = new Map(refined.map(({document}) => [document.source, document.text]))
  const places: Places = {
    brief: 'brief.yml',
    sources: options.sources,
    textOf: (source) => texts.get(source as SourceId) ?? ''
  }
  lintBriefing(briefing, places, report)
  const drafts = templates.map((template) => compose(template, briefing, report))
  const images = await loadImages(world, imageRequests(refined, options.sources), report)
  const base = {...layoutBase(briefing, report), measure: measureWith(world), images}

  progress('write')
  const files: OutputFile[] = []
  for (const draft of drafts)
    files.push(await written(draft, {...base, ...lookOf(draft, settings.theme)}, {briefing, places}, world, report))
  const words = drafts.find((draft) => draft.shape === 'memo') ?? drafts[0]
  if (words) files.push({name: 'briefing.md', bytes: encode(bannered(writeMarkdown(words), briefing.marking))})
  files.push({name: 'briefing.json', bytes: encode(writeJson(briefing, texts))})
  return {value: {files, briefing}, diagnostics}
}

/** A text between two lines with the banner. */
const bannered = (text: string, marking: string): string =>
  marking === '' ? text : `${marking}\n\n${text}\n${marking}\n`

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Reading and extracting depend on one file alone: kept by its path and hash. */
function extracted(source: Source, folder: string, cache: Cache, report: Report): Extraction | undefined {
  const {value, diagnostics} = cache.memo('extract', `${folder} ${source.id} ${source.hash}`, () => {
    const found: Diagnostic[] = []
    const collect: Report = (diagnostic) => found.push(diagnostic)
    const document = readSource(source, collect)
    return {value: document && extract(document, collect), diagnostics: found}
  })
  diagnostics.forEach(report)
  return value
}

function hasWords(extractions: readonly Extraction[], folder: string, report: Report): boolean {
  if (extractions.some((extraction) => extraction.document.passages.length > 0)) return true
  report({
    rule: 'sources-exist',
    file: folder,
    message: 'There is nothing to make a briefing from.',
    note: `No file below ${folder}/ has words that could be read.`,
    hints: [`Put texts (.md, .txt, .html) into ${folder}/, or name another folder with --sources.`]
  })
  return false
}

/** The pictures of all sources, chosen or not: one that is missing is told either way. */
function imageRequests(extractions: readonly Extraction[], folder: string): readonly ImageRequest[] {
  return exhibitsOf(extractions).flatMap(({source, image}) => {
    if (!image) return []
    const document = extractions[source - 1]?.document
    const place = {
      file: `${folder}/${image.evidence.span.source}`,
      ...pointOf(document?.text ?? '', image.evidence.span.start)
    }
    return [{key: image.path, path: /^[a-z]+:|^\//i.test(image.path) ? image.path : `${folder}/${image.path}`, place}]
  })
}

type Base = Pick<LayoutContext, 'info' | 'marking' | 'pageBanner' | 'designation' | 'sources'>

function layoutBase(briefing: Briefing, report: Report): Base {
  return {
    info: {
      title: briefing.title,
      author: briefing.from,
      subject: briefing.subject,
      lang: briefing.lang,
      date: briefing.date
    },
    marking: briefing.marking,
    pageBanner: pageBannerOf(briefing),
    designation: designationOf(briefing, report),
    sources: briefing.sources.map(({number, label, meta}) => ({
      number,
      label,
      date: meta.date ? dateWords(meta.date.value) : ''
    }))
  }
}

/** The theme that `brief.yml` names, else the template's. Both have been checked when they were read. */
const lookOf = (draft: Draft, theme: string | undefined): Pick<LayoutContext, 'theme' | 'frame' | 'form'> => ({
  theme: themeNamed(theme ?? draft.theme) ?? plain,
  frame,
  form: draft.form
})

/** Writers are loaded when their format is asked for. */
async function written(
  draft: Draft,
  context: LayoutContext,
  {briefing, places}: {readonly briefing: Briefing; readonly places: Places},
  world: World,
  report: Report
): Promise<OutputFile> {
  if (draft.shape === 'deck') {
    const {writePptx} = await import('./writers/pptx/index.ts')
    return {name: 'deck.pptx', bytes: await writePptx(layOutDeck(draft, context, report))}
  }
  const {writePdf} = await import('./writers/pdf/index.ts')
  const memo = layOutMemo(draft, context, report)
  lintMemo({form: draft.form, fields: briefing.memo, draft, memo}, places, report)
  return {name: 'memo.pdf', bytes: await writePdf(memo, world.font)}
}
