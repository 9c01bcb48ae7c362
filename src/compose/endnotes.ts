// Numbers the sentences that a draft cites: one number a sentence, in the order of first mention.

import type {Root} from 'mdast'
import {visit} from 'unist-util-visit'
import type {Evidence} from '../model/briefing.ts'
import type {Citation} from '../model/draft.ts'

export interface Endnotes {
  /** Note n stands at n − 1. */
  readonly notes: readonly Evidence[]
  /** Numbers of the notes of a citation, ascending, from 1. */
  numbersOf(citation: Citation): readonly number[]
}

const keyOf = ({span}: Evidence): string => `${span.source}\u0000${span.start}\u0000${span.end}`

/** The endnotes of a draft. A sentence that is cited twice keeps its number; linear in the number of citations. */
export function endnotesOf(root: Root): Endnotes {
  const numbers = new Map<string, number>()
  const notes: Evidence[] = []
  visit(root, 'citation', (citation) => {
    for (const evidence of citation.evidence) {
      if (numbers.has(keyOf(evidence))) continue
      notes.push(evidence)
      numbers.set(keyOf(evidence), notes.length)
    }
  })
  return {
    notes,
    numbersOf: (citation) =>
      [...new Set(citation.evidence.map((evidence) => numbers.get(keyOf(evidence)) ?? 0))].sort((a, b) => a - b)
  }
}
