import {countryKeys} from '../../lexicon/country-keys.ts'
import {isKnownWord} from '../../lexicon/known-words.ts'
import {SENTENCE_STARTERS} from '../../lexicon/starters.ts'
import {CAPITAL, DIGIT, isLetterAt, kindOfUnit, SMALL} from './letters.ts'

/** A word of a passage as names see it; offsets without the possessive. */
export interface Piece {
  readonly text: string
  /** In lower case; a word that begins small is left as it is. */
  readonly lower: string
  readonly start: number
  readonly end: number
  /** Begins with a capital, or with `al-` and a capital. */
  readonly capital: boolean
  readonly possessive: boolean
  /** A capital that the place asks for, on a word that is common: no sign of a name. */
  readonly opening: boolean
  /** Only a space (or the stop of an initial) lies between it and the word before. */
  readonly adjoins: boolean
}

const CAPITAL_AFTER_ARTICLE = /^(?:al|el|as|ash|an|at|ul|d|l)[-’']\p{Lu}/u
const TIME = new Set(
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday'.split(
    ' '
  )
)
const ABBREVIATED =
  /(?:^|[\s.(])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Prof|Gen|Sen|Gov|Rep|Col|Lt|Capt|Adm|Maj|Sgt|Cpl|Pvt|Rev|Hon|Supt|Insp|Det|Fr|Jr|Sr)$/u

/** Units by their codes: a pattern or a slice for each word of a text would cost more than what is done with it. */
const SPACE = 0x20
const APOSTROPHE = 0x27
const COMMA = 0x2c
const HYPHEN = 0x2d
const STOP = 0x2e
const NO_BREAK_SPACE = 0xa0
const RIGHT_QUOTE = 0x2019
const isApostrophe = (code: number): boolean => code === APOSTROPHE || code === RIGHT_QUOTE
const isJoint = (code: number): boolean => isApostrophe(code) || code === COMMA || code === HYPHEN || code === STOP

/** Where the dotted letters end that begin at `at`: `U.S.`; `at` when there are none. */
function dottedEnd(text: string, at: number): number {
  let end = at
  while (text.charCodeAt(end + 1) === STOP && isLetterAt(text, end)) end += 2
  return end - at > 2 ? end : at
}

/** `says.In`: a stop between a small letter and a capital ends a sentence whose space was lost. */
const isLostSpace = (text: string, at: number): boolean =>
  text.charCodeAt(at) === STOP &&
  kindOfUnit(text, at + 1) === CAPITAL &&
  kindOfUnit(text, at - 1) === SMALL &&
  kindOfUnit(text, at - 2) === SMALL

/** Where the word ends that begins at `at`: letters and digits with apostrophes, hyphens, points and commas inside. */
function wordEnd(text: string, at: number): number {
  const dotted = dottedEnd(text, at)
  if (dotted > at) return dotted
  let end = at + 1
  for (;;) {
    if (kindOfUnit(text, end) >= DIGIT) end++
    else if (isJoint(text.charCodeAt(end)) && kindOfUnit(text, end + 1) >= DIGIT && !isLostSpace(text, end)) end += 2
    else return end
  }
}

/** A space, the apostrophe of a plural with its space, or the stop of an initial or a title lies between two words. */
function areJoined(text: string, last: number, start: number): boolean {
  const length = start - last
  const code = text.charCodeAt(last)
  if (length === 1 && (code === SPACE || code === NO_BREAK_SPACE)) return true
  if (length > 2 || last === 0 || (length === 2 && text.charCodeAt(last + 1) !== SPACE)) return false
  if (length === 2 && isApostrophe(code)) return true
  return code === STOP && ABBREVIATED.test(text.slice(Math.max(0, last - 6), last))
}

/** After an opening mark, a bracket or a colon begins a sentence, or what looks like one. */
const opensAfter = (text: string, last: number, start: number): boolean =>
  start > last && /["“‘(:]\s?$/u.test(text.slice(Math.max(last, start - 2), start))

const isCommon = (lower: string): boolean =>
  SENTENCE_STARTERS.has(lower) || (isKnownWord(lower) && !countryKeys.has(lower))

/** A joint after one or two letters, as in `al-Zubaidi` and `d’Arc`. */
const mayHaveArticle = (text: string, at: number): boolean =>
  isJoint(text.charCodeAt(at + 1)) || isJoint(text.charCodeAt(at + 2))

/** The word that stands from `at` to `stop`; `last` is where the one before it ends. */
function pieceAt(text: string, at: number, stop: number, last: number, starts: ReadonlySet<number>): Piece {
  const tail = stop - at > 2 && text.charCodeAt(stop - 1) === 0x73 && isApostrophe(text.charCodeAt(stop - 2))
  const end = tail ? stop - 2 : stop
  const word = text.slice(at, end)
  const upper = kindOfUnit(text, at) === CAPITAL || (mayHaveArticle(text, at) && CAPITAL_AFTER_ARTICLE.test(word))
  const lower = upper ? word.toLowerCase() : word
  const capital = upper && lower !== 'i' && !TIME.has(lower)
  const plural = isApostrophe(text.charCodeAt(stop)) && text.charCodeAt(stop + 1) === SPACE && word.endsWith('s')
  return {
    text: word,
    lower,
    start: at,
    end,
    capital,
    possessive: tail || plural,
    opening: capital && (starts.has(at) || opensAfter(text, last, at)) && isCommon(lower),
    adjoins: areJoined(text, last, at)
  }
}

/** The words of a passage. `starts` holds the offsets at which its sentences begin. Linear in the length of the text. */
export function piecesOf(text: string, starts: ReadonlySet<number>): readonly Piece[] {
  const pieces: Piece[] = []
  let last = 0
  for (let at = 0; at < text.length; at++) {
    if (kindOfUnit(text, at) < DIGIT) continue
    const stop = wordEnd(text, at)
    pieces.push(pieceAt(text, at, stop, last, starts))
    last = stop
    at = stop - 1
  }
  return pieces
}
