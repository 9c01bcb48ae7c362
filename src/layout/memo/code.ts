// Code blocks: every line of the source a paragraph of its own lines, nothing joined, long lines broken with a sign.
import type {Code} from 'mdast'
import {withoutTabs} from '../code-lines.ts'
import {inlineStyle, wordsIn} from './inlines.ts'
import {baselineIn, lineItem, linesOf, textStrips} from './set-lines.ts'
import type {Place, Setting} from './setting.ts'
import {styleOf} from './setting.ts'
import type {Block, Strip} from './strips.ts'
import {blockOf, heightOf, together} from './strips.ts'

const INDENT = 12
/** Left of a line that goes on from the one above; in DejaVu Sans Mono. Not read out, not copied. */
const GOES_ON = '\u21AA'
/** Code up to this part of a page is not parted. */
const WHOLE_SHARE = 0.5

/** A code block in the fixed-width face. */
export function codeBlock(code: Code, place: Place, setting: Setting): Block {
  const style = styleOf(setting, 'code')
  const tag = setting.tags.add('Code', setting.tags.add('P', place.tag))
  const column = {x: place.x + INDENT, width: place.width - INDENT, tag}
  const strips = code.value.split('\n').flatMap((line) => {
    const text = withoutTabs(line)
    const inlines = text === '' ? [] : [{text, style: inlineStyle(style, code.data?.origin)}]
    const lines = textStrips(inlines, style, column, setting)
    return together(lines.map((strip, index) => (index === 0 ? strip : withSign(strip, place, setting))))
  })
  const {top, bottom} = setting.geometry
  const whole = heightOf(strips) <= (bottom - top) * WHOLE_SHARE
  return blockOf(
    whole ? together(strips) : strips.map((strip, index) => ({...strip, keep: strip.keep || isEnd(index, strips)}))
  )
}

/** No line alone at the foot of a page or at the top of the next. */
const isEnd = (index: number, strips: readonly Strip[]): boolean => index === 0 || index === strips.length - 2

function withSign(strip: Strip, place: Place, setting: Setting): Strip {
  const style = styleOf(setting, 'code')
  const [line] = linesOf(wordsIn(GOES_ON, style), INDENT, setting)
  if (line === undefined) return strip
  return {...strip, items: [lineItem(line, place.x, baselineIn(style, setting), 'artifact', setting), ...strip.items]}
}
