import {SCALES, VAGUE_SCALES} from '../../lexicon/numbers.ts'
import type {Numeral} from './numeral.ts'
import {lowerAt, type Token} from './token.ts'

/** `hundreds of people`, `tens of thousands of`, `several hundred`, `a few dozen`: an amount without a number. */
export function vagueAmount(tokens: readonly Token[], at: number): Numeral | undefined {
  if (tokens[at]?.kind === 'number') return undefined
  const to = plural(tokens, at) ?? few(tokens, at)
  return to === undefined ? undefined : {value: undefined, from: at, to, form: 'vague', scaled: false}
}

/** Up to the last scale; `of` and what is counted follow. */
function plural(tokens: readonly Token[], at: number): number | undefined {
  let to = /^(?:many|several|some)$/.test(lowerAt(tokens, at)) ? at + 1 : at
  if (!(VAGUE_SCALES.has(lowerAt(tokens, to)) || lowerAt(tokens, to) === 'tens')) return undefined
  to++
  while (lowerAt(tokens, to) === 'of' && VAGUE_SCALES.has(lowerAt(tokens, to + 1))) to += 2
  return lowerAt(tokens, to) === 'of' && lowerAt(tokens, to - 1) !== 'tens' ? to : undefined
}

/** `several hundred`, `a few thousand`, `a couple of dozen`. */
function few(tokens: readonly Token[], at: number): number | undefined {
  const word = lowerAt(tokens, at)
  const next =
    word === 'several' || word === 'many'
      ? at + 1
      : word === 'a' && lowerAt(tokens, at + 1) === 'few'
        ? at + 2
        : undefined
  if (next === undefined) return undefined
  const scale = SCALES[lowerAt(tokens, next)]
  if (scale === undefined) return undefined
  return SCALES[lowerAt(tokens, next + 1)] === undefined ? next + 1 : next + 2
}
