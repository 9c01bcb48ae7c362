// Waiting for a change of what the last run has read, or has looked for and not found.
import {dirname, sep} from 'node:path'
import {type FSWatcher, watch} from 'chokidar'
import {isBystander, type Reads} from '../disk.ts'

/** A burst of events ends when nothing has happened for so long, in milliseconds: a save is several events. */
const QUIET = 100
/** A stream of events that never rests is answered after so long. */
const PATIENCE = 1000

export interface Follower {
  /** What counts from now on. */
  follow(reads: Reads): void
  /** Paths that have changed since the last call; waits for one when there is none. Empty when stopped. */
  changed(): Promise<readonly string[]>
  close(): Promise<void>
}

/** Follows what is below `bases` (absolute); `out` never counts. */
export async function follower(bases: readonly string[], out: string, stop: AbortSignal): Promise<Follower> {
  let reads: Reads = {files: [], folders: []}
  const pending = new Set<string>()
  let wake: () => void = () => undefined
  const counts = (path: string): boolean => isRelevant(path, reads, out, bases)
  const watcher: FSWatcher = watch([], {
    ignoreInitial: true,
    atomic: false,
    ignored: (path) => !counts(path) && !leadsTo(path, reads)
  })
  watcher.on('all', (_event, path) => {
    if (!counts(path)) return
    pending.add(path)
    wake()
  })
  // A folder that cannot be watched, or a limit of the system: the rest is still followed.
  watcher.on('error', () => undefined)
  stop.addEventListener('abort', () => wake())
  return {
    follow(next) {
      reads = next
      watcher.add([...bases, ...next.folders, ...next.files.map(dirname)].filter((path) => !isInside(path, out)))
    },
    async changed() {
      const event = (limit?: number): Promise<boolean> =>
        new Promise((done) => {
          const timer = limit === undefined ? undefined : setTimeout(() => done(false), limit)
          wake = () => {
            clearTimeout(timer)
            done(true)
          }
        })
      if (pending.size === 0 && !stop.aborted) await event()
      const end = performance.now() + PATIENCE
      while (!stop.aborted && performance.now() < end && (await event(QUIET)));
      wake = () => undefined
      const paths = stop.aborted ? [] : [...pending].sort()
      pending.clear()
      return paths
    },
    close: () => watcher.close()
  }
}

const isInside = (path: string, folder: string): boolean => path === folder || path.startsWith(folder + sep)

function isRelevant(path: string, reads: Reads, out: string, bases: readonly string[]): boolean {
  if (isInside(path, out)) return false
  const base = bases.find((folder) => isInside(path, folder)) ?? ''
  if (path.slice(base.length).split(sep).some(isBystander)) return false
  return reads.files.includes(path) || reads.folders.some((folder) => isInside(path, folder))
}

/** Whether something that was read lies below: such a folder must be watched to see it come. */
const leadsTo = (path: string, reads: Reads): boolean =>
  [...reads.files, ...reads.folders].some((target) => isInside(target, path))
