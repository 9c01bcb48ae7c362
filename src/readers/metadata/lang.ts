import {functionWords} from '../../lexicon/function-words.ts'
import type {Block} from '../../prose/blocks.ts'

/** Enough to tell; the rest of a long text would not change the answer. */
const SAMPLE = 20_000
/** Function words are a fifth of running text and more in every language of the table. */
const SHARE = 0.12
/** In fewer words chance decides. */
const FEWEST = 20
/** The second language must fall this far behind. */
const LEAD = 1.25

/** The language of a text, as a BCP 47 tag, by its function words; undefined when they do not tell. */
export function langOf(blocks: readonly Block[]): string | undefined {
  const words =
    sampleOf(blocks)
      .toLowerCase()
      .match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
  if (words.length < FEWEST) return undefined
  const counts = [...functionWords]
    .map(([tag, set]) => ({tag, count: words.filter((word) => set.has(word)).length}))
    .sort((a, b) => b.count - a.count || (a.tag < b.tag ? -1 : 1))
  const [first, second] = counts
  if (!first || first.count < words.length * SHARE || first.count < (second?.count ?? 0) * LEAD) return undefined
  return first.tag
}

function sampleOf(blocks: readonly Block[]): string {
  let text = ''
  for (const {words, role} of blocks) {
    if (text.length > SAMPLE) break
    if (role !== 'code') text += `${words.text}\n`
  }
  return text.slice(0, SAMPLE)
}
