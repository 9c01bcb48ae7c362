// The same measured thing with different values: shown with both quotations, never resolved.
import type {Conflict, Figure} from '../model/briefing.ts'
import {contentId} from '../prose/place.ts'
import {remember} from '../remember.ts'
import {type FigureGroup, figureOf, type Measured, sameThing, sameValue} from './figures.ts'
import {COMMON} from './matches.ts'
import {type Pool, round} from './pool.ts'

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
  new Set(group.members.flatMap(({quantity, keys}) => [...keys].map((key) => `${quantity.value.unit} ${key}`)))

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
        one.quantity.value.unit === other.quantity.value.unit &&
        comparable(one, other) &&
        !sameValue(one.quantity, other.quantity) &&
        sameThing(one, other)
    )
  )
}

/** Both levels, or both changes the same way; and neither is a bound that the other satisfies. */
function comparable(a: Measured, b: Measured): boolean {
  const [x, y] = [a.quantity.value, b.quantity.value]
  if (typeof x.value !== 'number' || typeof y.value !== 'number') return false
  const changes = [x.change, y.change].filter((change) => change === 'up' || change === 'down')
  if (changes.length === 1 || new Set(changes).size === 2) return false
  if (x.change === '>' && y.value >= x.value) return false
  if (y.change === '>' && x.value >= y.value) return false
  if (x.change === '<' && y.value <= x.value) return false
  return !(y.change === '<' && x.value <= y.value)
}

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
