import {CONNECTIVES} from '../../lexicon/connectives.ts'
import {danglingStart} from '../../prose/liftable.ts'
import type {Deletion, Range} from './index.ts'

const inner = new RegExp(
  `, (?:${[...CONNECTIVES].sort((a, b) => b.length - a.length).join('|')})(?:,(?= )|(?=[.;]))`,
  'giu'
)

/** `However, it remains …` and `…, however, …`: words that tie a sentence to the one before it. */
export const leadConnective: Deletion = {
  name: 'lead-connective',
  doc: 'A connective at the start, with its comma, or between two commas.',
  propose(sentence) {
    const ranges: Range[] = []
    const start = danglingStart(sentence)
    if (start) ranges.push({start: 0, end: start.length})
    for (const match of sentence.matchAll(inner)) {
      ranges.push({start: match.index, end: match.index + match[0].length})
    }
    return ranges
  }
}
