// A Markdown file as a deck or a memo, from its tree to bytes: what `precis render` and the plugins for unified share.
import {basename, extname, posix} from 'node:path'
import type {Root} from 'mdast'
import {toString as plainText} from 'mdast-util-to-string'
import {sourceAttachments} from './attachments.ts'
import {isOfficeTemplate, themeIn} from './compose/theme-name.ts'
import {type ImageRequest, loadImages} from './images/index.ts'
import {imagesIn, reportSilent} from './images/requests.ts'
import {measureWith} from './layout/measure.ts'
import {withSoundFonts} from './layout/sound-fonts.ts'
import {contextIn, drawingTheme, type Look, loadLook} from './look.ts'
import {type FrontMatter, type MarkdownFile, markdownDraft} from './markdown/index.ts'
import type {LayoutContext} from './model/layout.ts'
import type {Attachment} from './model/memo.ts'
import type {OfficeTemplate} from './model/office-template.ts'
import type {Draft, Report, Shape} from './model/stages.ts'
import {themeNamed, themes} from './themes/index.ts'
import {plain} from './themes/plain.ts'
import type {World} from './world.ts'

/** What is said from outside; it goes before what the front matter says. */
export interface RenderOptions {
  /** Name of a theme. */
  readonly theme?: string
  /** Name of the form of a memo: `policy`, `ar-25-50`. */
  readonly form?: string
  /** Stands at the head and foot of every slide and page. */
  readonly marking?: string
  /** BCP 47; `en` when nothing is said. */
  readonly lang?: string
  /** ISO day, for the dates inside the file; else the front matter's, else `SOURCE_DATE_EPOCH`. */
  readonly date?: string
}

/** What rendering may ask of the outside: pictures by their path, fonts, the date of the edition. */
export type RenderWorld = Pick<World, 'list' | 'read' | 'font' | 'sourceDate'>

/**
 * The bytes of a deck (PPTX) or a memo (PDF). Pictures are asked for by their path from the folder of the file's path.
 * Same file, options and pictures: same bytes. The tree is changed.
 */
export async function renderMarkdown(
  markdown: MarkdownFile,
  shape: Shape,
  options: RenderOptions,
  outside: RenderWorld,
  report: Report
): Promise<Uint8Array> {
  const world = withSoundFonts(outside, report)
  const {draft, front} = markdownDraft(markdown, shape, report, options.form)
  const look = await lookOf(options, front, markdown, world, report)
  const requests = imagesIn(draft.root, markdown.file)
  const pictures = await loadImages(world, requests, drawingTheme(look), report)
  reportSilent(requests, pictures, report)
  const marking = options.marking ?? front.marking
  const context: LayoutContext = {
    ...contextIn(look, shape, measureWith(world), world),
    info: infoOf(draft, front, options, markdown.file, world),
    marking,
    pageBanner: () => marking,
    designation: [],
    ...pictures,
    languages: new Map(),
    sources: [],
    form: draft.form
  }
  const attachments = await attachmentsOf(markdown, front, requests, world, report)
  return bytesOf(draft, context, {front, file: markdown.file, template: look.template, attachments}, world, report)
}

/**
 * One that is asked for by hand has to exist; one that the file names may be another tool's. A template of Office is
 * named by its path from the file.
 */
async function lookOf(
  {theme: asked}: RenderOptions,
  front: FrontMatter,
  {file, text}: MarkdownFile,
  world: RenderWorld,
  report: Report
): Promise<Look> {
  const name = asked ?? (front.theme || plain.name)
  const choice = themeIn(text, name, file, 0)
  if (isOfficeTemplate(name)) return loadLook(world, {...choice, name: posix.join(posix.dirname(file), name)}, report)
  if (themeNamed(name) === undefined) {
    const hints = [
      `The themes are ${themes.map((each) => each.name).join(', ')}; a template of PowerPoint is named by its path.`
    ]
    const message = `There is no theme \`${name}\`; \`${plain.name}\` is used.`
    if (asked !== undefined) report({rule: 'theme-is-known', file, message, hints})
    else {
      const {line, column} = choice
      report({
        rule: 'front-matter-is-used',
        file,
        line,
        column,
        message,
        note: 'It may be a theme of another tool.',
        hints
      })
    }
  }
  return loadLook(world, choice, report)
}

function infoOf(
  draft: Draft,
  front: FrontMatter,
  options: RenderOptions,
  file: string,
  {sourceDate}: RenderWorld
): LayoutContext['info'] {
  const dates = [options.date ?? '', front.date, sourceDate ?? '']
  return {
    title: front.title || firstHeading(draft.root) || basename(file, extname(file)),
    author: front.author,
    subject: front.subject,
    lang: options.lang ?? (front.lang || 'en'),
    date: dates.find((date) => /^\d{4}-\d{2}-\d{2}$/.test(date)) ?? ''
  }
}

function firstHeading({children}: Root): string {
  const heading = children.find((node) => node.type === 'heading')
  return heading ? plainText(heading) : ''
}

/** With `archive: a-3a`, the text and its pictures. */
async function attachmentsOf(
  {file, text}: MarkdownFile,
  {archive}: FrontMatter,
  requests: readonly ImageRequest[],
  world: RenderWorld,
  report: Report
): Promise<readonly Attachment[]> {
  if (archive === '') return []
  const {archiveSchema} = await import('./compose/brief-schema.ts')
  const level = archiveSchema.safeParse(archive)
  if (!level.success)
    report({
      rule: 'front-matter-is-used',
      file,
      line: 1,
      message: `There is no archive level \`${archive}\`; \`a-2a\` is used.`,
      hints: [`The levels are ${archiveSchema.options.join(' and ')}.`]
    })
  if (level.data !== 'a-3a') return []
  const own: Attachment = {
    name: basename(file),
    mime: 'text/markdown',
    description: 'The text that was set',
    relationship: 'Source',
    bytes: new TextEncoder().encode(text)
  }
  const pictures = requests.map(({path}) => ({
    path,
    description: 'A picture'
  }))
  return [own, ...(await sourceAttachments(world, [own], pictures))]
}

/** What the file says beside its draft, and what goes with it. */
interface Asked {
  readonly front: FrontMatter
  readonly file: string
  readonly template: OfficeTemplate | undefined
  readonly attachments: readonly Attachment[]
}

async function bytesOf(
  draft: Draft,
  context: LayoutContext,
  {front, file, template, attachments}: Asked,
  world: RenderWorld,
  report: Report
): Promise<Uint8Array> {
  if (draft.shape === 'deck') {
    const [{layOutDeck}, {writePptx}] = await Promise.all([
      import('./layout/deck/index.ts'),
      import('./writers/pptx/index.ts')
    ])
    return writePptx(layOutDeck(draft, context, report), template)
  }
  const [{layOutMemo}, {writePdf}] = await Promise.all([
    import('./layout/memo/index.ts'),
    import('./writers/pdf/index.ts')
  ])
  const memo = layOutMemo(draft, context, report)
  // A file that names no form promises none.
  if (draft.form.title !== '') {
    const {lintMemo} = await import('./lint/index.ts')
    lintMemo({form: draft.form, fields: front.memo, draft, memo}, {brief: file, sources: '', textOf: () => ''}, report)
  }
  return writePdf(memo, world.font, attachments)
}
