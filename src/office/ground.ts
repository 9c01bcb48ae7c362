// The colour behind the body of a layout.
import type {Rect} from '../model/deck.ts'
import type {Paint} from '../model/office-template.ts'
import type {Palette} from './color.ts'
import type {Master, Part} from './presentation.ts'
import {type Shape, shapesOf} from './shapes.ts'
import {attribute, below, childrenOf, type Element, numberIn} from './xml.ts'

/** Fills of backgrounds are counted from here in the theme. */
const FIRST_BACKGROUND = 1001

const covers = (outer: Rect | undefined, inner: Rect): boolean =>
  outer !== undefined &&
  outer.x <= inner.x + 1 &&
  outer.y <= inner.y + 1 &&
  outer.x + outer.width >= inner.x + inner.width - 1 &&
  outer.y + outer.height >= inner.y + inner.height - 1

const showsMaster = (layout: Element): boolean => attribute(layout, 'showMasterSp') !== '0'

/** What is painted on slides of a layout beside its placeholders, in order. */
const decorOf = (layout: Part, master: Part): readonly Shape[] =>
  [...(showsMaster(layout.root) ? shapesOf(master.root) : []), ...shapesOf(layout.root)].filter(
    (shape) => shape.placeholder === undefined
  )

/** The ground under a box: the topmost shape that covers it, else the background; undefined for a picture or a gradient. */
export function groundUnder(box: Rect, layout: Part, master: Master, palette: Palette): Paint | undefined {
  const over = decorOf(layout, master).filter((shape) => covers(shape.rect, box) && isPainted(shape))
  const top = over.at(-1)
  if (top) return palette.in(below(top.element, 'p:spPr', 'a:solidFill'))
  const background = below(layout.root, 'p:cSld', 'p:bg') ?? below(master.root, 'p:cSld', 'p:bg')
  return background === undefined ? palette.slot('bg1') : painted(background, master.theme.root, palette)
}

/** Boxes of what is painted on a layout and does not lie behind all of a body. */
export const paintedBeside = (body: Rect | undefined, layout: Part, master: Part): readonly Rect[] =>
  decorOf(layout, master).flatMap((shape) =>
    shape.rect && isPainted(shape) && !(body && covers(shape.rect, body)) ? [shape.rect] : []
  )

const isPainted = ({element}: Shape): boolean =>
  element.localName === 'pic' ||
  element.localName === 'grpSp' ||
  ['a:solidFill', 'a:gradFill', 'a:blipFill', 'a:pattFill'].some((fill) => below(element, 'p:spPr', fill) !== undefined)

function painted(background: Element, theme: Element, palette: Palette): Paint | undefined {
  const own = below(background, 'p:bgPr')
  if (own) return palette.in(below(own, 'a:solidFill')) ?? (below(own, 'a:noFill') ? palette.slot('bg1') : undefined)
  const reference = below(background, 'p:bgRef')
  const fills = childrenOf(below(theme, 'a:themeElements', 'a:fmtScheme', 'a:bgFillStyleLst'))
  const fill = fills[(numberIn(reference, 'idx') ?? FIRST_BACKGROUND) - FIRST_BACKGROUND]
  const plain = fill === undefined || fill.localName === 'solidFill'
  return plain ? (palette.in(reference) ?? palette.slot('bg1')) : undefined
}
