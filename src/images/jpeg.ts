// Whether a JPEG is whole, and what of it is needed to show it. The writers hand its data on without looking inside.
import {imageSize} from 'image-size'
import {NotShown} from './not-shown.ts'
import type {Checked} from './png.ts'

export interface CheckedJpeg extends Checked {
  /** 1 grey, 3 colour, 4 for a printing press. */
  readonly components: number
  /** Of a sample; readers of PDF know 8. */
  readonly bits: number
  /** As in EXIF; 1 is upright. */
  readonly orientation: number
}

const tooShort = () => new NotShown('the file ends too early')

/** Frame headers: all SOF markers but those of tables, of arithmetic coding conditions and of extensions. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
const PROGRESSIVE = 0xc2
const [SCAN, END, RESTART, LAST_RESTART] = [0xda, 0xd9, 0xd0, 0xd7]
/** JFIF and Adobe say how colours are coded; the other application data are the camera's: its place, its thumbnails. */
const isNeeded = (marker: number): boolean =>
  marker === 0xe0 || marker === 0xee || !((marker >= 0xe1 && marker <= 0xef) || marker === 0xfe)

interface Segment {
  readonly marker: number
  /** What stands after the marker and the length. */
  readonly data: Uint8Array
  /** With the coded data that follow a scan. */
  readonly whole: Uint8Array
}

/** Throws `NotShown` when the file is cut off or damaged. Width and height are as stored, before it is turned upright. */
export function checkJpeg(bytes: Uint8Array): CheckedJpeg {
  const segments = segmentsOf(bytes)
  const frame = segments.find(({marker}) => isFrame(marker))
  if (!frame || frame.data.length < 6) throw new NotShown('the file is damaged (it has no header)')
  const [bits = 0, h1 = 0, h2 = 0, w1 = 0, w2 = 0, components = 0] = frame.data
  const [width, height] = [(w1 << 8) + w2, (h1 << 8) + h2]
  if (width === 0 || height === 0 || ![1, 3, 4].includes(components)) {
    throw new NotShown('the file is damaged (its header makes no sense)')
  }
  if (!segments.some(({marker}) => marker === SCAN)) throw tooShort()
  return {
    width,
    height,
    components,
    bits,
    orientation: orientationOf(bytes),
    atOnce: frame.marker === PROGRESSIVE,
    profile: profileIn(segments),
    bytes: new Uint8Array(
      Buffer.concat([
        bytes.subarray(0, 2),
        ...segments.filter(({marker}) => isNeeded(marker)).map(({whole}) => whole),
        Uint8Array.of(0xff, END)
      ])
    )
  }
}

/** Up to the mark of the end; what stands behind it is another picture, or none. */
function segmentsOf(bytes: Uint8Array): readonly Segment[] {
  const segments: Segment[] = []
  for (let at = 2; ; ) {
    if (at + 2 > bytes.length) throw tooShort()
    if (bytes[at] !== 0xff) throw new NotShown('the file is damaged')
    const marker = bytes[at + 1] as number
    if (marker === 0xff) {
      at++
      continue
    }
    if (marker === END) return segments
    const length = ((bytes[at + 2] ?? 0) << 8) + (bytes[at + 3] ?? 0)
    const headed = at + 2 + length
    if (length < 2 || headed > bytes.length) throw tooShort()
    const end = marker === SCAN ? afterScan(bytes, headed) : headed
    segments.push({marker, data: bytes.subarray(at + 4, headed), whole: bytes.subarray(at, end)})
    at = end
  }
}

/** Where the coded data end: at a marker that is neither a stuffed byte nor a restart. */
function afterScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1]
    if (next === undefined) break
    if (next !== 0 && next !== 0xff && !(next >= RESTART && next <= LAST_RESTART)) return at
  }
  throw tooShort()
}

function orientationOf(bytes: Uint8Array): number {
  try {
    return imageSize(bytes).orientation ?? 1
  } catch {
    return 1
  }
}

/** `ICC_PROFILE`, a zero, number and count: a profile comes in parts of 64 KB, in order. */
const PROFILE_HEAD = 14

function profileIn(segments: readonly Segment[]): Uint8Array | undefined {
  const parts = segments.filter(
    ({marker, data}) => marker === 0xe2 && Buffer.from(data.subarray(0, 11)).toString('latin1') === 'ICC_PROFILE'
  )
  return parts.length === 0 ? undefined : Buffer.concat(parts.map(({data}) => data.subarray(PROFILE_HEAD)))
}
