// The whole tool: sources in, deck and memo out, one line a stage.

import {sourceAttachments} from './attachments.ts'
import {exhibitsOf} from './briefing/exhibits.ts'
import {brief} from './briefing/index.ts'
import type {Cache} from './cache.ts'
import {dateWords} from './compose/dates.ts'
import {designationOf} from './compose/designation.ts'
import {compose} from './compose/index.ts'
import {pageBannerOf} from './compose/marks-of.ts'
import {themeOf} from './compose/theme-name.ts'
import {extract} from './extractors/index.ts'
import {type ImageRequest, loadImages} from './images/index.ts'
import {imagesIn, reportSilent} from './images/requests.ts'
import {type Only, settingsOf, sourcesIn, templatesOf} from './inputs.ts'
import {layOutDeck} from './layout/deck/index.ts'
import {measureWith} from './layout/measure.ts'
import {layOutMemo} from './layout/memo/index.ts'
import {withSoundFonts} from './layout/sound-fonts.ts'
import {lintBriefing, lintMemo, type Places} from './lint/index.ts'
import {contextIn, drawingTheme, type Look, loadLook} from './look.ts'
import type {Briefing} from './model/briefing.ts'
import type {Extraction} from './model/finding.ts'
import type {LayoutContext} from './model/layout.ts'
import type {Attachment} from './model/memo.ts'
import type {Source, SourceId} from './model/source.ts'
import type {Brief, Diagnostic, Draft, Outcome, Report, Template} from './model/stages.ts'
import {pointOf} from './prose/point.ts'
import {readSource} from './readers/index.ts'
import {refine} from './refiners/index.ts'
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
  const fonted = withSoundFonts(world, report)
  const drafts = templates.map((template) => compose(template, briefing, report))
  const looks = await looksOf(templates, settings, fonted, report)
  const own = drafts.flatMap(({root, shape}) => imagesIn(root, `templates/${shape}.md`))
  const found = imageRequests(refined, options.sources)
  const pictures = await loadImages(fonted, [...found, ...own], drawingTheme(looks[0] as Look), report)
  reportSilent(own, pictures, report)
  const base = {...layoutBase(briefing, report), ...pictures, measure: measureWith(fonted)}

  progress('write')
  const files: OutputFile[] = []
  const json = encode(writeJson(briefing, texts))
  const attachments =
    settings.archive === 'a-3a' ? await attachmentsOf(world, refined, options.sources, found, json) : []
  const asked = {briefing, places, attachments}
  for (const [index, draft] of drafts.entries())
    files.push(await written(draft, base, looks[index] as Look, asked, fonted, report))
  const words = drafts.find((draft) => draft.shape === 'memo') ?? drafts[0]
  if (words) files.push({name: 'briefing.md', bytes: encode(bannered(writeMarkdown(words), briefing.marking))})
  files.push({name: 'briefing.json', bytes: json})
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

type Base = Omit<LayoutContext, 'theme' | 'frame' | 'form'>

function layoutBase(briefing: Briefing, report: Report): Omit<Base, 'images' | 'lost' | 'measure'> {
  return {
    info: {
      title: briefing.title,
      author: briefing.from,
      subject: briefing.subject,
      lang: briefing.lang,
      date: briefing.date
    },
    marking: briefing.marking,
    languages: otherLanguages(briefing),
    pageBanner: pageBannerOf(briefing),
    designation: designationOf(briefing, report),
    sources: briefing.sources.map(({number, label, meta}) => ({
      number,
      label,
      date: meta.date ? dateWords(meta.date.value) : ''
    }))
  }
}

/** A language as in BCP 47, and its first part. */
const LANGUAGE = /^([A-Za-z]{2,3})(?:-[A-Za-z0-9]{2,8})*$/
const primaryOf = (tag: string): string | undefined => LANGUAGE.exec(tag)?.[1]?.toLowerCase()

/** Of the sources that say that they are in another language than the briefing. */
function otherLanguages({sources, lang}: Briefing): LayoutContext['languages'] {
  const languages = new Map<SourceId, string>()
  for (const {id, meta} of sources) {
    const own = meta.lang?.value ?? ''
    const primary = primaryOf(own)
    if (primary !== undefined && primary !== primaryOf(lang)) languages.set(id, own)
  }
  return languages
}

/** The look of each template: of the theme that `brief.yml` names, else of its own. Each theme is loaded once. */
async function looksOf(
  templates: readonly Template[],
  settings: Brief,
  world: World,
  report: Report
): Promise<readonly Look[]> {
  const loaded = new Map<string, Look>()
  const looks: Look[] = []
  for (const template of templates) {
    const choice = settings.theme ?? themeOf(template)
    const look = loaded.get(choice.name) ?? (await loadLook(world, choice, report))
    loaded.set(choice.name, look)
    looks.push(look)
  }
  return looks
}

/** What an archived memo was made from: the sources and their pictures, and the briefing for other programs. */
async function attachmentsOf(
  world: World,
  extractions: readonly Extraction[],
  folder: string,
  images: readonly ImageRequest[],
  json: Uint8Array
): Promise<readonly Attachment[]> {
  const sources = extractions.map(({document}) => ({
    path: `${folder}/${document.source}`,
    description: 'A source'
  }))
  const pictures = images.map(({path}) => ({
    path,
    description: 'A picture of a source'
  }))
  const data = {
    name: 'briefing.json',
    mime: 'application/json',
    description: 'The findings of the briefing with their places in the sources',
    relationship: 'Data',
    bytes: json
  } as const
  return [data, ...(await sourceAttachments(world, [data], [...sources, ...pictures]))]
}

/** What a memo is held against, and what is attached to it. */
interface Asked {
  readonly briefing: Briefing
  readonly places: Places
  readonly attachments: readonly Attachment[]
}

/** Writers are loaded when their format is asked for. */
async function written(
  draft: Draft,
  base: Base,
  look: Look,
  {briefing, places, attachments}: Asked,
  world: World,
  report: Report
): Promise<OutputFile> {
  const context = {...base, ...contextIn(look, draft.shape, base.measure, world), form: draft.form}
  if (draft.shape === 'deck') {
    const {writePptx} = await import('./writers/pptx/index.ts')
    return {name: 'deck.pptx', bytes: await writePptx(layOutDeck(draft, context, report), look.template)}
  }
  const {writePdf} = await import('./writers/pdf/index.ts')
  const memo = layOutMemo(draft, context, report)
  lintMemo({form: draft.form, fields: briefing.memo, draft, memo}, places, report)
  return {name: 'memo.pdf', bytes: await writePdf(memo, world.font, attachments)}
}
