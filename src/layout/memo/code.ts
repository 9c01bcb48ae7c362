// Code blocks: every line of the source a paragraph of its own lines, nothing joined, long lines broken.
import type {Code} from 'mdast'
import {inlineStyle} from './inlines.ts'
import {textStrips} from './set-lines.ts'
import type {Place, Setting} from './setting.ts'
import {styleOf} from './setting.ts'
import type {Block} from './strips.ts'
import {blockOf} from './strips.ts'

const INDENT = 12
const TAB = '    '

/** A code block in the fixed-width face. */
export function codeBlock(code: Code, place: Place, setting: Setting): Block {
  const style = styleOf(setting, 'code')
  const tag = setting.tags.add('Code', setting.tags.add('P', place.tag))
  const strips = code.value.split('\n').flatMap((line) => {
    const text = line.replaceAll('\t', TAB)
    const inlines = text === '' ? [] : [{text, style: inlineStyle(style, code.data?.origin)}]
    return textStrips(inlines, style, {x: place.x + INDENT, width: place.width - INDENT, tag}, setting)
  })
  return blockOf(strips)
}
