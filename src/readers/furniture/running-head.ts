import {remember} from '../../remember.ts'
import type {Mark, Page, PageLine} from './page.ts'
import {endsSentence, wordsIn} from './page.ts'

/** A head stands on so many pages at least; headings that recur (`Background`) recur less often or without the title's words. */
const FEWEST = 3
const LONGEST = 14

/**
 * Lines that a page setter repeats on every page: the title, or a line beside page numbers. `taken` are lines that
 * other rules have set aside, with their reasons. The first place of the title itself stays.
 */
export function runningHeads(
  page: Page,
  title: PageLine | undefined,
  taken: ReadonlyMap<number, string>
): readonly Mark[] {
  const places = new Map<string, PageLine[]>()
  for (const line of page.lines) if (canBe(line)) remember(places, shape(line), (): PageLine[] => []).push(line)
  const marks: Mark[] = []
  for (const lines of places.values()) {
    if (lines.length < FEWEST) continue
    const own = title !== undefined && lines.some((line) => line.key === title.key)
    const beside = lines.filter((line) => isBeside(line, taken)).length
    const counts =
      lines.every((line) => /\d/.test(line.text)) && new Set(lines.map((line) => line.text)).size === lines.length
    if (!own && beside * 2 < lines.length && !counts) continue
    for (const line of lines) if (line !== title) marks.push({line: line.index, reason: 'running head', facts: []})
  }
  return marks
}

const canBe = ({text, block}: PageLine): boolean =>
  block.inside === 'root' &&
  block.role === 'paragraph' &&
  !endsSentence(text) &&
  wordsIn(text).length <= LONGEST &&
  /\p{L}/u.test(text)

/** Equal but for the page number at an end. */
const shape = ({key}: PageLine): string => key.replace(/^\d{1,4}\b|\b\d{1,4}$/g, '#')

function isBeside({index}: PageLine, taken: ReadonlyMap<number, string>): boolean {
  return [index - 1, index + 1].some((near) => taken.get(near) === 'page number')
}
