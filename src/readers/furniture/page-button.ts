import {pageButtons} from '../../lexicon/page-furniture.ts'
import type {FurnitureRule, Page, PageLine} from './page.ts'
import {edges, marksOf} from './page.ts'

/** `Read more`, `Back to top`, `Advertisement`: words to click, not to read. */
export const pageButton: FurnitureRule = {
  name: 'page-button',
  doc: 'A button or link of the page, alone on its line.',
  find(page) {
    const edge = new Set(edges(page))
    return marksOf(page.lines, (line) => (isButton(line, page, edge.has(line)) ? 'button of the page' : undefined))
  }
}

/** A single word can be a heading or an item of a list; it is a button where others stand beside it. */
function isButton(line: PageLine, page: Page, edge: boolean): boolean {
  const {role, inside} = line.block
  if (inside === 'table' || inside === 'quote' || role === 'code' || !pageButtons.has(line.key)) return false
  if (line.key.includes(' ') || line.key === 'advertisement') return role !== 'heading' || edge
  const beside = [page.lines[line.index - 1], page.lines[line.index + 1]]
  return edge && beside.some((other) => other !== undefined && pageButtons.has(other.key))
}
