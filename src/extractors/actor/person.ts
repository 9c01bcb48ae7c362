import {GIVEN_NAMES} from '../../lexicon/given-names.ts'
import {isKnownWord} from '../../lexicon/known-words.ts'
import {ORGANISATION_HEADS} from '../../lexicon/organisation-words.ts'
import {SPEAKING_PERSONS} from '../../lexicon/speaker-nouns.ts'
import {COURTESY_TITLES, ROLE_MODIFIERS, ROLE_NOUNS} from '../../lexicon/titles.ts'
import {hasFiniteVerb} from '../../prose/finite-verb.ts'
import type {Mention} from './mention.ts'
import type {Piece} from './pieces.ts'
import {countryAt} from './place.ts'

const PARTICLES = new Set(
  'van von der den de del della di da dos das du la le bin ibn ben al el ter ten zu y abu'.split(' ')
)
/** Words of a personal name. */
const LONGEST = 5

export type Found = {readonly mention: Mention; readonly to: number} | undefined

/** Where a personal name that begins at a piece ends; `at` when none can begin there. */
export function nameEnd(text: string, pieces: readonly Piece[], at: number): number {
  let end = at
  for (let to = at; to < Math.min(pieces.length, at + LONGEST); to++) {
    const piece = pieces[to]
    if (piece === undefined || (to > at && (!piece.adjoins || pieces[to - 1]?.possessive === true))) break
    if (piece.capital) {
      if (ORGANISATION_HEADS.has(piece.text) || /\d|^\p{Lu}{2,}$/u.test(piece.text) || ROLE_NOUNS.has(piece.lower))
        break
      if (
        to > at &&
        countryAt(text, pieces, to) !== undefined &&
        to + 1 < pieces.length &&
        pieces[to + 1]?.capital === true
      )
        break
      end = to + 1
    } else if (!PARTICLES.has(piece.lower) || to === at) break
  }
  return end
}

/** How far back from a name its role may begin, in words. */
const ROLE_REACH = 9

/** The first piece of the role that ends before `at`; `at` when there is none. */
function roleStart(text: string, pieces: readonly Piece[], at: number): number {
  let start = at
  for (let back = at - 1; back >= Math.max(0, at - ROLE_REACH); back--) {
    const piece = pieces[back]
    const next = pieces[back + 1]
    if (piece === undefined || next === undefined || !next.adjoins) break
    const country = countryAt(text, pieces, back)
    const noun = ROLE_NOUNS.has(piece.lower)
    if (start === at && !noun) break
    if (
      !noun &&
      !ROLE_MODIFIERS.has(piece.lower) &&
      country === undefined &&
      !/^(?:\p{L}+-(?:based|time|born|backed|general)|ex-\p{L}+|\p{Lu}\.\p{Lu}\.|and)$/u.test(piece.text)
    )
      break
    if (piece.lower === 'and' && !(ROLE_NOUNS.has(next.lower) || ROLE_MODIFIERS.has(next.lower))) break
    if (piece.lower !== 'and') start = back
    if (country !== undefined || piece.possessive) break
  }
  return start
}

export function person(
  text: string,
  pieces: readonly Piece[],
  at: number,
  to: number,
  role: string | undefined,
  rule: string
): Found {
  const first = pieces[at]
  const last = pieces[to - 1]
  if (first === undefined || last === undefined) return undefined
  return {
    mention: {
      type: 'person',
      name: text.slice(first.start, last.end),
      role,
      start: first.start,
      end: last.end,
      rule
    },
    to
  }
}

