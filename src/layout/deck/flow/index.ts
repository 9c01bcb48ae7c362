// General flow of Markdown blocks down a slide, and on to the next.
import type {RootContent} from 'mdast'
import type {Rect} from '../../../model/deck.ts'
import type {Body} from '../body.ts'
import {lookOf, sizesOf} from '../look.ts'
import type {Setting} from '../setting.ts'
import {type Item, itemsOf} from './items.ts'
import {besideText, placePicture} from './pictures.ts'
import {bodiesOf, stackIn} from './stack.ts'
import {placeTable} from './table.ts'
import {placeText} from './text.ts'

/** Lays blocks out one below the other, at the largest size that one slide holds, else at the floor on several. */
export function flow(blocks: readonly RootContent[], area: Rect, setting: Setting): readonly Body[] {
  const role = blocks.every((node) => node.type === 'list') ? 'list' : 'body'
  let pages: readonly Body[] = []
  for (const [index, size] of sizesOf(setting.theme, role).entries()) {
    const once = index === 0 ? setting : {...setting, report: () => {}}
    const items = itemsOf(blocks, lookOf(setting.theme, role, size), once)
    pages = besideText(items, area, setting) ?? stacked(items, area, setting)
    if (pages.length <= 1) return pages
  }
  return pages
}

function stacked(items: readonly Item[], area: Rect, setting: Setting): readonly Body[] {
  const stack = stackIn(area)
  for (const group of grouped(items)) {
    const [item] = group
    if (item?.type === 'table') placeTable(stack, item.table, setting)
    else if (item?.type === 'image') placePicture(stack, item, setting)
    else
      placeText(
        stack,
        group.filter((each) => 'paragraphs' in each),
        setting
      )
  }
  return bodiesOf(stack)
}

/** Running text that follows on is one box; all else stands by itself. */
function grouped(items: readonly Item[]): readonly (readonly Item[])[] {
  const groups: Item[][] = []
  for (const item of items) {
    const last = groups.at(-1)
    if (last && item.type === 'text' && last[0]?.type === 'text') last.push(item)
    else groups.push([item])
  }
  return groups
}
