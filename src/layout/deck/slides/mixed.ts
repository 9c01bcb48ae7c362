// Text with columns or a chart between or below it, on one slide where there is room.
import type {RootContent} from 'mdast'
import type {Rect} from '../../../model/deck.ts'
import type {Columns, Exhibit} from '../../../model/draft.ts'
import type {Body} from '../body.ts'
import {exhibitLayouts} from '../layouts/index.ts'
import {bodiesOf} from '../parts.ts'
import type {Setting} from '../setting.ts'
import {columnsRegion} from './columns.ts'
import {joined, lower, namedAs, type Region, regionOf} from './region.ts'

/** Between two parts of a slide. */
const GAP = 14
/** A chart that is lower than this has no room for its bars and their names. */
const LEAST_CHART = 190

type Middle = Columns | Exhibit

export const isMiddle = (node: RootContent): node is Middle =>
  node.type === 'columns' || (node.type === 'exhibit' && node.kind === 'chart')

/** Blocks with columns or charts among them: one slide when all fits, else each part by itself. */
export function mixed(blocks: readonly RootContent[], area: Rect, setting: Setting): readonly Body[] {
  const places = blocks.flatMap((node, index) => (isMiddle(node) ? [index] : []))
  const [at] = places
  if (at === undefined) return bodiesOf(blocks, area, setting)
  if (places.length === 1) {
    const one = onOneSlide(blocks.slice(0, at), blocks[at] as Middle, blocks.slice(at + 1), area, setting)
    if (one) return [one]
  }
  return groups(blocks).flatMap((group) => {
    const [first] = group
    return first !== undefined && isMiddle(first) ? middleBodies(first, area, setting) : bodiesOf(group, area, setting)
  })
}

function onOneSlide(
  before: readonly RootContent[],
  middle: Middle,
  after: readonly RootContent[],
  area: Rect,
  setting: Setting
): Body | undefined {
  const head = regionOf(before, area, setting)
  const foot = regionOf(after, area, setting)
  if (head === undefined || foot === undefined) return undefined
  const above = head.height === 0 ? 0 : head.height + GAP
  const below = foot.height === 0 ? 0 : foot.height + GAP
  const room = {...area, y: area.y + above, height: area.height - above - below}
  const part = middleRegion(middle, room, setting)
  if (part === undefined) return undefined
  const boxes = [...namedAs('above', head), ...part.boxes, ...lower(namedAs('below', foot), above + part.height + GAP)]
  return joined([head, part, foot], boxes)
}

function middleRegion(middle: Middle, room: Rect, setting: Setting): Region | undefined {
  if (middle.type === 'columns') return columnsRegion(middle, room, setting)
  if (room.height < LEAST_CHART) return undefined
  const [only, ...more] = exhibitLayouts[middle.kind](middle, room, setting)
  return only === undefined || more.length > 0 ? undefined : {...only, height: room.height}
}

/** A part that has slides of its own: columns that do not fit go one below the other. */
function middleBodies(middle: Middle, area: Rect, setting: Setting): readonly Body[] {
  if (middle.type === 'exhibit') return exhibitLayouts[middle.kind](middle, area, setting)
  const side = columnsRegion(middle, area, setting)
  return side
    ? [side]
    : mixed(
        middle.children.flatMap(({children}) => children),
        area,
        setting
      )
}

function groups(blocks: readonly RootContent[]): readonly (readonly RootContent[])[] {
  const made: RootContent[][] = []
  for (const node of blocks) {
    const last = made.at(-1)
    if (last && !isMiddle(node) && !isMiddle(last[0] as RootContent)) last.push(node)
    else made.push([node])
  }
  return made
}
