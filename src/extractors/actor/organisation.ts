import {isKnownWord} from '../../lexicon/known-words.ts'
import {KNOWN_ACRONYMS, KNOWN_ORGANISATIONS, ORGANISATION_HEADS} from '../../lexicon/organisation-words.ts'
import {ROLE_NOUNS} from '../../lexicon/titles.ts'
import type {Mention} from './mention.ts'
import type {Piece} from './pieces.ts'

const LINKS = new Set(['of', 'for', 'on', 'the', 'and', '&', 'de', 'del', 'des', 'du', 'la', 'für', 'der'])
/** First words of the organisations known by name: most capitals are none, and need no further look. */
const FIRST_WORDS: ReadonlySet<string> = new Set([...KNOWN_ORGANISATIONS].map((name) => name.split(' ')[0] ?? name))
/** Words of a name, links included. */
const LONGEST = 12

/** Where the run of capitals from `at` ends; links only after a head noun, and `and` only after `of`, `for` or `on`. */
function runEnd(pieces: readonly Piece[], at: number): number {
  let end = at + 1
  let headed = ORGANISATION_HEADS.has(pieces[at]?.text ?? '')
  let chained = false
  for (let to = at + 1; to < Math.min(pieces.length, at + LONGEST); to++) {
    const piece = pieces[to]
    if (
      piece === undefined ||
      !piece.adjoins ||
      (pieces[to - 1]?.possessive === true && !isKnownWord(pieces[to - 1]?.lower ?? ''))
    )
      break
    if (piece.capital) {
      if (ROLE_NOUNS.has(piece.lower) && to === end) return end
      headed ||= ORGANISATION_HEADS.has(piece.text)
      end = to + 1
    } else if (!LINKS.has(piece.lower) || !headed || (piece.lower === 'and' && !chained)) break
    else chained ||= /^(?:of|for|on)$/u.test(piece.lower)
  }
  return end
}

/** `Government Order 41`, `Housing Programme 2`: a paper or a plan with its number is nobody. */
const isNumbered = (text: string, run: readonly Piece[]): boolean =>
  /^(?:Order|Programme|Program|Convention|Treaty|Pact|Register|Review|Report)$/u.test(run.at(-1)?.text ?? '') &&
  /^ (?:No\.? ?)?\d/u.test(text.slice(run.at(-1)?.end ?? 0, (run.at(-1)?.end ?? 0) + 6))

/** A head noun that no other capital follows at once: `Ministry of Health`, `Policy Center`. */
function isHeaded(pieces: readonly Piece[], at: number, end: number): boolean {
  for (let to = at; to < end; to++) {
    const follows = to + 1 < end && pieces[to + 1]?.capital === true
    if (!follows && ORGANISATION_HEADS.has(pieces[to]?.text ?? '')) return true
  }
  return false
}

/** `Ministry of Defence`, `Caspian Policy Center`, `the Taliban`, `NATO`; `acronyms` are those the document explains. */
export function organisation(
  text: string,
  pieces: readonly Piece[],
  at: number,
  acronyms: ReadonlyMap<string, string>
): {readonly mention: Mention; readonly to: number} | undefined {
  const first = pieces[at]
  if (first === undefined || !first.capital || (ROLE_NOUNS.has(first.lower) && !ORGANISATION_HEADS.has(first.text)))
    return undefined
  const make = (to: number, rule: string, name?: string) => {
    const last = pieces[to - 1] ?? first
    const printed = text.slice(first.start, last.end)
    return {
      mention: {
        type: 'organisation' as const,
        name: name ?? printed,
        role: undefined,
        start: first.start,
        end: last.end,
        rule
      },
      to
    }
  }
  const explained = acronyms.get(first.text)
  if (explained !== undefined) return make(at + 1, 'actor/acronym', explained)
  const longest = FIRST_WORDS.has(first.text) ? Math.min(at + 3, pieces.length) : at
  for (let to = longest; to > at; to--) {
    const last = pieces[to - 1]
    if (
      last !== undefined &&
      KNOWN_ORGANISATIONS.has(text.slice(first.start, last.end)) &&
      (to === at + 1 || last.adjoins)
    ) {
      const end = runEnd(pieces, at)
      return end > to && pieces.slice(at, end).some((piece) => ORGANISATION_HEADS.has(piece.text))
        ? make(end, 'actor/organisation')
        : make(to, 'actor/known-organisation')
    }
  }
  if (KNOWN_ACRONYMS.has(first.text)) return make(at + 1, 'actor/known-acronym')
  const from = first.opening && !ORGANISATION_HEADS.has(first.text) ? undefined : at
  if (from === undefined) return undefined
  const end = runEnd(pieces, at)
  if (!isHeaded(pieces, at, end)) return undefined
  const run = pieces.slice(at, end)
  const named = run.filter(({capital}) => capital).length > 1 && !isNumbered(text, run)
  return named ? make(end, 'actor/organisation') : undefined
}
