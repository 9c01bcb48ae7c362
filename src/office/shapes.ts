// Shapes of masters and layouts: placeholders with what they inherit, and what else stands on the slide.
import type {Rect} from '../model/deck.ts'
import type {Element} from './xml.ts'
import {attribute, below, childrenNamed, childrenOf, isNamed, numberIn, within} from './xml.ts'

const EMU = 12_700
/** Insets of a text where none are given, in EMU. */
const INSETS = {lIns: 91_440, tIns: 45_720, rIns: 91_440, bIns: 45_720}

export interface Shape {
  readonly element: Element
  readonly rect: Rect | undefined
  /** Undefined of what is no placeholder. */
  readonly placeholder: {readonly type: string; readonly idx: number} | undefined
}

/** The shapes of a master or layout, in the order in which they are painted. */
export function shapesOf(root: Element): readonly Shape[] {
  return childrenOf(below(root, 'p:cSld', 'p:spTree')).flatMap((element) => {
    const mark = placeholderOf(element)
    const named = ['p:sp', 'p:pic', 'p:grpSp', 'p:graphicFrame', 'p:cxnSp'].some((name) => isNamed(element, name))
    return named ? [{element, rect: rectOf(element), placeholder: mark}] : []
  })
}

function placeholderOf(element: Element): Shape['placeholder'] {
  const properties = childrenOf(element).find((child) => child.localName?.startsWith('nv'))
  const mark = below(properties, 'p:nvPr', 'p:ph')
  return mark ? {type: attribute(mark, 'type') ?? '', idx: numberIn(mark, 'idx') ?? 0} : undefined
}

function rectOf(element: Element): Rect | undefined {
  const frame = below(element, 'p:spPr', 'a:xfrm') ?? below(element, 'p:grpSpPr', 'a:xfrm') ?? below(element, 'p:xfrm')
  const [offset, extent] = [below(frame, 'a:off'), below(frame, 'a:ext')]
  const [x, y] = [numberIn(offset, 'x'), numberIn(offset, 'y')]
  const [width, height] = [numberIn(extent, 'cx'), numberIn(extent, 'cy')]
  if (x === undefined || y === undefined || width === undefined || height === undefined) return undefined
  return {x: x / EMU, y: y / EMU, width: width / EMU, height: height / EMU}
}

/** The kind of placeholder of a master from which one of a layout inherits. */
const PARENT: Readonly<Record<string, string>> = {
  ctrTitle: 'title',
  title: 'title',
  dt: 'dt',
  ftr: 'ftr',
  sldNum: 'sldNum'
}

/** A placeholder of a layout before those of its master that it inherits from. */
export const chainOf = (shape: Shape, master: readonly Shape[]): readonly Element[] => {
  const type = PARENT[shape.placeholder?.type ?? ''] ?? 'body'
  const parent = master.find((each) => each.placeholder?.type === type)
  return [shape.element, ...(parent ? [parent.element] : [])]
}

/** The box of a placeholder, its own or its master's, and that of its words, within the insets. */
export function placeOf(chain: readonly Element[]): {readonly rect: Rect; readonly text: Rect} | undefined {
  const rect = chain.map(rectOf).find((each) => each !== undefined)
  if (rect === undefined) return undefined
  const inset = (name: keyof typeof INSETS): number => {
    const given = chain.map((each) => numberIn(below(each, 'p:txBody', 'a:bodyPr'), name))
    return (given.find((each) => each !== undefined) ?? INSETS[name]) / EMU
  }
  const [left, top, right, bottom] = [inset('lIns'), inset('tIns'), inset('rIns'), inset('bIns')]
  const [width, height] = [rect.width - left - right, rect.height - top - bottom]
  return {rect, text: {x: rect.x + left, y: rect.y + top, width: Math.max(0, width), height: Math.max(0, height)}}
}

/** Whether the words of a placeholder run down the slide. */
export const isVertical = (chain: readonly Element[]): boolean =>
  !['horz', undefined].includes(
    chain.map((each) => attribute(below(each, 'p:txBody', 'a:bodyPr'), 'vert')).find((each) => each !== undefined)
  )

/** What programs write where a footer would stand; nobody means it to be shown. */
export const isPrompt = (words: string): boolean =>
  /^<?(?:footer(?: text)?|date(?:\/time)?|number)>?$|^(?:click|tap) to /i.test(words)

/** The words of a shape, its fields left out. */
export const wordsOf = (element: Element): string =>
  childrenNamed(below(element, 'p:txBody'), 'a:p')
    .map((paragraph) =>
      [...within(paragraph)]
        .filter((each) => isNamed(each, 'a:t') && (each.parentNode as Element | null)?.localName === 'r')
        .map((each) => each.textContent ?? '')
        .join('')
    )
    .join(' ')
    .trim()
