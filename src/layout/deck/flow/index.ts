// General flow of Markdown blocks down a slide, and on to the next.
import type {Nodes, RootContent} from 'mdast'
import type {Rect} from '../../../model/deck.ts'
import type {Body} from '../body.ts'
import {lookOf, sizesOf} from '../look.ts'
import type {Setting} from '../setting.ts'
import {betweenCost} from './costs.ts'
import {type Item, itemsOf} from './items.ts'
import {marksIn, type Notes, notesFor} from './notes.ts'
import type {Part} from './part.ts'
import {besideText, picturePart} from './pictures.ts'
import {slidesOf} from './slides.ts'
import {tableParts} from './table.ts'
import {type TextItem, textPart} from './text.ts'

/**
 * Lays blocks out one below the other, at the largest size that one slide holds; else on as few slides as the floor
 * needs, at the largest size that does with as many. The footnotes that are marked `above` stand at the first foot.
 */
export function flow(
  blocks: readonly RootContent[],
  above: readonly Nodes[],
  area: Rect,
  setting: Setting
): readonly Body[] {
  const role = blocks.every((node) => node.type === 'list') ? 'list' : 'body'
  let best: readonly Body[] | undefined
  const sizes = sizesOf(setting.theme, role)
  const tries = [...sizes.map((size) => ({size, dense: false})), {size: sizes.at(-1), dense: true}]
  for (const [index, {size, dense}] of tries.entries()) {
    const once = index === 0 ? setting : {...setting, report: () => {}}
    const items = itemsOf(blocks, lookOf(setting.theme, role, size), once)
    const beside = marksIn(above).length === 0 ? besideText(items, area, setting) : undefined
    const slides = beside ?? stacked([...above, ...blocks], items, marksIn(above), area, dense, setting)
    if (best === undefined || slides.length < best.length) best = slides
    if (best.length <= 1) return best
  }
  return best ?? []
}

/** `marked` are the footnotes that stand at the first foot whatever stands above it; `nodes` is all that may mark some. */
function stacked(
  nodes: readonly Nodes[],
  items: readonly Item[],
  marked: readonly string[],
  area: Rect,
  dense: boolean,
  setting: Setting
): readonly Body[] {
  const notes = notesFor(area, setting)
  const parts: Part[] = []
  let before: Item | undefined
  for (const group of grouped(items)) {
    const [first] = group
    if (first === undefined) continue
    const [part, ...others] = partsOf(first, group, area, dense, notes, setting)
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
  return slidesOf(rest.length > 0 ? [...noted, textPart(rest, area, notes, setting)] : noted, area, notes)
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
  dense: boolean,
  notes: Notes,
  setting: Setting
): readonly Part[] {
  if (first.type === 'table') return tableParts(first.table, area, dense, notes, setting)
  if (first.type === 'image') return [picturePart(first, area, setting)]
  return [
    textPart(
      group.filter((each) => 'paragraphs' in each),
      area,
      notes,
      setting
    )
  ]
}

/** Running text that follows on is one part; all else stands by itself. */
function grouped(items: readonly Item[]): readonly (readonly Item[])[] {
  const groups: Item[][] = []
  for (const item of items) {
    const last = groups.at(-1)
    if (last && item.type === 'text' && last[0]?.type === 'text') last.push(item)
    else groups.push([item])
  }
  return groups
}
