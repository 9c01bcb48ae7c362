import {ASCII_POUND, CURRENCIES, CURRENCY_STARTS, MONEY_WORDS, scaledCode} from '../../lexicon/currencies.ts'
import {SCALES} from '../../lexicon/numbers.ts'
import {glued, isHyphen, lowerAt, phraseAt, type Token} from './token.ts'
import type {Unit} from './unit.ts'

/** The longest name of a currency has so many tokens: `u` `.` `s` `.` `dollars`. */
const LONGEST_NAME = 5

/** The longest sign has so many tokens: `u`, `.`, `s`, `$`. */
const LONGEST_SIGN = 5

/** A sign or code before the number, up to `at`: `$`, `US$`, `HK $`, `$US`, `USD`, `Rs`, `MEUR`. */
export function currencyBefore(tokens: readonly Token[], at: number): Unit | undefined {
  const last = tokens[at - 1]
  if (last === undefined || last.kind === 'number' || (last.kind === 'word' && last.text === last.lower))
    return undefined
  let joined = ''
  let found: Unit | undefined
  for (let from = at - 1; from >= Math.max(0, at - LONGEST_SIGN); from--) {
    joined = (tokens[from]?.text ?? '') + joined
    const name = CURRENCIES.signs.get(joined) ?? CURRENCIES.signs.get(upper(joined))
    if (name !== undefined && !isWord(tokens, from, at)) found = {name, from, to: at}
  }
  if (last.text === ASCII_POUND && isLarge(tokens, at)) return {name: 'pound sterling', from: at - 1, to: at}
  const scaled = found === undefined && last.kind === 'word' ? scaledCode(last.text) : undefined
  return scaled === undefined ? found : {...scaled, from: at - 1, to: at}
}

/** `PS6m`; but `PS5` is something else. */
const isLarge = (tokens: readonly Token[], at: number): boolean =>
  glued(tokens, at) &&
  (/[.,]|\d{3}/.test(tokens[at]?.text ?? '') || /^(?:m|bn|k|mn|million|billion)$/.test(lowerAt(tokens, at + 1)))

/** `us$`, `hk$`, `u.s$` in lower case; a single letter is a word (`a $5 note`), a code needs its capitals. */
const upper = (joined: string): string =>
  /^(?:us|u\.s\.?|hk|nz|nzd|aud|cad|au|ca)\p{Sc}$/iu.test(joined) ? joined.toUpperCase().replaceAll('.', '') : joined

/** `Rs`, `RM`, `COP` are codes only beside a number; glued letters before them make another word. */
const isWord = (tokens: readonly Token[], from: number, at: number): boolean =>
  glued(tokens, from) && tokens[from]?.kind === 'word' && tokens[from - 1]?.kind === 'word' && at - from === 1

/** Codes that are as common in small letters. */
const SMALL_CODES = /^(?:usd|gbp|eur|jpy|rmb|aud|cad|chf|inr|cny|btc)$/
/** How a sign or code looks when it is a word. */
const CODE = /^\p{Lu}{2,4}$|^kn$|^zł$|^rmb$|^usd$|^p$|^元$/u

/** A currency after the number: `euros`, `US dollars`, `€`, `USD`, `MUSD`; `million` before it has been read already. */
export function currencyAfter(tokens: readonly Token[], at: number): Unit | undefined {
  const first = tokens[at]
  if (first === undefined) return undefined
  const from = isHyphen(first) && glued(tokens, at + 1) ? at + 1 : at
  const token = tokens[from]
  if (token === undefined || token.kind === 'number') return undefined
  if (CURRENCY_STARTS.has(token.lower)) {
    const found = named(tokens, from)
    if (found !== undefined && !isVerbOrName(tokens, at, found)) return found
  }
  if (token.lower === 'pound' || token.lower === 'pounds') return {name: pounds(tokens, from), from, to: from + 1}
  const sign = signAfter(tokens, from, token)
  return sign === undefined ? undefined : withScale(tokens, sign)
}

function named(tokens: readonly Token[], from: number): Unit | undefined {
  for (let length = Math.min(LONGEST_NAME, tokens.length - from); length > 0; length--) {
    const words = phraseAt(tokens, from, length).replaceAll(' . ', '.').replace('u.s.', 'u.s. ').replace('  ', ' ')
    const name = CURRENCIES.words.get(words)
    if (name !== undefined) return {name, from, to: from + length}
  }
  return undefined
}

/** Names of money that are verbs, adjectives or names as well: money only in thousands or with a scale, and before no article. */
const OTHER_WORDS = /^(?:won|rand|lek|ether|pula|kip|kina|leone|taka|dong|tala|loti|som)$/
const SCALED = /^(?:thousand|million|billion|trillion|[mkb]|bn|mn|tn)$/
const isVerbOrName = (tokens: readonly Token[], at: number, {from, to}: Unit): boolean =>
  OTHER_WORDS.test(lowerAt(tokens, from)) &&
  (!(
    SCALED.test(lowerAt(tokens, at - 1)) ||
    (tokens[at - 1]?.kind === 'number' && (tokens[at - 1]?.text.length ?? 0) > 2)
  ) ||
    /^\p{Lu}/u.test(tokens[from]?.text ?? '') ||
    /^(?:the|a|an|his|her|their|its|our|more|by|over)$/.test(lowerAt(tokens, to)))

function signAfter(tokens: readonly Token[], from: number, token: Token): Unit | undefined {
  const name =
    CURRENCIES.signs.get(token.text) ??
    (token.lower.length === 3 && SMALL_CODES.test(token.lower)
      ? CURRENCIES.signs.get(token.text.toUpperCase())
      : undefined)
  const capital = token.kind === 'word' && token.text !== token.lower
  const scaled = name === undefined && capital ? scaledCode(token.text) : undefined
  if (scaled !== undefined) return {...scaled, from, to: from + 1}
  if (name === undefined || (token.kind === 'word' && !CODE.test(token.text))) return undefined
  if (token.kind === 'word' && tokens[from + 1]?.kind === 'number' && glued(tokens, from + 1)) return undefined
  return {name, from, to: from + 1}
}

/** `75 USD million`: the scale after the code. */
function withScale(tokens: readonly Token[], unit: Unit): Unit {
  const factor = SCALES[lowerAt(tokens, unit.to)]
  return factor === undefined || factor < 1000 ? unit : {...unit, to: unit.to + 1, factor}
}

/** Pounds are money where the sentence speaks of money or counts millions, else weight. */
function pounds(tokens: readonly Token[], at: number): string {
  if (/^(?:million|billion|m|bn)$/.test(lowerAt(tokens, at - 1))) return 'pound sterling'
  const near = tokens.slice(Math.max(0, at - 8), at + 8)
  const hyphen = isHyphen(tokens[at - 1])
  return !hyphen && near.some((token) => MONEY_WORDS.has(token.lower)) ? 'pound sterling' : 'pound-mass'
}
