import type {FurnitureRule} from './page.ts'
import {edges, marksOf, wordsIn} from './page.ts'

/** Between the steps of a path and between the entries of a menu. */
const PATH = /\s+[>»›]\s+/
const BAR = /\s*\|\s*/
const LONGEST_ENTRY = 5
const FEWEST = 3

/** `Home > News > Energy`, `Home | About | Contact`. */
export const menuLine: FurnitureRule = {
  name: 'menu-line',
  doc: 'A menu in one line, or the path to the page.',
  find: (page) =>
    marksOf(edges(page), ({text, block}) => {
      if (block.inside !== 'root' || block.role !== 'paragraph' || text.length > 200) return undefined
      if (entries(text, PATH) || /^home\s+[>»›/]\s+\S/i.test(text)) return 'path to the page'
      return entries(text, BAR) ? 'menu' : undefined
    })
}

function entries(text: string, separator: RegExp): boolean {
  const parts = text.split(separator)
  return parts.length >= FEWEST && parts.every((part) => part !== '' && wordsIn(part).length <= LONGEST_ENTRY)
}
