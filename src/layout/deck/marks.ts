import type {Citation} from '../../model/draft.ts'

/** Numbers of the sources that a citation names, ascending. */
export function sourcesOf(citation: Citation): readonly number[] {
  const cited = citation.evidence.map((evidence) => evidence.source)
  const printed = [...citation.value.matchAll(/\[(\d+)\]/g)].map((match) => Number(match[1]))
  return [...new Set(cited.length > 0 ? cited : printed)].sort((a, b) => a - b)
}

/** Over this many marks in a row of text, the rest is counted: `[1] [3] +6`. */
const MOST_MARKS = 4

/** The marks of sources as they stand in a text, joined by no-break spaces. */
export function marksOf(numbers: readonly number[]): string {
  const shown = numbers.length > MOST_MARKS ? numbers.slice(0, 2) : numbers
  const rest = numbers.length - shown.length
  return [...shown.map((number) => `[${number}]`), ...(rest > 0 ? [`+${rest}`] : [])].join('\u00A0')
}

/**
 * The marks as they hang in a narrow column, the fullest form that `fits`:
 * `[1] [2]`, then `[1–3]` when the numbers follow each other, then `[1] +2`, then the first mark alone.
 */
export function hangingMarks(numbers: readonly number[], fits: (marks: string) => boolean): string {
  const [first] = numbers
  const last = numbers.at(-1)
  if (first === undefined || last === undefined) return ''
  const one = `[${first}]`
  const run = last - first === numbers.length - 1 && numbers.length > 1 ? [`[${first}–${last}]`] : []
  const all = numbers.length < 3 ? [marksOf(numbers)] : []
  return [...all, ...run, `${one}\u00A0+${numbers.length - 1}`].find(fits) ?? one
}
