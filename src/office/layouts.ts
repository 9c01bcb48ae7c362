// Which layouts of a master are for what: by the type that they say, and by the placeholders that they have; never by name.
import type {LayoutRole, Placeholder, TemplateLayout} from '../model/office-template.ts'
import type {Palette} from './color.ts'
import {TemplateFault} from './fault.ts'
import type {Master, Part} from './presentation.ts'
import {chainOf, isVertical, placeOf, type Shape, shapesOf, wordsOf} from './shapes.ts'
import {levelsOf, textLookOf} from './text-look.ts'
import {attribute, below} from './xml.ts'

/** A layout with its shapes, and its placeholders that take words. */
export interface Candidate {
  readonly part: Part
  readonly type: string
  readonly shapes: readonly Shape[]
  readonly title: Placeholder | undefined
  readonly bodies: readonly Placeholder[]
  readonly subtitle: Placeholder | undefined
  readonly number: Placeholder | undefined
  readonly date: Placeholder | undefined
  readonly footer: Placeholder | undefined
}

const TITLES = ['title', 'ctrTitle']
const BODIES = ['', 'obj', 'body']

/** The layouts of a master that have a title which runs across. */
export function candidatesOf(master: Master, palette: Palette): readonly Candidate[] {
  const above = shapesOf(master.root)
  return master.layouts.map((part) => {
    const shapes = shapesOf(part.root)
    const placed = shapes.flatMap((shape) => placeholderOf(shape, above, master, palette) ?? [])
    const typed = (...types: readonly string[]) => placed.find((each) => types.includes(each.type))
    return {
      part,
      type: attribute(part.root, 'type') ?? '',
      shapes,
      title: typed(...TITLES),
      bodies: placed.filter((each) => BODIES.includes(each.type)),
      subtitle: typed('subTitle'),
      number: typed('sldNum'),
      date: typed('dt'),
      footer: typed('ftr')
    }
  })
}

function placeholderOf(
  shape: Shape,
  above: readonly Shape[],
  master: Master,
  palette: Palette
): Placeholder | undefined {
  const {placeholder} = shape
  if (placeholder === undefined) return undefined
  const chain = chainOf(shape, above)
  const place = placeOf(chain)
  if (place === undefined || isVertical(chain)) return undefined
  const style = TITLES.includes(placeholder.type)
    ? 'p:titleStyle'
    : ['dt', 'ftr', 'sldNum'].includes(placeholder.type)
      ? 'p:otherStyle'
      : 'p:bodyStyle'
  const look = textLookOf(levelsOf(chain, master.root, style), palette).own
  return {...placeholder, ...place, words: wordsOf(shape.element), look}
}

const isContent = (each: Candidate): boolean =>
  each.title !== undefined && each.subtitle === undefined && each.bodies.length === 1
const isBare = (each: Candidate): boolean =>
  each.title !== undefined && each.subtitle === undefined && each.bodies.length === 0

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
  const content = chosen(
    all,
    (each) => each.type === 'obj' && isContent(each),
    (each) => each.type === 'tx' && isContent(each),
    isContent,
    isBare
  )
  if (content === undefined) throw new TemplateFault('none of its layouts has a title')
  const bare = chosen(all, (each) => each.type === 'titleOnly' && isBare(each), isBare)
  const title = chosen(
    all,
    (each) => each.type === 'title' && each.title !== undefined,
    (each) => each.title !== undefined && each.subtitle !== undefined,
    (each) => each.type === 'secHead' && each.title !== undefined
  )
  const section = chosen(all, (each) => each.type === 'secHead' && each.title !== undefined)
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
