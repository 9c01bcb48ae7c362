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
  if (!blocks.some(isMiddle)) return bodiesOf(blocks, area, setting)
  const parts = groups(blocks)
  const one = onOneSlide(parts, area, setting)
  if (one) return [one]
  return parts.flatMap((part) => {
    const [first] = part
    return first !== undefined && isMiddle(first) ? middleBodies(first, area, setting) : bodiesOf(part, area, setting)
  })
}

/** Parts one below the other; a chart has the room that the others leave. Undefined when they need more than there is. */
function onOneSlide(parts: readonly (readonly RootContent[])[], area: Rect, setting: Setting): Body | undefined {
  const charts = parts.filter(isChart)
  const measured = parts.map((part) => (isChart(part) ? undefined : partRegion(part, area, setting)))
  if (charts.length > 1 || measured.filter((region) => region === undefined).length > charts.length) return undefined
  const used = measured.reduce((sum, region) => sum + (region?.height ?? 0), 0) + GAP * (parts.length - 1)
  const left = {...area, height: area.height - used}
  if (left.height < (charts.length > 0 ? LEAST_CHART : 0)) return undefined
  let down = 0
  const regions: Region[] = []
  for (const [index, part] of parts.entries()) {
    const region = measured[index] ?? chartRegion(part[0] as Exhibit, left, setting)
    if (region === undefined) return undefined
    regions.push({...region, boxes: lower(isChart(part) ? region.boxes : namedAs(nameOf(index, parts), region), down)})
    down += region.height + GAP
  }
  return joined(
    regions,
    regions.flatMap(({boxes}) => boxes)
  )
}

const nameOf = (index: number, parts: readonly unknown[]): string => (parts.length === 1 ? '' : `part ${index + 1}`)

const isChart = ([first]: readonly RootContent[]): boolean => first?.type === 'exhibit'

function partRegion(part: readonly RootContent[], area: Rect, setting: Setting): Region | undefined {
  const [first] = part
  return first?.type === 'columns' ? columnsRegion(first, area, setting) : regionOf(part, area, setting)
}

function chartRegion(chart: Exhibit, room: Rect, setting: Setting): Region | undefined {
  const [only, ...more] = exhibitLayouts[chart.kind](chart, room, setting)
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
