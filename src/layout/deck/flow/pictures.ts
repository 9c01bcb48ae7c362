// Pictures in the flow: below each other with their captions, or beside the text of their slide.
import type {DeckBox, Rect} from '../../../model/deck.ts'
import {type Body, body} from '../body.ts'
import {fits, heightNeeded} from '../fit.ts'
import {citationsOf, originsOf, run} from '../inline.ts'
import {lookOf} from '../look.ts'
import {paragraph, text, textBox} from '../paragraph.ts'
import {pictureBox} from '../picture.ts'
import type {Setting} from '../setting.ts'
import type {Item} from './items.ts'
import {marksIn} from './notes.ts'
import {COST, type Part} from './part.ts'
import {GAP} from './slides.ts'

type Picture = Extract<Item, {type: 'image'}>
/** A picture gets at least this height, or the next slide. */
const LEAST_HEIGHT = 140
/** More pictures than this are too small beside each other. */
const MOST_BESIDE = 3
const ABOVE_CAPTION = 8

const boxOf = (picture: Picture, name: string, area: Rect, setting: Setting): DeckBox =>
  pictureBox(name, picture.path, picture.alt, area, originsOf(picture.node), setting)

/** A picture in a column, its caption under it: how high it may be, and its boxes at a height. */
interface Captioned {
  readonly natural: number
  readonly least: number
  boxes(rect: Rect): readonly DeckBox[]
}

function captioned(picture: Picture, area: Rect, setting: Setting): Captioned {
  const caption = text([paragraph([run(picture.caption, lookOf(setting.theme, 'meta'))], 100)])
  const needed = picture.caption === '' ? 0 : Math.ceil(heightNeeded(caption, area.width, setting))
  const below = needed === 0 ? 0 : needed + ABOVE_CAPTION
  const inside = (rect: Rect) => boxOf(picture, 'picture', {...rect, height: Math.max(1, rect.height - below)}, setting)
  const natural = inside(area).rect.height
  return {
    natural: natural + below,
    least: Math.min(natural, LEAST_HEIGHT) + below,
    boxes: (rect) => {
      const box = inside(rect)
      const place = {...rect, y: box.rect.y + box.rect.height + ABOVE_CAPTION, height: needed}
      return needed === 0 ? [box] : [box, textBox('caption', place, caption)]
    }
  }
}

/** A picture as high as its slide has room for, its caption under it. */
export function picturePart(picture: Picture, area: Rect, setting: Setting): Part {
  const {natural, least, boxes} = captioned(picture, area, setting)
  return {
    atoms: [{height: least, stretch: natural - least, space: 0, cost: COST.row, notes: []}],
    lead: 0,
    boxes: (_from, _to, rect) => boxes(rect),
    cited: () => citationsOf(picture.node)
  }
}

/** Between a paragraph and the picture beside it. */
const GUTTER = 24
/** Of a picture beside a paragraph: width to height; a wider one is too small there. */
const WIDEST_BESIDE = 2.2
/** Of a slide's height that a paragraph beside a picture may take. */
const HIGHEST_BESIDE = 0.8

/**
 * A picture at the right of the paragraph above it, which they share the height of. `words` is that paragraph as a part,
 * for its costs and notes. Undefined for a wide picture, or a long paragraph.
 */
export function picturePartBeside(
  paragraph: Extract<Item, {readonly paragraphs: unknown}>,
  picture: Picture,
  words: Part,
  area: Rect,
  setting: Setting
): Part | undefined {
  const content = text(paragraph.paragraphs)
  const width = (area.width - GUTTER) / 2
  const needed = Math.ceil(heightNeeded(content, width, setting))
  const column = captioned(picture, {...area, width}, setting)
  const shape = boxOf(picture, 'picture', {...area, width}, setting).rect
  const tooWide = shape.width > shape.height * WIDEST_BESIDE
  if (tooWide || needed > area.height * HIGHEST_BESIDE || column.least > area.height) return undefined
  const least = Math.max(needed, column.least)
  const notes = words.atoms.flatMap((atom) => atom.notes)
  const stretch = Math.max(0, column.natural - least)
  return {
    atoms: [{height: least, stretch, space: 0, cost: words.atoms[0]?.cost ?? 0, notes}],
    lead: 0,
    boxes: (_from, _to, rect) => [
      textBox('text', {...rect, width, height: needed}, content, originsOf(paragraph.node)),
      ...column.boxes({...rect, x: rect.x + width + GUTTER, width})
    ],
    cited: () => citationsOf([paragraph.node, picture.node])
  }
}

/**
 * Pictures at the right of their text, when both fit; side by side when there is nothing else.
 * Undefined when the slide has other things, captions, footnotes or more pictures than that.
 */
export function besideText(items: readonly Item[], area: Rect, setting: Setting): readonly Body[] | undefined {
  const pictures = items.filter((item) => item.type === 'image')
  const texts = items.flatMap((item) => ('paragraphs' in item && item.type === 'text' ? [item] : []))
  if (pictures.length === 0 || pictures.length > MOST_BESIDE) return undefined
  if (pictures.length + texts.length < items.length || pictures.some((each) => each.caption !== '')) return undefined
  if (items.some((item) => marksIn(item.node).length > 0)) return undefined
  const cited = items.flatMap((item) => citationsOf(item.node))
  const name = (index: number) => `picture ${index + 1}`
  if (texts.length === 0) {
    const width = (area.width - 24 * (pictures.length - 1)) / pictures.length
    const place = (index: number) => ({...area, x: area.x + (width + 24) * index, width})
    return [
      body(
        pictures.map((picture, index) => boxOf(picture, name(index), place(index), setting)),
        {cited}
      )
    ]
  }
  const {columns, columnX} = setting.grid
  const left = {...area, width: columns(6)}
  const content = text(texts.flatMap((item) => item.paragraphs))
  if (!fits(content, left, setting)) return undefined
  const height = (area.height - GAP * (pictures.length - 1)) / pictures.length
  const right = (index: number) => ({x: columnX(7), y: area.y + (height + GAP) * index, width: columns(6), height})
  const words = textBox('body', left, content, originsOf(texts.map((item) => item.node)), {placeholder: 'body'})
  return [
    body([words, ...pictures.map((picture, index) => boxOf(picture, name(index), right(index), setting))], {cited})
  ]
}
