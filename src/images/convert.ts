// Pictures that the writers cannot take as they are, converted by sharp, which is loaded with the first of them.
import type {default as Sharp} from 'sharp'
import {HEAVY, MOST_SHOWN, MOST_STREAMED} from './limits.ts'
import {NotShown} from './not-shown.ts'

/** A picture as the writers take it. */
export interface Converted {
  readonly bytes: Uint8Array
  readonly mime: 'image/png' | 'image/jpeg'
  readonly width: number
  readonly height: number
}

/** Fine enough that letters in a photograph have no halo. */
const JPEG = {quality: 88, chromaSubsampling: '4:4:4'} as const

let sharp: Promise<typeof Sharp | undefined> | undefined
const library = () => {
  sharp ??= import('sharp').then(
    (module) => module.default,
    () => undefined
  )
  return sharp
}

/** Whether the library is installed: it comes for the usual systems, and an installation may leave it out. */
export const canConvert = async (): Promise<boolean> => (await library()) !== undefined

/**
 * Upright, in sRGB with eight bits a sample, no larger than anything shows; the first picture of several. As PNG, or as
 * JPEG when it was one or would be heavy and nothing in it is transparent. Throws `NotShown` when it cannot be decoded.
 */
export async function convert(bytes: Uint8Array, from: 'jpeg' | 'other'): Promise<Converted> {
  const open = await library()
  if (!open) {
    throw new NotShown(
      'the library sharp, which converts such pictures, is not installed',
      'Install it with `npm install sharp`, or save the picture as a plain PNG or JPEG.'
    )
  }
  try {
    const upright = open(bytes, {
      failOn: 'error',
      limitInputPixels: MOST_STREAMED,
      sequentialRead: true,
      autoOrient: true
    })
      .resize({...MOST_SHOWN, fit: 'inside', withoutEnlargement: true})
      .toColourspace('srgb')
    if (from === 'jpeg') return packed(await upright.jpeg(JPEG).toBuffer({resolveWithObject: true}), 'image/jpeg')
    const png = await upright.png({compressionLevel: 9}).toBuffer({resolveWithObject: true})
    if (png.data.length <= HEAVY || !(await open(png.data).stats()).isOpaque) return packed(png, 'image/png')
    return packed(await open(png.data).jpeg(JPEG).toBuffer({resolveWithObject: true}), 'image/jpeg')
  } catch {
    throw new NotShown('the file is damaged, or of a kind that cannot be decoded')
  }
}

const packed = (
  {data, info}: {readonly data: Buffer; readonly info: {readonly width: number; readonly height: number}},
  mime: Converted['mime']
): Converted => ({bytes: new Uint8Array(data), mime, width: info.width, height: info.height})

/** Width and height in pixels of a picture that sharp knows, and how many follow each other. Throws `NotShown` when it has none. */
export async function sizeOf(
  bytes: Uint8Array
): Promise<{readonly width: number; readonly height: number; readonly frames: number}> {
  const open = await library()
  // Without the library nothing can be said, and `convert` will say why.
  if (!open) return {width: 1, height: 1, frames: 1}
  try {
    const {width, height, pages} = await open(bytes, {limitInputPixels: false}).metadata()
    return {width, height, frames: pages ?? 1}
  } catch {
    throw new NotShown('the file is damaged')
  }
}
