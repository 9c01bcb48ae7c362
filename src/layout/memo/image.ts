// Images, fitted into the column; never enlarged over 150 pixels an inch.
import type {Data, Image, ImageReference, PhrasingContent} from 'mdast'
import type {MemoItem} from '../../model/memo.ts'
import {notShownWords} from '../picture-words.ts'
import {wordsIn} from './inlines.ts'
import {textStrips} from './set-lines.ts'
import type {Place, Setting} from './setting.ts'
import {styleOf} from './setting.ts'
import type {Block, Strip} from './strips.ts'
import {blockOf, together} from './strips.ts'

/** Points of a pixel at 150 pixels an inch. */
const POINTS_A_PIXEL = 72 / 150
/** Part of the text area's height that an image may take. */
const HEIGHT_SHARE = 0.5
const PLACEHOLDER = {padding: 8, rule: {weight: 0.5, color: 'mid'}} as const

/** Whether a node is set as a figure of its own. */
export const isImage = (node: PhrasingContent): node is Image | ImageReference =>
  node.type === 'image' || node.type === 'imageReference'

/** An image of Markdown as a figure, its title below it. */
export function imageBlock(image: Image | ImageReference, place: Place, setting: Setting): Block {
  const strip = imageStrip(
    addressOf(image, setting),
    image.alt ?? '',
    {...place, width: widthOf(image, place)},
    setting
  )
  const style = styleOf(setting, 'note')
  const tag = setting.tags.add('P', place.tag)
  const caption = textStrips(wordsIn(titleOf(image, setting), style), style, {...place, tag}, setting)
  return blockOf(
    together([strip, ...caption.map((line, index) => (index === 0 ? {...line, space: CAPTION_SPACE} : line))])
  )
}

/** From a picture to its caption. */
const CAPTION_SPACE = 5

/** The width that was asked for, where there is room for it. */
function widthOf({data}: Image | ImageReference, {width}: Place): number {
  const asked = (data as Data | undefined)?.width
  if (asked === undefined) return width
  return asked.of === 'room' ? asked.value * width : Math.min(asked.value, width)
}

function titleOf(image: Image | ImageReference, setting: Setting): string {
  // The frame of a picture that is missing has its name in it.
  if (image.type === 'image')
    return setting.context.images.has(image.url) || image.title !== image.alt ? (image.title ?? '') : ''
  return setting.definitions.get(image.identifier.toUpperCase())?.title ?? ''
}

function addressOf(image: Image | ImageReference, setting: Setting): string {
  if (image.type === 'image') return image.url
  return setting.definitions.get(image.identifier.toUpperCase())?.url ?? ''
}

/** An image in its Figure, or its place with a label when it is missing. One of which nothing is said is decoration. */
export function imageStrip(path: string, alt: string, place: Place, setting: Setting): Strip {
  const {geometry} = setting
  const image = setting.context.images.get(path)
  if (!image) return placeholder(path, alt, place, setting)
  const said = alt || image.words
  const tag = said === '' ? 'artifact' : setting.tags.add('Figure', place.tag, {alt: said})
  const natural = {width: image.width * POINTS_A_PIXEL, height: image.height * POINTS_A_PIXEL}
  const scale = Math.min(
    1,
    place.width / natural.width,
    ((geometry.bottom - geometry.top) * HEIGHT_SHARE) / natural.height
  )
  const rect = {x: place.x, y: 0, width: natural.width * scale, height: natural.height * scale}
  const item: MemoItem = {type: 'image', rect, bytes: image.bytes, mime: image.mime, tag, origin: []}
  return {space: 0, height: rect.height, keep: false, items: [item]}
}

function placeholder(path: string, alt: string, place: Place, setting: Setting): Strip {
  const style = styleOf(setting, 'note')
  const {padding, rule} = PLACEHOLDER
  const reason = notShownWords(path, setting.context.lost)
  const what = alt === '' ? path : alt
  const tag = setting.tags.add('Figure', place.tag, {alt: `${what}. ${reason}`})
  const inner = {x: place.x + padding, width: place.width - 2 * padding, tag}
  const lines = [what, reason].flatMap((words) => textStrips(wordsIn(words, style), style, inner, setting))
  const height = lines.length * style.leading + 2 * padding
  const edges: readonly (readonly [number, number, number, number])[] = [
    [0, 0, place.width, 0],
    [0, height, place.width, height],
    [0, 0, 0, height],
    [place.width, 0, place.width, height]
  ]
  const box = edges.map(
    ([x1, y1, x2, y2]): MemoItem => ({
      type: 'rule',
      from: [place.x + x1, y1],
      to: [place.x + x2, y2],
      ...rule,
      tag: 'artifact',
      origin: []
    })
  )
  const words = lines.flatMap((strip, index) =>
    strip.items.map((item) =>
      item.type === 'line' ? {...item, baseline: item.baseline + padding + index * style.leading} : item
    )
  )
  return {space: 0, height, keep: false, items: [...box, ...words]}
}
