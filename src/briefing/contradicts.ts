// What keeps two clauses apart however many words they share.
import type {Clause} from './clauses.ts'
import {DIRECTION, opposed} from './meaning.ts'
import {sameStance} from './stance.ts'

/** Whether two clauses cannot be one claim: another stance, side, year, subject, or another thing in the same place. */
export const contradicts = (a: Clause, b: Clause): boolean =>
  !sameStance(a.stance, b.stance) ||
  onlyPossible(a, b) ||
  onlyPossible(b, a) ||
  opposed(a.sides, b.sides) ||
  otherMatter(a, b)

/** What one says flatly the other says may be. */
const onlyPossible = (a: Clause, b: Clause): boolean =>
  [...a.stance.possible].some((key) => b.words.has(key) && !b.stance.possible.has(key))

/** Whether two clauses speak of another year, subject, group or thing, whichever way it went there. */
export const otherMatter = (a: Clause, b: Clause): boolean =>
  opposed(withoutDirection(a.sides), withoutDirection(b.sides)) ||
  otherTime(a.dates, b.dates) ||
  otherSubject(a, b) ||
  otherSlot(a, b)

const withoutDirection = (sides: Clause['sides']): Clause['sides'] =>
  new Map([...sides].filter(([contrast]) => contrast !== DIRECTION))

/** Both give a year, or a month, and none that the other gives. */
function otherTime(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [first, second] = [momentsIn(a), momentsIn(b)]
  return first.length > 0 && second.length > 0 && !first.some((one) => second.some((other) => mayBe(one, other)))
}

/** `2023`, `2023-05`, `XXXX-05` of the keys `date 2023-05-12`; durations and recurring times are none. */
const momentsIn = (dates: ReadonlySet<string>): readonly string[] =>
  [...dates].flatMap((key) => /^date ((?:\d{4}|X{4})(?:-\d\d)?)/.exec(key)?.[1] ?? [])

/** One may be within the other, as far as both are given: `2023` and `2023-05`, `XXXX-05` and `2023-05`. */
const mayBe = (a: string, b: string): boolean => {
  const length = Math.min(a.length, b.length)
  for (let at = 0; at < length; at++) if (a[at] !== b[at] && a[at] !== 'X' && b[at] !== 'X') return false
  return true
}

/** Both begin with a name, and with another, or say word for word the same of another: `Velmora has withdrawn …`. */
function otherSubject(a: Clause, b: Clause): boolean {
  if (a.head === '' || b.head === '' || a.head === b.head || alike(a.head, b.head)) return false
  if (holds(b, a.head) || holds(a, b.head)) return false
  return (a.names.has(a.head) && b.names.has(b.head)) || sameBut(a, b)
}

/** All words but the first are the same. */
const sameBut = (a: Clause, b: Clause): boolean =>
  [
    [a, b],
    [b, a]
  ].every(([one, other]) =>
    [...(one?.words ?? []), ...(one?.names ?? [])].every(
      (key) => key === one?.head || other?.words.has(key) || other?.names.has(key)
    )
  )

/** Names that share a word: `name oskar velde`, `name velde`. */
const alike = (a: string, b: string): boolean => {
  const words = new Set(a.split(' ').slice(1))
  return b
    .split(' ')
    .slice(1)
    .some((word) => words.has(word))
}

/** After the same words stands something else: `cases in Velmora`, `cases in Estrad`. */
function otherSlot(a: Clause, b: Clause): boolean {
  for (const [slot, key] of a.slots) {
    const other = b.slots.get(slot)
    if (other === undefined || other === key || alike(`x ${key}`, `x ${other}`)) continue
    if (!holds(b, key) && !holds(a, other)) return true
  }
  return false
}

const holds = (clause: Clause, key: string): boolean =>
  clause.words.has(key) || [...clause.names].some((name) => alike(name, `x ${key.replace(/^(?:name|country) /, '')}`))
