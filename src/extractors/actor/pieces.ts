import {countryKeys} from '../../lexicon/country-keys.ts'
import {isKnownWord} from '../../lexicon/known-words.ts'
import {SENTENCE_STARTERS} from '../../lexicon/starters.ts'
import {tokensOf} from '../../prose/tokens.ts'

/** A word of a passage as names see it; offsets without the possessive. */
export interface Piece {
  readonly text: string
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

const CAPITAL = /^(?:\p{Lu}|(?:al|el|as|ash|an|at|ul|d|l)[-’']\p{Lu})/u
const TIME =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u

/** The words of a passage. `starts` holds the offsets at which its sentences begin. */
export function piecesOf(text: string, starts: ReadonlySet<number>): readonly Piece[] {
  let last = 0
  return tokensOf(text).map((token) => {
    const tail = /['’]s$/u.exec(token.text)?.[0].length ?? 0
    const end = token.end - tail
    const gap = text.slice(last, token.start)
    const initial =
      last > 0 &&
      /^\. ?$/u.test(gap) &&
      /(?:^|[\s.(])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Prof|Gen|Sen|Gov|Rep|Col|Lt|Capt|Adm|Maj|Sgt|Rev|Jr)$/u.test(
        text.slice(Math.max(0, last - 6), last)
      )
    last = token.end
    const word = text.slice(token.start, end)
    const lower = word.toLowerCase()
    const first = starts.has(token.start) || /["“‘(:]\s?$/u.test(gap)
    return {
      text: word,
      lower,
      start: token.start,
      end,
      capital: CAPITAL.test(word) && !TIME.test(lower) && lower !== 'i',
      possessive: tail > 0 || (/^['’] /u.test(text.slice(token.end, token.end + 2)) && word.endsWith('s')),
      opening: first && (SENTENCE_STARTERS.has(lower) || (isKnownWord(lower) && !countryKeys.has(lower))),
      adjoins: gap === ' ' || gap === '’ ' || gap === "' " || gap === '\u00a0' || initial
    }
  })
}
