// The directory of a zip as it stands, with what an unzipper does not show.

export interface ZipEntry {
  readonly name: string
  /** Name in the entry's own header. */
  readonly localName: string
  readonly method: number
  readonly flags: number
  /** Where its header begins. */
  readonly offset: number
}

const END = 0x06054b50
const CENTRAL = 0x02014b50
const END_SIZE = 22
const LOCAL_NAME = 30
const CENTRAL_NAME = 46

/** Entries in the order of the central directory. A zip without one has none. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - END_SIZE
  while (end >= 0 && view.getUint32(end, true) !== END) end--
  if (end < 0) return []
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  const count = view.getUint16(end + 10, true)
  while (entries.length < count && view.getUint32(at, true) === CENTRAL) {
    const length = view.getUint16(at + 28, true)
    const offset = view.getUint32(at + 42, true)
    entries.push({
      name: nameAt(bytes, at + CENTRAL_NAME, length),
      localName: nameAt(bytes, offset + LOCAL_NAME, view.getUint16(offset + 26, true)),
      method: view.getUint16(at + 10, true),
      flags: view.getUint16(at + 8, true),
      offset
    })
    at += CENTRAL_NAME + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

const nameAt = (bytes: Uint8Array, from: number, length: number): string =>
  new TextDecoder().decode(bytes.subarray(from, from + length))
