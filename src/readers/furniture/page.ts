// A page as the rules for furniture see it: its lines, and where its body begins and ends.
import type {Block} from '../../prose/blocks.ts'

export interface PageLine {
  readonly index: number
  readonly text: string
  /** Lower case, without punctuation at the ends. */
  readonly key: string
  readonly block: Block
  /** A paragraph of the text proper: long enough, and its sentence ends. */
  readonly body: boolean
}

export interface Page {
  readonly lines: readonly PageLine[]
  /** Index of the first body line; the count of lines when there is none. */
  readonly head: number
  /** Index after the last body line; 0 when there is none. */
  readonly tail: number
}

/** What a line says of the document. */
export interface Fact {
  readonly field: 'title' | 'author' | 'date' | 'publisher' | 'url'
  readonly value: string
  /** In the line's text. */
  readonly start: number
  readonly end: number
}

export interface Mark {
  readonly line: number
  readonly reason: string
  readonly facts: readonly Fact[]
}

export interface FurnitureRule {
  readonly name: string
  readonly doc: string
  find(page: Page): readonly Mark[]
}

/** Shorter lines are heads, names, buttons; the shortest sentences of running text are longer. */
const SHORTEST_BODY = 90
/** A paragraph cut short without a full stop still is one. */
const SURELY_BODY = 280
const STOP = /[.!?…]["'”’»)\]]*(?:\[?\d{1,3}\]?)?$/

export const endsSentence = (text: string): boolean => STOP.test(text.slice(-12))

export const keyOf = (text: string): string =>
  text
    .slice(0, 400)
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}©]+|[^\p{L}\p{N})]+$/gu, '')

/** Short runs of words from `text`, for rules that count them. */
export const wordsIn = (text: string): readonly string[] => text.slice(0, 2000).split(/\s+/).filter(Boolean)

/** `taken` are blocks already known to be no text of the page. */
export function pageOf(blocks: readonly Block[], taken: ReadonlyMap<number, unknown>): Page {
  const lines = blocks.map((block, index) => pageLine(block, index, taken.has(index)))
  const first = lines.findIndex((line) => line.body)
  let tail = lines.length
  while (tail > 0 && !lines[tail - 1]?.body) tail--
  return {lines, head: first < 0 ? lines.length : first, tail}
}

function pageLine(block: Block, index: number, taken: boolean): PageLine {
  const {text} = block.words
  const prose = block.role === 'paragraph' || block.role === 'item' || block.role === 'quote'
  const body = prose && ((text.length >= SHORTEST_BODY && endsSentence(text)) || text.length >= SURELY_BODY)
  return {index, text, key: keyOf(text), block, body: body && !taken}
}

/** Lines above the body and below it, where a page has its furniture. */
export function edges(page: Page): readonly PageLine[] {
  return page.lines.filter((line) => line.index < page.head || line.index >= page.tail)
}

/** Marks every line for which `reason` has an answer. */
export function marksOf(lines: readonly PageLine[], reason: (line: PageLine) => string | undefined): readonly Mark[] {
  return lines.flatMap((line) => {
    const why = reason(line)
    return why === undefined ? [] : [{line: line.index, reason: why, facts: []}]
  })
}
