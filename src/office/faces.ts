// The faces of a template: its own font when the project ships it, the twin of its family, or the nearest with a margin.
import {posix} from 'node:path'
import * as fontkit from 'fontkit'
import type {Face} from '../model/theme.ts'
import {ReadRefused, type World} from '../world.ts'
import {type Family, familyNamed, unknownFamily} from './families.ts'
import {attribute, below, type Element} from './xml.ts'

/** A font that the project ships. */
export interface ShippedFont {
  readonly file: string
  readonly bytes: Uint8Array
  readonly family: string
  readonly bold: boolean
  readonly line: number
}

export interface ChosenFace {
  readonly face: Face
  /** Percent of widths held in reserve. */
  readonly reserve: number
  readonly fonts: readonly ShippedFont[]
}

/** Name and PANOSE number of a face as a package writes it: `+mj-lt` is the theme's head, `+mn-lt` its body. */
export function namedFace(face: string | undefined, theme: Element, usual: 'major' | 'minor') {
  const fonts = below(theme, 'a:themeElements', 'a:fontScheme')
  const scheme = (which: 'major' | 'minor') => {
    const latin = below(fonts, `a:${which}Font`, 'a:latin')
    return {name: attribute(latin, 'typeface') || 'Arial', panose: attribute(latin, 'panose') ?? ''}
  }
  if (face === undefined || face.startsWith('+'))
    return scheme(face === undefined ? usual : face.startsWith('+mj') ? 'major' : 'minor')
  return {name: face, panose: ''}
}

const FONT = /\.(?:ttf|otf)$/i

/** The fonts below `fonts/` of the project and beside a template; what is no font is left out. */
export async function shippedFonts(
  world: Pick<World, 'list' | 'read'>,
  template: string,
  names: readonly string[]
): Promise<readonly ShippedFont[]> {
  const folder = posix.dirname(template)
  const folders = [...new Set(['fonts', posix.join(folder, 'fonts')])]
  const listed = (await Promise.all(folders.map((each) => world.list(each)))).flat().filter((path) => FONT.test(path))
  const beside = names.flatMap((name) => fileNames(name).map((file) => posix.join(folder, file)))
  const fonts: ShippedFont[] = []
  for (const file of [...new Set([...listed, ...beside])]) {
    const bytes = await world.read(file).catch((error: unknown) => {
      if (error instanceof ReadRefused) return undefined
      throw error
    })
    const font = bytes && fontIn(file, bytes)
    if (font) fonts.push(font)
  }
  return fonts
}

/** Files under which a family stands beside a template: `AcmeSans-Regular.ttf`, `Acme Sans Bold.otf`. */
function fileNames(family: string): readonly string[] {
  const stems = [...new Set([family, family.replace(/\s+/g, '')])]
  return stems.flatMap((stem) =>
    ['', '-Regular', ' Regular', '-Bold', ' Bold'].flatMap((weight) => [`${stem}${weight}.ttf`, `${stem}${weight}.otf`])
  )
}

function fontIn(file: string, bytes: Uint8Array): ShippedFont | undefined {
  try {
    const font = fontkit.create(bytes as Buffer)
    if (!('unitsPerEm' in font)) return undefined
    const line = (font.ascent - font.descent + font.lineGap) / font.unitsPerEm
    const slanted = /italic|oblique/i.test(font.subfamilyName)
    const sound = Number.isFinite(line) && font.layout('Letters, 0123').advanceWidth > 0
    return slanted || !sound
      ? undefined
      : {file, bytes, family: font.familyName, bold: /bold/i.test(font.subfamilyName), line}
  } catch {
    return undefined
  }
}

const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** The face in which the words of a family are measured. */
export function faceFor(
  family: {readonly name: string; readonly panose: string},
  shipped: readonly ShippedFont[]
): ChosenFace {
  const own = shipped.filter((each) => plain(each.family) === plain(family.name))
  const [regular, bold] = [own.find((each) => !each.bold), own.find((each) => each.bold)]
  const first = regular ?? bold
  if (first) {
    const files = {regular: first.file, bold: (bold ?? first).file}
    // Bold that is made from the regular letters is a little wider than they are.
    const reserve = bold ? 0 : MADE_BOLD
    return {face: {office: family.name, line: first.line, ...files}, reserve, fonts: [first, ...(bold ? [bold] : [])]}
  }
  const known: Family = familyNamed(family.name) ?? unknownFamily(family.name, family.panose)
  const {line, regular: file, bold: heavy, reserve} = known
  return {face: {office: family.name, line, regular: file, bold: heavy}, reserve, fonts: []}
}

const MADE_BOLD = 8
