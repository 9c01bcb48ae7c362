import type {Passage} from '../../model/source.ts'

/** What a rule sees of a sentence that might be shown alone. */
export interface Candidate {
  /** The sentence, as printed. */
  readonly text: string
  readonly passage: Passage
  /** Text of the heading that governs it. */
  readonly heading: string | undefined
  /** Text of the passage that introduces the list item. */
  readonly stem: string | undefined
}

/** Says why the sentence must not stand alone (a noun phrase for the reader), or undefined. */
export type LiftRule = (candidate: Candidate) => string | undefined
