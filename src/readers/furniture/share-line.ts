import {shareCues, shareWords} from '../../lexicon/page-furniture.ts'
import type {FurnitureRule, PageLine} from './page.ts'
import {edges, marksOf, wordsIn} from './page.ts'

const LONGEST = 14

/** `Share on Facebook`, `Tweet  LinkedIn  Email`. */
export const shareLine: FurnitureRule = {
  name: 'share-line',
  doc: 'A line made of links for sharing.',
  find(page) {
    const edge = new Set(edges(page))
    return marksOf(page.lines, (line) => (isShare(line, edge.has(line)) ? 'share line' : undefined))
  }
}

/** Among the text a line of one word, such as `Facebook`, is a heading. */
function isShare({text, block}: PageLine, edge: boolean): boolean {
  if (block.inside === 'table' || block.role === 'code') return false
  const words = wordsIn(text.toLowerCase())
    .map((word) => word.replace(/[^\p{L}-]/gu, ''))
    .filter(Boolean)
  if (words.length === 0 || words.length > LONGEST || !words.every((word) => shareWords.has(word))) return false
  const cue = words.some((word) => shareCues.has(word))
  return cue && (words.length > 1 || (edge && block.role !== 'heading'))
}
