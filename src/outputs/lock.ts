// One writer at a time: `watch` may run while somebody calls `build`.
import {join} from 'node:path'
import type {Files} from './files.ts'

export const LOCK = '.precis.lock'

/** Writing a set takes well under a second; whoever waits longer than this is told. In milliseconds. */
const PATIENCE = 10_000
const PAUSE = 25

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))

/** Runs `task` while no other process is in here for the same folder. Throws when the other one does not end. */
export async function withLock<T>(files: Files, out: string, task: () => T): Promise<T> {
  const lock = join(out, LOCK)
  for (let waited = 0; !take(files, lock); waited += PAUSE) {
    if (waited >= PATIENCE) {
      throw Object.assign(new Error(`another process writes here; if none does, remove ${lock}`), {code: 'EBUSY'})
    }
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
    files.write(lock, String(process.pid), true)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  const owner = Number(new TextDecoder().decode(files.read(lock)))
  if (owner !== process.pid && isAlive(owner)) return false
  files.remove(lock)
  return take(files, lock)
}

function isAlive(process_: number): boolean {
  if (!Number.isSafeInteger(process_) || process_ <= 0) return false
  try {
    process.kill(process_, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
