// Words, numbers and marks of a sentence, for rules that look at what stands beside what.

export interface Token {
  readonly text: string
  readonly lower: string
  readonly kind: 'number' | 'word' | 'mark'
  /** UTF-16 offsets in the text. */
  readonly start: number
  readonly end: number
}

/** Thousands parted by narrow or no-break spaces; digits with inner points and commas; words; single marks. */
const TOKEN =
  /\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+(?:[.,]\d+)?|\.?\d+(?:[.,]\d+)*(?:[eE][+-]?\d+(?!\p{L}))?|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*[²³]?|\S/gu

/** The tokens of a text, in order; white space is between them. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  for (const {0: words, index} of text.matchAll(TOKEN)) {
    const kind = /^\.?\d/.test(words) ? 'number' : /^\p{L}/u.test(words) ? 'word' : 'mark'
    tokens.push({
      text: words,
      lower: words.toLowerCase().replace('’', "'"),
      kind,
      start: index,
      end: index + words.length
    })
  }
  return tokens
}

/** Whether no space stands before the token. */
export const glued = (tokens: readonly Token[], at: number): boolean =>
  at > 0 && tokens[at]?.start === tokens[at - 1]?.end

export const isHyphen = (token: Token | undefined): boolean => token !== undefined && /^[-‐‑–—]$/u.test(token.text)

export const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? ''

/** The words of so many tokens from `at`, joined as a lexicon has them: `per cent`, `degrees celsius`. */
export const phraseAt = (tokens: readonly Token[], at: number, length: number): string =>
  tokens
    .slice(at, at + length)
    .map((token) => token.lower)
    .join(' ')
