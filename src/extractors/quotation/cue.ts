import {SAYING} from '../../lexicon/verbs-of-saying.ts'

/** A verb of saying in a stretch; offsets in the passage. */
export interface Cue {
  readonly start: number
  readonly end: number
  readonly verb: string
}

const VERBS = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${[...SAYING.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|')})(?![\\p{L}\\p{N}-])`,
  'gu'
)
/** `to say`, `did not say`, `would say`, `is called`: not the telling of words that were said. */
const NOT_SAID =
  /(?:\b(?:to|not|never|would|could|might|may|should|must|can|cannot|the|an?|no|of|be|been|being|without|refused to|declined to|if|any|his|her|its|their|this|that)|n['’]t)\s$/iu

/** The verbs of saying between two offsets that tell what somebody said, in order. */
export function cuesIn(text: string, from: number, to: number): readonly Cue[] {
  return [...text.slice(from, to).matchAll(VERBS)]
    .map((match) => ({start: from + match.index, end: from + match.index + match[0].length, verb: match[0]}))
    .filter(({start}) => !NOT_SAID.test(text.slice(Math.max(0, start - 12), start)))
}

/** `according to`, with the place of what follows it. */
export function accordingTo(text: string, from: number, to: number): Cue | undefined {
  const found = /\baccording to\b/iu.exec(text.slice(from, to))
  return found === null
    ? undefined
    : {start: from + found.index, end: from + found.index + found[0].length, verb: 'according to'}
}
