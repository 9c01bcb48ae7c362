import {valueOfDigits} from './digits.ts'
import type {Numeral} from './numeral.ts'
import type {Qualifier} from './qualifier.ts'
import {glued, lowerAt, type Token} from './token.ts'

/** Words after which a plain number states how much something is. */
const STATES =
  /^(?:is|are|was|were|be|equals|equal|totalled|totaled|reached|reaches|reach|hit|hits|numbered|averaged|by|around|about|score|scored)$/
/** Words after which a number in the hundreds or more is a level: `fell to 13176`, `closed at 5884`. */
const LEVELS = /^(?:to|at|from|of|than|and|below|above|for)$/

/** `four-, five- and six-cylinder`, `5- and 10-year`: the word after the hyphen is said with a later number. */
export const isSuspended = (tokens: readonly Token[], at: number): boolean =>
  /^[-‐‑]$/.test(lowerAt(tokens, at)) && glued(tokens, at) && /^(?:,|and|or|to)$/.test(lowerAt(tokens, at + 1))

/** Whether a number without a unit counts something all the same, by its form or by the words around it. */
export function isPlainlyStated(
  tokens: readonly Token[],
  numeral: Numeral,
  isRange: boolean,
  qualifier: Qualifier | undefined,
  direction: string | undefined
): boolean {
  const {from, to, form, scaled, value} = numeral
  if (direction !== undefined || scaled || form === 'fraction' || form === 'proportion' || form === 'multiple')
    return true
  if (
    qualifier !== undefined &&
    !(form === 'words' && /^(?:just|only|another|some)$/.test(lowerAt(tokens, qualifier.from)))
  )
    return true
  if (isSuspended(tokens, to)) return true
  const before = lowerAt(tokens, from - 1)
  if (before === 'from' && lowerAt(tokens, to) === 'to' && tokens[to + 1]?.kind === 'number') return true
  const after = tokens[to]
  if (form === 'words') return (isRange && before !== '') || (value !== undefined && value > 20)
  const text = tokens[to - 1]?.text ?? ''
  if (/[.,]/.test(text) && valueOfDigits(text) !== undefined)
    return !/^[A-Z]/.test(after?.text ?? '') || /^\d/.test(text)
  if (isRange) return /^(?:from|between|is|are|of|to|at)$/.test(before)
  const large = value !== undefined && Math.abs(value) >= 100
  return (STATES.test(before) || (large && LEVELS.test(before))) && !/^\p{Lu}/u.test(after?.text ?? '')
}
