// The algebra of markings: what lies above several of them. Nothing in it ever lowers a marking.
import type {Marking} from '../model/marking.ts'
import {ordered} from './order.ts'
import {systems} from './systems.ts'

/**
 * NOFORN wins; lists of countries intersect, and an empty intersection is NOFORN. What is classified and says nothing of
 * release does not become releasable beside what is: the two are NOFORN. What is not classified restricts nothing.
 */
function released(a: Marking, b: Marking): Marking['release'] {
  if (a.release === undefined && b.release === undefined) return undefined
  if (a.release === undefined) return isClassified(a) ? [] : b.release
  if (b.release === undefined) return isClassified(b) ? [] : a.release
  const other = b.release
  return a.release.filter((country) => other.includes(country))
}

const isClassified = ({system, level}: Marking): boolean => level >= systems[system].classified

/** The least marking above two of one system: the higher level, all controls, and no wider release than either. */
function joined(a: Marking, b: Marking): Marking {
  const system = systems[a.system]
  return {
    system: a.system,
    level: Math.max(a.level, b.level),
    controls: ordered([...a.controls, ...b.controls], system),
    release: released(a, b)
  }
}

/**
 * The least marking above all, one for each system that occurs, in the order of their names: markings of two systems
 * cannot be compared. Commutative, associative and idempotent; never below any of them.
 */
export function rollUp(markings: readonly Marking[]): readonly Marking[] {
  const bySystem = new Map<Marking['system'], Marking>()
  for (const marking of markings) {
    const before = bySystem.get(marking.system)
    bySystem.set(marking.system, before === undefined ? marking : joined(before, marking))
  }
  return [...bySystem.values()].sort((a, b) => (a.system < b.system ? -1 : 1))
}

/** Whether one is at least as high as another of its system. */
export function covers(above: Marking, below: Marking): boolean {
  if (above.system !== below.system) return false
  const both = joined(above, below)
  return (
    both.level === above.level &&
    both.controls.length === above.controls.length &&
    sameRelease(both.release, above.release)
  )
}

const sameRelease = (a: Marking['release'], b: Marking['release']): boolean => a?.join() === b?.join() && !a === !b

/** Whether some marking of the first list is as high as each of the second. */
export const coversAll = (above: readonly Marking[], below: readonly Marking[]): boolean =>
  below.every((one) => above.some((each) => covers(each, one)))
