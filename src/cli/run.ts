// One run: the pipeline on a project, and its results in their folder.
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {type LastingCache, lastingCache} from '../cache.ts'
import {type Asked, type Reads, stillAnswers} from '../disk.ts'
import type {Diagnostic} from '../model/stages.ts'
import type {Placed} from '../outputs/plan.ts'
import {publish, recoverOutputs, standing} from '../outputs/publish.ts'
import type {build} from '../pipeline.ts'
import {codeHash} from '../version.ts'
import {packagedTemplate, sha256} from '../world.ts'
import {type Change, changesBetween, editionOf, readEdition} from './changes.ts'
import type {Io} from './io.ts'
import type {Progress} from './progress.ts'
import {type Project, worldOf} from './project.ts'

export type Build = typeof build
export type Only = 'deck' | 'memo' | 'both'

export interface Run {
  /** Undefined when nothing was written. */
  readonly placed: readonly Placed[] | undefined
  readonly diagnostics: readonly Diagnostic[]
  /** Undefined when there is no earlier briefing to compare with. */
  readonly changes: readonly Change[] | undefined
  readonly reads: Reads
}

const CACHE = '.precis.cache'

/** The cache as the last run in this folder left it; an empty one when there is none, or it is another program's. */
export async function openCache(out: string): Promise<LastingCache> {
  if (codeHash === undefined) return lastingCache('')
  return lastingCache(codeHash, (await textOf(join(out, CACHE))) ?? '')
}

const textOf = (path: string): Promise<string | undefined> => readFile(path, 'utf8').catch(() => undefined)

const LAST_RUN = 'last run'

/** What the last run was asked, what it asked the world, and what it came to. */
interface LastRun {
  readonly settings: string
  readonly asked: readonly Asked[]
  /** Of the files of its set; empty when there was none. */
  readonly names: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Everything but the answers of the world that results depend on. */
const settingsOf = (project: Project, only: Only, io: Io): string =>
  sha256(
    JSON.stringify([
      project.sources,
      project.mounted,
      only,
      io.env.SOURCE_DATE_EPOCH,
      packagedTemplate('deck.md'),
      packagedTemplate('memo.md')
    ])
  )

/** The last run once more, when nothing it depends on has changed and its results stand as they were written. */
async function standingRun(project: Project, settings: string, cache: LastingCache, io: Io): Promise<Run | undefined> {
  const last = cache.recall<LastRun>(LAST_RUN)
  if (last === undefined || last.settings !== settings || last.names.length === 0) return undefined
  const placed = standing(project.out, last.names)
  const world = worldOf(project, io)
  if (placed === undefined || !(await stillAnswers(world, last.asked))) return undefined
  return {placed, diagnostics: last.diagnostics, changes: [], reads: world.reads()}
}

/** Runs the pipeline once and writes the set. The last set stays when there is no new one. */
export async function runOnce(
  project: Project,
  only: Only,
  cache: LastingCache,
  io: Io,
  progress: Progress,
  build: Build
): Promise<Run> {
  await recoverOutputs(project.out)
  const settings = settingsOf(project, only, io)
  const standing = await standingRun(project, settings, cache, io)
  if (standing !== undefined) return standing
  const world = worldOf(project, io)
  const {value, diagnostics} = await build(world, cache, {sources: project.sources, only}, progress.stage)
  const reads = world.reads()
  const last: LastRun = {settings, asked: world.asked(), names: (value?.files ?? []).map(({name}) => name), diagnostics}
  cache.keep(LAST_RUN, last)
  cache.endRun()
  if (value === undefined) return {placed: undefined, diagnostics, changes: undefined, reads}
  const before = readEdition(await textOf(join(project.out, 'briefing.json')))
  const extras = codeHash === undefined ? [] : [{name: CACHE, bytes: new TextEncoder().encode(cache.pack())}]
  const all = [...diagnostics]
  const placed = await publish(project.out, {files: value.files, extras}, (diagnostic) => all.push(diagnostic))
  const changes = before && placed ? changesBetween(before, editionOf(value.briefing)) : undefined
  return {placed, diagnostics: all, changes, reads}
}

/** Loads the pipeline when it is needed. */
export const lazyBuild: Build = async (...args) => (await import('../pipeline.ts')).build(...args)
