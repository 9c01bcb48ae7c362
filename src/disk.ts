// The world on the disk: nothing outside the project folder is read, and everything that was read is known afterwards.
import {constants, type Dirent} from 'node:fs'
import {type FileHandle, open, readdir, realpath} from 'node:fs/promises'
import {join, resolve, sep} from 'node:path'
import {packagedFont, projectPath, ReadRefused, sha256, type World} from './world.ts'

/** Larger than any text or picture of a briefing; a larger file is a mistake or an attack. In bytes. */
export const LARGEST_FILE = 64 * 1024 * 1024

export interface DiskOptions {
  /** Folder of the results, absolute; never listed as input. */
  readonly out: string
  /** A folder outside the project that is read as if it were the project's `sources`; absolute. */
  readonly sources?: string
  readonly env: Readonly<Record<string, string | undefined>>
}

/** What a run asked for, as absolute paths, whether it was there or not; for `watch`. */
export interface Reads {
  readonly files: readonly string[]
  readonly folders: readonly string[]
}

/** A question to the world and a hash of its answer; the same answers to all of them give the same results. */
export interface Asked {
  readonly call: 'list' | 'read'
  /** From the project folder. */
  readonly path: string
  readonly answer: string
}

export interface DiskWorld extends World {
  reads(): Reads
  /** In the order of their paths. */
  asked(): readonly Asked[]
}

/** The name under which a folder of sources outside the project is read. */
export const MOUNTED_SOURCES = 'sources'

/** What is no source when the project's own folder is that of its sources. */
const OWN = /^sources\/(?:brief\.yml$|templates\/)/

/** Editors' and offices' own files: hidden ones, backups, locks. They are no sources. */
export const isBystander = (name: string): boolean => /^\.|^~\$|~$|^#.*#$/.test(name)

/** Opens the project folder `root`, which need not exist. */
export function diskWorld(root: string, options: DiskOptions): DiskWorld {
  const project = resolve(root)
  const files = new Set<string>()
  const folders = new Set<string>()
  const answers = new Map<string, () => Asked>()
  // What was read is hashed when somebody wants to know, and then once.
  const answered = (call: Asked['call'], path: string, answer: () => string): void => {
    let known: Asked | undefined
    const asked = (): Asked => {
      known ??= {call, path, answer: answer()}
      return known
    }
    answers.set(`${path} ${call}`, asked)
  }
  const place = (path: string): Place => placeOf(project, options.sources, projectPath(path))
  return {
    async list(folder) {
      const {base, absolute, path} = place(folder)
      folders.add(absolute)
      const own = options.sources === project ? OWN : /^$/
      const found = (await filesBelow(base, absolute, path, options.out)).filter((file) => !own.test(file)).sort()
      answered('list', path, () => sha256(found.join('\n')))
      return found
    },
    async read(path) {
      const {base, absolute, path: plain} = place(path)
      files.add(absolute)
      try {
        const bytes = await readInside(base, absolute, plain)
        answered('read', plain, () => (bytes === undefined ? 'none' : sha256(bytes)))
        return bytes
      } catch (error) {
        if (error instanceof ReadRefused) {
          const {reason} = error
          answered('read', plain, () => reason)
        }
        throw error
      }
    },
    font: packagedFont,
    sourceDate: sourceDateOf(options.env.SOURCE_DATE_EPOCH),
    reads: () => ({files: [...files].sort(), folders: [...folders].sort()}),
    asked: () => [...answers].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, asked]) => asked())
  }
}

/** Whether a world still gives these answers. Afterwards it has been asked the same questions. */
export async function stillAnswers(world: DiskWorld, asked: readonly Asked[]): Promise<boolean> {
  for (const {call, path} of asked) {
    if (call === 'list') await world.list(path)
    else await world.read(path).catch(refusal)
  }
  return JSON.stringify(world.asked()) === JSON.stringify(asked)
}

function refusal(error: unknown): undefined {
  if (!(error instanceof ReadRefused)) throw error
}

