import type {MemoItem} from '../../../model/memo.ts'
import {wordsIn} from '../inlines.ts'
import {naturalWidth} from '../set-lines.ts'
import type {Setting} from '../setting.ts'
import {styleOf} from '../setting.ts'
import {chartText} from './chart.ts'

/** Air between two names, and between an axis and its names. */
const AIR = 8

/** Width of the widest of some texts in the style of a role, in points. */
export const widestOf = (texts: readonly string[], role: 'note' | 'tableKey' | 'table', setting: Setting): number =>
  Math.max(0, ...texts.map((text) => naturalWidth(wordsIn(text, styleOf(setting, role)), setting)))

/** Names below an axis at `y`, centred at their places; where they would touch, every second or third stands. */
export function categoryNames(
  names: readonly string[],
  at: (index: number) => number,
  pitch: number,
  y: number,
  tag: number,
  setting: Setting
): readonly MemoItem[] {
  const width = widestOf(names, 'note', setting) + AIR
  const every = Math.max(1, Math.ceil(width / pitch))
  return names.flatMap((name, index) =>
    index % every === 0
      ? chartText(name, 'note', {x: at(index) - width / 2, y: y + AIR / 2, width, align: 'center'}, tag, setting)
      : []
  )
}
