import {readFile, rename, rm, stat, writeFile} from 'node:fs/promises'
import {basename, dirname, extname, join, relative, resolve, sep} from 'node:path'
import {type DiskWorld, diskWorld} from '../disk.ts'
import {parseMarkdown, shallowTree} from '../markdown/index.ts'
import type {Diagnostic, Report, Shape} from '../model/stages.ts'
import {renderMarkdown} from '../rendering.ts'
import {ReadRefused} from '../world.ts'
import {shownPath} from './build.ts'
import type {Command} from './commands.ts'
import type {Io} from './io.ts'
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
  const world = diskWorld(root, {out: '', env: io.env})
  const text = await textOf(world, file, report)
  if (text === undefined) return false
  const markdown = {file, text, tree: shallowTree(text, () => parseMarkdown(text), file, report)}
  return writeWhole(output, await renderMarkdown(markdown, shape, {}, world, report), report)
}

/** Pictures may lie beside the file or anywhere below the current folder, when the file does. */
function rootOf(input: string, io: Io): string {
  const fromHere = relative(io.cwd, input)
  return fromHere.startsWith('..') || resolve(fromHere) === fromHere ? dirname(input) : io.cwd
}

async function textOf(world: DiskWorld, file: string, report: Report): Promise<string | undefined> {
  const refuse = (message: string): undefined => {
    report({rule: 'source-is-readable', file, message, hints: ['Name a Markdown file.']})
    return undefined
  }
  try {
    const bytes = await world.read(file)
    return bytes === undefined ? refuse('There is no such file.') : new TextDecoder().decode(bytes)
  } catch (error) {
    if (error instanceof ReadRefused) return refuse(`The file is not read: ${error.reason}.`)
    throw error
  }
}

/** Beside first, then moved: the file is the old one or the new one at every instant. */
async function writeWhole(output: string, bytes: Uint8Array, report: Report): Promise<boolean> {
  const beside = join(dirname(output), `.${basename(output)}.part`)
  try {
    if (await isThere(output, bytes)) return true
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

/** A file of another length is not read. */
async function isThere(output: string, bytes: Uint8Array): Promise<boolean> {
  try {
    const {size} = await stat(output)
    return size === bytes.length && Buffer.compare(await readFile(output), bytes) === 0
  } catch {
    return false
  }
}
