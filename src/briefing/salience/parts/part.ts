import type {Pair, Pairs} from '../pairs.ts'
import type {Told} from '../told.ts'

/** What a concept shows of its worth: a number that grows (or falls) with the chance that it belongs in a summary. */
export interface ConceptPart {
  readonly name: string
  /** How fast the worth grows with it; fitted, see `fitted.ts`. */
  readonly weight: number
  of(pair: Pair, pairs: Pairs): number
}

/** What a sentence lends to all its concepts. */
export interface SentencePart {
  readonly name: string
  readonly weight: number
  of(sentence: Told): number
}
