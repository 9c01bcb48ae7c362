import type {Block} from '../prose/blocks.ts'
import {joined} from '../prose/placed.ts'
import {endsSentence} from './furniture/page.ts'

/** A head that ends so goes on: `Monetary Policy Summary and`. */
const GOES_ON = /(?:^|\s)(?:and|or|of|the|an?|for|in|to|on|with|at|by|from|its|their|into|ending|between|&|[–—-])$/iu
/** Words of a piece of a head; a longer one is text. */
const PIECE = 8
/** A head set over more lines than this is none. */
const PIECES = 5

/**
 * Heads that a conversion has cut at line ends: a heading and the short pieces below it are one block again, where the
 * words so far or the piece itself cannot end a head.
 */
export function byContinuedHeads(blocks: readonly Block[]): readonly Block[] {
  const whole: Block[] = []
  let pieces = 0
  for (const block of blocks) {
    const last = whole.at(-1)
    if (last?.role === 'heading' && pieces < PIECES && continues(last, block)) {
      whole[whole.length - 1] = {...last, words: joined(last.words, block.words), end: block.end}
      pieces++
      continue
    }
    whole.push(block)
    pieces = 0
  }
  return whole
}

function continues(head: Block, block: Block): boolean {
  const {text} = block.words
  if (block.role !== 'paragraph' || block.inside !== 'root' || endsSentence(text)) return false
  if (text.split(' ').length > PIECE) return false
  return GOES_ON.test(head.words.text) || GOES_ON.test(text)
}
