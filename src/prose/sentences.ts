import type {Sentence} from '../model/finding.ts'
import type {Passage, PassageRole, SourceDocument} from '../model/source.ts'
import {spanOf} from './place.ts'
import {segment} from './segment.ts'

export {type Stretch, segment} from './segment.ts'

/** Passages made of sentences; headings, cells and code are not. */
const IN_SENTENCES: ReadonlySet<PassageRole> = new Set(['paragraph', 'item', 'quote', 'caption'])

/** The sentences of a document in reading order, with their places in the passage and in the source. */
export function sentencesOf(document: SourceDocument): readonly Sentence[] {
  const sentences: Sentence[] = []
  for (const passage of document.passages) {
    if (!IN_SENTENCES.has(passage.role)) continue
    for (const {start, end} of segment(passage.text)) sentences.push(sentence(passage, start, end, sentences.length))
  }
  return sentences
}

function sentence(passage: Passage, start: number, end: number, index: number): Sentence {
  const text = passage.text.slice(start, end)
  return {index, passage: passage.index, start, end, text, span: spanOf(passage, start, end)}
}
