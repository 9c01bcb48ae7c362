// Where the characters of a parsed text node stand in the raw Markdown.
import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import {decodeNumericCharacterReference} from 'micromark-util-decode-numeric-character-reference'
import type {Placing} from './placed.ts'

/** `&amp;`, `&#8212;`, `&#x2014;`; the longest name has 31 letters. */
const REFERENCE = /&(?:#[xX]([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([0-9a-zA-Z]{1,31}));/y
const ESCAPED = /[!-/:-@[-`{-~]/

/** What a character reference at `at` stands for, and how long it is written. */
function reference(raw: string, at: number): {readonly text: string; readonly length: number} | undefined {
  REFERENCE.lastIndex = at
  const match = REFERENCE.exec(raw)
  if (!match) return undefined
  const [written, hex, decimal, name] = match
  if (name !== undefined) {
    const text = decodeNamedCharacterReference(name)
    return text === false ? undefined : {text, length: written.length}
  }
  const digits = hex ?? decimal ?? ''
  return {text: decodeNumericCharacterReference(digits, hex === undefined ? 10 : 16), length: written.length}
}

/**
 * Adds the characters of `value` to `into`, each with its place in `raw[from, to)`: escapes and character references
 * are decoded, the white space and `>` that a parser drops at line ends are stepped over.
 * Returns the offset after the last. Both texts are walked once; what has no counterpart keeps the place before it.
 */
export function align(into: Placing, value: string, raw: string, from: number, to: number): number {
  const verbatim = to - from === value.length || !/[\\&]/.test(value)
  if (verbatim && raw.startsWith(value, from)) {
    into.add(value, from)
    return from + value.length
  }
  let at = from
  let k = 0
  while (k < value.length && at < to) {
    const char = value[k] ?? ''
    const here = raw[at] ?? ''
    const decoded = here === '&' ? reference(raw, at) : undefined
    if (decoded && value.startsWith(decoded.text, k)) {
      into.add(decoded.text[0] ?? '', at)
      for (const rest of decoded.text.slice(1)) into.add(rest, at)
      at += decoded.length
      k += decoded.text.length
    } else if (here === '\\' && raw[at + 1] === char && ESCAPED.test(char)) {
      into.add(char, at + 1)
      at += 2
      k++
    } else if (here === char || (char === ' ' && here === '\n')) {
      into.add(char, at)
      at++
      k++
    } else at++
  }
  for (const rest of value.slice(k)) into.add(rest, Math.max(from, at - 1))
  return at
}
