import chardet from 'chardet'
import {WINDOWS_1252_HIGH} from '../lexicon/windows-1252.ts'
import type {Source} from '../model/source.ts'
import type {Report} from '../model/stages.ts'

/** Byte-order marks, longest first; UTF-32 starts with that of UTF-16. */
const MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]]
]

/** Bytes looked at to tell an encoding; the answer does not get better after that, only slower. */
const SAMPLE = 65_536
/** Share of control characters above which bytes are no text. */
const CONTROLS = 0.02

/** Path from the project folder, for diagnostics. */
export const fileOf = (source: Source): string => `sources/${source.id}`

/**
 * Text of a source: by its byte-order mark, else as UTF-8 if it is that, else as the encoding that it names itself
 * (`named`, for formats that have a place for it), else as the encoding its bytes look like (reported). Line ends become
 * `\n`. Undefined, and reported, when the bytes are no text or there are none.
 */
export function decode(source: Source, report: Report, named?: string): string | undefined {
  const file = fileOf(source)
  const decoded = decoding(source.bytes, named)
  if (!decoded) {
    report({
      rule: 'source-is-readable',
      file,
      message: 'The file is not text.',
      note: 'It holds bytes that occur in no text encoding.',
      hints: ['Save it as UTF-8 text, or move it out of sources/.']
    })
    return undefined
  }
  const text = decoded.text.replace(/^\ufeff+/, '').replace(/\r\n?/g, '\n')
  if (!/[\p{L}\p{N}]/u.test(text)) {
    const message = text.trim() === '' ? 'The file is empty.' : 'The file has no words.'
    report({rule: 'source-has-words', file, message, hints: ['Remove it, or add the text that is missing.']})
    return undefined
  }
  if (decoded.guessed) {
    report({
      rule: 'source-is-utf8',
      file,
      message: `The file is not UTF-8; it was read as ${decoded.encoding}.`,
      note: 'The encoding was told from the bytes, so single characters can be wrong.',
      hints: ['Save it as UTF-8 to be sure.']
    })
  }
  return text
}

interface Decoded {
  readonly text: string
  readonly encoding: string
  readonly guessed: boolean
}

function decoding(bytes: Uint8Array, named: string | undefined): Decoded | undefined {
  for (const [encoding, mark] of MARKS) {
    if (!mark.every((byte, at) => bytes[at] === byte)) continue
    const body = bytes.subarray(mark.length)
    const text = encoding.startsWith('utf-32') ? utf32(body, encoding.endsWith('le')) : plainly(body, encoding)
    // A mark names the encoding; what it cannot decode shows as U+FFFD, and is reported as a guess.
    return text === undefined || isBinary(text) ? undefined : {text, encoding, guessed: text.includes('\ufffd')}
  }
  const wide = wideWithoutMark(bytes)
  if (wide) return {text: plainly(bytes, wide), encoding: wide, guessed: true}
  // All its bytes are ASCII, so it would pass for UTF-8.
  if (named === 'iso-2022-jp') return byName(bytes, named)
  const utf8 = strictly(bytes)
  if (utf8 !== undefined) return isBinary(utf8) ? undefined : {text: utf8, encoding: 'utf-8', guessed: false}
  return (named === undefined ? undefined : byName(bytes, named)) ?? guess(bytes)
}

/** As the source says; undefined when no such encoding is known, or the bytes are not in it. */
function byName(bytes: Uint8Array, named: string): Decoded | undefined {
  // What is read as bytes of ASCII cannot be in these, and UTF-8 has been tried.
  if (/^utf-?(?:8|16)/.test(named)) return undefined
  try {
    const encoding = new TextDecoder(named).encoding
    const text = plainly(bytes, encoding)
    return isBinary(text) ? undefined : {text, encoding, guessed: text.includes('\ufffd')}
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return undefined
  }
}

function guess(bytes: Uint8Array): Decoded | undefined {
  if (bytes.subarray(0, SAMPLE).includes(0)) return undefined
  const found = chardet.detect(bytes.subarray(0, SAMPLE))
  // ISO-8859-1 as browsers read it: the bytes 80 to 9F are quotation marks and dashes, not controls.
  const encoding = !found || /^(?:iso-8859-1|ascii|utf-8)$/i.test(found) ? 'windows-1252' : found.toLowerCase()
  for (const name of [encoding, 'windows-1252']) {
    try {
      const text = plainly(bytes, name)
      return isBinary(text) ? undefined : {text, encoding: name, guessed: true}
    } catch (error) {
      // An encoding that chardet knows and TextDecoder does not.
      if (!(error instanceof RangeError)) throw error
    }
  }
  return undefined
}

function plainly(bytes: Uint8Array, encoding: string): string {
  const text = new TextDecoder(encoding, {ignoreBOM: true}).decode(bytes)
  if (encoding !== 'windows-1252') return text
  // Some decoders take it for ISO-8859-1.
  return text.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252_HIGH[control.charCodeAt(0) - 0x80] ?? control)
}

function strictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    return undefined
  }
}

/** Text in Latin letters as UTF-16 without a mark has a zero in nearly every second byte. */
function wideWithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, SAMPLE & ~1)
  if (sample.length < 4 || bytes.length % 2 !== 0) return undefined
  const zeros = [0, 0]
  for (let at = 0; at < sample.length; at++) if (sample[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const most = sample.length * 0.4
  if (odd > most && even < sample.length * 0.02) return 'utf-16le'
  return even > most && odd < sample.length * 0.02 ? 'utf-16be' : undefined
}

function utf32(bytes: Uint8Array, little: boolean): string | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: string[] = []
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, little)
    if (code > 0x10ffff) return undefined
    parts.push(String.fromCodePoint(code))
  }
  return parts.join('')
}

/** A zero, or too many controls other than tab, line ends, form feed and escape. */
function isBinary(text: string): boolean {
  if (text.includes('\0')) return true
  const sample = text.slice(0, SAMPLE)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is counted
  const controls = sample.match(/[\u0001-\u0008\u000e-\u001a\u001c-\u001f\u007f]/g)?.length ?? 0
  return controls > Math.max(2, sample.length * CONTROLS)
}
