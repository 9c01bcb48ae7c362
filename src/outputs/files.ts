// What the outputs do to the disk, as one record, so that a test can stop it after any step.
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync
} from 'node:fs'

export interface Files {
  makeFolder(path: string): void
  /** Undefined when there is none, or it is no plain file. */
  read(path: string): Uint8Array | undefined
  names(folder: string): readonly string[]
  /** Writes all bytes and has them on the disk before it returns. `exclusive` throws EEXIST when the file is there. */
  write(path: string, bytes: Uint8Array | string, exclusive?: boolean): void
  /** Gives a file a second name, so that its space is not freed when it is replaced. Nothing where that is not possible. */
  keep(path: string, second: string): void
  /** Replaces `to` at once. */
  move(from: string, to: string): void
  remove(path: string): void
  /** Whether something is there that cannot be replaced: held by another program, write-protected, a folder. */
  isHeld(path: string): boolean
  /** Has the names in a folder on the disk, where the system can do that. */
  settle(folder: string): void
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? ''

export const nodeFiles: Files = {
  makeFolder: (path) => void mkdirSync(path, {recursive: true}),
  read(path) {
    try {
      return readFileSync(path)
    } catch (error) {
      if (['ENOENT', 'EISDIR', 'ENOTDIR', 'EACCES', 'EPERM'].includes(codeOf(error))) return undefined
      throw error
    }
  },
  names(folder) {
    try {
      return readdirSync(folder).sort()
    } catch {
      return []
    }
  },
  write(path, bytes, exclusive = false) {
    const handle = openSync(path, exclusive ? 'wx' : 'w')
    try {
      const data = typeof bytes === 'string' ? Buffer.from(bytes) : bytes
      for (let at = 0; at < data.length; ) at += writeSync(handle, data, at)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
  },
  keep(path, second) {
    try {
      linkSync(path, second)
    } catch {
      // There is no such file yet, or the disk has no links: the move takes a little longer.
    }
  },
  move: (from, to) => renameSync(from, to),
  remove: (path) => rmSync(path, {recursive: true, force: true}),
  isHeld(path) {
    try {
      closeSync(openSync(path, 'r+'))
      return false
    } catch (error) {
      return codeOf(error) !== 'ENOENT'
    }
  },
  settle(folder) {
    try {
      const handle = openSync(folder, 'r')
      fsyncSync(handle)
      closeSync(handle)
    } catch {
      // Windows has no such call for folders.
    }
  }
}
