// Words of a text with their places.

export interface Token {
  readonly text: string
  readonly lower: string
  /** UTF-16 offsets in the text. */
  readonly start: number
  readonly end: number
}

/** A word: letters and digits with inner dots (`U.S.`), apostrophes, hyphens, commas and points in numbers. */
const WORD = /\p{L}\.(?:\p{L}\.)+|[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu

/** The word tokens of a text, in order; punctuation is between them. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(WORD)) {
    tokens.push({text: match[0], lower: match[0].toLowerCase(), start: match.index, end: match.index + match[0].length})
  }
  return tokens
}
