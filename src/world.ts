// The only door to disk, clock, environment and fonts.
import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {remember} from './remember.ts'

/** What the stages may ask of the outside. Paths are relative to the project folder, with `/`. */
export interface World {
  /** Paths of all files below a folder, sorted by code unit; empty when there is none. */
  list(folder: string): Promise<readonly string[]>
  /** Bytes of a file; undefined when there is none. A path that leaves the project throws. */
  read(path: string): Promise<Uint8Array | undefined>
  /** Bytes of a font file named by package path: `@expo-google-fonts/carlito/400Regular/Carlito_400Regular.ttf`. */
  font(file: string): Uint8Array
  /** `SOURCE_DATE_EPOCH` as an ISO day; undefined when not set. */
  readonly sourceDate: string | undefined
}

const require = createRequire(import.meta.url)
const fonts = new Map<string, Uint8Array>()

/** Font bytes from the installed packages; read once in a process, they never change. */
export const packagedFont = (file: string): Uint8Array =>
  remember(fonts, file, () => readFileSync(require.resolve(file)))

/** A world in memory for tests: path to text or bytes. */
export function memoryWorld(files: Readonly<Record<string, string | Uint8Array>>, sourceDate?: string): World {
  return {
    async list(folder) {
      const prefix = folder === '' || folder.endsWith('/') ? folder : `${folder}/`
      return Object.keys(files)
        .filter((path) => path.startsWith(prefix))
        .sort()
    },
    async read(path) {
      const file = files[path]
      return typeof file === 'string' ? new TextEncoder().encode(file) : file
    },
    font: packagedFont,
    sourceDate
  }
}

/** SHA-256 in hex. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}
