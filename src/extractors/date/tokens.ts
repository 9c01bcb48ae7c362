// The words, numbers and marks of a sentence, with what each can be in an expression of time.
import {type Lexeme, lexemeOf, mayBeLexeme, ROLE} from './lexemes.ts'

export interface Token {
  /** In lower case; a run of letters, a run of digits, or one mark. */
  readonly lower: string
  readonly start: number
  readonly end: number
  readonly roles: number
  readonly lexeme: Lexeme | undefined
  /** Whether a space stands before it. */
  readonly spaced: boolean
  readonly capital: boolean
  /** Of a run of digits, its number; otherwise -1. */
  readonly digits: number
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isAscii = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
const LETTER = /^\p{L}$/u
const isLetter = (code: number): boolean =>
  isAscii(code) || (code > 127 && (code < 0x2000 || code > 0x303f) && LETTER.test(String.fromCharCode(code)))

function runEnd(text: string, from: number, test: (code: number) => boolean): number {
  let at = from + 1
  while (at < text.length && test(text.charCodeAt(at))) at++
  return at
}

/** Where a word ends; negative when not all its letters are small ones of ASCII, so that it has to be folded. */
function wordEnd(text: string, start: number): number {
  let allSmall = true
  let at = start
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 97 && code <= 122) continue
    if (!isLetter(code)) break
    allSmall = false
  }
  return allSmall ? at : -at
}

/** No number of a date has more digits; longer runs are codes. */
const LONGEST_NUMBER = 8

function tokenAt(text: string, start: number, spaced: boolean): Token {
  const code = text.charCodeAt(start)
  if (isDigit(code)) {
    const end = runEnd(text, start, isDigit)
    const lower = text.slice(start, end)
    const digits = lower.length > LONGEST_NUMBER ? -1 : Number(lower)
    const roles = digits < 0 ? 0 : ROLE.digits
    return {lower, start, end, roles, lexeme: undefined, spaced, capital: false, digits}
  }
  if (isLetter(code)) {
    const found = wordEnd(text, start)
    const small = found > 0
    const end = small ? found : -found
    const word = text.slice(start, end)
    const lower = small ? word : word.toLowerCase()
    const lexeme = mayBeLexeme(text, start, end) ? lexemeOf(lower) : undefined
    const capital = !small && (code < 97 || word[0] !== lower[0])
    return {lower, start, end, roles: lexeme === undefined ? 0 : lexeme.roles, lexeme, spaced, capital, digits: -1}
  }
  const lower = text.charAt(start)
  const roles = lower === "'" || lower === '’' || lower === '½' ? ROLE.mark : 0
  return {lower, start, end: start + 1, roles, lexeme: undefined, spaced, capital: false, digits: -1}
}

/** All tokens of a text in order. Linear. */
export function tokensIn(text: string): readonly Token[] {
  const tokens: Token[] = []
  let spaced = true
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    if (code === 32 || code === 160 || code === 9 || code === 10 || code === 13) {
      spaced = true
      at++
      continue
    }
    const token = tokenAt(text, at, spaced)
    tokens.push(token)
    spaced = false
    at = token.end
  }
  return tokens
}
