// A picture with its caption beside the words of its slide, or with all the room.
import type {Image, Paragraph, RootContent} from 'mdast'
import {exhibit, row} from '../../../compose/exhibits.ts'
import type {DeckBox, Rect} from '../../../model/deck.ts'
import type {Column} from '../../../model/draft.ts'
import type {Body} from '../body.ts'
import {heightNeeded} from '../fit.ts'
import {originsOf, run} from '../inline.ts'
import {exhibitLayouts} from '../layouts/index.ts'
import {lookOf} from '../look.ts'
import {paragraph, text, textBox} from '../paragraph.ts'
import {pictureBox} from '../picture.ts'
import type {Setting} from '../setting.ts'
import {columnsRegion} from './columns.ts'
import {joined, regionOf} from './region.ts'

const GUTTER = 24
const ABOVE_CAPTION = 8
/** Columns of the grid that the words may take, best first: the picture has the others. */
const SPANS = {wide: [5, 6, 7], tall: [7, 6, 8]} as const
/** Over this a picture has its caption below it: the column at its right would be empty beside it. */
const WIDE = 2
/** More than these are too small beside each other. */
const MOST = 3

/** A paragraph of one picture. */
export const isPicture = (node: RootContent): node is Paragraph =>
  node.type === 'paragraph' && node.children.length === 1 && node.children[0]?.type === 'image'

const TEXT = new Set<RootContent['type']>(['paragraph', 'list', 'heading', 'blockquote', 'code'])

/** Undefined for slides without a picture, with too many, with other things than text, or with too much of it. */
export function picture(blocks: readonly RootContent[], area: Rect, setting: Setting): readonly Body[] | undefined {
  const pictures = blocks.filter(isPicture)
  const others = blocks.filter((node) => !isPicture(node))
  const [first] = pictures
  if (first === undefined || pictures.length > MOST || !others.every(({type}) => TEXT.has(type))) return undefined
  const image = first.children[0] as Image
  if (pictures.length > 1) return others.length > 0 ? undefined : sideBySide(pictures, area, setting)
  return others.length === 0
    ? alone(image, area, setting)
    : beside(image, others, isLeft(image, blocks[0] === first), area, setting)
}

/** The caption at the right, or below a picture that is much wider than high. */
function alone(image: Image, area: Rect, setting: Setting): readonly Body[] {
  const pixels = setting.images.get(image.url)
  const wide = pixels !== undefined && pixels.width / pixels.height > WIDE
  if (wide || image.data?.width !== undefined) {
    const boxes = captioned(image, area, setting)
    return [{boxes, cited: [], remark: '', aside: []}]
  }
  const shown = row('picture', {caption: image.title ?? '', credit: ''}, {path: image.url, alt: image.alt ?? ''})
  return exhibitLayouts.picture(
    {...exhibit('picture', [shown]), ...(image.data ? {data: image.data} : {})},
    area,
    setting
  )
}

const isLeft = ({data}: Image, before: boolean): boolean => (data?.side === undefined ? before : data.side === 'left')

/** The words have as many columns as they need at their full size; the picture stands on the side where it is written. */
function beside(
  image: Image,
  others: readonly RootContent[],
  before: boolean,
  area: Rect,
  setting: Setting
): readonly Body[] | undefined {
  const pixels = setting.images.get(image.url)
  const tall = pixels !== undefined && pixels.height > pixels.width
  for (const span of tall ? SPANS.tall : SPANS.wide) {
    const width = setting.grid.columns(span)
    const room = area.width - width - GUTTER
    const words = regionOf(others, {...area, x: before ? area.x + room + GUTTER : area.x, width}, setting)
    if (words === undefined) continue
    const boxes = captioned(image, {...area, x: before ? area.x : area.x + width + GUTTER, width: room}, setting)
    return [joined([words], before ? [...boxes, ...words.boxes] : [...words.boxes, ...boxes])]
  }
  return undefined
}

/** A picture at the top of a rectangle, its caption below it. */
function captioned(image: Image, rect: Rect, setting: Setting): readonly DeckBox[] {
  const {url, alt, data} = image
  // The frame of a picture that is missing has its name in it.
  const title = setting.images.has(url) || image.title !== alt ? image.title : undefined
  const words = text(title ? [paragraph([run(title, lookOf(setting.theme, 'meta'))], 100)] : [])
  const needed = title ? Math.ceil(heightNeeded(words, rect.width, setting)) : 0
  const asked = data?.width
  const width =
    asked === undefined
      ? rect.width
      : asked.of === 'room'
        ? asked.value * rect.width
        : Math.min(asked.value, rect.width)
  const room = {...rect, width, height: rect.height - (needed === 0 ? 0 : needed + ABOVE_CAPTION)}
  const box = pictureBox('picture', url, alt ?? '', room, originsOf(image), setting)
  if (needed === 0) return [box]
  return [box, textBox('caption', {...rect, y: box.rect.y + box.rect.height + ABOVE_CAPTION, height: needed}, words)]
}

function sideBySide(pictures: readonly Paragraph[], area: Rect, setting: Setting): readonly Body[] | undefined {
  const children = pictures.map((each): Column => ({type: 'column', share: undefined, children: [each]}))
  const region = columnsRegion({type: 'columns', children}, area, setting)
  return region && [region]
}
