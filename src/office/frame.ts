// Where a deck may stand on a template: in its title, its body and its footers, and in what is free between them.
import type {Rect} from '../model/deck.ts'
import type {DeckFrame, PlacedCover} from '../model/frame.ts'
import type {LayoutRole, TemplateLayout} from '../model/office-template.ts'
import {clearOf} from './clear.ts'
import {isPrompt} from './shapes.ts'

/** Heights of what our slides have beside title and body, in points: label, source line of one and of two lines, marking. */
const LABEL = {size: 14, air: 6}
const SOURCE = {size: 12, air: 3}
/** Lines are held this much apart from the next thing. */
const LOOSE = 1.05
const lines = (count: number, size: number, line: number): number => Math.ceil(count * size * line * LOOSE)
const MARKING = {height: 18, edge: 0}
/** Rooms smaller than this hold no body of words. */
const LEAST = {width: 240, height: 150}
const EDGE = 12

type Size = DeckFrame['size']

export interface Framing {
  readonly frame: DeckFrame
  /** The body is not the layout's, which has none, or one that is too small. */
  readonly made: boolean
}

const bottomOf = (rect: Rect): number => rect.y + rect.height
const meets = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < bottomOf(b) && b.y < bottomOf(a)

const kept = (rect: Rect, {width, height}: Size): Rect => {
  const [x, y] = [Math.min(Math.max(0, rect.x), width), Math.min(Math.max(0, rect.y), height)]
  return {
    x,
    y,
    width: Math.max(0, Math.min(rect.x + rect.width, width) - x),
    height: Math.max(0, Math.min(bottomOf(rect), height) - y)
  }
}

/** `decor` is what the layout paints beside its placeholders, `line` that of the face of bodies per point. Undefined when there is no room for words. */
export function framingOf(
  size: Size,
  layouts: Readonly<Record<LayoutRole, TemplateLayout>>,
  decor: readonly Rect[],
  line: number
): Framing | undefined {
  const {content} = layouts
  const title = clearOf(kept(content.title.text, size), decor)
  const given = content.body && kept(content.body.text, size)
  const made = given === undefined || given.width < LEAST.width || given.height < LEAST.height
  const room = clearOf(made ? roomBelow(title, content, size) : given, decor)
  if (room.width < LEAST.width || room.height < LEAST.height) return undefined
  const free = (rect: Rect): boolean => !decor.some((each) => meets(each, rect))
  const label = labelPlace(title, room, lines(1, LABEL.size, line), free)
  const top = Math.max(room.y, bottomOf(label) + LABEL.air)
  const source = sourcePlace(room, footersOf(content), size, line, free)
  const body = {x: room.x, y: top, width: room.width, height: source.two.y - SOURCE.air - top}
  const number = content.number && kept(content.number.text, size)
  const date = content.date && kept(content.date.text, size)
  const footer =
    content.footer && content.footer.words !== '' && !isPrompt(content.footer.words)
      ? {rect: kept(content.footer.text, size), words: content.footer.words}
      : undefined
  return {
    made,
    frame: {
      size,
      ...markingPlaces(size),
      markingFill: 'ground',
      label,
      title,
      bigTitle: title,
      bigBodyTop: body.y,
      titleRule: {x: title.x, y: title.y, width: title.width, height: 0},
      body,
      footRule: undefined,
      source: clearOf(source.one, decor),
      longSource: clearOf(source.two, decor),
      number,
      date,
      footer,
      cover: coverOf(layouts.title, size),
      section: coverOf(layouts.section, size)
    }
  }
}

const footersOf = (layout: TemplateLayout): readonly Rect[] =>
  [layout.number, layout.date, layout.footer].flatMap((each) => (each ? [each.rect] : []))

function roomBelow(title: Rect, layout: TemplateLayout, size: Size): Rect {
  const y = bottomOf(title) + EDGE
  const foot = Math.min(
    size.height - EDGE,
    ...footersOf(layout)
      .map((rect) => rect.y)
      .filter((top) => top > y)
  )
  return {x: title.x, y, width: title.width, height: Math.max(0, foot - y)}
}

/** In the gap between title and body where there is one, else at the top of the body. */
function labelPlace(title: Rect, room: Rect, height: number, free: (rect: Rect) => boolean): Rect {
  const rect = {x: room.x, width: room.width, height}
  const between = {...rect, y: room.y - height - LABEL.air / 2}
  return between.y >= bottomOf(title) && free(between) ? between : {...rect, y: room.y}
}

/** Below the body where there is room above the footers, else at the foot of the body. */
function sourcePlace(room: Rect, footers: readonly Rect[], size: Size, line: number, free: (rect: Rect) => boolean) {
  const [one, two] = [lines(1, SOURCE.size, line), lines(2, SOURCE.size, line)]
  const end = bottomOf(room)
  const below = footers.filter((rect) => rect.y >= end - 1).map((rect) => rect.y)
  const limit = Math.min(size.height - MARKING.height - MARKING.edge, ...below)
  const at = (bottom: number, height: number): Rect => ({x: room.x, width: room.width, y: bottom - height, height})
  const low = at(Math.min(limit, end + one), one)
  const bottom = low.y >= end - one && free(low) ? bottomOf(low) : end
  return {one: at(bottom, one), two: at(bottom, two)}
}

function markingPlaces({width, height}: Size) {
  const rect = {x: width / 4, width: width / 2, height: MARKING.height}
  return {
    markingTop: {...rect, y: MARKING.edge},
    markingBottom: {...rect, y: height - MARKING.edge - MARKING.height}
  }
}

function coverOf(layout: TemplateLayout, size: Size): PlacedCover {
  const below = layout.subtitle ?? layout.body
  return {kind: 'placed', title: kept(layout.title.text, size), subtitle: below && kept(below.text, size)}
}
