import {QUALIFIERS_AFTER, QUALIFIERS_BEFORE} from '../../lexicon/qualifiers.ts'
import type {Change} from '../quantity.ts'
import {lowerAt, phraseAt, type Token} from './token.ts'

export interface Qualifier {
  readonly change: Change
  /** Half-open range of tokens. */
  readonly from: number
  readonly to: number
}

/** The longest qualifier has so many words: `equal to or greater than`. */
const LONGEST = 5
/** After the number: `or more than`. */
const LONGEST_AFTER = 3

/** The words that qualifiers end with, before the number, and begin with, behind it: most words need no further question. */
const lastWord = (words: string): string => words.split(' ').at(-1) ?? ''
const LAST: ReadonlySet<string> = new Set([...[...QUALIFIERS_BEFORE.keys()].map(lastWord), '=', '.'])
const FIRST: ReadonlySet<string> = new Set([...QUALIFIERS_AFTER.keys()].map((words) => words.split(' ')[0] ?? ''))

const phrase = (tokens: readonly Token[], at: number, length: number): string =>
  phraseAt(tokens, at, length)
    .replace(/([<>]) =/, '$1=')
    .replace(/^(approx|ca) \.$/, '$1')

/** `between 5 and 10`: without the word the range would read as two numbers. */
export function betweenBefore(tokens: readonly Token[], at: number): Qualifier | undefined {
  if (lowerAt(tokens, at - 1) !== 'between') return undefined
  const from = lowerAt(tokens, at - 2) === 'somewhere' ? at - 2 : at - 1
  const outer = longestBefore(tokens, from)
  return {change: outer?.change ?? '=', from: outer?.from ?? from, to: at}
}

/** The qualifiers that stand right before a number, as one: `equivalent to about`. The outermost bound counts. */
export function qualifierBefore(tokens: readonly Token[], at: number): Qualifier | undefined {
  const last = longestBefore(tokens, at)
  if (last === undefined) return undefined
  const first = longestBefore(tokens, last.from)
  if (first === undefined) return last
  return {change: first.change === '=' ? last.change : first.change, from: first.from, to: last.to}
}

function longestBefore(tokens: readonly Token[], at: number): Qualifier | undefined {
  if (at === 0 || !LAST.has(tokens[at - 1]?.lower ?? '')) return undefined
  for (let length = Math.min(LONGEST, at); length > 0; length--) {
    const change = QUALIFIERS_BEFORE.get(phrase(tokens, at - length, length))
    if (change !== undefined && !partOfSomethingElse(tokens, at - length, length))
      return {change, from: at - length, to: at}
  }
  return undefined
}

/** `the just 3`, `for some`, `turn over 5`: the word belongs to what stands before it. */
function partOfSomethingElse(tokens: readonly Token[], from: number, length: number): boolean {
  const before = tokens[from - 1]?.lower ?? ''
  const word = tokens[from]?.lower ?? ''
  if (length === 1 && word === 'over') return /^(?:turn|took|take|hand|handed|start|all)$/.test(before)
  if (length === 1 && word === 'under') return before === 'go' || before === 'went'
  return length === 1 && word === 'c' && tokens[from + 1]?.text !== '.'
}

/** A qualifier after the number or its unit: `or more`, `or so`. */
export function qualifierAfter(tokens: readonly Token[], at: number): Qualifier | undefined {
  if (!FIRST.has(tokens[at]?.lower ?? '')) return undefined
  for (let length = LONGEST_AFTER; length > 0; length--) {
    const change = QUALIFIERS_AFTER.get(phrase(tokens, at, length))
    if (change !== undefined) return {change, from: at, to: at + length}
  }
  return undefined
}
