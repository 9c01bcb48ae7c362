// A Markdown file as a deck or a memo, from its tree to bytes: what `precis render` and the plugins for unified share.
import {basename, extname, posix} from 'node:path'
import type {Root} from 'mdast'
import {toString as plainText} from 'mdast-util-to-string'
import {visit} from 'unist-util-visit'
import {type ImageRequest, loadImages} from './images.ts'
import {measureWith} from './layout/measure.ts'
import {type FrontMatter, type MarkdownFile, markdownDraft} from './markdown/index.ts'
import type {LayoutContext} from './model/layout.ts'
import type {Draft, Report, Shape} from './model/stages.ts'
import type {Theme} from './model/theme.ts'
import {frame} from './themes/frame.ts'
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
export type RenderWorld = Pick<World, 'read' | 'font' | 'sourceDate'>

/**
 * The bytes of a deck (PPTX) or a memo (PDF). Pictures are asked for by their path from the folder of the file's path.
 * Same file, options and pictures: same bytes. The tree is changed.
 */
export async function renderMarkdown(
  markdown: MarkdownFile,
  shape: Shape,
  options: RenderOptions,
  world: RenderWorld,
  report: Report
): Promise<Uint8Array> {
  const {draft, front} = markdownDraft(markdown, shape, report, options.form)
  const marking = options.marking ?? front.marking
  const context: LayoutContext = {
    theme: themeOf(options, front, markdown.file, report),
    frame,
    info: infoOf(draft, front, options, markdown.file, world),
    marking,
    pageBanner: () => marking,
    designation: [],
    measure: measureWith(world),
    images: await loadImages(world, imageRequests(draft, markdown.file), report),
    sources: [],
    form: draft.form
  }
  return bytesOf(draft, context, {front, file: markdown.file}, world, report)
}

/** One that is asked for by hand has to exist; one that the file names may be another tool's. */
function themeOf({theme: asked}: RenderOptions, front: FrontMatter, file: string, report: Report): Theme {
  const name = asked ?? front.theme
  const theme = name === '' ? plain : themeNamed(name)
  if (theme !== undefined) return theme
  const hints = [`The themes are ${themes.map((each) => each.name).join(', ')}.`]
  const message = `There is no theme \`${name}\`; \`${plain.name}\` is used.`
  if (asked !== undefined) report({rule: 'theme-is-known', file, message, hints})
  else report({rule: 'front-matter-is-used', file, line: 1, message, note: 'It may be a theme of another tool.', hints})
  return plain
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

/** Pictures with their address, and those by reference with the address of their definition. */
function imageRequests({root}: Draft, file: string): readonly ImageRequest[] {
  const requests: ImageRequest[] = []
  const defined = new Map<string, string>()
  visit(root, 'definition', ({identifier, url}) => {
    if (!defined.has(identifier)) defined.set(identifier, url)
  })
  visit(root, (node) => {
    if (node.type !== 'image' && node.type !== 'imageReference') return
    const url = node.type === 'image' ? node.url : defined.get(node.identifier)
    if (url === undefined) return
    const path = /^[a-z][a-z0-9+.-]*:/i.test(url) ? url : posix.join(posix.dirname(file), decoded(url))
    const {line, column} = node.position?.start ?? {line: 1, column: 1}
    requests.push({key: url, path, place: {file, line, column}})
  })
  return requests
}

/** `a%20b.png` is the file `a b.png`. */
function decoded(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}

async function bytesOf(
  draft: Draft,
  context: LayoutContext,
  {front, file}: {readonly front: FrontMatter; readonly file: string},
  world: RenderWorld,
  report: Report
): Promise<Uint8Array> {
  if (draft.shape === 'deck') {
    const [{layOutDeck}, {writePptx}] = await Promise.all([
      import('./layout/deck/index.ts'),
      import('./writers/pptx/index.ts')
    ])
    return writePptx(layOutDeck(draft, context, report))
  }
  const [{layOutMemo}, {lintMemo}, {writePdf}] = await Promise.all([
    import('./layout/memo/index.ts'),
    import('./lint/index.ts'),
    import('./writers/pdf/index.ts')
  ])
  const memo = layOutMemo(draft, context, report)
  // A file that names no form promises none.
  if (draft.form.title !== '')
    lintMemo({form: draft.form, fields: front.memo, draft, memo}, {brief: file, sources: '', textOf: () => ''}, report)
  return writePdf(memo, world.font)
}
