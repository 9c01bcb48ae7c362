// Words, numbers and marks of a sentence, for rules that look at what stands beside what.

export interface Token {
  readonly text: string
  /** With straight apostrophes. */
  readonly lower: string
  readonly kind: 'number' | 'word' | 'mark'
  /** UTF-16 offsets in the text. */
  readonly start: number
  readonly end: number
}

/** Thousands parted by narrow or no-break spaces; digits with inner points and commas; `4e14`. */
const NUMBER = /\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+(?:[.,]\d+)?|\.?\d+(?:[.,]\d+)*(?:[eE][+-]?\d+(?!\p{L}))?/uy
/** Letters with their accents, an inner apostrophe, a power at the end: `km²`. */
const WORD = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*[²³]?/uy
const LETTER = /\p{L}/u
const SPACE = /\s/

/** Of each ASCII character: 1 a small letter, 2 a capital, 3 a digit, 4 white space, 0 a mark. */
const CLASSES = Uint8Array.from({length: 128}, (_, code) => {
  const char = String.fromCharCode(code)
  return /[a-z]/.test(char) ? 1 : /[A-Z]/.test(char) ? 2 : /\d/.test(char) ? 3 : SPACE.test(char) ? 4 : 0
})
const [SMALL, CAPITAL, DIGIT, WHITE] = [1, 2, 3, 4] as const
const POINT = 46
const APOSTROPHE = 39

/** The tokens of a text, in order; white space is between them. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    const kind = code < 128 ? CLASSES[code] : undefined
    if (kind === WHITE || (kind === undefined && SPACE.test(text.charAt(at)))) at++
    else at = push(tokens, text, at, code, kind)
  }
  return tokens
}

/** Adds the token that begins at `at`; gives where it ends. */
function push(tokens: Token[], text: string, at: number, code: number, kind: number | undefined): number {
  if (kind === DIGIT || (code === POINT && CLASSES[text.charCodeAt(at + 1)] === DIGIT)) {
    const end = matchEnd(NUMBER, text, at)
    const words = text.slice(at, end)
    tokens.push({text: words, lower: words.toLowerCase(), kind: 'number', start: at, end})
    return end
  }
  if (kind === SMALL || kind === CAPITAL || kind === undefined) {
    const end = wordEnd(text, at, kind)
    if (end > at) {
      const words = text.slice(at, end)
      const lower = isSmall(text, at, end) ? words : lowerOf(words)
      tokens.push({text: words, lower, kind: 'word', start: at, end})
      return end
    }
  }
  const end = (text.codePointAt(at) ?? 0) > 0xffff ? at + 2 : at + 1
  const words = text.slice(at, end)
  tokens.push({text: words, lower: words.toLowerCase(), kind: 'mark', start: at, end})
  return end
}

/** Most words are of small letters, and need no second string. */
function isSmall(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (CLASSES[text.charCodeAt(at)] !== SMALL) return false
  return true
}

const lowerOf = (words: string): string =>
  words.includes('’') ? words.toLowerCase().replaceAll('’', "'") : words.toLowerCase()

/** Where the word ends; plain letters are passed without a pattern, and most words are nothing else. */
function wordEnd(text: string, at: number, kind: number | undefined): number {
  if (kind === undefined)
    return LETTER.test(String.fromCodePoint(text.codePointAt(at) ?? 0)) ? matchEnd(WORD, text, at) : at
  let end = at + 1
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end)
    const next = code < 128 ? CLASSES[code] : undefined
    if (next === SMALL || next === CAPITAL) continue
    return code === APOSTROPHE || next === undefined ? matchEnd(WORD, text, at) : end
  }
  return end
}

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at + 1
}

/** Whether no space stands before the token. */
export const glued = (tokens: readonly Token[], at: number): boolean =>
  at > 0 && tokens[at]?.start === tokens[at - 1]?.end

const HYPHENS: ReadonlySet<string> = new Set(['-', '‐', '‑', '–', '—'])

export const isHyphen = (token: Token | undefined): boolean => token !== undefined && HYPHENS.has(token.text)

export const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? ''

/** The words of so many tokens from `at`, joined as a lexicon has them: `per cent`, `degrees celsius`. */
export function phraseAt(tokens: readonly Token[], at: number, length: number): string {
  let phrase = lowerAt(tokens, at)
  for (let next = at + 1; next < at + length; next++) {
    const token = tokens[next]
    if (token !== undefined) phrase += ` ${token.lower}`
  }
  return phrase
}
