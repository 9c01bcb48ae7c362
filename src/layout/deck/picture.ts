import type {DeckBox, Rect} from '../../model/deck.ts'
import type {Span} from '../../model/source.ts'
import {notShownWords} from '../picture-words.ts'
import {firstFitting, fits, heightNeeded} from './fit.ts'
import {run} from './inline.ts'
import {lookOf} from './look.ts'
import {paragraph, text, textBox} from './paragraph.ts'
import type {Setting} from './setting.ts'

/** Under this many pixels an inch a picture is drawn smaller, not enlarged. */
const LEAST_RESOLUTION = 150

/** The largest rectangle of a picture's shape at the top left of an area. */
export function fitted(pixels: {readonly width: number; readonly height: number}, area: Rect): Rect {
  const scale = Math.min(
    area.width / Math.max(1, pixels.width),
    area.height / Math.max(1, pixels.height),
    72 / LEAST_RESOLUTION
  )
  return {
    x: area.x,
    y: area.y,
    width: Math.max(1, Math.round(pixels.width * scale)),
    height: Math.max(1, Math.round(pixels.height * scale))
  }
}

/** A picture fitted into an area; one that cannot be shown is a frame with its alternative text and the reason. */
export function pictureBox(
  name: string,
  path: string,
  alt: string,
  area: Rect,
  origin: readonly Span[],
  setting: Setting
): DeckBox {
  const image = setting.images.get(path)
  if (!image)
    return placeholder(name, alt === '' ? path : alt, notShownWords(path, setting.lost), area, origin, setting)
  const {bytes, mime} = image
  return {type: 'image', name, rect: fitted(image, area), origin, bytes, mime, alt: alt || image.words}
}

const INSET = {left: 16, top: 12, right: 16, bottom: 12}
/** A frame is at least this high, where there is room. */
const FRAME_HEIGHT = 120

function placeholder(
  name: string,
  what: string,
  reason: string,
  area: Rect,
  origin: readonly Span[],
  setting: Setting
): DeckBox {
  const look = lookOf(setting.theme, 'meta')
  const framed = (words: string) =>
    text([paragraph([run(words, look)], 100), paragraph([run(reason, look)], 100)], {inset: INSET})
  const content = firstFitting(
    lengthsOf(what),
    (length) => framed(shortened(what, length)),
    (made) => fits(made, area, setting)
  )
  const height = Math.max(FRAME_HEIGHT, Math.ceil(heightNeeded(content, area.width, setting)))
  const rect = {...area, height: Math.min(area.height, height)}
  return textBox(name, rect, content, origin, {outline: {weight: 1, color: 'mid'}})
}

/** Lengths to try, in characters: all of it, then by halves. */
const lengthsOf = (words: string): readonly number[] => {
  const lengths = [words.length]
  while ((lengths.at(-1) ?? 0) > 20) lengths.push(Math.floor((lengths.at(-1) ?? 0) / 2))
  return lengths
}

const shortened = (words: string, length: number): string =>
  words.length <= length ? words : `${words.slice(0, length).trimEnd()}…`
