import type {Sentence} from '../model/finding.ts'
import {type Token, tokensAndMarksOf} from './tokens.ts'

const known = new WeakMap<Sentence, readonly Token[]>()

/**
 * The words, numbers and marks of a sentence, found once for all rules that ask. Ask a gate (`glance.ts`) first: it costs a
 * tenth of this.
 */
export function tokensIn(sentence: Sentence): readonly Token[] {
  const found = known.get(sentence)
  if (found !== undefined) return found
  const tokens = tokensAndMarksOf(sentence.text)
  known.set(sentence, tokens)
  return tokens
}
