// Reads a template of Office: what a deck and a memo take from it, as a plain value. Nothing in it is run.
import type {Rect} from '../model/deck.ts'
import type {LayoutRole, OfficeTemplate, Paint} from '../model/office-template.ts'
import type {World} from '../world.ts'
import {carriedFrom} from './carried.ts'
import {type Palette, paletteOf} from './color.ts'
import {type ChosenFace, faceFor, namedFace, shippedFonts} from './faces.ts'
import {TemplateFault} from './fault.ts'
import {framingOf} from './frame.ts'
import {groundUnder} from './ground.ts'
import {candidatesOf, layoutOf, rolesIn} from './layouts.ts'
import {mendPlaces} from './mend.ts'
import {opened, type Package} from './package.ts'
import {type Master, presentationIn} from './presentation.ts'
import {shapesOf} from './shapes.ts'
import {levelsOf, type TextLook, textLookOf} from './text-look.ts'
import {deckTheme, paperTheme} from './theme.ts'
import {type Tokens, tokensOf} from './tokens.ts'

export {TemplateFault}

/** A template, and what the person who named it should know. */
export interface ReadTemplate {
  readonly template: OfficeTemplate
  readonly notes: TemplateNotes
}

export interface TemplateNotes {
  /** Faces that are measured in another font, with the percent of widths that are held in reserve. */
  readonly nearest: readonly {readonly family: string; readonly file: string; readonly reserve: number}[]
  /** The accent is too light or too dark for words on its ground: what words have instead. */
  readonly accent: {readonly brand: Paint; readonly words: Paint; readonly ground: Paint} | undefined
  /** The ground is a picture or a gradient, so nothing is known of how words stand out. */
  readonly groundKnown: boolean
  /** Kinds of content that were left out: `macros`, `external`, `oleObject`. */
  readonly left: readonly string[]
  /** The body stands below the title, since the layout has none that is large enough. */
  readonly bodyMade: boolean
}

/**
 * Reads the template in a file. `world` is asked for fonts that the project ships.
 * Throws `TemplateFault` for what is no template that slides can be made of.
 */
export async function readTemplate(
  file: string,
  bytes: Uint8Array,
  world: Pick<World, 'list' | 'read'>
): Promise<ReadTemplate> {
  const pack = opened(bytes)
  const presentation = presentationIn(pack)
  mendPlaces(presentation.masters)
  const roles = rolesIn(
    presentation.masters.flatMap((each) => candidatesOf(each, paletteOf(each.theme.root, each.root)))
  )
  const {master, palette, decor} = roles.content
  const ground = groundOf(roles, master, palette)
  const looks = looksOf(master, palette)
  const tokens = tokensOf(palette, ground, looks.body.color ?? palette.slot('tx1'))
  const faces = await facesOf(file, master, looks, world)
  const carried = carriedFrom(pack, presentation)
  const layouts = mapped(roles, (each) => layoutOf(each, carried.pathOf(each.part.path)))
  const framing = framingOf(presentation.size, layouts, decor, faces.body.face.line)
  if (framing === undefined) throw new TemplateFault('its slides leave no room for words below the title')
  const {head, body} = faces
  const white: Paint = {slot: undefined, keep: 100, add: 0, hex: '#FFFFFF'}
  return {
    template: {
      file,
      theme: deckTheme(file, tokens, {head: head.face, body: body.face, boldTitle: looks.title.bold}),
      paper: paperTheme(file, tokensOf(palette, white, palette.slot('tx1')), faces.packaged),
      frame: framing.frame,
      ...tokens,
      faces: {head: looks.title.own.face, body: looks.body.own.face},
      layouts,
      carried,
      fonts: new Map([...head.fonts, ...body.fonts].map((each) => [each.file, each.bytes])),
      standIns: standInsOf([head, body])
    },
    notes: {
      nearest: nearestIn([head, body]),
      accent: accentNote(tokens, ground),
      groundKnown: ground !== undefined,
      left: [...(hasMacros(pack) ? ['macros'] : []), ...carried.left],
      bodyMade: framing.made
    }
  }
}

const mapped = <T, U>(
  roles: Readonly<Record<LayoutRole, T>>,
  change: (each: T) => U
): Readonly<Record<LayoutRole, U>> => ({
  title: change(roles.title),
  section: change(roles.section),
  content: change(roles.content),
  titleOnly: change(roles.titleOnly)
})

type Roles = ReturnType<typeof rolesIn>

function groundOf({content}: Roles, master: Master, palette: Palette): Paint | undefined {
  const box: Rect | undefined = content.bodies[0]?.text ?? content.title?.text
  return box && groundUnder(box, content.part, master, palette)
}

function looksOf(master: Master, palette: Palette): {readonly title: TextLook; readonly body: TextLook} {
  const shapes = shapesOf(master.root)
  const look = (type: string, style: string) => {
    const shape = shapes.find(({placeholder}) => placeholder?.type === type)
    return textLookOf(levelsOf(shape ? [shape.element] : [], master.root, style), palette)
  }
  return {title: look('title', 'p:titleStyle'), body: look('body', 'p:bodyStyle')}
}

async function facesOf(
  file: string,
  master: Master,
  looks: {readonly title: TextLook; readonly body: TextLook},
  world: Pick<World, 'list' | 'read'>
) {
  const theme = master.theme.root
  const [head, body] = [namedFace(looks.title.face, theme, 'major'), namedFace(looks.body.face, theme, 'minor')]
  const shipped = await shippedFonts(world, file, [head.name, body.name])
  return {
    head: faceFor(head, shipped),
    body: faceFor(body, shipped),
    packaged: {head: faceFor(head, []).face, body: faceFor(body, []).face}
  }
}

/** A font that stands for two families has the greater of their widths and lines. */
function standInsOf(faces: readonly ChosenFace[]): OfficeTemplate['standIns'] {
  const all = new Map<string, {readonly widths: number; readonly line: number}>()
  for (const {face, reserve} of faces)
    for (const file of [face.regular, face.bold]) {
      const known = all.get(file) ?? {widths: 1, line: 0}
      all.set(file, {widths: Math.max(known.widths, 1 + reserve / 100), line: Math.max(known.line, face.line)})
    }
  return all
}

const nearestIn = (faces: readonly ChosenFace[]): TemplateNotes['nearest'] =>
  [...new Map(faces.map((each) => [each.face.office, each])).values()]
    .filter(({reserve}) => reserve > 0)
    .map(({face, reserve}) => ({family: face.office, file: face.regular, reserve}))

function accentNote({paints, accentText}: Tokens, ground: Paint | undefined): TemplateNotes['accent'] {
  if (ground === undefined || paints.accent.hex === accentText.hex) return undefined
  return {brand: paints.accent, words: accentText, ground}
}

const hasMacros = (pack: Package): boolean => [...pack.parts.keys()].some((path) => /vbaProject\.bin$/i.test(path))
