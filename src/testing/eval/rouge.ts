// ROUGE-2 with stems, beside the scorer's without, and whether a difference could be chance.
import {stemmer} from 'stemmer'

/** Words of a text that count, as the scorer of whole texts cuts it. */
const BUDGET = 200
/** Shorter words are not stemmed, as in ROUGE 1.5.5 (Lin 2004). */
const SHORTEST_STEMMED = 4

function bigrams(text: string): ReadonlyMap<string, number> {
  const words = (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).map((word) =>
    word.length < SHORTEST_STEMMED ? word : stemmer(word)
  )
  const counts = new Map<string, number>()
  for (let at = 1; at < words.length; at++) {
    const pair = `${words[at - 1]} ${words[at]}`
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return counts
}

const total = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((sum, one) => sum + one, 0)

/** Stemmed ROUGE-2 F1 of a text, cut at 200 words, in percent. */
export function rouge2(reference: string, text: string): number {
  const wanted = bigrams(reference)
  const given = bigrams(text.split(/\s+/).slice(0, BUDGET).join(' '))
  let shared = 0
  for (const [pair, count] of wanted) shared += Math.min(count, given.get(pair) ?? 0)
  const all = total(wanted) + total(given)
  return all === 0 ? 0 : (200 * shared) / all
}

const RESAMPLES = 10_000
/** Multiplier and modulus of Park and Miller (1988): the same draws in every run. */
const MULTIPLIER = 48_271
const MODULUS = 2_147_483_647

/** Share of resamples in which the first list is not better on average than the second: a one-sided paired bootstrap. */
export function chanceOfNoGain(ours: readonly number[], theirs: readonly number[]): number {
  const gains = ours.map((one, at) => one - (theirs[at] ?? 0))
  let state = 1
  let without = 0
  for (let sample = 0; sample < RESAMPLES; sample++) {
    let sum = 0
    for (let draw = 0; draw < gains.length; draw++) {
      state = (state * MULTIPLIER) % MODULUS
      sum += gains[state % gains.length] ?? 0
    }
    if (sum <= 0) without++
  }
  return without / RESAMPLES
}
