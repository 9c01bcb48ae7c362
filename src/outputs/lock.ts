// One writer at a time: `watch` may run while somebody calls `build`.
import {join} from 'node:path'
import type {Files} from './files.ts'

export const LOCK = '.precis.lock'

/** Writing a set takes well under a second: a lock that is older than this has no owner. In milliseconds. */
const PATIENCE = 10_000
const PAUSE = 25

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))

/** Runs `task` while no other process is in here for the same folder. */
export async function withLock<T>(files: Files, out: string, task: () => T): Promise<T> {
  const lock = join(out, LOCK)
  for (let waited = 0; !take(files, lock); waited += PAUSE) {
    // Its number belongs to another program by now, or its machine is gone.
    if (waited >= PATIENCE) files.remove(lock)
    await wait(PAUSE)
  }
  try {
    return task()
  } finally {
    files.remove(lock)
  }
}

/** Takes the lock; one whose process is gone, or has our own number from an earlier life, is taken over. */
function take(files: Files, lock: string): boolean {
  try {
    files.write(lock, `${process.pid}\n`, true)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  if (isAlive(files.read(lock))) return false
  files.remove(lock)
  return take(files, lock)
}

/** Whether the process that a lock names runs. A lock without its line end was being written when that process ended. */
function isAlive(bytes: Uint8Array | undefined): boolean {
  const [, digits] = /^(\d+)\n$/.exec(new TextDecoder().decode(bytes)) ?? []
  const owner = Number(digits)
  if (digits === undefined || owner === process.pid) return false
  try {
    process.kill(owner, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
