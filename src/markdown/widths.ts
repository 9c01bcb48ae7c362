import type {Width} from '../model/draft.ts'

/** Points of a unit; a pixel is that of CSS, of which a slide of 13⅓ inches has 1280. */
const POINTS: Readonly<Record<string, number>> = {px: 0.75, pt: 1, in: 72, cm: 72 / 2.54, mm: 7.2 / 2.54, '': 0.75}

/** `80%` of the room, `300px`, `8cm`; undefined for what is no width. */
export function widthOf(given: string): Width | undefined {
  const [, number = '', unit = ''] = /^(\d+(?:\.\d+)?)\s*(%|px|pt|in|cm|mm|)$/.exec(given.trim()) ?? []
  const value = Number(number)
  if (number === '' || value === 0) return undefined
  if (unit === '%') return {of: 'room', value: Math.min(1, value / 100)}
  return {of: 'points', value: value * (POINTS[unit] ?? 1)}
}
