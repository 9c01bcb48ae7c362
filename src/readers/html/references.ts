// Where each part of a decoded stretch stands: character references are one place each, the rest is verbatim.
import {decodeNamedCharacterReference} from 'decode-named-character-reference'

export interface Piece {
  readonly value: string
  readonly start: number
  readonly end: number
}

/** With or without its semicolon; HTML lets old names and numbers go without. The longest name has 31 letters. */
const REFERENCE = /&(?:#(?:[xX][0-9a-fA-F]{1,32}|[0-9]{1,32})|([0-9a-zA-Z]{1,31}));?/y
/** The longest name that may go without a semicolon is `Ccedil` or its like. */
const LONGEST_OLD = 6

/**
 * The pieces of `raw[start, end)`, which the parser read as `value`: stretches that stand as they are, and references,
 * whose characters all stand at the `&`. The value decides where a reference ends, for the parser knew.
 */
export function piecesOf(raw: string, start: number, end: number, value: string): readonly Piece[] {
  const pieces: Piece[] = []
  let at = start
  let from = start
  let k = 0
  const flush = (): void => {
    if (at > from) pieces.push({value: value.slice(k - (at - from), k), start: from, end: at})
  }
  while (at < end && k < value.length) {
    const found = raw[at] === '&' ? referenceAt(raw, at, value, k) : undefined
    if (found) {
      flush()
      pieces.push({value: found.text, start: at, end: at + found.length})
      at += found.length
      k += found.text.length
      from = at
    } else if (raw[at] === value[k]) {
      at++
      k++
    } else {
      // What a parser drops: the line end after `<pre>`, a zero character.
      flush()
      from = ++at
    }
  }
  flush()
  return pieces
}

/**
 * Where a stretch begins that the parser read as `value`: parse5 names the last character of a reference that opens it.
 */
export function startOfStretch(raw: string, start: number, value: string): number {
  if (raw[start] === value[0]) return start
  let at = start
  while (/[0-9a-zA-Z#;]/.test(raw[at] ?? '') && (at === start || raw[at] !== ';')) at--
  return raw[at] === '&' ? at : start
}

interface Found {
  readonly text: string
  readonly length: number
}

function referenceAt(raw: string, at: number, value: string, k: number): Found | undefined {
  REFERENCE.lastIndex = at
  const match = REFERENCE.exec(raw)
  if (!match) return undefined
  const [written, name] = match
  if (name !== undefined) return namedAt(name, written, value, k)
  const code = value.codePointAt(k)
  return code === undefined ? undefined : {text: String.fromCodePoint(code), length: written.length}
}

function namedAt(name: string, written: string, value: string, k: number): Found | undefined {
  const whole = written.endsWith(';') ? decodeNamedCharacterReference(name) : false
  if (whole !== false && value.startsWith(whole, k)) return {text: whole, length: written.length}
  for (let length = Math.min(name.length, LONGEST_OLD); length >= 2; length--) {
    const text = decodeNamedCharacterReference(name.slice(0, length))
    // An ampersand that stands for itself is followed by no name for it.
    if (text !== false && value.startsWith(text, k)) return {text, length: length + 1}
  }
  return undefined
}
