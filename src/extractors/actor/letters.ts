// What a UTF-16 unit is, asked for each unit of a text: looked up, as a pattern for each would cost more than all the rest.

const UNKNOWN = 0
const OTHER = 1
export const DIGIT = 2
export const SMALL = 3
export const CAPITAL = 4
/** One byte for each unit of the first plane; filled as units are met. Surrogates are no letters here. */
const KINDS = new Uint8Array(0x10000)

function learn(code: number): number {
  const unit = String.fromCharCode(code)
  const kind = /\p{Lu}/u.test(unit) ? CAPITAL : /\p{L}/u.test(unit) ? SMALL : /\p{N}/u.test(unit) ? DIGIT : OTHER
  KINDS[code] = kind
  return kind
}

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const kind = KINDS[code] ?? OTHER
  return kind === UNKNOWN ? learn(code) : kind
}

/** Kind of the unit at an offset, for comparisons with `DIGIT`, `SMALL` and `CAPITAL`; `OTHER` beyond the end. */
export const kindOfUnit = (text: string, at: number): number => (at < text.length ? kindAt(text, at) : OTHER)
export const isLetterAt = (text: string, at: number): boolean => at < text.length && kindAt(text, at) >= SMALL
export const isCapitalAt = (text: string, at: number): boolean => at < text.length && kindAt(text, at) === CAPITAL
