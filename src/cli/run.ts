// One run: the pipeline on a project, and its results in their folder.
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {type LastingCache, lastingCache} from '../cache.ts'
import type {Reads} from '../disk.ts'
import type {Diagnostic} from '../model/stages.ts'
import type {Placed} from '../outputs/plan.ts'
import {publish, recoverOutputs} from '../outputs/publish.ts'
import type {build} from '../pipeline.ts'
import {codeHash} from '../version.ts'
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
  const world = worldOf(project, io)
  const {value, diagnostics} = await build(world, cache, {sources: project.sources, only}, progress.stage)
  cache.endRun()
  const reads = world.reads()
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