/** ISO day (UTC) of `SOURCE_DATE_EPOCH`; undefined when it is not a whole number of seconds that a date can have. */
export function sourceDateOf(epoch: string | undefined): string | undefined {
  if (epoch === undefined || !/^\d{1,12}$/.test(epoch)) return undefined
  return new Date(Number(epoch) * 1000).toISOString().slice(0, 10)
}

interface Place {
  /** The folder that must not be left. */
  readonly base: string
  readonly absolute: string
  readonly path: string
}

function placeOf(project: string, sources: string | undefined, path: string): Place {
  const mounted = path === MOUNTED_SOURCES || path.startsWith(`${MOUNTED_SOURCES}/`)
  if (sources === undefined || !mounted) return {base: project, absolute: join(project, path), path}
  return {base: sources, absolute: join(sources, path.slice(MOUNTED_SOURCES.length)), path}
}

const isInside = (home: string, real: string): boolean =>
  real === home || real.startsWith(home.endsWith(sep) ? home : home + sep)

interface Walk {
  readonly home: string
  /** Real path of the results. */
  readonly out: string
  /** Real paths of the folders that were entered: links may form a ring. */
  readonly seen: Set<string>
  readonly found: string[]
}

async function filesBelow(base: string, absolute: string, path: string, results: string): Promise<readonly string[]> {
  const home = await realpath(base).catch(() => undefined)
  if (home === undefined) return []
  const found: string[] = []
  const out = await realpath(results).catch(() => results)
  await walk({home, out, seen: new Set(), found}, absolute, path)
  return found
}

/** Adds all files below a folder. What cannot be entered is added as if it were a file, so that reading it tells why. */
async function walk(state: Walk, absolute: string, path: string): Promise<void> {
  const real = await realpath(absolute).catch(() => undefined)
  if (real === undefined || state.seen.has(real) || real === state.out) return
  if (!isInside(state.home, real)) {
    state.found.push(path)
    return
  }
  state.seen.add(real)
  const entries = await readdir(absolute, {withFileTypes: true}).catch(() => undefined)
  if (entries === undefined) {
    if (path !== '') state.found.push(path)
    return
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (isBystander(entry.name)) continue
    const below = path === '' ? entry.name : `${path}/${entry.name}`
    if (await leadsToFolder(entry, absolute)) await walk(state, join(absolute, entry.name), below)
    else state.found.push(below)
  }
}

async function leadsToFolder(entry: Dirent, folder: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isDirectory()
  return readdir(join(folder, entry.name)).then(
    () => true,
    () => false
  )
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'its permissions do not allow it',
  EPERM: 'its permissions do not allow it',
  ELOOP: 'its link leads to itself',
  ENXIO: 'it is not a plain file',
  EISDIR: 'it is a folder',
  EBUSY: 'another program holds it',
  ENAMETOOLONG: 'its name is too long'
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? ''

async function readInside(base: string, absolute: string, path: string): Promise<Uint8Array | undefined> {
  try {
    const [home, real] = await Promise.all([realpath(base), realpath(absolute)])
    if (!isInside(home, real)) throw new ReadRefused(path, 'its link leads out of the project folder')
    return await readPlain(real, path)
  } catch (error) {
    if (error instanceof ReadRefused) throw error
    const code = codeOf(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw new ReadRefused(path, REASONS[code] ?? `the system says ${code || String(error)}`)
  }
}

/** Checks the file that was opened, not the one that was named: between the two it may be exchanged. */
async function readPlain(real: string, path: string): Promise<Uint8Array> {
  // Without O_NONBLOCK a named pipe would hold the build until somebody writes into it.
  const handle: FileHandle = await open(real, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const stat = await handle.stat()
    if (stat.isDirectory()) throw new ReadRefused(path, 'it is a folder')
    if (!stat.isFile()) throw new ReadRefused(path, 'it is not a plain file')
    if (stat.size > LARGEST_FILE) throw new ReadRefused(path, `it is larger than ${LARGEST_FILE / 1024 / 1024} MB`)
    return await handle.readFile()
  } finally {
    await handle.close()
  }
}
