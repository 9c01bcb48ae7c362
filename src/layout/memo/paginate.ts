// Sections on pages: what does not fit goes to the next page whole, unless over a third of the page would stay empty.
import type {MemoItem} from '../../model/memo.ts'
import {type Geometry, geometryOf} from './geometry.ts'
import {withLowerPicture} from './lower-picture.ts'
import type {Section} from './sections.ts'
import type {Block, Strip} from './strips.ts'
import {lowered, UNIT} from './strips.ts'

/** Part of the text area that may stay empty for a block to stay whole; a third, as first drawn, made memos a page longer. */
const EMPTY_SHARE = 1 / 6
/** A block may stand this much higher than its space asks, to stand on the grid of half lines. */
const GRID_TOLERANCE = 3
/** A number of parts with as many digits as any, to measure what is repeated above them. */
const MANY = 99
/** Sums of heights differ in their last bits. */
const ROUNDING = 0.01

export interface Pages {
  readonly items: readonly (readonly MemoItem[])[]
  /** Foot of the text area of this page. */
  readonly bottom: number
  /** Where the next strip goes, from the top of the page. */
  y(): number
  atTop(): boolean
  /** A page to go on with; turned, for a block that asks for it. */
  newPage(turned?: boolean): void
  turned(page: number): boolean
  put(items: readonly MemoItem[]): void
  /** Goes down without putting anything. */
  advance(to: number): void
  /** Puts strips one below the other at y, the space above the first one left out. */
  strips(strips: readonly Strip[]): void
  /** What is put from here on counts its grid from y. */
  startGrid(): void
  /** The next place on the grid at least `space` below y. */
  gridded(space: number): number
}

/** Pages that begin with one whose content starts at `firstTop` and ends `reserved` points above the foot of the others. */
export function pages(geometry: Geometry, firstTop: number, reserved: number): Pages {
  const items: MemoItem[][] = [[]]
  const turned: boolean[] = [false]
  let y = firstTop
  let origin = firstTop
  return {
    items,
    get bottom() {
      return geometry.bottom - (items.length === 1 ? reserved : 0)
    },
    y: () => y,
    atTop: () => y <= origin,
    turned: (page) => turned[page] ?? false,
    newPage(asTurned = false) {
      // A page that nothing stands on is not left empty.
      if (items.at(-1)?.length === 0) turned[items.length - 1] = asTurned
      else turned[items.push([]) - 1] = asTurned
      y = geometry.top
      origin = geometry.top
    },
    put(added) {
      items.at(-1)?.push(...added)
    },
    advance(to) {
      y = to
    },
    strips(strips) {
      strips.forEach((strip, index) => {
        if (index > 0) y += strip.space
        items.at(-1)?.push(...strip.items.map((item) => lowered(item, y)))
        y += strip.height
      })
    },
    startGrid() {
      origin = y
    },
    gridded(space) {
      const wanted = y + space - origin
      return origin + Math.ceil((wanted - GRID_TOLERANCE) / UNIT) * UNIT
    }
  }
}

const heightOf = (strips: readonly Strip[]): number =>
  strips.reduce((sum, strip, index) => sum + strip.height + (index === 0 ? 0 : strip.space), 0)

/** Puts a section on the pages. */
export function placeSection(section: Section, onto: Pages, geometry: Geometry): void {
  if (section.newPage && !onto.atTop()) onto.newPage()
  const area = geometry.bottom - geometry.top
  const blocks = section.blocks.reduce(
    (sum, block, index) => sum + heightOf(block.strips) + (index === 0 ? 0 : block.space + UNIT - GRID_TOLERANCE),
    0
  )
  const turned = section.blocks.some((block) => block.turned)
  const above = onto.atTop() ? 0 : section.space + UNIT - GRID_TOLERANCE + (section.rule?.height ?? 0)
  const rest = onto.bottom - onto.y()
  if (!turned && above + blocks > rest && blocks <= area && rest <= area * EMPTY_SHARE) onto.newPage()
  section.blocks.forEach((block, index) => {
    if (index === 0) placeBlock({...block, space: section.space}, section.rule, onto, geometry)
    else placeBlock(block, undefined, onto, geometry)
  })
}

