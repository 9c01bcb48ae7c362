import {CURRENCIES, MONEY_WORDS} from '../../lexicon/currencies.ts'
import {glued, isHyphen, lowerAt, phraseAt, type Token} from './token.ts'
import type {Unit} from './unit.ts'

/** The longest name of a currency has three words. */
const LONGEST_NAME = 3

/** The longest sign has so many tokens: `u`, `.`, `s`, `$`. */
const LONGEST_SIGN = 5

/** A sign or code before the number, up to `at`: `$`, `US$`, `HK $`, `$US`, `USD`, `Rs`. */
export function currencyBefore(tokens: readonly Token[], at: number): Unit | undefined {
  if (tokens[at - 1] === undefined || tokens[at - 1]?.kind === 'number') return undefined
  for (let length = LONGEST_SIGN; length > 0; length--) {
    const from = at - length
    if (from < 0) continue
    const words = tokens.slice(from, at)
    const joined = words.map((token) => token.text).join('')
    const name = CURRENCIES.signs.get(joined) ?? CURRENCIES.signs.get(upper(joined))
    if (name !== undefined && !isWord(tokens, from, at)) return {name, from, to: at}
  }
  return undefined
}

/** `us$`, `hk$`, `u.s$` in lower case; a single letter is a word (`a $5 note`), a code needs its capitals. */
const upper = (joined: string): string =>
  /^(?:us|u\.s\.?|hk|nz|nzd|aud|cad|au|ca)\p{Sc}$/iu.test(joined) ? joined.toUpperCase().replaceAll('.', '') : joined

/** `Rs`, `RM`, `COP` are codes only beside a number; glued letters before them make another word. */
const isWord = (tokens: readonly Token[], from: number, at: number): boolean =>
  glued(tokens, from) && tokens[from]?.kind === 'word' && tokens[from - 1]?.kind === 'word' && at - from === 1

/** A currency after the number: `euros`, `US dollars`, `€`, `USD`, `million shekels` has been read before. */
export function currencyAfter(tokens: readonly Token[], at: number): Unit | undefined {
  const from = isHyphen(tokens[at]) && glued(tokens, at + 1) ? at + 1 : at
  if (tokens[from] === undefined || tokens[from]?.kind === 'number') return undefined
  for (let length = LONGEST_NAME; length > 0; length--) {
    const words = phraseAt(tokens, from, length).replaceAll(' . ', '.').replace('u.s.', 'u.s. ').replace('  ', ' ')
    const name = CURRENCIES.words.get(words)
    if (name !== undefined) return {name, from, to: from + length}
  }
  if (/^pounds?$/.test(lowerAt(tokens, from))) return {name: pounds(tokens, from), from, to: from + 1}
  const token = tokens[from]
  const sign =
    token === undefined
      ? undefined
      : (CURRENCIES.signs.get(token.text) ??
        (/^(?:usd|gbp|eur|jpy|rmb|aud|cad|chf|inr|cny|btc)$/.test(token.lower)
          ? CURRENCIES.signs.get(token.text.toUpperCase())
          : undefined))
  if (
    sign === undefined ||
    token === undefined ||
    (token.kind === 'word' && !/^\p{Lu}{2,4}$|^kn$|^zł$|^rmb$|^usd$|^p$|^元$/u.test(token.text))
  )
    return undefined
  if (token.kind === 'word' && tokens[from + 1]?.kind === 'number' && glued(tokens, from + 1)) return undefined
  return {name: sign, from, to: from + 1}
}

/** Pounds are money where the sentence speaks of money or counts millions, else weight. */
function pounds(tokens: readonly Token[], at: number): string {
  if (/^(?:million|billion|m|bn)$/.test(lowerAt(tokens, at - 1))) return 'pound sterling'
  const near = tokens.slice(Math.max(0, at - 8), at + 8)
  const hyphen = isHyphen(tokens[at - 1])
  return !hyphen && near.some((token) => MONEY_WORDS.has(token.lower)) ? 'pound sterling' : 'pound-mass'
}
