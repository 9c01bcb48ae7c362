// What the stages may ask of the outside, and the same in memory for tests. The disk itself is in `disk.ts`.
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {posix} from 'node:path'
import {remember} from './remember.ts'

/** What the stages may ask of the outside. Paths are relative to the project folder, with `/`. */
export interface World {
  /** Paths of all files below a folder, sorted by code unit; empty when there is none. */
  list(folder: string): Promise<readonly string[]>
  /** Bytes of a file; undefined when there is none. Throws `ReadRefused` for what must not be read. */
  read(path: string): Promise<Uint8Array | undefined>
  /** Bytes of a font file named by package path: `@expo-google-fonts/carlito/400Regular/Carlito_400Regular.ttf`. */
  font(file: string): Uint8Array
  /** `SOURCE_DATE_EPOCH` as an ISO day; undefined when not set. */
  readonly sourceDate: string | undefined
}

/** A file that is there and is not read: it leads out of the project, is no plain file, is too large or is protected. */
export class ReadRefused extends Error {
  override readonly name = 'ReadRefused'
  /** `path` from the project folder; `reason` is a clause: `it leads out of the project folder`. */
  constructor(
    readonly path: string,
    readonly reason: string
  ) {
    super(`${path} is not read: ${reason}`)
  }
}

/**
 * A path of the project in its plain form, without `.` and `..`.
 * Throws `ReadRefused` when it is absolute, has a drive, a backslash or a NUL, or leaves the project.
 */
export function projectPath(path: string): string {
  if (/^\/|^[A-Za-z]:|[\\\0]/.test(path)) throw new ReadRefused(path, 'it is not a path from the project folder')
  const plain = posix.normalize(path === '' ? '.' : path).replace(/\/$/, '')
  if (plain === '..' || plain.startsWith('../')) throw new ReadRefused(path, 'it leads out of the project folder')
  return plain === '.' ? '' : plain
}

const require = createRequire(import.meta.url)
const fonts = new Map<string, Uint8Array>()

/** Font bytes from the installed packages; read once in a process, they never change. */
export const packagedFont = (file: string): Uint8Array =>
  remember(fonts, file, () => readFileSync(require.resolve(file)))

/** Text of a template that comes with the package, `deck.md`; undefined when there is none of that name. */
export function packagedTemplate(name: string): string | undefined {
  const file = new URL(`../templates/${posix.basename(name)}`, import.meta.url)
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

/** A world in memory for tests: path to text or bytes. */
export function memoryWorld(files: Readonly<Record<string, string | Uint8Array>>, sourceDate?: string): World {
  return {
    async list(folder) {
      const plain = projectPath(folder)
      const prefix = plain === '' ? '' : `${plain}/`
      return Object.keys(files)
        .filter((path) => path.startsWith(prefix))
        .sort()
    },
    async read(path) {
      const file = files[projectPath(path)]
      return typeof file === 'string' ? new TextEncoder().encode(file) : file
    },
    font: packagedFont,
    sourceDate
  }
}

/** SHA-256 in hex. Node's cryptography takes as long to load as a page to lay out: only who asks for a hash waits for it. */
export function sha256(bytes: Uint8Array | string): string {
  const {createHash} = process.getBuiltinModule('node:crypto')
  return createHash('sha256').update(bytes).digest('hex')
}
