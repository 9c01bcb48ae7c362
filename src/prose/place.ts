// Places of words: between a passage and its source, and the records made from them.
import {hash} from 'node:crypto'
import type {Finding, FindingKind, FindingKinds, Sentence, Words} from '../model/finding.ts'
import type {Passage, Span} from '../model/source.ts'

/** Offset in the source of the character at `at` in the passage. Binary search over the passage's pairs. */
export function offsetOf(passage: Passage, at: number): number {
  const pairs = passage.offsets
  let low = 0
  let high = pairs.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((pairs[middle]?.[0] ?? 0) <= at) low = middle
    else high = middle - 1
  }
  const [from, offset] = pairs[low] ?? [0, passage.span.start]
  return offset + at - from
}

/** Where `passage.text.slice(start, end)` stands in the source. `start < end`. */
export function spanOf(passage: Passage, start: number, end: number): Span {
  return {source: passage.source, start: offsetOf(passage, start), end: offsetOf(passage, end - 1) + 1}
}

/** The words of a passage from `start` to `end`. */
export function wordsOf(passage: Passage, start: number, end: number): Words {
  return {text: passage.text.slice(start, end), start, end}
}

/** First eight hex digits of the SHA-256 of the parts; ids are made of content, never of counters. */
export function contentId(kind: string, ...parts: readonly string[]): string {
  return `${kind}-${hash('sha256', parts.join('\u0000')).slice(0, 8)}`
}

/** What an extractor knows of a finding; the rest follows from the place. */
export interface Found<K extends FindingKind> {
  readonly kind: K
  readonly value: FindingKinds[K]
  readonly passage: Passage
  /** In `passage.text`. */
  readonly start: number
  readonly end: number
  readonly sentence: Sentence | undefined
  readonly rule: string
  readonly implied?: readonly string[]
}

/** UTF-16 units on each side that go into an id: enough to tell two alike, and of one cost however long the sentence. */
const CONTEXT = 80

/** Makes the record of a finding: its id from kind, source, words and the words around them, its span from its place. */
export function finding<K extends FindingKind>(found: Found<K>): Finding<K> {
  const {kind, value, passage, start, end, sentence, rule, implied = []} = found
  const words = passage.text.slice(start, end)
  const around = passage.text.slice(Math.max(0, start - CONTEXT), end + CONTEXT)
  return {
    id: contentId(kind, passage.source, around, words, String(start - (sentence?.start ?? 0))),
    kind,
    value,
    span: spanOf(passage, start, end),
    passage: passage.index,
    start,
    end,
    sentence: sentence?.index,
    rule,
    implied
  } as unknown as Finding<K>
}
