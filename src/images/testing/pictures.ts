// Pictures made for tests, and what is made of them.
import {deflateSync} from 'node:zlib'
import sharp, {type Sharp} from 'sharp'
import type {LoadedImage} from '../../model/layout.ts'
import type {Diagnostic} from '../../model/stages.ts'
import {plain} from '../../themes/plain.ts'
import {memoryWorld} from '../../world.ts'
import {crcOf} from '../crc.ts'
import {loadImages} from '../index.ts'

const word = (value: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}

/** A chunk of a PNG with its length and checksum. */
export function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  return Buffer.concat([word(data.length), named, word(crcOf(named))])
}

export interface PngShape {
  readonly width: number
  readonly height: number
  readonly depth: number
  readonly type: number
  readonly interlaced?: boolean
}

/** A PNG of the given shape around any data: what it says and what it holds need not agree. */
export function pngOf({width, height, depth, type, interlaced}: PngShape, data: Uint8Array): Buffer {
  const header = Buffer.concat([word(width), word(height), Buffer.from([depth, type, 0, 0, interlaced ? 1 : 0])])
  const palette = type === 3 ? [chunk('PLTE', Buffer.from([255, 0, 0, 0, 0, 255]))] : []
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    ...palette,
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0))
  ])
}

/** A black PNG of eight bits and three samples a pixel. */
export const blackPng = (width: number, height: number): Buffer =>
  pngOf({width, height, depth: 8, type: 2}, deflateSync(Buffer.alloc(height * (1 + width * 3))))

/** A photograph: red above, blue below, so that it can be told which way is up. */
export async function photograph(width = 60, height = 40): Promise<Sharp> {
  const pixels = Buffer.alloc(width * height * 3)
  for (let at = 0; at < pixels.length; at += 3) pixels[at < pixels.length / 2 ? at : at + 2] = 220
  const raw = await sharp(pixels, {raw: {width, height, channels: 3}})
    .png()
    .toBuffer()
  return sharp(raw)
}

/** The colour of a pixel in a picture, each of its samples as `high` or `low`. */
export async function colourAt(image: LoadedImage, left: number, top: number): Promise<string> {
  const pixel = await sharp(image.bytes).removeAlpha().extract({left, top, width: 1, height: 1}).raw().toBuffer()
  const [red = 0, green = 0, blue = 0] = pixel
  return red > 128 && green < 100 && blue < 100 ? 'red' : blue > 128 && red < 100 ? 'blue' : `${red} ${green} ${blue}`
}

export interface Loaded {
  readonly image: LoadedImage | undefined
  /** `rule: message`. */
  readonly said: readonly string[]
}

/** What becomes of one file. */
export async function loaded(bytes: Uint8Array | string, name = 'quay.png'): Promise<Loaded> {
  const reported: Diagnostic[] = []
  const request = {key: name, path: name, place: {file: 'talk.md', line: 3, column: 1}}
  const {images} = await loadImages(memoryWorld({[name]: bytes}), [request], plain, (each) => reported.push(each))
  return {image: images.get(name), said: reported.map(({rule, message}) => `${rule}: ${message}`)}
}

/** A grey PNG with an alpha channel of the same value. */
export const clearPng = (grey: number, size = 200): LoadedImage => {
  const row = Buffer.concat([Buffer.alloc(1), Buffer.alloc(size * 2, grey)])
  const data = deflateSync(Buffer.concat(Array.from({length: size}, () => row)))
  const bytes = new Uint8Array(pngOf({width: size, height: size, depth: 8, type: 4}, data))
  return {bytes, mime: 'image/png', width: size, height: size, words: ''}
}
