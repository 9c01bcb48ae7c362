// `.precis.json` in the folder of the results: which bytes this program wrote there last.
import {join} from 'node:path'
import type {Files} from './files.ts'

export const MANIFEST = '.precis.json'

export interface Manifest {
  readonly version: 1
  /** SHA-256 in hex of each file as it was written, by name. */
  readonly files: Readonly<Record<string, string>>
}

export const emptyManifest: Manifest = {version: 1, files: {}}

/** The manifest of a folder; the empty one when it is absent or damaged. */
export function readManifest(files: Files, out: string): Manifest {
  const bytes = files.read(join(out, MANIFEST))
  if (bytes === undefined) return emptyManifest
  try {
    const found: unknown = JSON.parse(new TextDecoder().decode(bytes))
    return isManifest(found) ? found : emptyManifest
  } catch {
    return emptyManifest
  }
}

export function manifestText(hashes: ReadonlyMap<string, string>): string {
  const files = Object.fromEntries([...hashes].sort(([a], [b]) => (a < b ? -1 : 1)))
  return `${JSON.stringify({version: 1, files} satisfies Manifest, undefined, 2)}\n`
}

function isManifest(value: unknown): value is Manifest {
  if (typeof value !== 'object' || value === null) return false
  const {version, files} = value as Partial<Manifest>
  return version === 1 && typeof files === 'object' && files !== null
}