/** Puts a block, with the rule above it when it does not begin a page. */
export function placeBlock(block: Block, rule: Strip | undefined, onto: Pages, geometry: Geometry): void {
  if (block.turned) {
    placeTurned(block, onto, geometry)
    return
  }
  const area = geometry.bottom - geometry.top
  const height = heightOf(block.strips)
  const ruled = rule ? rule.height : 0
  const start = onto.atTop() ? onto.y() : onto.gridded(block.space)
  const rest = onto.bottom - start - (onto.atTop() ? 0 : ruled)
  const lower = height > rest + ROUNDING ? withLowerPicture(block, rest) : undefined
  if (height <= rest + ROUNDING) begin(block.strips, start, rule, onto)
  else if (lower) begin(lower.strips, start, rule, onto)
  else if (height <= area && rest <= area * EMPTY_SHARE) {
    onto.newPage()
    onto.strips(block.strips)
  } else placeParts(block, start, rule, rest, onto, geometry)
}

/** A block on turned pages of its own; what follows begins a page that is upright again. */
function placeTurned(block: Block, onto: Pages, geometry: Geometry): void {
  const turned = {...geometryOf(geometry.theme, true, geometry.rtl), top: geometry.top}
  onto.newPage(true)
  placeParts(block, onto.y(), undefined, turned.bottom - turned.top, onto, turned)
  onto.advance(geometry.bottom)
}

function begin(strips: readonly Strip[], start: number, rule: Strip | undefined, onto: Pages): void {
  if (!onto.atTop()) {
    onto.advance(start)
    if (rule) onto.strips([rule])
  }
  onto.strips(strips)
}

/** A block split over pages, each further part under what is repeated there, unless that takes too much of the page. */
function placeParts(
  block: Block,
  start: number,
  rule: Strip | undefined,
  rest: number,
  onto: Pages,
  geometry: Geometry
): void {
  const area = geometry.bottom - geometry.top
  const again = block.continued ? heightOf(block.continued(MANY, MANY)) : 0
  const continued = again <= area * EMPTY_SHARE ? block.continued : undefined
  const parts = partsOf(block.strips, rest, continued ? area - again : area, onto.atTop())
  const count = parts.filter((part) => part.length > 0).length
  let number = 0
  parts.forEach((part, index) => {
    if (index > 0) onto.newPage(block.turned)
    if (part.length === 0) return
    number++
    if (index === 0) begin(part, start, rule, onto)
    else onto.strips(number > 1 && continued ? [...continued(number, count), ...part] : part)
  })
}

/** The strips that go on this page, and on each further one; the first part is empty when none fits. */
function partsOf(strips: readonly Strip[], rest: number, area: number, atTop: boolean): readonly (readonly Strip[])[] {
  const parts: (readonly Strip[])[] = []
  let from = 0
  let room = rest
  while (from < strips.length) {
    const to = breakAfter(strips, from, room, parts.length > 0 || atTop)
    parts.push(strips.slice(from, to))
    from = to
    room = area
  }
  return parts
}

/**
 * Index after the last strip that fits with a break allowed after it; `from` when there is none. When `must` is set
 * something goes on the page in any case: as many strips as fit, at least one.
 */
function breakAfter(strips: readonly Strip[], from: number, room: number, must: boolean): number {
  let height = 0
  let allowed = from
  let index = from
  for (; index < strips.length; index++) {
    const strip = strips[index] as Strip
    height += strip.height + (index === from ? 0 : strip.space)
    if (height > room + ROUNDING) break
    if (!strip.keep) allowed = index + 1
  }
  if (index === strips.length) return index
  if (allowed > from || !must) return allowed
  return Math.max(index, from + 1)
}
