// What kind of character a code unit is, as bits: asked once a character, where a class of a pattern would be asked many times.

export const LETTER = 1
/** A digit or another character that is a number: `7`, `½`, `Ⅳ`. */
export const NUMERAL = 2
export const SPACE = 4
/** Becomes another character in lower case. */
export const CAPITAL = 8
/** Goes on a word when a letter or numeral follows: an apostrophe, a point, a comma, a hyphen. */
export const JOINER = 16
/** Double quotation marks of all kinds. */
export const DOUBLE_QUOTE = 32
/** Single quotation marks and apostrophes. */
export const SINGLE_QUOTE = 64
export const BRACKET = 128
/** Signs that stand beside numbers: money, percent, per mille, degrees. */
export const SIGN = 256
const KNOWN = 512

const CLASSES: readonly (readonly [bit: number, pattern: RegExp])[] = [
  [LETTER, /\p{L}/u],
  [NUMERAL, /\p{N}/u],
  [SPACE, /\s/u],
  [JOINER, /['’.,-]/u],
  [DOUBLE_QUOTE, /["“”„‟«»]/u],
  [SINGLE_QUOTE, /['‘’‚‛‹›`]/u],
  [BRACKET, /[()[\]{}]/u],
  [SIGN, /[\p{Sc}%‰°]/u]
]

const bitsOf = (character: string): number =>
  CLASSES.reduce((bits, [bit, pattern]) => (pattern.test(character) ? bits | bit : bits), KNOWN) |
  (character === character.toLowerCase() ? 0 : CAPITAL)

/** For each code unit, once it was met; surrogates are looked at as pairs, each time anew. */
const units = new Uint16Array(0x1_00_00)

/** The bits of the character that begins at `at`, which is inside the text. */
export function bitsAt(text: string, at: number): number {
  const known = units[text.charCodeAt(at)] as number
  return known === 0 ? unknownAt(text, at) : known
}

const isHigh = (code: number): boolean => code >= 0xd8_00 && code < 0xdc_00

function unknownAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (isHigh(code)) return bitsOf(String.fromCodePoint(text.codePointAt(at) ?? code))
  const bits = bitsOf(String.fromCharCode(code))
  units[code] = bits
  return bits
}

/** Where the character at `at` ends. */
export function after(text: string, at: number): number {
  const low = isHigh(text.charCodeAt(at)) ? text.charCodeAt(at + 1) : 0
  return low >= 0xdc_00 && low < 0xe0_00 ? at + 2 : at + 1
}
