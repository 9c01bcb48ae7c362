import {guardWords} from '../../lexicon/guard-words.ts'
import {tokensOf} from '../../prose/tokens.ts'
import type {Range} from './index.ts'

/**
 * Whether a range must stay: it holds a negation, a condition, a hedge, an attribution, a number or its qualifier,
 * a mark of quotation, or touches a range that the caller holds.
 */
export function guarded(sentence: string, range: Range, held: readonly Range[]): boolean {
  if (held.some((other) => range.start < other.end && other.start < range.end)) return true
  const words = sentence.slice(range.start, range.end)
  if (/[\d%“”"‘]|n['’]t\b/.test(words)) return true
  return tokensOf(words).some(
    (token) => guardWords.has(token.lower) || guardWords.has(token.lower.replace(/['’]s$/, ''))
  )
}
