// Pictures that a draft shows: found, checked and measured before anything is laid out.
import {imageSize} from 'image-size'
import type {LoadedImage} from './model/layout.ts'
import type {Diagnostic, Report} from './model/stages.ts'
import {ReadRefused, type World} from './world.ts'

/** A picture by its address in the draft, its path in the project, and where it is asked for. */
export interface ImageRequest {
  readonly key: string
  readonly path: string
  readonly place: Pick<Diagnostic, 'file' | 'line' | 'column'>
}

/** Pixels beyond this take more memory than a page is worth. */
const LARGEST_PIXELS = 80_000_000

/** The pictures that are there and sound, by key. What is missing or broken is reported at the place that asks for it. */
export async function loadImages(
  world: Pick<World, 'read'>,
  requests: readonly ImageRequest[],
  report: Report
): Promise<ReadonlyMap<string, LoadedImage>> {
  const images = new Map<string, LoadedImage>()
  for (const request of requests) {
    if (images.has(request.key)) continue
    const bytes = await bytesOf(world, request, report)
    const image = bytes && decoded(bytes, request, report)
    if (image) images.set(request.key, image)
  }
  return images
}

async function bytesOf(world: Pick<World, 'read'>, {path, place}: ImageRequest, report: Report) {
  const missing = (note: string) => {
    report({
      rule: 'image-exists',
      ...place,
      message: `The picture ${path} is not shown.`,
      note,
      hints: ['Put the file there, or mend the address in the source.']
    })
    return undefined
  }
  if (/^[a-z][a-z0-9+.-]*:/i.test(path)) return missing('It is an address outside the project; nothing is fetched.')
  try {
    return (await world.read(path)) ?? missing('There is no such file.')
  } catch (error) {
    if (error instanceof ReadRefused) return missing(`It is not read: ${error.reason}.`)
    throw error
  }
}

const PNG = [0x89, 0x50, 0x4e, 0x47]
const JPEG = [0xff, 0xd8, 0xff]
const startsWith = (bytes: Uint8Array, magic: readonly number[]) => magic.every((byte, index) => bytes[index] === byte)

function decoded(bytes: Uint8Array, {path, place}: ImageRequest, report: Report): LoadedImage | undefined {
  const unsupported = (note: string) => {
    report({
      rule: 'image-is-supported',
      ...place,
      message: `The picture ${path} is not shown.`,
      note,
      hints: ['Save it as PNG or JPEG.']
    })
    return undefined
  }
  const mime = startsWith(bytes, PNG) ? 'image/png' : startsWith(bytes, JPEG) ? 'image/jpeg' : undefined
  if (!mime) return unsupported(bytes.length === 0 ? 'The file is empty.' : 'It is neither a PNG nor a JPEG.')
  const size = measured(bytes)
  if (!size) return unsupported('The file is damaged.')
  if (size.width * size.height > LARGEST_PIXELS) return unsupported(`It has ${size.width} by ${size.height} pixels.`)
  return {bytes, mime, ...size}
}

/** Width and height in pixels, upright: EXIF orientations 5 to 8 lie on their side. */
function measured(bytes: Uint8Array): {readonly width: number; readonly height: number} | undefined {
  try {
    const {width, height, orientation} = imageSize(bytes)
    if (!(width > 0 && height > 0)) return undefined
    return (orientation ?? 1) > 4 ? {width: height, height: width} : {width, height}
  } catch {
    return undefined
  }
}
