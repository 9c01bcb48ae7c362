// Whether a PNG is whole, and what of it is needed to show it. The writers hand its data on without looking inside.
import {inflateSync} from 'node:zlib'
import {crcOf} from './crc.ts'
import {MOST_SHOWN} from './limits.ts'
import {NotShown} from './not-shown.ts'

/** What a picture file says of itself, and its bytes without what no reader of a page needs. */
export interface Checked {
  readonly width: number
  readonly height: number
  /** Must be in memory as a whole to be decoded. */
  readonly atOnce: boolean
  /** Colour profile (ICC); undefined when there is none. */
  readonly profile: Uint8Array | undefined
  readonly bytes: Uint8Array
}

const damaged = (how: string) => new NotShown(`the file is damaged (${how})`)

/** Samples of a pixel by colour type, and the depths that the type may have (PNG, 11.2.2). */
const TYPES: Readonly<Record<number, {readonly samples: number; readonly depths: readonly number[]}>> = {
  0: {samples: 1, depths: [1, 2, 4, 8, 16]},
  2: {samples: 3, depths: [8, 16]},
  3: {samples: 1, depths: [1, 2, 4, 8]},
  4: {samples: 2, depths: [8, 16]},
  6: {samples: 4, depths: [8, 16]}
}
/** What is drawn; comments, dates, places and further frames are left out. */
const NEEDED = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND'])

/** Throws `NotShown` when the file is cut off or damaged. */
export function checkPng(bytes: Uint8Array): Checked {
  const chunks = chunksOf(bytes)
  const header = chunks[0]
  if (header?.type !== 'IHDR' || header.data.length !== 13) throw damaged('it has no header')
  const view = viewOf(header.data)
  const [width, height] = [view.getUint32(0), view.getUint32(4)]
  const [depth, type, interlaced] = [view.getUint8(8), view.getUint8(9), view.getUint8(12)]
  if (width === 0 || height === 0 || !TYPES[type]?.depths.includes(depth) || interlaced > 1) {
    throw damaged('its header makes no sense')
  }
  const palette = chunks.find((chunk) => chunk.type === 'PLTE')
  if (type === 3 && (!palette || palette.data.length % 3 !== 0 || palette.data.length > 768)) {
    throw damaged('it has no palette')
  }
  const shape = {width, height, bits: depth * (TYPES[type]?.samples ?? 1), interlaced: interlaced === 1}
  // A larger one is decoded to make it smaller, which tells as well.
  if (width <= MOST_SHOWN.width && height <= MOST_SHOWN.height) checkData(chunks, shape)
  const needed = chunks.filter((chunk) => NEEDED.has(chunk.type)).map((chunk) => chunk.whole)
  return {
    width,
    height,
    atOnce: shape.interlaced,
    profile: profileIn(chunks),
    bytes: new Uint8Array(Buffer.concat([bytes.subarray(0, 8), ...needed]))
  }
}

interface Chunk {
  readonly type: string
  readonly data: Uint8Array
  readonly whole: Uint8Array
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

function chunksOf(bytes: Uint8Array): readonly Chunk[] {
  const view = viewOf(bytes)
  const chunks: Chunk[] = []
  for (let at = 8; ; ) {
    if (at + 12 > bytes.length) throw new NotShown('the file ends too early')
    const length = view.getUint32(at)
    const end = at + 12 + length
    if (end > bytes.length) throw new NotShown('the file ends too early')
    const type = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1')
    if (NEEDED.has(type) && crcOf(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) {
      throw damaged('a checksum is wrong')
    }
    chunks.push({type, data: bytes.subarray(at + 8, end - 4), whole: bytes.subarray(at, end)})
    if (type === 'IEND') return chunks
    at = end
  }
}

interface Shape {
  readonly width: number
  readonly height: number
  /** Of a pixel. */
  readonly bits: number
  readonly interlaced: boolean
}

function checkData(chunks: readonly Chunk[], shape: Shape): void {
  const packed = Buffer.concat(chunks.filter(({type}) => type === 'IDAT').map(({data}) => data))
  const expected = lengthOf(shape)
  let found: number
  try {
    found = inflateSync(packed, {maxOutputLength: expected + 1}).length
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    throw code === 'Z_BUF_ERROR' ? new NotShown('the file ends too early') : damaged('its data cannot be unpacked')
  }
  if (found !== expected) throw damaged('its data are not as many as its header says')
}

/** Seven passes of an interlaced picture: first column and row, steps (PNG, 8.2). */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2]
] as const

/** Bytes of the unpacked data: lines of whole bytes, each with one for its filter. */
function lengthOf({width, height, bits, interlaced}: Shape): number {
  const passes = interlaced ? PASSES : ([[0, 0, 1, 1]] as const)
  let total = 0
  for (const [x, y, dx, dy] of passes) {
    const [columns, rows] = [Math.ceil((width - x) / dx), Math.ceil((height - y) / dy)]
    if (columns > 0 && rows > 0) total += rows * (1 + Math.ceil((columns * bits) / 8))
  }
  return total
}

/** A profile is some kilobytes; one of photographers up to a megabyte. */
const LARGEST_PROFILE = 4 * 1024 * 1024

function profileIn(chunks: readonly Chunk[]): Uint8Array | undefined {
  const data = chunks.find(({type}) => type === 'iCCP')?.data
  const name = data?.indexOf(0) ?? -1
  if (!data || name < 0) return undefined
  try {
    return inflateSync(data.subarray(name + 2), {maxOutputLength: LARGEST_PROFILE})
  } catch {
    return undefined
  }
}
