import {GIVEN_NAMES} from '../../lexicon/given-names.ts'
import {isKnownWord} from '../../lexicon/known-words.ts'
import {NO_SURNAMES} from '../../lexicon/no-surnames.ts'
import {ORGANISATION_HEADS} from '../../lexicon/organisation-words.ts'
import {COURTESY_TITLES, ROLE_NOUNS} from '../../lexicon/titles.ts'
import {SAYING} from '../../lexicon/verbs-of-saying.ts'
import {type Found, nameEnd, person, plainRole, roleAfter, roleBefore} from './person.ts'
import type {Piece} from './pieces.ts'
import {countryAt} from './place.ts'

/** Two or more capitalised words that may be a person: pieces from `at` to `to`. */
interface Run {
  readonly text: string
  readonly pieces: readonly Piece[]
  readonly at: number
  readonly to: number
  readonly first: Piece
  readonly last: Piece
  readonly before: Piece | undefined
  /** Capitalised words that stand alone in the middle of sentences of the document. */
  readonly recurring: ReadonlySet<string>
}

/** Why capitalised words are taken for nobody. */
export interface NameGuard {
  readonly name: string
  /** As words for the reader. */
  readonly reason: string
  readonly test: (run: Run) => boolean
}
export type RefuseName = (place: {readonly start: number; readonly end: number}, guard: NameGuard) => void

/** Only of a person: `, who came late,`, `, 54,`, `, aged 54,`. */
const PERSONAL_CLAUSE = /^, (?:who(?:se)? \p{Ll}|(?:aged )?\d\d?,)/u
const IN_A_PLACE =
  /\b(?:in|at|near|around|outside|across|from|to|into|through|via|between|toward|towards|along|off)\s(?:the )?$/iu

/** `France’s Emmanuel Macron`. */
const isOfCountry = ({text, pieces, at, to, first, before}: Run): boolean =>
  before?.possessive === true &&
  first.adjoins &&
  countryAt(text, pieces, at - 1) !== undefined &&
  !pieces.slice(at, to).every(({lower}) => isKnownWord(lower))

const isGiven = ({first, last}: Run): boolean => GIVEN_NAMES.has(first.text) && !ORGANISATION_HEADS.has(last.text)

/** The words speak, are told apart by an aside that only a person has, or their last stands alone elsewhere as a surname does. */
function isInUse({text, pieces, to, first, last, before, recurring}: Run): boolean {
  const next = pieces[to]
  if (next?.adjoins === true && (SAYING.has(next.lower) || next.lower === 'who')) return true
  if (before !== undefined && SAYING.has(before.lower) && first.adjoins) return true
  if (PERSONAL_CLAUSE.test(text.slice(last.end, last.end + 40)) && !last.text.endsWith('s')) return true
  const then = /^, (?:has |also |then )?(\p{Ll}+)\b/u.exec(text.slice(last.end, last.end + 24))?.[1] ?? ''
  return (
    (SAYING.has(then) && text.slice(Math.max(0, first.start - 2), first.start) === ', ') || recurring.has(last.text)
  )
}

const NO_SURNAME: NameGuard = {
  name: 'no-surname',
  reason: 'the last word names a place or a work, not a person',
  test: ({last}) => NO_SURNAMES.has(last.text)
}
const COUNTRY_INSIDE: NameGuard = {
  name: 'country-inside',
  reason: 'the name of a country is part of it',
  test: ({text, pieces, at, to, first}) =>
    !GIVEN_NAMES.has(first.text) &&
    pieces.slice(at, to).some((_, index) => index > 0 && countryAt(text, pieces, at + index) !== undefined)
}
/** In the order in which they are asked, of words without a role, a country or a given name. */
const UNPROVED: readonly NameGuard[] = [
  {
    name: 'common-words',
    reason: 'capitalised words of the language, with nothing that makes them a person',
    test: ({pieces, at, to}) => pieces.slice(at, to).some(({lower, capital}) => capital && isKnownWord(lower))
  },
  {
    name: 'in-a-place',
    reason: 'capitalised words where a place is named',
    test: ({text, first}) => IN_A_PLACE.test(text.slice(Math.max(0, first.start - 14), first.start))
  },
  {
    name: 'unproved',
    reason: 'capitalised words that nothing shows to be a person',
    test: (run) => !isInUse(run)
  }
]

function runAt(text: string, pieces: readonly Piece[], at: number, recurring: ReadonlySet<string>): Run | undefined {
  const first = pieces[at]
  if (first === undefined || !first.capital || (first.opening && !GIVEN_NAMES.has(first.text))) return undefined
  if (COURTESY_TITLES.has(first.lower) || ROLE_NOUNS.has(first.lower)) return undefined
  const to = nameEnd(text, pieces, at)
  const last = pieces[to - 1]
  if (to - at < 2 || last === undefined) return undefined
  return {text, pieces, at, to, first, last, before: pieces[at - 1], recurring}
}

/** `France’s Emmanuel Macron`, `Emomali Rahmon, president of …`, a known given name, or two foreign words that speak. */
export function namedPerson(
  text: string,
  pieces: readonly Piece[],
  at: number,
  recurring: ReadonlySet<string>,
  refuse?: RefuseName
): Found {
  const run = runAt(text, pieces, at, recurring)
  if (run === undefined) return undefined
  const {to, first, last} = run
  const left = (guard: NameGuard): undefined => {
    refuse?.({start: first.start, end: last.end}, guard)
  }
  if (NO_SURNAME.test(run)) return left(NO_SURNAME)
  const role = roleAfter(text, last.end) ?? roleBefore(text, first.start, last.end)
  if (role !== undefined) return person(text, pieces, at, to, role, 'actor/role-after')
  if (isOfCountry(run)) return person(text, pieces, at, to, undefined, 'actor/country-possessive')
  if (COUNTRY_INSIDE.test(run)) return left(COUNTRY_INSIDE)
  const proved = isGiven(run)
  const guard = proved ? undefined : UNPROVED.find(({test}) => test(run))
  if (guard !== undefined) return left(guard)
  return person(text, pieces, at, to, plainRole(text, last.end), proved ? 'actor/given-name' : 'actor/name-in-use')
}
