import {join, relative} from 'node:path'
import {placedText} from './build.ts'
import {changesText} from './changes.ts'
import type {Command} from './commands.ts'
import {type Follower, follower} from './follow.ts'
import type {Io} from './io.ts'
import {progressOn} from './progress.ts'
import {type Project, projectOf} from './project.ts'
import {diagnosticsText} from './report.ts'
import {type Build, lazyBuild, openCache, type Run, runOnce} from './run.ts'

/** `precis watch`: never two builds at once; a build that writes nothing leaves the last set. Ends on an interrupt. */
export const watch: Command = (args, values, io) => watchWith(lazyBuild, args, values, io)

export async function watchWith(pipeline: Build, ...[args, values, io]: Parameters<Command>): Promise<0 | 2> {
  const project = projectOf(args[0], values, io, (problem) => io.err(diagnosticsText([problem])))
  if (project === undefined) return 2
  const stop = io.untilStopped()
  const bases = [project.root, ...(project.mounted === undefined ? [] : [project.mounted])]
  const following = await follower(bases, project.out, stop)
  following.follow(firstReads(project))
  const cache = await openCache(project.out)
  for (let last = ''; !stop.aborted; ) {
    const run = await runOnce(project, values.only ?? 'both', cache, io, progressOn(io), pipeline)
    following.follow(run.reads)
    last = show(run, last, project, io)
    await nextChange(following, project, io)
  }
  await following.close()
  return 0
}

/** What a first run will read, so that nothing is missed while it is on its way. */
const firstReads = ({root, sources, mounted}: Project) => ({
  files: ['brief.yml', 'templates/deck.md', 'templates/memo.md'].map((path) => join(root, path)),
  folders: [mounted ?? join(root, sources)]
})

async function nextChange(following: Follower, project: Project, io: Io): Promise<void> {
  io.err('waiting for changes, Ctrl-C ends\n')
  const paths = await following.changed()
  for (const path of paths) io.err(`changed: ${relative(project.root, path)}\n`)
}

/** Prints what a run came to; diagnostics only when they are not those of the run before. */
function show(run: Run, lastDiagnostics: string, project: Project, io: Io): string {
  const diagnostics = diagnosticsText(run.diagnostics)
  if (diagnostics !== lastDiagnostics) io.err(diagnostics)
  if (run.placed === undefined) io.err('Nothing was written; the last results stand.\n')
  else io.out(placedText(run.placed, project, io))
  if (run.changes !== undefined) io.out(changesText(run.changes))
  return diagnostics
}
