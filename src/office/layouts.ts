// Which layouts of a master are for what: by the type that they say, and by the placeholders that they have; never by name.
import type {Rect} from '../model/deck.ts'
import type {LayoutRole, Paint, Placeholder, TemplateLayout} from '../model/office-template.ts'
import {areaOf, clearOf} from './clear.ts'
import {contrast, type Palette} from './color.ts'
import {TemplateFault} from './fault.ts'
import {groundUnder, paintedBeside} from './ground.ts'
import type {Master, Part} from './presentation.ts'
import {chainOf, isVertical, placeOf, type Shape, shapesOf, wordsOf} from './shapes.ts'
import {levelsOf, textLookOf} from './text-look.ts'
import {attribute, below} from './xml.ts'

/** A layout with its placeholders that take words. */
export interface Candidate {
  readonly part: Part
  readonly master: Master
  readonly palette: Palette
  /** Boxes of what is painted beside the placeholders, and does not lie behind all of the body. */
  readonly decor: readonly Rect[]
  readonly type: string
  readonly title: Placeholder | undefined
  readonly bodies: readonly Placeholder[]
  readonly subtitle: Placeholder | undefined
  readonly number: Placeholder | undefined
  readonly date: Placeholder | undefined
  readonly footer: Placeholder | undefined
}

const TITLES = ['title', 'ctrTitle']
const BODIES = ['', 'obj', 'body']

/** The layouts of a master, with those of their placeholders whose words run across. */
export function candidatesOf(master: Master, palette: Palette): readonly Candidate[] {
  const above = shapesOf(master.root)
  return master.layouts.map((part) => {
    const shapes = shapesOf(part.root)
    const placed = shapes.flatMap((shape) => placeholderOf(shape, above, part, master, palette) ?? [])
    const typed = (...types: readonly string[]) => placed.find((each) => types.includes(each.type))
    const bodies = placed.filter((each) => BODIES.includes(each.type))
    return {
      part,
      master,
      palette,
      decor: paintedBeside(bodies[0]?.text, part, master),
      type: attribute(part.root, 'type') ?? '',
      title: typed(...TITLES),
      bodies,
      subtitle: typed('subTitle'),
      number: typed('sldNum'),
      date: typed('dt'),
      footer: typed('ftr')
    }
  })
}

function placeholderOf(
  {placeholder, element, rect}: Shape,
  above: readonly Shape[],
  part: Part,
  master: Master,
  palette: Palette
): Placeholder | undefined {
  if (placeholder === undefined) return undefined
  const chain = chainOf({placeholder, element, rect}, above)
  const place = placeOf(chain)
  if (place === undefined || isVertical(chain)) return undefined
  const look = textLookOf(levelsOf(chain, master.root, styleOf(placeholder.type)), palette)
  const ground = groundUnder(place.text, part, master, palette)
  const seen = ground === undefined || contrast(look.color ?? palette.slot('tx1'), ground) >= LEAST_CONTRAST
  const own = seen ? look.own : {...look.own, color: standingOut(ground, palette)}
  return {...placeholder, ...place, words: wordsOf(element), look: own}
}

/** WCAG 2.2, 1.4.3, for large text: under it a title would be there and not be seen. */
const LEAST_CONTRAST = 3

const standingOut = (ground: Paint, palette: Palette): Paint => {
  const [dark, light] = [palette.slot('tx1'), palette.slot('bg1')]
  return contrast(dark, ground) >= contrast(light, ground) ? dark : light
}

const FOOTERS = ['dt', 'ftr', 'sldNum']
const styleOf = (type: string): string =>
  TITLES.includes(type) ? 'p:titleStyle' : FOOTERS.includes(type) ? 'p:otherStyle' : 'p:bodyStyle'

const isContent = (each: Candidate): boolean =>
  each.title !== undefined && each.subtitle === undefined && each.bodies.length === 1
const isBare = (each: Candidate): boolean =>
  each.title !== undefined && each.subtitle === undefined && each.bodies.length === 0

/** What is left of the body beside what is painted over it, in square points. */
const clearArea = ({bodies, title, decor}: Candidate): number => {
  const place = bodies[0]?.text ?? title?.text
  return place ? areaOf(clearOf(place, decor)) : 0
}
/** The first layout is taken unless another has so much more room. */
const ENOUGH = 0.8

/** The first of some layouts whose body is about as large as the largest. */
function roomiest(all: readonly Candidate[]): readonly Candidate[] {
  const most = Math.max(0, ...all.map(clearArea))
  return all.filter((each) => clearArea(each) >= most * ENOUGH)
}

/** The first of the candidates that fits, looked for by one rule after the other. */
const chosen = (all: readonly Candidate[], ...rules: readonly ((each: Candidate) => boolean)[]) =>
  rules.flatMap((rule) => all.filter(rule))[0]

const TOLERANCE = 1
const sameTitle = (one: Candidate, other: Candidate): boolean => {
  const [a, b] = [one.title?.text, other.title?.text]
  if (!a || !b) return false
  return (['x', 'y', 'width', 'height'] as const).every((side) => Math.abs(a[side] - b[side]) <= TOLERANCE)
}

/** The layout of each role. Throws `TemplateFault` when no layout has a title. */
export function rolesIn(all: readonly Candidate[]): Readonly<Record<LayoutRole, Candidate>> {
  const contents = all.filter(isContent)
  const typed = (type: string) => contents.filter((each) => each.type === type)
  const [content] = [...roomiest(typed('obj')), ...roomiest(typed('tx')), ...roomiest(contents), ...all.filter(isBare)]
  if (content === undefined) throw new TemplateFault('none of its layouts has a title')
  const beside = all.filter((each) => each.master === content.master)
  const bare = chosen(beside, (each) => each.type === 'titleOnly' && isBare(each), isBare)
  const title = chosen(
    all,
    (each) => each.type === 'title' && each.title !== undefined,
    (each) => each.title !== undefined && each.subtitle !== undefined,
    (each) => each.type === 'secHead' && each.title !== undefined
  )
  const section = chosen(beside, (each) => each.type === 'secHead' && each.title !== undefined)
  return {
    content,
    titleOnly: bare && sameTitle(bare, content) ? bare : content,
    title: title ?? content,
    section: section ?? title ?? content
  }
}

/** A layout as the deck uses it; `path` is that of the part in the deck. */
export function layoutOf(candidate: Candidate, path: string): TemplateLayout {
  const {title, bodies, part, subtitle, number, date, footer} = candidate
  if (title === undefined) throw new TemplateFault('none of its layouts has a title')
  const name = attribute(below(part.root, 'p:cSld'), 'name') ?? ''
  const [body] = bodies
  return {path, name, title, body, subtitle, number, date, footer}
}
