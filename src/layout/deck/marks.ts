import type {Citation} from '../../model/draft.ts'

/** Numbers of the sources that a citation names, ascending. */
export function sourcesOf(citation: Citation): readonly number[] {
  const cited = citation.evidence.map((evidence) => evidence.source)
  const printed = [...citation.value.matchAll(/\[(\d+)\]/g)].map((match) => Number(match[1]))
  return [...new Set(cited.length > 0 ? cited : printed)].sort((a, b) => a - b)
}

/** Over this many marks in a row of text, the rest is counted: `[1] [3] +6`. */
const MOST_MARKS = 4
/** So many sources in a row are one mark: `[1–3]`. */
const RUN = 3

/** The marks of sources as they stand in a text, joined by no-break spaces. */
export function marksOf(numbers: readonly number[]): string {
  const marks = runsIn(numbers).flatMap(({first, last}) =>
    last - first + 1 >= RUN
      ? [`[${first}–${last}]`]
      : Array.from({length: last - first + 1}, (_, at) => `[${first + at}]`)
  )
  if (marks.length <= MOST_MARKS) return marks.join('\u00A0')
  return [...numbers.slice(0, 2).map((number) => `[${number}]`), `+${numbers.length - 2}`].join('\u00A0')
}

/** Stretches of numbers that follow each other. */
function runsIn(numbers: readonly number[]): readonly {readonly first: number; readonly last: number}[] {
  const runs: {first: number; last: number}[] = []
  for (const number of numbers) {
    const run = runs.at(-1)
    if (run && run.last === number - 1) run.last = number
    else runs.push({first: number, last: number})
  }
  return runs
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
