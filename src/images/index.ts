// Pictures that a draft shows: found, checked, measured and made fit for both writers before anything is laid out.
import type {LoadedImage} from '../model/layout.ts'
import type {Diagnostic, Report} from '../model/stages.ts'
import type {Theme} from '../model/theme.ts'
import {packagedProgram, ReadRefused, type World} from '../world.ts'
import {bytesInAddress} from './data-address.ts'
import {NotShown} from './not-shown.ts'
import {type Draw, type Picture, pictureOf} from './picture.ts'
import {shortAddress} from './short-address.ts'

/** A picture by its address in the draft, its path in the project, and where it is asked for. */
export interface ImageRequest {
  readonly key: string
  readonly path: string
  readonly place: Pick<Diagnostic, 'file' | 'line' | 'column'>
}

/** By the keys of the requests: the pictures, and of those that cannot be shown the reason, a clause. */
export interface Pictures {
  readonly images: ReadonlyMap<string, LoadedImage>
  readonly lost: ReadonlyMap<string, string>
}

type PictureWorld = Pick<World, 'read' | 'font'>

/**
 * The pictures that are there and sound. What is missing or broken is reported at each place that asks for it. A file is
 * read once, and files with the same bytes are one picture. `theme` gives the faces for the words of drawings.
 */
export async function loadImages(
  world: PictureWorld,
  requests: readonly ImageRequest[],
  theme: Theme,
  report: Report
): Promise<Pictures> {
  const images = new Map<string, LoadedImage>()
  const lost = new Map<string, string>()
  const load = loader(world, drawWith(world, theme))
  for (const {key, path, place} of requests) {
    try {
      const {image, changes} = await load(path)
      if (!images.has(key)) reportChanges(changes, path, place, report)
      images.set(key, image)
    } catch (error) {
      if (!(error instanceof NotShown)) throw error
      const rule = error instanceof Missing ? 'image-exists' : 'image-is-supported'
      report({
        rule,
        ...place,
        message: `The picture ${shortAddress(path)} is not shown: ${error.reason}.`,
        hints: [error.hint]
      })
      lost.set(key, error.reason)
    }
  }
  return {images, lost}
}

function reportChanges(changes: readonly string[], path: string, place: ImageRequest['place'], report: Report): void {
  for (const change of changes) {
    report({
      rule: 'image-is-shown-as-it-is',
      ...place,
      message: `The picture ${shortAddress(path)} ${change}.`,
      hints: ['Look at the result; save the picture as you want it where that is not right.']
    })
  }
}

/** There is no file to be read. */
class Missing extends NotShown {}
const MEND = 'Put the file there, or mend the address.'

/** Each path is read once, and each content looked at once. */
function loader(world: PictureWorld, draw: Draw): (path: string) => Promise<Picture> {
  const byPath = new Map<string, Promise<Picture>>()
  const seen: {readonly bytes: Uint8Array; readonly picture: Promise<Picture>}[] = []
  const load = async (path: string): Promise<Picture> => {
    const bytes = await bytesOf(world, path)
    // Compared, not hashed: Node's cryptography takes longer to load than most pictures to check.
    const same = seen.find((each) => Buffer.compare(each.bytes, bytes) === 0)
    if (same) return same.picture
    const picture = pictureOf(bytes, draw)
    seen.push({bytes, picture})
    return picture
  }
  return (path) => kept(byPath, path, () => load(path))
}

function kept<T>(known: Map<string, T>, key: string, make: () => T): T {
  const value = known.get(key) ?? make()
  known.set(key, value)
  return value
}

async function bytesOf(world: PictureWorld, path: string): Promise<Uint8Array> {
  const held = bytesInAddress(path)
  if (held) return held
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(path)) {
    throw new Missing(
      'it is an address outside the project, and nothing is fetched',
      'Save the picture in the project.'
    )
  }
  try {
    const bytes = await world.read(path)
    if (bytes) return bytes
  } catch (error) {
    if (error instanceof ReadRefused) throw new Missing(error.reason, MEND)
    throw error
  }
  throw new Missing('there is no such file', MEND)
}

/** The library and the fonts are loaded with the first drawing. */
const drawWith =
  (world: PictureWorld, theme: Theme): Draw =>
  async (bytes) => {
    const [{drawing}, {drawingFonts}] = await Promise.all([import('./svg/index.ts'), import('./svg/fonts.ts')])
    return drawing(bytes, drawingFonts(theme, world), () => packagedProgram('@resvg/resvg-wasm/index_bg.wasm'))
  }
