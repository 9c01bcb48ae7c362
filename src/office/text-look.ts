// How words look in a placeholder: by the styles that slides inherit, else by the sample words, as LibreOffice writes it.
import type {OwnLook} from '../model/office-template.ts'
import type {Palette} from './color.ts'
import {attribute, below, childrenNamed, type Element, numberIn} from './xml.ts'

/** Where the look of a first level is written, nearest first: list styles of the placeholders, then the master's style. */
interface Levels {
  /** Of `a:lvl1pPr`. */
  readonly inherited: readonly Element[]
  /** Properties of the first paragraph of sample words, and of its first run. */
  readonly sample: readonly Element[]
}

/** `style` is `p:titleStyle` or `p:bodyStyle`. */
export function levelsOf(chain: readonly Element[], master: Element, style: string): Levels {
  const lists = chain.flatMap((each) => below(each, 'p:txBody', 'a:lstStyle', 'a:lvl1pPr') ?? [])
  const own = below(master, 'p:txStyles', style, 'a:lvl1pPr')
  const paragraphs = chain.flatMap((each) => childrenNamed(below(each, 'p:txBody'), 'a:p').slice(0, 1))
  return {inherited: [...lists, ...(own ? [own] : [])], sample: paragraphs}
}

const first = <T>(elements: readonly Element[], find: (element: Element) => T | undefined): T | undefined => {
  for (const element of elements) {
    const found = find(element)
    if (found !== undefined) return found
  }
  return undefined
}

const inLevel = (level: Element): Element | undefined => below(level, 'a:defRPr')
const inSample = (paragraph: Element): Element | undefined => below(paragraph, 'a:r', 'a:rPr')

/** What is found in run properties, by styles first; `own` when only sample words have it. */
function look<T>({inherited, sample}: Levels, find: (properties: Element | undefined) => T | undefined) {
  const styled = first(inherited, (each) => find(inLevel(each)))
  if (styled !== undefined) return {value: styled, own: false}
  return {value: first(sample, (each) => find(inSample(each))), own: true}
}

const faceIn = (properties: Element | undefined): string | undefined =>
  attribute(below(properties, 'a:latin'), 'typeface')

/** Footers whose size nothing says, and the size from which they are set in that instead: their boxes are made for small type. */
const UNSAID = 12
const LARGEST_FOOTER = 14
/** In points, from hundredths. */
const sizeIn = (properties: Element | undefined): number | undefined => {
  const size = numberIn(properties, 'sz')
  return size === undefined ? undefined : size / 100
}

export interface TextLook {
  readonly own: OwnLook
  /** Of the words, inherited or not; undefined when nothing says. */
  readonly color: OwnLook['color']
  /** `+mj-lt`, `Georgia`; undefined when nothing says. */
  readonly face: string | undefined
  readonly bold: boolean
}

export function textLookOf(levels: Levels, palette: Palette): TextLook {
  const color = look(levels, (properties) => palette.in(below(properties, 'a:solidFill')))
  const face = look(levels, faceIn)
  const bold = look(levels, (properties) => attribute(properties, 'b'))
  const size = look(levels, sizeIn)
  const styled = first(levels.inherited, (each) => attribute(each, 'algn'))
  const aligned = first(levels.sample, (each) => attribute(below(each, 'a:pPr'), 'algn'))
  const align = styled === undefined && (aligned === 'l' || aligned === 'ctr' || aligned === 'r') ? aligned : undefined
  return {
    own: {
      color: color.own ? color.value : undefined,
      face: face.own && !face.value?.startsWith('+') ? face.value : undefined,
      align,
      size: size.own || (size.value ?? 0) > LARGEST_FOOTER ? Math.min(size.value ?? UNSAID, UNSAID) : undefined
    },
    color: color.value,
    face: face.value,
    bold: bold.value === '1' || bold.value === 'true'
  }
}
