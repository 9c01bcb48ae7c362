// A zip of parts, packed by the zlib of Node: code of our own, or a library's, would have to be compiled first, which takes
// longer than the packing.
import {crc32, deflateRawSync} from 'node:zlib'

/** A part, packed: what stays of it until the zip is written. */
export interface Entry {
  readonly path: string
  readonly bytes: Uint8Array
  /** 8 is deflated, 0 as it is. */
  readonly method: 0 | 8
  /** Of the content before packing. */
  readonly crc: number
  readonly size: number
}

/** Kinds of files that are packed already. */
const PACKED = /\.(?:png|jpe?g|xlsx)$/
/** Most parts are a few hundred bytes: zlib then prepares tables of their size and not of its largest. */
const SMALL = {size: 4096, options: {windowBits: 12, memLevel: 5}}
/** Noon of 1 January 1980, the first day that a zip can hold, as MS-DOS has time and date. */
const TIME = 12 << 11
const DATE = (1 << 5) | 1
/** Version of the format that has deflate; bit 11 says that names are UTF-8. */
const VERSION = 20
const UTF8_NAMES = 1 << 11
const LOCAL = {signature: 0x04034b50, length: 30}
const CENTRAL = {signature: 0x02014b50, length: 46}
const END = {signature: 0x06054b50, length: 22}
/** Above these a zip needs the form of 64 bits. */
const MOST_ENTRIES = 0xffff
const MOST_BYTES = 0xffffffff

/** First what a reader looks for first, then by code unit. */
const FIRST = ['[Content_Types].xml', '_rels/.rels']
const rank = (path: string): number => (FIRST.includes(path) ? FIRST.indexOf(path) : FIRST.length)
/** The order of the entries of a package. */
export const inOrder = (a: string, b: string): number => rank(a) - rank(b) || (a < b ? -1 : 1)

/** The content of a part, packed. The same content gives the same bytes. */
export function entryOf(path: string, content: string | Uint8Array): Entry {
  const plain = typeof content === 'string' ? Buffer.from(content, 'utf8') : content
  const crc = crc32(plain)
  const packed = PACKED.test(path) ? plain : deflateRawSync(plain, plain.length < SMALL.size ? SMALL.options : {})
  const smaller = packed.length < plain.length
  return {path, bytes: smaller ? packed : plain, method: smaller ? 8 : 0, crc, size: plain.length}
}

/** The entries as a zip, in their order. Throws `RangeError` for more than a zip can hold. */
export function zipped(entries: readonly Entry[]): Uint8Array {
  const named = entries.map((entry) => ({...entry, name: Buffer.from(entry.path, 'utf8')}))
  const locals = named.map((entry) => LOCAL.length + entry.name.length + entry.bytes.length)
  const start = locals.reduce((sum, length) => sum + length, 0)
  const central = named.reduce((sum, {name}) => sum + CENTRAL.length + name.length, 0)
  const total = start + central + END.length
  if (entries.length > MOST_ENTRIES || total > MOST_BYTES)
    throw new RangeError('The package is larger than a zip can be.')
  const zip = Buffer.alloc(total)
  let local = 0
  let listed = start
  for (const [index, entry] of named.entries()) {
    writeHead(zip, zip.writeUInt32LE(LOCAL.signature, local), entry)
    entry.name.copy(zip, local + LOCAL.length)
    zip.set(entry.bytes, local + LOCAL.length + entry.name.length)
    writeHead(zip, zip.writeUInt16LE(VERSION, zip.writeUInt32LE(CENTRAL.signature, listed)), entry)
    zip.writeUInt32LE(local, listed + CENTRAL.length - 4)
    entry.name.copy(zip, listed + CENTRAL.length)
    local += locals[index] as number
    listed += CENTRAL.length + entry.name.length
  }
  writeEnd(zip, listed, entries.length, start, central)
  return zip
}

/** The fields that stand before the name, in both places. */
function writeHead(zip: Buffer, at: number, {name, bytes, method, crc, size}: Entry & {readonly name: Buffer}): void {
  let next = at
  for (const field of [VERSION, UTF8_NAMES, method, TIME, DATE]) next = zip.writeUInt16LE(field, next)
  for (const field of [crc, bytes.length, size]) next = zip.writeUInt32LE(field, next)
  zip.writeUInt16LE(name.length, next)
}

function writeEnd(zip: Buffer, at: number, count: number, start: number, length: number): void {
  zip.writeUInt32LE(END.signature, at)
  zip.writeUInt16LE(count, at + 8)
  zip.writeUInt16LE(count, at + 10)
  zip.writeUInt32LE(length, at + 12)
  zip.writeUInt32LE(start, at + 16)
}
