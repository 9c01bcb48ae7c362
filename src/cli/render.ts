import {readFile, rename, rm, writeFile} from 'node:fs/promises'
import {basename, dirname, extname, join, relative, resolve, sep} from 'node:path'
import {toString as plainText} from 'mdast-util-to-string'
import {sourceAttachments} from '../attachments.ts'
import {archiveSchema} from '../compose/brief-schema.ts'
import {type DiskWorld, diskWorld} from '../disk.ts'
import {loadImages} from '../images/index.ts'
import {imagesIn, reportSilent} from '../images/requests.ts'
import {measureWith} from '../layout/measure.ts'
import {withSoundFonts} from '../layout/sound-fonts.ts'
import type {LayoutContext} from '../model/layout.ts'
import type {Attachment} from '../model/memo.ts'
import type {Diagnostic, Draft, Report, Shape} from '../model/stages.ts'
import {themeNamed, themes} from '../themes/index.ts'
import {plain} from '../themes/plain.ts'
import {shownPath} from './build.ts'
import type {Command} from './commands.ts'
import type {Io} from './io.ts'
import {type FrontMatter, markdownDraft} from './markdown-draft.ts'
import {markdownText} from './markdown-file.ts'
import {diagnosticsText, exitCodeOf} from './report.ts'

const SHAPES: Readonly<Record<string, Shape>> = {'.pptx': 'deck', '.pdf': 'memo'}

/** `precis render`: one Markdown file, one result, which is replaced at once and whole. */
export const render: Command = async (args, values, io) => {
  const diagnostics: Diagnostic[] = []
  const report: Report = (diagnostic) => diagnostics.push(diagnostic)
  const output = resolve(io.cwd, values.output ?? '')
  const written = await renderFile(resolve(io.cwd, args[0] ?? ''), output, io, report)
  io.err(diagnosticsText(diagnostics))
  if (written) io.out(`${shownPath(output, io)}  written\n`)
  else io.err('Nothing was written.\n')
  return exitCodeOf(written, diagnostics, false)
}

async function renderFile(input: string, output: string, io: Io, report: Report): Promise<boolean> {
  const shape = SHAPES[extname(output).toLowerCase()]
  if (shape === undefined) {
    report({
      rule: 'option-is-known',
      file: basename(output),
      message: 'What is to be made is not clear.',
      note: 'The ending of --output decides: .pptx for a deck, .pdf for a memo.',
      hints: ['Name a file with one of these endings.']
    })
    return false
  }
  const root = rootOf(input, io)
  const file = relative(root, input).split(sep).join('/')
  const world = withSoundFonts(diskWorld(root, {out: '', env: io.env}), report)
  const text = await markdownText(world, file, report)
  if (text === undefined) return false
  const {draft, front} = markdownDraft(text, file, shape, report)
  const context = await contextOf(draft, front, file, world, report)
  const attachments = await attachmentsOf(front, draft, file, world, report)
  return writeWhole(output, await bytesOf(draft, context, attachments, world, report), report)
}

/** Pictures may lie beside the file or anywhere below the current folder, when the file does. */
function rootOf(input: string, io: Io): string {
  const fromHere = relative(io.cwd, input)
  return fromHere.startsWith('..') || resolve(fromHere) === fromHere ? dirname(input) : io.cwd
}

async function contextOf(
  draft: Draft,
  front: FrontMatter,
  file: string,
  world: DiskWorld,
  report: Report
): Promise<LayoutContext> {
  const theme = themeNamed(draft.theme)
  if (theme === undefined)
    report({
      rule: 'theme-is-known',
      file,
      line: 1,
      message: `There is no theme \`${draft.theme}\`; \`${plain.name}\` is used.`,
      hints: [`The themes are ${themes.map(({name}) => name).join(', ')}.`]
    })
  const info = {
    title: front.title || firstHeading(draft) || basename(file, extname(file)),
    author: front.author,
    subject: front.subject,
    lang: front.lang || 'en',
    date: /^\d{4}-\d{2}-\d{2}$/.test(front.date) ? front.date : (world.sourceDate ?? '')
  }
  const requests = imagesIn(draft.root, file)
  const pictures = await loadImages(world, requests, theme ?? plain, report)
  reportSilent(requests, pictures, report)
  const measure = measureWith(world)
  return {
    theme: theme ?? plain,
    info,
    marking: front.marking,
    measure,
    ...pictures,
    sources: [],
    languages: new Map(),
    form: front.form
  }
}

function firstHeading({root}: Draft): string {
  const heading = root.children.find((node) => node.type === 'heading')
  return heading ? plainText(heading) : ''
}

/** With `archive: a-3a`, the file itself and its pictures. */
async function attachmentsOf(
  {archive}: FrontMatter,
  {root}: Draft,
  file: string,
  world: DiskWorld,
  report: Report
): Promise<readonly Attachment[]> {
  const level = archiveSchema.safeParse(archive || 'a-2a')
  if (!level.success)
    report({
      rule: 'template-is-valid',
      file,
      line: 1,
      message: `There is no archive level \`${archive}\`; \`a-2a\` is used.`,
      hints: [`The levels are ${archiveSchema.options.join(' and ')}.`]
    })
  if (level.data !== 'a-3a') return []
  const pictures = imagesIn(root, file).map(({path}) => ({path, description: 'A picture'}))
  return sourceAttachments(world, [], [...pictures, {path: file, description: 'The text that was set'}])
}

async function bytesOf(
  draft: Draft,
  context: LayoutContext,
  attachments: readonly Attachment[],
  world: DiskWorld,
  report: Report
): Promise<Uint8Array> {
  if (draft.shape === 'deck') {
    const [{layOutDeck}, {writePptx}] = await Promise.all([
      import('../layout/deck/index.ts'),
      import('../writers/pptx/index.ts')
    ])
    return writePptx(layOutDeck(draft, context, report))
  }
  const [{layOutMemo}, {writePdf}] = await Promise.all([
    import('../layout/memo/index.ts'),
    import('../writers/pdf/index.ts')
  ])
  return writePdf(layOutMemo(draft, context, report), world.font, attachments)
}

/** Beside first, then moved: the file is the old one or the new one at every instant. */
async function writeWhole(output: string, bytes: Uint8Array, report: Report): Promise<boolean> {
  const beside = join(dirname(output), `.${basename(output)}.part`)
  try {
    const same = await readFile(output)
      .then((there) => Buffer.compare(there, bytes) === 0)
      .catch(() => false)
    if (same) return true
    await writeFile(beside, bytes)
    await rename(beside, output)
    return true
  } catch (error) {
    await rm(beside, {force: true}).catch(() => undefined)
    report({
      rule: 'output-is-writable',
      file: basename(output),
      message: 'Nothing was written.',
      note: (error as Error).message,
      hints: ['Close the file where it is open, or name another one with --output.']
    })
    return false
  }
}
