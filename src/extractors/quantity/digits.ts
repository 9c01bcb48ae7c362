import {ASCII_POUND, CURRENCIES} from '../../lexicon/currencies.ts'
import {FRACTION_SIGNS, SCALE_LETTERS, SCALES} from '../../lexicon/numbers.ts'
import type {Numeral} from './numeral.ts'
import {glued, isHyphen, lowerAt, type Token} from './token.ts'

const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/
const PLAIN = /^(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?$/
const SPACED = /^\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+(?:[.,]\d+)?$/

/** `1,204.5`, `12,34,567`, `4e14`; undefined for what only looks like a number (`2.0.1`, `1,2`). */
export function valueOfDigits(text: string): number | undefined {
  if (GROUPED.test(text)) return Number(text.replaceAll(',', ''))
  if (SPACED.test(text)) return Number(text.replace(/[\u00a0\u2009\u202f]/g, '').replace(',', '.'))
  return PLAIN.test(text) ? Number(text) : undefined
}

/** A number in digits, with sign, mixed fraction, power of ten, scale word or scale letter. */
export function digits(tokens: readonly Token[], at: number): Numeral | undefined {
  const first = signLength(tokens, at)
  const token = tokens[at + first]
  const plain = token?.kind === 'number' ? valueOfDigits(token.text) : undefined
  if (plain === undefined) return undefined
  const [value, to] = powerOfTen(tokens, ...mixed(tokens, plain, at + first + 1))
  const [scale, end] = scaleAt(tokens, to, at)
  const sign = first > 0 && !/^[+±]$/.test(lowerAt(tokens, at)) ? -1 : 1
  return {value: clean(sign * value * scale), from: at, to: end, form: 'digits', scaled: scale > 1}
}

/** `-5`, `− 5`, `minus 5`, `minus-5`, `+5`; a hyphen after a word or a number is none. */
function signLength(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.kind === 'number') return 0
  const lower = lowerAt(tokens, at)
  if (lower === 'minus' || lower === 'negative') return isHyphen(tokens[at + 1]) ? 2 : 1
  if (!/^[-−–+]$/.test(lower) || tokens[at + 1]?.kind !== 'number') return 0
  const before = tokens[at - 1]
  const apart = before === undefined || !glued(tokens, at)
  if (apart && glued(tokens, at + 1)) return 1
  return before !== undefined && /^[<>=(]$/.test(before.text) ? 1 : 0
}

/** `2 1/2`, `2-1/2`, `2½`. */
function mixed(tokens: readonly Token[], value: number, next: number): readonly [number, number] {
  const sign = FRACTION_SIGNS[lowerAt(tokens, next)]
  if (sign !== undefined) return [value + sign, next + 1]
  const hyphen = isHyphen(tokens[next]) && glued(tokens, next) && glued(tokens, next + 1) ? 1 : 0
  const [a, slash, b] = [tokens[next + hyphen], tokens[next + hyphen + 1], tokens[next + hyphen + 2]]
  if (a?.kind !== 'number' || slash?.text !== '/' || b?.kind !== 'number') return [value, next]
  const part = Number(a.text) / Number(b.text)
  const whole =
    glued(tokens, next + hyphen + 1) && glued(tokens, next + hyphen + 2) && part < 1 && Number.isInteger(value)
  return whole ? [value + part, next + hyphen + 3] : [value, next]
}

/** `× 10−8`, `x 10^6`. */
function powerOfTen(tokens: readonly Token[], value: number, next: number): readonly [number, number] {
  if (tokens[next + 1]?.text !== '10' || !/^[×x·]$/.test(lowerAt(tokens, next))) return [value, next]
  let at = next + 2
  if (tokens[at]?.text === '^') at++
  const negative = /^[-−–]$/.test(lowerAt(tokens, at))
  const power = tokens[negative ? at + 1 : at]
  if (power?.kind !== 'number' || !/^\d{1,3}$/.test(power.text) || !(negative || at > next + 2)) return [value, next]
  return [value * 10 ** (negative ? -Number(power.text) : Number(power.text)), negative ? at + 2 : at + 1]
}

/** Scale words after the number that began at `from` (`1.3 million`, `5 hundred thousand`) and letters (`5k`, `$4.2b`). */
export function scaleAt(tokens: readonly Token[], next: number, from: number): readonly [number, number] {
  const letter = glued(tokens, next) ? SCALE_LETTERS[tokens[next]?.text ?? ''] : undefined
  if (letter !== undefined && (letter === 1e3 || money(tokens, from) || countsWords(tokens, next)))
    return [letter, next + 1]
  let scale = 1
  let to = next
  for (;;) {
    const at = isHyphen(tokens[to]) && SCALES[lowerAt(tokens, to + 1)] !== undefined ? to + 1 : to
    const factor = SCALES[lowerAt(tokens, at)]
    if (factor === undefined) return [scale, to]
    scale *= factor
    to = at + 1
  }
}

/** A sign or a code of money directly before the number. */
export function money(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text ?? ''
  return (
    before === ASCII_POUND ||
    CURRENCIES.signs.has(before) ||
    (before !== '' && before.length <= 3 && CURRENCIES.signs.has(before.toUpperCase()))
  )
}

/** `12B Quay Road` is a house, `3M Co.` a firm. `2.7m combined sales`, `35m of its devices`, `4.3M people`: words follow that are counted, not measured. */
function countsWords(tokens: readonly Token[], letter: number): boolean {
  const next = lowerAt(tokens, letter + 1)
  if (/^[MBT]$/.test(tokens[letter]?.text ?? '')) return !/^\p{Lu}/u.test(tokens[letter + 1]?.text ?? '')
  if (/^(?:tall|long|wide|deep|high|above|below|from|to|away|in|at|and|or|by|the)$/.test(next)) return false
  return (
    next === 'of' ||
    /^(?:dollars|euros|pounds|people|barrels|tons|tonnes|shares|users|homes|sales|customers|units|combined|jobs|vehicles|visitors|workers|households)$/.test(
      next
    )
  )
}

const clean = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(15)))
