// The same measured thing with different values: shown with both quotations, never resolved.
import type {Conflict, Figure} from '../model/briefing.ts'
import {contentId} from '../prose/place.ts'
import {remember} from '../remember.ts'
import {amountOf, mayEqual} from './amounts.ts'
import {type FigureGroup, figureOf} from './figures.ts'
import {COMMON} from './matches.ts'
import {type Measured, sameThing} from './measured.ts'
import {type Pool, round} from './pool.ts'
import {findingsIn} from './statements.ts'

/**
 * Groups of figures of different sources that measure the same in the same unit and differ in value. A bound is no
 * conflict with a value inside it: `over 1,300` and `1,344`. A change (`rose by`) is never set against a level.
 */
export function conflictsOf(groups: readonly FigureGroup[], pool: Pool): readonly Conflict[] {
  const conflicts: Conflict[] = []
  const used = new Set<FigureGroup>()
  const byKey = new Map<string, number[]>()
  groups.forEach((group, index) => {
    for (const key of keysIn(group)) remember(byKey, key, () => []).push(index)
  })
  groups.forEach((group, index) => {
    if (used.has(group)) return
    const rivals = candidates(group, index, groups, byKey).filter((other) => !used.has(other) && rival(group, other))
    if (rivals.length === 0) return
    for (const one of [group, ...rivals]) used.add(one)
    conflicts.push(conflictOf([group, ...rivals], pool))
  })
  return conflicts
}

const keysIn = (group: FigureGroup): ReadonlySet<string> =>
  new Set(group.members.flatMap(({amount, keys}) => [...keys].map((key) => `${amount?.unit} ${key}`)))

/** Later groups of the same unit that share a key of the measure which is not in very many. */
function candidates(
  group: FigureGroup,
  index: number,
  groups: readonly FigureGroup[],
  byKey: ReadonlyMap<string, readonly number[]>
): readonly FigureGroup[] {
  const found = new Set<number>()
  for (const key of keysIn(group)) {
    const holders = byKey.get(key) ?? []
    if (holders.length <= COMMON) for (const at of holders) if (at > index) found.add(at)
  }
  return [...found].sort((a, b) => a - b).flatMap((at) => groups[at] ?? [])
}

function rival(a: FigureGroup, b: FigureGroup): boolean {
  return a.members.some((one) =>
    b.members.some(
      (other) =>
        one.statement.evidence.source !== other.statement.evidence.source &&
        differ(one, other) &&
        sameThing(one, other) &&
        !(saysToo(one, other) || saysToo(other, one))
    )
  )
}

/** Both levels, or both changes; the amounts cannot be one, or one went up and the other down. */
function differ(a: Measured, b: Measured): boolean {
  if (a.amount === undefined || b.amount === undefined || a.amount.unit !== b.amount.unit) return false
  if (a.role === 'former' || b.role === 'former' || (a.role === 'level') !== (b.role === 'level')) return false
  return a.role !== b.role || !mayEqual(a.amount, b.amount)
}

/** The sentence of `a` gives the value of `b` too: `revised from 3.2 to 3.4 percent`. */
const saysToo = (a: Measured, b: Measured): boolean =>
  findingsIn(a.statement, 'quantity').some((quantity) => {
    const amount = quantity === a.quantity ? undefined : amountOf(quantity)
    return amount !== undefined && b.amount !== undefined && mayEqual(amount, b.amount)
  })

function conflictOf(groups: readonly FigureGroup[], pool: Pool): Conflict {
  const values = groups
    .map((group) => figureOf(group.members as [Measured, ...Measured[]], pool))
    .sort((a, b) => a.evidence[0].source - b.evidence[0].source || (a.id < b.id ? -1 : 1)) as [
    Figure,
    Figure,
    ...Figure[]
  ]
  const numbers = values.flatMap((figure) => (typeof figure.value === 'number' ? [figure.value] : []))
  return {
    id: contentId('conflict', values[0].unitKey, ...values.map((figure) => figure.id)),
    measure: values[0].measure,
    unitKey: values[0].unitKey,
    values,
    difference: numbers.length === values.length ? round(Math.max(...numbers) - Math.min(...numbers)) : undefined
  }
}