const APPOSITION =
  /^, (?:who (?:is|was|has been|serves as) )?((?:(?:the|an?|its|his|her|their|then|now)[- ])?(?:[\p{L}’'.-]+ ){0,5}?([\p{L}-]+)(?: (?:of|for|at|to|in|with|from|on) (?:the |a )?[\p{L}’'.-]+(?: (?:of |for |and |the )?\p{Lu}[\p{L}’'.-]+){0,5})?)(?=[,.;:)”"—–]| \p{Pd} |$)/u

/** What somebody does in office, told in a clause: `, who runs the port,`. */
const WHO_DOES =
  /^, (who (?:now |also |then |has )?(?:runs|heads|leads|chairs|directs|manages|owns|edits|represents|advises|oversees|commands|governs|ran|led|chaired|headed|directed|managed|commanded) [\p{L}\p{N}’'. -]{2,60}?)(?=[,;.](?: |$)| \()/u

/** `, president of Tajikistan,` or `, who runs the port,` after a name. */
export function roleAfter(text: string, end: number): string | undefined {
  const rest = text.slice(end, end + 140)
  if (!rest.startsWith(', ')) return undefined
  const does = WHO_DOES.exec(rest)?.[1]
  if (does !== undefined) return does
  const found = APPOSITION.exec(rest)
  const words = found?.[1]?.split(' ') ?? []
  const noun = words.findIndex((word, index) => index < 7 && ROLE_NOUNS.has(word.toLowerCase().replace(/[.,]$/u, '')))
  if (noun < 0 || words.slice(0, noun).some((word) => /^(?:and|but|said|says|will|is|was|has)$/u.test(word)))
    return undefined
  return (found?.[1] ?? '')
    .replace(/^(?:the|an?|its|his|her|their) /u, '')
    .replace(/(?<!\b(?:Inc|Corp|Co|Ltd|Jr|Sr|\p{Lu}))\.$/u, '')
}

const ROLE_FIRST =
  /(?:^|[\s“"])(?:[Tt]he|[Ii]ts|[Tt]heir|[Oo]ur|[Hh]is|[Hh]er) ((?:(?!the |of |in |for |and )[\p{L}.’'-]+ ){0,5}?([\p{L}-]+)(?: (?:of|for|at|in) (?:[\p{L}’'-]+ ){0,7}?[\p{L}’'-]+)?), $/u
/** The role before a name, with the comma between them, is no longer. */
const ROLE_FIRST_REACH = 110

/** Not what somebody is: `, the day before,`, `, the first of them,`. */
const NO_ROLE =
  /\b(?:day|days|week|month|year|years|night|morning|evening|time|times|first|second|third|last|next|same|only|latter|former|one|two|other|others|fact|move|idea|deal|plan|vote)\b/u

/** `, the harbour master,`, `, a baker from the island,`: what a person is, told in small words between commas. */
export function plainRole(text: string, end: number): string | undefined {
  const words = /^, (?:an?|the) (\p{Ll}[\p{Ll}-]+(?: \p{Ll}[\p{Ll}-]+){0,4})(?=[,.;])/u.exec(
    text.slice(end, end + 60)
  )?.[1]
  return words === undefined || NO_ROLE.test(words) || hasFiniteVerb(words) ? undefined : words
}

/** `The chancellor, Anna Weiss,`, `the Minister for Roads and Ports, Anna Weiss,`: the role stands before, between commas. */
export function roleBefore(text: string, start: number, end: number): string | undefined {
  if (!/^[,.]/u.test(text.slice(end, end + 1))) return undefined
  const found = ROLE_FIRST.exec(text.slice(Math.max(0, start - ROLE_FIRST_REACH), start))
  const noun = (found?.[2] ?? '').toLowerCase()
  return ROLE_NOUNS.has(noun) || SPEAKING_PERSONS.has(noun) ? found?.[1] : undefined
}

/** `President Emomali Rahmon`, `Russian Foreign Minister Sergey Lavrov`, `Tajikistan’s long-time ruler Emomali Rahmon`, `Mr Rahmon`. */
export function titledPerson(text: string, pieces: readonly Piece[], at: number): Found {
  const before = pieces[at - 1]
  const first = pieces[at]
  if (before === undefined || first === undefined || !first.capital || !first.adjoins || before.possessive)
    return undefined
  const courtesy = COURTESY_TITLES.has(before.lower) && before.capital
  if (!courtesy && !ROLE_NOUNS.has(before.lower)) return undefined
  const given = GIVEN_NAMES.has(first.text) && pieces[at + 1]?.capital === true
  if ((!given && countryAt(text, pieces, at) !== undefined) || COURTESY_TITLES.has(first.lower)) return undefined
  const to = nameEnd(text, pieces, at)
  if (to === at || (to === at + 1 && !courtesy && isKnownWord(first.lower) && !before.capital)) return undefined
  const start = roleStart(text, pieces, at)
  const role = courtesy ? roleAfter(text, pieces[to - 1]?.end ?? 0) : text.slice(pieces[start]?.start ?? 0, before.end)
  return person(text, pieces, at, to, role, courtesy ? 'actor/courtesy-title' : 'actor/title-before')
}
