// Words of a text with their places.
import {after, bitsAt, CAPITAL, JOINER, LETTER, NUMERAL, SPACE} from './characters.ts'

export interface Token {
  readonly text: string
  readonly lower: string
  /** A word begins with a letter, a number with a digit; a mark is one character that is neither. */
  readonly kind: 'word' | 'number' | 'mark'
  /** Not of letters only: `mid-term`, `isn’t`, `U.S.`, `25km`, `1,204.5`; a mark is none. */
  readonly compound: boolean
  /** UTF-16 offsets in the text. */
  readonly start: number
  readonly end: number
}

const ALPHANUMERIC = LETTER | NUMERAL
const NOT_LETTERS = NUMERAL | JOINER
const STOP = 46

/**
 * The word tokens of a text, in order: letters and digits with inner dots (`U.S.`), apostrophes, hyphens, commas and
 * points in numbers. Punctuation is between them.
 */
export const tokensOf = (text: string): readonly Token[] => scan(text, false)

/** The same with the marks between them; white space is left out. */
export const tokensAndMarksOf = (text: string): readonly Token[] => scan(text, true)

function scan(text: string, marks: boolean): readonly Token[] {
  const tokens: Token[] = []
  for (let at = 0; at < text.length; ) {
    const first = bitsAt(text, at)
    if (first & ALPHANUMERIC) {
      const kind = first & LETTER ? 'word' : 'number'
      const [end, bits] = wordFrom(text, at, first)
      const word = text.slice(at, end)
      const lower = bits & CAPITAL ? word.toLowerCase() : word
      tokens.push({text: word, lower, kind, compound: (bits & NOT_LETTERS) !== 0, start: at, end})
      at = end
      continue
    }
    const end = after(text, at)
    if (marks && !(first & SPACE)) {
      const mark = text.slice(at, end)
      tokens.push({text: mark, lower: mark, kind: 'mark', compound: false, start: at, end})
    }
    at = end
  }
  return tokens
}

/** Where the word at `at` ends, and the bits of its characters. */
function wordFrom(text: string, at: number, first: number): readonly [end: number, bits: number] {
  let bits = first
  let end = after(text, at)
  if (text.charCodeAt(end) === STOP && first & LETTER) {
    const initials = initialsFrom(text, at)
    if (initials !== undefined) return initials
  }
  while (end < text.length) {
    const here = bitsAt(text, end)
    if (here & ALPHANUMERIC) end = after(text, end)
    else if (here & JOINER && end + 1 < text.length && bitsAt(text, end + 1) & ALPHANUMERIC) end++
    else break
    bits |= here
  }
  return [end, bits]
}

/** `U.S.`, `e.g.`: single letters, two or more, each with its stop. */
function initialsFrom(text: string, at: number): readonly [end: number, bits: number] | undefined {
  let bits = JOINER
  let end = at
  let count = 0
  while (end < text.length) {
    const letter = bitsAt(text, end)
    const stop = after(text, end)
    if (!(letter & LETTER) || text.charCodeAt(stop) !== STOP) break
    bits |= letter
    end = stop + 1
    count++
  }
  return count > 1 ? [end, bits] : undefined
}
