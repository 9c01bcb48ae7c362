// A label at the left and the text beside it, both hanging from the same baseline: likelihoods, dates.

import type {MemoStyle} from '../../../model/theme.ts'
import type {Inline} from '../inlines.ts'
import {baselineIn, lineItem, linesOf, textStrips} from '../set-lines.ts'
import type {Place, Setting} from '../setting.ts'
import type {Strip} from '../strips.ts'

export interface Labelled {
  /** Words of the label, made below the tag of the label. */
  readonly label: (tag: number) => readonly Inline[]
  readonly labelStyle: MemoStyle
  readonly text: (tag: number) => readonly Inline[]
  readonly textStyle: MemoStyle
  /** Width of the label and the room right of it. */
  readonly indent: number
}

/** Room between a label that fills its column and the text. */
const GAP = 6

/** One item of a list whose markers are the labels. */
export function labelledStrips(item: Labelled, place: Place, setting: Setting): readonly Strip[] {
  const listItem = setting.tags.add('LI', place.tag)
  const labelTag = setting.tags.add('Lbl', listItem)
  const label = linesOf(item.label(labelTag), item.indent - GAP, setting)
  const bodyTag = setting.tags.add('LBody', listItem)
  const inner = {x: place.x + item.indent, width: place.width - item.indent, tag: bodyTag}
  const text = textStrips(item.text(bodyTag), item.textStyle, inner, setting)
  const baseline = baselineIn(item.textStyle, setting)
  const strips = Array.from({length: Math.max(text.length, label.length)}, (_, index): Strip => {
    const line = label[index]
    const items = line && line.stretches.length > 0 ? [lineItem(line, place.x, baseline, labelTag, setting)] : []
    const beside = text[index]
    return beside
      ? {...beside, items: [...items, ...beside.items]}
      : {space: 0, height: item.textStyle.leading, keep: false, items}
  })
  return strips.map((strip, index) => (index < label.length - 1 ? {...strip, keep: true} : strip))
}
