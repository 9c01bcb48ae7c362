// Lists of any depth: the marker hangs before the item's text, at the right where that runs from right to left.
import type {List, ListItem} from 'mdast'
import {toString as plainText} from 'mdast-util-to-string'
import {announces} from '../keeping.ts'
import {runsRightToLeft} from '../scripts/direction.ts'
import type {Surroundings} from './blocks.ts'
import {blocksOf} from './blocks.ts'
import type {Inline} from './inlines.ts'
import {inlineStyle} from './inlines.ts'
import {alignedAt, baselineIn, lineItem, linesOf, naturalWidth, type Side} from './set-lines.ts'
import type {Place, Setting} from './setting.ts'
import {styleOf} from './setting.ts'
import type {Block, Strip} from './strips.ts'
import {blockOf, stripsOf, UNIT} from './strips.ts'

/** Least indent of an item's text, and room between a marker and the text. */
const INDENT = 14
/** The number of an item then stands right of its full stop. */
const RIGHT_TO_LEFT_MARK = '\u200F'
const MARKER_GAP = 5
/** Text does not get narrower than this; deeper items stay where they are. */
const LEAST_WIDTH = 130

/** The items of a list, one below the other; items of a tight list within a list stand closer. */
export function listBlocks(list: List, place: Place, around: Surroundings, setting: Setting): readonly Block[] {
  const tag = setting.tags.add('L', place.tag, {ordered: list.ordered ?? false})
  const markers = list.children.map((item, index) => markerOf(list, item, index))
  const style = styleOf(setting, 'body')
  const widest = Math.max(0, ...markers.map((marker) => naturalWidth([plain(marker, setting)], setting)))
  const indent = Math.max(INDENT, widest + MARKER_GAP)
  const hang = place.width - indent < LEAST_WIDTH ? widest + MARKER_GAP : indent
  const blocks = list.children.flatMap((item, index): readonly Block[] => {
    const itemTag = setting.tags.add('LI', tag)
    const label = setting.tags.add('Lbl', itemTag)
    const body = setting.tags.add('LBody', itemTag)
    const rtl = runsRightToLeft(plainText(item))
    const inner =
      place.width - hang < LEAST_WIDTH / 2
        ? place
        : {...place, x: place.x + (rtl ? 0 : hang), width: place.width - hang}
    const inside = item.children.flatMap((child, at) => {
      const made = blocksOf(child, {x: inner.x, width: inner.width, tag: body}, {...around, full: inner}, setting)
      const announced = child.type === 'paragraph' && at < item.children.length - 1 && announces(plainText(child))
      return announced ? made.map(keptToNext) : made
    })
    const first = inside[0] ?? blockOf([{space: 0, height: style.leading, keep: false, items: []}])
    const marker = markerStrip(
      `${rtl ? RIGHT_TO_LEFT_MARK : ''}${markers[index] ?? ''}`,
      label,
      rtl ? 'right' : 'left',
      place,
      inner === place,
      setting
    )
    const marked = withMarker(first, marker, inner === place)
    const space = index > 0 && !list.spread && place.width < setting.geometry.text.width ? UNIT / 2 : UNIT
    return [{...marked, space}, ...inside.slice(1).map((block) => closer(block, list))]
  })
  return blocks.some((block) => block.continued) ? blocks : [blockOf(stripsOf(blocks), blocks[0]?.space)]
}

/** Words that announce what follows them stay with it. */
const keptToNext = (block: Block): Block => ({
  ...block,
  strips: block.strips.map((strip, index) => (index === block.strips.length - 1 ? {...strip, keep: true} : strip))
})

/** A list within a tight item follows at half the space. */
const closer = (block: Block, list: List): Block => (list.spread ? block : {...block, space: UNIT / 2})

function markerOf(list: List, item: ListItem, index: number): string {
  if (typeof item.checked === 'boolean') return item.checked ? '☑' : '☐'
  return list.ordered ? `${(list.start ?? 1) + index}.` : '•'
}

const plain = (text: string, setting: Setting): Inline => ({text, style: inlineStyle(styleOf(setting, 'body'))})

function markerStrip(marker: string, tag: number, side: Side, place: Place, above: boolean, setting: Setting): Strip {
  const style = styleOf(setting, 'body')
  const line = linesOf([plain(marker, setting)], place.width, setting)[0]
  const x = line ? alignedAt(place.x, place.width, line.width, side) : place.x
  const items = line ? [lineItem(line, x, baselineIn(style, setting), tag, setting)] : []
  return {space: 0, height: style.leading, keep: above, items}
}

/** The marker beside the first line, or above it where there is no room beside. */
function withMarker(block: Block, marker: Strip, above: boolean): Block {
  const [first, ...rest] = block.strips
  if (!first) return {...block, strips: [marker]}
  if (above) return {...block, strips: [marker, first, ...rest]}
  const beside = {...first, height: Math.max(first.height, marker.height), items: [...marker.items, ...first.items]}
  return {...block, strips: [beside, ...rest]}
}
