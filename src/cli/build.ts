import {relative, sep} from 'node:path'
import type {Diagnostic} from '../model/stages.ts'
import type {Placed} from '../outputs/plan.ts'
import {changesText} from './changes.ts'
import type {Command} from './commands.ts'
import type {ExitCode, Io} from './io.ts'
import {progressOn, silentProgress} from './progress.ts'
import {type Project, projectOf} from './project.ts'
import {diagnosticsText, exitCodeOf, severityOf, sortDiagnostics} from './report.ts'
import {type Build, lazyBuild, openCache, type Run, runOnce} from './run.ts'

/** `precis build`: results and changes on standard output, progress and diagnostics on standard error. */
export const build: Command = (args, values, io) => buildWith(lazyBuild, args, values, io)

export async function buildWith(pipeline: Build, ...[args, values, io]: Parameters<Command>): Promise<ExitCode> {
  const problems: Diagnostic[] = []
  const project = projectOf(args[0], values, io, (problem) => problems.push(problem))
  if (project === undefined) {
    const run: Run = {placed: undefined, diagnostics: problems, changes: undefined, reads: {files: [], folders: []}}
    return show(run, undefined, values, io)
  }
  const progress = values.json ? silentProgress : progressOn(io)
  const cache = await openCache(project.out)
  const run = await runOnce(project, values.only ?? 'both', cache, io, progress, pipeline)
  progress.done()
  return show(run, project, values, io)
}

function show(run: Run, project: Project | undefined, values: Parameters<Command>[1], io: Io): ExitCode {
  const exit = exitCodeOf(run.placed !== undefined, run.diagnostics, values.strict === true)
  if (values.json) {
    io.out(`${JSON.stringify(documentOf(run, project, exit, io), undefined, 2)}\n`)
    return exit
  }
  io.err(diagnosticsText(run.diagnostics))
  if (run.placed === undefined) io.err('Nothing was written.\n')
  else if (project !== undefined) io.out(placedText(run.placed, project, io))
  if (run.changes !== undefined) io.out(changesText(run.changes))
  return exit
}

const STATES = {written: 'written', unchanged: 'unchanged', beside: 'written beside yours'} as const

/** A line for each result: where it is, what happened, its size. */
export function placedText(placed: readonly Placed[], project: Project, io: Io): string {
  const folder = shownPath(project.out, io)
  const paths = placed.map((file) => `${folder}/${file.at}`)
  const width = Math.max(0, ...paths.map((path) => path.length))
  return placed
    .map((file, index) => `${(paths[index] ?? '').padEnd(width)}  ${STATES[file.state]}, ${sizeText(file.size)}\n`)
    .join('')
}

/** From the current folder where it is below, else absolute. */
export function shownPath(path: string, io: Io): string {
  const short = relative(io.cwd, path) || '.'
  return short === '..' || short.startsWith(`..${sep}`) ? path : short
}

const sizeText = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`

/** The document of `--json`; its fields are only ever added to. */
function documentOf(run: Run, project: Project | undefined, exit: ExitCode, io: Io) {
  return {
    version: 1,
    exit,
    out: project === undefined ? undefined : shownPath(project.out, io),
    outputs: (run.placed ?? []).map(({name, at, state, size}) => ({name, file: at, state, bytes: size})),
    diagnostics: sortDiagnostics(run.diagnostics).map((diagnostic) => ({
      severity: severityOf(diagnostic),
      ...diagnostic
    })),
    changes: run.changes ?? []
  }
}
