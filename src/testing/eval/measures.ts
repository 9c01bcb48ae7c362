/** One figure of a set: where the scorer puts it, the best of other tools on this half, and what is to be reached. */
export interface Measure {
  readonly set: string
  /** Type and level of `score.mjs`, or a field of `score-texts.mjs`. */
  readonly type: string
  readonly level: string
  /** As printed by the README of the sets; undefined where it gives none. */
  readonly others: number | undefined
  readonly reach: number | undefined
}

const measure = (set: string, type: string, level: string, others?: number, reach?: number): Measure => ({
  set,
  type,
  level,
  others,
  reach
})

/** All measures, in the order of the table. A set that is not named here is shown with the scorer's strict level. */
export const measures: readonly Measure[] = [
  measure('newsquant', 'quantity', 'value', 76.7, 92),
  measure('newsquant', 'quantity', 'value+unit', 56.5, 82),
  measure('newsquant', 'quantity', 'value+unit+change', 38.6, 72),
  measure('newsquant', 'quantity', 'value+concept~'),
  measure('q3-tests', 'quantity', 'value+unit+change', 82.9, 80),
  measure('rt-units', 'quantity', 'value+unit+change', 84.5, 80),
  measure('rt-ranges', 'quantity', 'value+unit+change'),
  measure('rt-dates', 'date', 'span~', 93),
  measure('rt-dates', 'date', 'span', 72.6),
  measure('rt-dates', 'date', 'span~+value', 73, 88),
  measure('bioscope', 'hedge', 'span', 70.1, 82),
  measure('golden-en', 'sentence', 'span', 95.4, 97),
  measure('med1250', 'acronym', 'short+long', 90.7, 91),
  measure('html', 'text', 'F1', 96.6),
  measure('summaries', 'text', 'ROUGE-1'),
  measure('summaries', 'text', 'ROUGE-2', 12.75),
  measure('summaries', 'text', 'stemmed ROUGE-2', 13.7),
  measure('summaries', 'text', 'lead, stemmed ROUGE-2'),
  measure('summaries', 'text', 'chance of no gain over lead')
]
