import type {Column} from '../model/draft.ts'

/** The part of the room that each column has: as given, where that leaves something for those without; else even ones. */
export function columnShares(columns: readonly Column[]): readonly number[] {
  const given = columns.reduce((sum, {share}) => sum + (share ?? 0), 0)
  const without = columns.filter(({share}) => share === undefined).length
  const rest = without === 0 ? 0 : Math.max(0, 1 - given) / without
  if (without > 0 && rest === 0) return columns.map(() => 1 / columns.length)
  const total = given + rest * without
  return columns.map(({share}) => (share ?? rest) / total)
}
