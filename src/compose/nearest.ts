// The name that was probably meant.
import {closest, distance} from 'fastest-levenshtein'

/** Up to one slip in three letters, and always one: `figurs`, `judgments`. */
const slips = (name: string): number => Math.max(1, Math.ceil(name.length / 3))

/** The known name nearest to the given one; undefined when none is near. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined
  const best = closest(name.toLowerCase(), [...known])
  return distance(name.toLowerCase(), best) <= slips(name) ? best : undefined
}

/** A hint for a name that is not known. `write` shows how a name stands in the text. */
export function nameHint(name: string, known: readonly string[], write: (name: string) => string): string {
  const best = nearest(name, known)
  return best === undefined ? `There are ${known.map(write).join(', ')}.` : `Did you mean ${write(best)}?`
}
