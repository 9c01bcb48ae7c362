// Mends of faults that the source itself, or the list of English words, proves; each is listed.
import type {Repair, SourceId} from '../../model/source.ts'
import type {Block} from '../../prose/blocks.ts'
import {dividedWords} from './divided-word.ts'
import {lineEnds} from './line-end.ts'
import {lostSpaces} from './lost-space.ts'
import {type Mended, mend} from './mend.ts'
import {mojibake} from './mojibake.ts'
import {noteMarks, notesIn, withNotes} from './note-mark.ts'
import {type RunTogether, runTogether} from './run-together.ts'
import {sentenceSpaces} from './sentence-space.ts'
import {vocabularyOf} from './vocabulary.ts'

/** On blocks as they stand in the source, line ends with them: characters first, for they make the words. */
export function mendLines(blocks: readonly Block[], source: SourceId): Mended {
  const characters = mend(blocks, mojibake(blocks), source)
  const lines = mend(
    characters.blocks,
    lineEnds(characters.blocks, () => vocabularyOf(characters.blocks)),
    source
  )
  return {blocks: lines.blocks, repairs: [...characters.repairs, ...lines.repairs]}
}

export interface MendedWords extends Mended {
  readonly runTogether: readonly RunTogether[]
}

/** On collapsed blocks without furniture; `text` is the whole source. */
export function mendWords(blocks: readonly Block[], text: string, source: SourceId): MendedWords {
  const vocabulary = vocabularyOf(blocks)
  const marks = noteMarks(blocks, vocabulary, notesIn(text))
  const marked = mend(blocks, marks, source)
  let current = withNotes(marked.blocks, marks)
  const repairs: Repair[] = [...marked.repairs]
  for (const step of [sentenceSpaces, lostSpaces, dividedWords]) {
    const mended = mend(current, step(current, vocabulary), source)
    current = mended.blocks
    repairs.push(...mended.repairs)
  }
  return {blocks: current, repairs, runTogether: runTogether(current, vocabulary)}
}
