import {guardWords} from '../../lexicon/guard-words.ts'
import {scopeWords} from '../../lexicon/scope-words.ts'
import {type Token, tokensOf} from '../../prose/tokens.ts'
import type {Range} from './index.ts'

/** As a preposition (`a debate about water`) they limit nothing; beside a number they are held with it. */
const BESIDE_NUMBERS: ReadonlySet<string> = new Set(['about', 'around', 'over', 'under', 'nearly', 'almost'])
/** `half of them`, `about all`: amounts without a digit that those may stand beside. */
const AMOUNT = /^ (?:all|none|every|half|a|an|the entire|the whole|everyone|everything|certain(?:ly)?) ?/

/**
 * Whether a range must stay: it holds a negation, a condition, an exception, a hedge, an attribution, a number or its
 * qualifier, a mark of quotation, or touches a range that the caller holds.
 */
export function guarded(sentence: string, range: Range, held: readonly Range[]): boolean {
  if (held.some((other) => range.start < other.end && other.start < range.end)) return true
  const words = sentence.slice(range.start, range.end)
  if (/[\d%“”"‘]|n['’]t\b/.test(words)) return true
  return tokensOf(words).some((token) => isGuarded(token, words, range.start))
}

function isGuarded(token: Token, words: string, offset: number): boolean {
  const word = token.lower.replace(/['’]s$/, '')
  if (BESIDE_NUMBERS.has(word)) return AMOUNT.test(words.slice(token.end, token.end + 14))
  // `United States`, `Third World`: a capital inside the sentence makes it a name.
  if (offset + token.start > 0 && /^\p{Lu}\p{Ll}/u.test(token.text)) return false
  return guardWords.has(word) || scopeWords.has(word)
}
