import type {DeckBox, Rect} from '../../model/deck.ts'
import type {Span} from '../../model/source.ts'
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

/** A picture fitted into an area; one that is missing is a frame with its alternative text. */
export function pictureBox(
  name: string,
  path: string,
  alt: string,
  area: Rect,
  origin: readonly Span[],
  setting: Setting
): DeckBox {
  const image = setting.images.get(path)
  if (image) return {type: 'image', name, rect: fitted(image, area), origin, bytes: image.bytes, mime: image.mime, alt}
  const words = paragraph([run(alt === '' ? path : alt, lookOf(setting.theme, 'meta'))], 100)
  const inset = {left: 16, top: 12, right: 16, bottom: 12}
  const rect = {...area, height: Math.min(area.height, 120)}
  return textBox(name, rect, text([words], {inset}), origin, {outline: {weight: 1, color: 'mid'}})
}
