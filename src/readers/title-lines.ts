import type {Block} from '../prose/blocks.ts'
import {BREAK} from '../prose/inline.ts'
import {rangeOf, sliced} from '../prose/placed.ts'
import {endsSentence} from './furniture/page.ts'
import {dayIn} from './metadata/day.ts'

/** A paragraph of so many short lines is a title block or an address; a longer one is text with breaks in it. */
const MOST = 8
const LONGEST = 140
/** Where the first line is nothing but a date, it is a title block, and its title may be longer. */
const LONGEST_BELOW_DATE = 260

/** Paragraphs set line by line with hard breaks (date, title, house) become one block a line. */
export function byTitleLines(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => {
    const {text} = block.words
    if (block.role !== 'paragraph' || block.inside !== 'root' || !text.includes(BREAK)) return [block]
    const lines = text.split(BREAK)
    const longest = isDate(lines[0] ?? '') ? LONGEST_BELOW_DATE : LONGEST
    const short = lines.every((line) => line.length <= longest && isLine(line))
    return short && lines.length <= MOST ? linesOf(block, lines) : [block]
  })
}

/** A line that starts in lower case goes on with the sentence above. */
const isLine = (line: string): boolean => !endsSentence(line.trim()) && !/^\s*\p{Ll}/u.test(line)

function isDate(line: string): boolean {
  const day = dayIn(line)
  return day !== undefined && line.slice(0, day.start).trim() === '' && line.slice(day.end).trim() === ''
}

function linesOf(block: Block, lines: readonly string[]): readonly Block[] {
  let at = 0
  return lines.flatMap((line) => {
    const from = at + (line.length - line.trimStart().length)
    const to = at + line.trimEnd().length
    at += line.length + 1
    if (from >= to) return []
    const [start, end] = rangeOf(block.words, from, to)
    return [{...block, words: sliced(block.words, from, to), start, end}]
  })
}
