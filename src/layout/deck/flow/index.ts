// General flow of Markdown blocks down a slide, and on to the next.
import type {Nodes, RootContent, Table} from 'mdast'
import type {Rect} from '../../../model/deck.ts'
import {remember} from '../../../remember.ts'
import type {Body} from '../body.ts'
import {lookOf, sizesOf} from '../look.ts'
import type {Setting} from '../setting.ts'
import {betweenCost} from './costs.ts'
import {type Item, itemsOf} from './items.ts'
import {marksIn, type Notes, notesFor} from './notes.ts'
import type {Part} from './part.ts'
import {besideText, picturePart, picturePartBeside} from './pictures.ts'
import {type Slides, slidesOf} from './slides.ts'
import {type SetTable, setTable, tableParts} from './table.ts'
import {READABLE, type TextItem, textPart} from './text.ts'

/** A way to set the blocks of a run of slides. */
interface Setup {
  readonly size: number
  /** Widest line of running words. */
  readonly measure: number
  /** Tables with less air in their rows. */
  readonly dense: boolean
}
/** A point less of type costs this where slides are as many: then it is worth an even or whole run, and no more. */
const POINT_COST = 8

/**
 * Lays blocks out one below the other, at the largest size that one slide holds; at the floor with longer lines, and
 * dense tables, when that saves the second slide. Else on as few slides as can be, at the size that parts them best.
 * The footnotes that are marked `above` stand at the first foot.
 */
export function flow(
  blocks: readonly RootContent[],
  area: Rect,
  setting: Setting,
  above: readonly Nodes[] = []
): readonly Body[] {
  const role = blocks.every((node) => node.type === 'list') ? 'list' : 'body'
  const tables = new Map<Table, SetTable>()
  const tableOf = (table: Table) => remember(tables, table, () => setTable(table, area, setting))
  let best: Slides = {count: 0, cost: Number.POSITIVE_INFINITY, bodies: () => []}
  for (const setup of setupsOf(sizesOf(setting.theme, role), area.width)) {
    const items = itemsOf(blocks, lookOf(setting.theme, role, setup.size), setting)
    const beside = marksIn(above).length === 0 ? besideText(items, area, setting) : undefined
    const slides = beside
      ? {count: beside.length, cost: 0, bodies: () => beside}
      : stacked([...above, ...blocks], items, marksIn(above), area, setup, tableOf, setting)
    if (slides.count <= 1) return slides.bodies()
    // Longer lines are not read with ease: they save a slide, or are not taken.
    if (setup.measure > READABLE) continue
    const cost = slides.cost - setup.size * POINT_COST
    const fewer = slides.count - best.count
    if (best.count === 0 || fewer < 0 || (fewer === 0 && cost < best.cost)) best = {...slides, cost}
  }
  return best.bodies()
}

function setupsOf(sizes: readonly number[], width: number): readonly Setup[] {
  const floor = sizes.at(-1) ?? 0
  return [
    ...sizes.map((size) => ({size, measure: READABLE, dense: false})),
    {size: floor, measure: width, dense: false},
    {size: floor, measure: width, dense: true},
    {size: floor, measure: READABLE, dense: true}
  ]
}

/** `marked` are the footnotes that stand at the first foot whatever stands above it; `nodes` is all that may mark some. */
function stacked(
  nodes: readonly Nodes[],
  items: readonly Item[],
  marked: readonly string[],
  area: Rect,
  setup: Setup,
  tableOf: (table: Table) => SetTable,
  setting: Setting
): Slides {
  const notes = notesFor(area, setting)
  const parts: Part[] = []
  let before: Item | undefined
  for (const group of grouped(items)) {
    const [first] = group
    if (first === undefined) continue
    const [part, ...others] = partsOf(first, group, area, setup, tableOf, notes, setting)
    if (part) parts.push(before ? begunAt(part, betweenCost(before, first)) : part, ...others)
    before = group.at(-1)
  }
  const [part, ...others] = parts
  const noted = part ? [notedFirst(part, marked, area, notes), ...others] : []
  const rest = notes.rest(nodes).map(
    (paragraphs): TextItem => ({
      type: 'text',
      node: {type: 'paragraph', children: []},
      paragraphs,
      keeps: false
    })
  )
  return slidesOf(
    rest.length > 0 ? [...noted, textPart(rest, area, setup.measure, notes, setting)] : noted,
    area,
    notes
  )
}

/** The part with further footnotes at its first atom, as far as there is room below it. */
function notedFirst(part: Part, marked: readonly string[], area: Rect, notes: Notes): Part {
  const [first, ...others] = part.atoms
  if (first === undefined || marked.length === 0) return part
  const room = area.height - part.lead - first.height - notes.height(first.notes)
  return {...part, atoms: [{...first, notes: [...notes.placed(marked, room), ...first.notes]}, ...others]}
}

/** The part with what it costs to begin a slide with it. */
const begunAt = (part: Part, cost: number): Part => ({
  ...part,
  atoms: part.atoms.map((atom, index) => (index === 0 ? {...atom, cost} : atom))
})

function partsOf(
  first: Item,
  group: readonly Item[],
  area: Rect,
  setup: Setup,
  tableOf: (table: Table) => SetTable,
  notes: Notes,
  setting: Setting
): readonly Part[] {
  if (first.type === 'table') return tableParts(tableOf(first.table), setup.dense, notes)
  if (first.type === 'image') return [picturePart(first, area, setting)]
  const second = group[1]
  if (second?.type === 'image' && first.type === 'text') {
    const words = textPart([first], area, setup.measure, notes, setting)
    const beside = picturePartBeside(first, second, words, area, setting)
    return beside ? [beside] : [words, picturePart(second, area, setting)]
  }
  return [
    textPart(
      group.filter((each) => 'paragraphs' in each),
      area,
      setup.measure,
      notes,
      setting
    )
  ]
}

/** Running text that follows on is one part, a paragraph and the picture below it another; all else stands by itself. */
function grouped(items: readonly Item[]): readonly (readonly Item[])[] {
  const groups: Item[][] = []
  for (const item of items) {
    const last = groups.at(-1)
    const before = last?.at(-1)
    if (last && before && item.type === 'image' && before.node.type === 'paragraph' && before.type === 'text') {
      last.pop()
      if (last.length === 0) groups.pop()
      groups.push([before, item])
    } else if (last && item.type === 'text' && last.every((each) => each.type === 'text')) last.push(item)
    else groups.push([item])
  }
  return groups
}
