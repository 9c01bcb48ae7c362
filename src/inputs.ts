// What a project has: its sources, its settings, its templates. Read once, before the stages.
import {emptyBrief, loadTemplate, parseBrief} from './compose/index.ts'
import {formNamed, policy} from './forms/index.ts'
import type {Source, SourceId} from './model/source.ts'
import type {Brief, Report, Template} from './model/stages.ts'
import {readerFor} from './readers/index.ts'
import {packagedTemplate, ReadRefused, sha256, type World} from './world.ts'

/** Which outputs are asked for. */
export type Only = 'deck' | 'memo' | 'both'

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

/** `brief.yml` of the project, or its defaults; undefined when it has errors, which have been reported. */
export async function settingsOf(world: World, report: Report): Promise<Brief | undefined> {
  const bytes = await world.read('brief.yml')
  return bytes ? parseBrief(decode(bytes), report) : emptyBrief
}

/**
 * The templates asked for: the project's own, else the packaged ones; that of the memo is the one of its form.
 * One with errors is reported and left out.
 */
export async function templatesOf(
  world: World,
  only: Only,
  form: string | undefined,
  report: Report
): Promise<readonly Template[]> {
  const memo = (formNamed(form ?? '') ?? policy).template
  const names = [...(only === 'memo' ? [] : ['deck.md']), ...(only === 'deck' ? [] : [memo])]
  const templates: Template[] = []
  for (const name of names) {
    const bytes = await world.read(`templates/${name}`)
    const text = bytes ? decode(bytes) : packagedTemplate(name)
    const template = text === undefined ? undefined : loadTemplate(`templates/${name}`, text, report)
    if (template) templates.push(template)
  }
  return templates
}

/** Files that belong to a source and are no sources: the pictures that it shows. */
const PICTURE = /\.(?:png|jpe?g|gif|webp|svg|avif|tiff?|bmp)$/i

/** The sources below a folder, in the order of their names. What has no reader, or may not be read, is reported. */
export async function sourcesIn(world: World, folder: string, report: Report): Promise<readonly Source[]> {
  const sources: Source[] = []
  const paths = await world.list(folder)
  for (const path of paths) {
    const id = path.slice(folder === '' ? 0 : folder.length + 1) as SourceId
    if (PICTURE.test(path)) continue
    if (!readerFor(id)) {
      report({
        rule: 'source-is-known-format',
        file: path,
        message: 'This file is not read.',
        note: 'There is no reader for its format.',
        hints: ['Save it as .md or .txt.']
      })
      continue
    }
    const bytes = await readOrReport(world, path, report)
    if (bytes) sources.push({id, bytes, hash: sha256(bytes)})
  }
  return sources
}

async function readOrReport(world: World, path: string, report: Report): Promise<Uint8Array | undefined> {
  const refuse = (reason: string) =>
    report({
      rule: 'source-is-readable',
      file: path,
      message: `This source is not read: ${reason}.`,
      hints: ['Put a plain, readable file of the project there; the other sources are not affected.']
    })
  try {
    const bytes = await world.read(path)
    if (!bytes) refuse('it went away while the folder was being read')
    return bytes
  } catch (error) {
    if (!(error instanceof ReadRefused)) throw error
    refuse(error.reason)
    return undefined
  }
}
