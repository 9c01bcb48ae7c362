import type {Block} from '../prose/blocks.ts'
import {joined} from '../prose/placed.ts'
import {endsSentence} from './furniture/page.ts'

/** Furniture that a page setter puts between the two halves of a paragraph. */
const BETWEEN = new Set(['page number', 'running head'])

/** Paragraphs that a page break had cut in two, with only furniture of the page between: one block again. */
export function rejoined(blocks: readonly Block[], taken: ReadonlyMap<Block, string>): readonly Block[] {
  const kept: Block[] = []
  let broken = false
  for (const block of blocks) {
    const reason = taken.get(block)
    if (reason !== undefined) {
      broken = BETWEEN.has(reason)
      continue
    }
    const last = kept[kept.length - 1]
    if (broken && last && goesOn(last, block)) {
      kept[kept.length - 1] = {...last, words: joined(last.words, block.words), end: block.end}
    } else kept.push(block)
    broken = false
  }
  return kept
}

function goesOn(last: Block, block: Block): boolean {
  const same = last.role === block.role && (block.role === 'paragraph' || block.role === 'item')
  return same && !endsSentence(last.words.text) && /^\p{Ll}/u.test(block.words.text)
}
