// Numbers of notes in a table's column: at the size of the table, not raised, each a link.
import type {PhrasingContent} from 'mdast'
import type {Inline} from '../inlines.ts'
import {inlineStyle} from '../inlines.ts'
import {markStyle} from '../marks.ts'
import type {Setting} from '../setting.ts'
import {styleOf} from '../setting.ts'
import type {TableCell} from '../table.ts'

/** So many numbers stand on one line. */
const TOGETHER = 3

/** A cell with the numbers of the notes behind citations: `7, 8`. */
export function noteCell(citations: readonly PhrasingContent[], setting: Setting): TableCell {
  const style = styleOf(setting, 'table')
  return {
    style,
    inlines(tag) {
      const evidence = citations.flatMap((node) => (node.type === 'citation' ? node.evidence : []))
      const numbers = [...new Set(evidence.map((one) => setting.endnotes.numberOf(one)))].sort((a, b) => a - b)
      if (numbers.length === 0) return []
      const reference = setting.tags.add('Reference', tag)
      const base = inlineStyle(
        style,
        evidence.map(({span}) => span)
      )
      return numbers.flatMap((number, index): readonly Inline[] => [
        ...(index === 0 ? [] : [{text: index % TOGETHER === 0 ? ', ' : ',\u00A0', style: {...base, tag: reference}}]),
        {text: String(number), style: markStyle(number, base, reference, setting)}
      ])
    }
  }
}
