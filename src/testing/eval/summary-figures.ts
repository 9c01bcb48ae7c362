import type {GoldCluster} from './gold.ts'
import {chanceOfNoGain, rouge2} from './rouge.ts'
import type {Figures} from './score.ts'

const mean = (values: readonly number[]): number =>
  values.reduce((sum, one) => sum + one, 0) / Math.max(1, values.length)

/** Stemmed ROUGE-2 of our texts and of the lead of each first text, and the chance in percent that ours is no better. */
export function summaryFigures(clusters: readonly GoldCluster[], texts: readonly string[]): Figures {
  const ours = clusters.map(({reference}, at) => rouge2(reference, texts[at] ?? ''))
  const lead = clusters.map(({reference, docs}) => rouge2(reference, docs[0] ?? ''))
  return {
    'text stemmed ROUGE-2': mean(ours),
    'text lead, stemmed ROUGE-2': mean(lead),
    'text chance of no gain over lead': 100 * chanceOfNoGain(ours, lead)
  }
}
