// The dates of a sentence as they are read where nothing is known of the document's own date; found once for all who ask.
import type {Prose, Sentence} from '../../model/finding.ts'
import type {Mention} from './mention.ts'
import {contextOf, mentionsIn} from './mentions.ts'

/** Counted from no date: only the place of the words matters then. */
const UNDATED = contextOf(undefined)

/** By the index of the sentence. */
const known = new WeakMap<Prose, (readonly Mention[] | undefined)[]>()

/** Keeps what was found in a sentence, when neither the document's date nor the order of its digits counted. */
export function keepUndated(prose: Prose, sentence: Sentence, mentions: readonly Mention[]): void {
  if (prose.sentences[sentence.index] !== sentence) return // A piece of it, which has the same index as the others.
  const kept = known.get(prose) ?? []
  kept[sentence.index] = mentions
  known.set(prose, kept)
}

/** The dates of a sentence, or of a piece of one. */
export function undatedIn(prose: Prose, sentence: Sentence): readonly Mention[] {
  const whole = prose.sentences[sentence.index] === sentence
  return (whole ? known.get(prose)?.[sentence.index] : undefined) ?? mentionsIn(sentence.text, UNDATED)
}
