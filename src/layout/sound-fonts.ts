// Fonts that can be opened: in the place of one that is missing or damaged stands the next face that is not.
import type {Report} from '../model/stages.ts'
import {remember} from '../remember.ts'
import type {World} from '../world.ts'
import {fontOf} from './shaping/font.ts'

const DEJAVU = 'dejavu-fonts-ttf/ttf/DejaVuSans'

/**
 * The world with a face for every font file that is asked for. One that cannot be used is reported once. Throws when
 * no face is left, not even the last fallback.
 */
export function withSoundFonts<W extends Pick<World, 'font'>>(world: W, report: Report): W {
  const found = new Map<string, Uint8Array>()
  const find = (file: string): Uint8Array => {
    const own = opened(file, world)
    if (typeof own !== 'string') return own
    for (const next of facesAfter(file)) {
      const bytes = opened(next, world)
      if (typeof bytes === 'string') continue
      reportMissing(file, own, next, report)
      return bytes
    }
    throw new Error(`The font ${file} ${own}, and there is none in its place. Install the packages again.`)
  }
  return {...world, font: (file: string) => remember(found, file, () => find(file))}
}

function reportMissing(file: string, why: string, next: string, report: Report): void {
  report({
    rule: 'font-is-installed',
    file: nameOf(file),
    message: `The font ${nameOf(file)} ${why}; ${nameOf(next)} stands in its place.`,
    note: `It belongs to the package ${packageOf(file)}.`,
    hints: ['Install the packages again, with `npm ci`.']
  })
}

const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1)
const packageOf = (file: string): string =>
  file
    .split('/')
    .slice(0, file.startsWith('@') ? 2 : 1)
    .join('/')

/** The bytes, or why they cannot be used, as a clause without its subject. */
function opened(file: string, world: Pick<World, 'font'>): Uint8Array | string {
  let bytes: Uint8Array
  try {
    bytes = world.font(file)
  } catch {
    return 'is not installed'
  }
  try {
    if (!hasItsTables(bytes)) return 'is damaged'
    const {unitsPerEm, ascent} = fontOf(bytes)
    return unitsPerEm > 0 && ascent > 0 ? bytes : 'is damaged'
  } catch {
    return 'is damaged'
  }
}

/** Whether the file is as long as its directory says (OpenType, table directory: 12 bytes, then 16 for each table). */
function hasItsTables(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tables = view.getUint16(4)
  for (let table = 0; table < tables; table++) {
    const at = 12 + 16 * table
    if (view.getUint32(at + 8) + view.getUint32(at + 12) > bytes.length) return false
  }
  return tables > 0
}

/** What may stand for a face: its upright, another weight of its family, then DejaVu of the same weight, and any. */
function facesAfter(file: string): readonly string[] {
  const upright = file.replaceAll('_Italic', '').replace(/(?:Bold)?Oblique\.ttf$/, 'Bold.ttf')
  const weights = ['400Regular', '600SemiBold', '700Bold'].map((weight) =>
    upright.replaceAll(/\d00(?:Regular|SemiBold|Bold|Medium)/g, weight)
  )
  const mono = /Mono/.test(file) ? 'Mono' : ''
  const bold = /Bold/.test(file) ? '-Bold' : ''
  const names = [upright, ...weights, `${DEJAVU}${mono}${bold}.ttf`, `${DEJAVU}${mono}.ttf`, `${DEJAVU}.ttf`]
  return [...new Set(names)].filter((name) => name !== file)
}
