import type {Passage} from '../../model/source.ts'
import {type Quoted, quotedIn} from '../quotation-marks.ts'
import type {LiftRule} from './rule.ts'

/** More of the sentence than this in quotation marks, with no verb outside, makes it somebody else's. */
const WORDS_OUTSIDE = 2

const known = new WeakMap<Passage, readonly Quoted[]>()

/** The quoted runs of a passage, looked for once for all its sentences. */
function quotesOf(passage: Passage): readonly Quoted[] {
  const found = known.get(passage) ?? quotedIn(passage.text)
  known.set(passage, found)
  return found
}

/** Index of the first run that ends after `at`; runs are in order and do not overlap. */
function firstAfter(quotes: readonly Quoted[], at: number): number {
  let low = 0
  let high = quotes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((quotes[middle]?.end ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return low
}

/** Tells of a stretch of a text whether fewer words stand outside of it than make a claim of the author's own. */
function isWhole(text: string): (from: number, to: number) => boolean {
  let ends: readonly number[] | undefined
  return (from, to) => {
    ends ??= wordsAtEnds(text)
    // Words outside a stretch are at both ends of the list: two of them on either side decide.
    let outside = 0
    for (let at = 0; at < WORDS_OUTSIDE; at++) if ((ends[at] ?? from) < from) outside++
    for (let at = WORDS_OUTSIDE; at < 2 * WORDS_OUTSIDE; at++) if ((ends[at] ?? -1) >= to) outside++
    return outside < WORDS_OUTSIDE
  }
}

/** Where the first two and the last two words begin; a text of fewer has some of them twice, and one is missing. */
function wordsAtEnds(text: string): readonly number[] {
  const starts = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({index}) => index)
  const [first, second, last = -1] = [starts[0], starts[1], starts.at(-1)]
  const none = text.length
  return [first ?? none, second ?? none, starts.length > 1 ? (starts.at(-2) ?? -1) : -1, last]
}

/** Block quotes, code, cells; a sentence inside a quotation that runs over several, or that is a quotation as a whole. */
export const notOwnWords: LiftRule = ({text, passage}) => {
  if (passage.role === 'quote') return 'words of others (block quotation)'
  if (passage.role === 'heading') return 'a heading'
  if (!passage.liftable) return 'not running text of the author'
  const quotes = quotesOf(passage)
  if (quotes.length === 0) return undefined
  const at = passage.text.indexOf(text)
  if (at < 0) return undefined
  const end = at + text.length
  const whole = isWhole(text)
  for (let next = firstAfter(quotes, at); next < quotes.length; next++) {
    const quoted = quotes[next] as Quoted
    if (quoted.start > end) break
    if (quoted.start < at && quoted.to > at) return 'part of a longer quotation'
    if (quoted.start >= at && quoted.start < end && quoted.to >= end) return 'part of a longer quotation'
    if (quoted.start >= at && quoted.end <= end && whole(quoted.start - at, quoted.end - at)) {
      return 'words of others (the whole sentence is quoted)'
    }
  }
  return undefined
}
