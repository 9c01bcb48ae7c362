// A package of Office: its parts by path. XML as text, all else as bytes.
import {strFromU8, unzipSync} from 'fflate'
import {entryOf, inOrder, zipped} from './zip.ts'

export type Parts = Map<string, string | Uint8Array>

const isXml = (path: string): boolean => path.endsWith('.xml') || path.endsWith('.rels')

/** Parts of a zipped package; entries of folders are left out. */
export function unpacked(bytes: Uint8Array): Parts {
  const parts: Parts = new Map()
  for (const [path, content] of Object.entries(unzipSync(bytes)))
    if (!path.endsWith('/')) parts.set(path, isXml(path) ? strFromU8(content) : content)
  return parts
}

/** The package as a zip that depends on its parts alone: fixed order, every entry of 1 January 1980. */
export const packed = (parts: Parts): Uint8Array =>
  zipped([...parts.keys()].sort(inOrder).map((path) => entryOf(path, parts.get(path) ?? '')))

/** The text of an XML part; '' when there is none. */
export const xmlOf = (parts: Parts, path: string): string => {
  const part = parts.get(path)
  return typeof part === 'string' ? part : ''
}

/** Changes the XML parts whose path matches. */
export function editXml(parts: Parts, matching: RegExp, edit: (xml: string, path: string) => string): void {
  for (const [path, content] of parts)
    if (typeof content === 'string' && matching.test(path)) parts.set(path, edit(content, path))
}

/** The number in the name of a part: `slide12.xml` is 12. */
export const numberIn = (path: string): number => Number(/(\d+)\.xml/.exec(path)?.[1] ?? 0)
