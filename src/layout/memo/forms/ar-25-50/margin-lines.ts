// Lines that begin at an indent and go on at the margin, ragged right and without hyphens.
import type {MemoItem} from '../../../../model/memo.ts'
import type {MemoStyle} from '../../../../model/theme.ts'
import {breakLines} from '../../../lines.ts'
import type {Inline} from '../../inlines.ts'
import {baselineIn, type Line, lineItem, widthOf} from '../../set-lines.ts'
import type {Setting} from '../../setting.ts'
import type {Strip} from '../../strips.ts'

/** Where lines stand: left edge of the column, its width, and how far the first line and the others are indented. */
export interface Margins {
  readonly x: number
  readonly width: number
  readonly first: number
  readonly rest: number
}

/** Lines of a paragraph that stay together at its start and at its end. */
const ORPHANS = 2

/** The words in lines; `itemsOf` makes a line’s items from its left edge and baseline. */
export function marginStrips(
  inlines: readonly Inline[],
  style: MemoStyle,
  {x, width, first, rest}: Margins,
  itemsOf: (line: Line, x: number, baseline: number) => readonly MemoItem[],
  setting: Setting
): readonly Strip[] {
  const indent = (index: number): number => (index === 0 ? first : rest)
  const measure = (text: string, look: Inline['style']) => widthOf(text, look, setting)
  const lines = breakLines(inlines, measure, (index) => width - indent(index))
  const baseline = baselineIn(style, setting)
  return lines.map((line, index) => ({
    space: 0,
    height: style.leading,
    keep: index < lines.length - 1 && (index < ORPHANS - 1 || index >= lines.length - ORPHANS),
    items: line.stretches.length === 0 ? [] : itemsOf(line, x + indent(index), baseline)
  }))
}

/** Every line as one item under one tag. */
export const plainItems =
  (tag: number, setting: Setting) =>
  (line: Line, x: number, baseline: number): readonly MemoItem[] => [lineItem(line, x, baseline, tag, setting)]
