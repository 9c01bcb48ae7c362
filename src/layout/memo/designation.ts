// The block at the lower right of the first page: who controls the document, or who classified it.
import type {MemoItem} from '../../model/memo.ts'
import {wordsIn} from './inlines.ts'
import {textStrips} from './set-lines.ts'
import type {Setting} from './setting.ts'
import {styleOf} from './setting.ts'
import {heightOf, lowered, type Strip} from './strips.ts'

/** Part of the text area that the block is wide. */
const SHARE = 0.5
/** From the text to the block. */
const ABOVE = 8

/** The items of the block at their places, and the room that it takes at the foot of the page; none and 0 without lines. */
export function designationItems(
  lines: readonly string[],
  setting: Setting
): {readonly items: readonly MemoItem[]; readonly height: number} {
  if (lines.length === 0) return {items: [], height: 0}
  const style = {...styleOf(setting, 'note'), color: 'ink' as const}
  const {full, bottom} = setting.geometry
  const width = full.width * SHARE
  const strips = lines.flatMap((line): readonly Strip[] => {
    const tag = setting.tags.add('P', 0)
    return textStrips(wordsIn(line, style), style, {x: full.x + full.width - width, width, tag}, setting)
  })
  const height = heightOf(strips)
  let y = bottom - height
  const items = strips.flatMap((strip) => {
    const placed = strip.items.map((item) => lowered(item, y))
    y += strip.height
    return placed
  })
  return {items, height: height + ABOVE}
}
