// One picture: its format told by its content, checked, and converted where the writers cannot take it as it is.
import type {LoadedImage} from '../model/layout.ts'
import {canConvert, convert, sizeOf} from './convert.ts'
import {checkJpeg} from './jpeg.ts'
import {type Kind, kindOf, nameOf} from './kind.ts'
import {HEAVY, MOST_AT_ONCE, MOST_SHOWN, MOST_STREAMED} from './limits.ts'
import {NotShown} from './not-shown.ts'
import {checkPng} from './png.ts'
import {isSrgb} from './profile.ts'
import type {Drawing} from './svg/index.ts'

export interface Picture {
  readonly image: LoadedImage
  /** What was done to it, or what it lost, each a clause that goes on after the name of the file. */
  readonly changes: readonly string[]
}

/** Draws an SVG. */
export type Draw = (bytes: Uint8Array) => Promise<Drawing>

/** A picture as the writers take it. Throws `NotShown` when it cannot be shown. */
export async function pictureOf(bytes: Uint8Array, draw: Draw): Promise<Picture> {
  if (bytes.length === 0) throw new NotShown('the file is empty')
  const kind = kindOf(bytes)
  if (kind === undefined) throw new NotShown(`the file is no picture; it is ${nameOf(bytes)}`)
  return READ[kind](bytes, draw)
}

const READ: Readonly<Record<Kind, (bytes: Uint8Array, draw: Draw) => Promise<Picture>>> = {
  png: pngPicture,
  jpeg: jpegPicture,
  svg: drawn,
  gif: foreign,
  webp: foreign,
  avif: foreign,
  tiff: foreign
}

interface Size {
  readonly width: number
  readonly height: number
}

/** Before anything is decoded: a file of three kilobytes can say that it has ten thousand million pixels. */
function checkPixels({width, height}: Size, most: number): void {
  if (width * height > most) {
    throw new NotShown(`it has ${width} by ${height} pixels`, 'Make it smaller; a page shows about 2000 by 3000.')
  }
}

const isLarger = ({width, height}: Size): boolean => width > MOST_SHOWN.width || height > MOST_SHOWN.height
const smaller = (from: Size, to: Size): string =>
  `is shown with ${to.width} by ${to.height} of its ${from.width} by ${from.height} pixels`
const PROFILE = 'has its colours converted to sRGB from those of its profile'

async function pngPicture(bytes: Uint8Array): Promise<Picture> {
  const checked = checkPng(bytes)
  const {width, height} = checked
  checkPixels(checked, checked.atOnce ? MOST_AT_ONCE : MOST_STREAMED)
  const coloured = checked.profile !== undefined && !isSrgb(checked.profile)
  const asItIs: Picture = {image: {bytes: checked.bytes, mime: 'image/png', width, height, words: ''}, changes: []}
  if (!coloured && !isLarger(checked) && checked.bytes.length <= HEAVY) return asItIs
  if (!isLarger(checked) && !(await canConvert())) return {...asItIs, changes: unconverted(coloured)}
  const image = {...(await convert(bytes, 'other')), words: ''}
  return {image, changes: [...(coloured ? [PROFILE] : []), ...changesOf(checked, image, 'image/png')]}
}

/** What stays as it is where nothing converts it. */
const unconverted = (coloured: boolean): readonly string[] => [
  ...(coloured ? ['is shown without the colours of its profile, as the library sharp is not installed'] : []),
  ...(coloured ? [] : ['goes in with all its megabytes, as the library sharp is not installed'])
]

function changesOf(before: Size, after: LoadedImage, mime: LoadedImage['mime']): readonly string[] {
  return [
    ...(isLarger(before) ? [smaller(before, after)] : []),
    ...(after.mime === mime ? [] : ['is packed as a JPEG, since it is heavy'])
  ]
}

async function jpegPicture(bytes: Uint8Array): Promise<Picture> {
  const checked = checkJpeg(bytes)
  const {width, height, components, bits, orientation} = checked
  checkPixels(checked, checked.atOnce ? MOST_AT_ONCE : MOST_STREAMED)
  const coloured = components < 4 && checked.profile !== undefined && !isSrgb(checked.profile)
  const must = components === 4 || bits !== 8 || orientation !== 1 || isLarger(checked)
  const asItIs: Picture = {image: {bytes: checked.bytes, mime: 'image/jpeg', width, height, words: ''}, changes: []}
  if (!must && !coloured && bytes.length <= HEAVY) return asItIs
  if (!must && !(await canConvert())) return {...asItIs, changes: unconverted(coloured)}
  const image = {...(await convert(bytes, 'jpeg')), words: ''}
  const upright = orientation > 4 ? {width: height, height: width} : checked
  return {
    image,
    changes: [
      ...(components === 4 ? ['has its colours converted to sRGB from those of a printing press'] : []),
      ...(coloured ? [PROFILE] : []),
      ...(isLarger(upright) ? [smaller(upright, image)] : [])
    ]
  }
}

async function foreign(bytes: Uint8Array): Promise<Picture> {
  const size = await sizeOf(bytes)
  checkPixels(size, MOST_AT_ONCE)
  const image = {...(await convert(bytes, 'other')), words: ''}
  return {
    image,
    changes: [
      ...(size.frames > 1 ? [`is shown as the first of its ${size.frames} pictures`] : []),
      ...(isLarger(size) ? [smaller(size, image)] : [])
    ]
  }
}

async function drawn(bytes: Uint8Array, draw: Draw): Promise<Picture> {
  const {leftOut, ...image} = await draw(bytes)
  return {image, changes: leftOut.map((what) => `is shown without ${what}`)}
}
