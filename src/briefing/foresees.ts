import {OUTCOME_STATES, OUTCOME_VERBS} from '../lexicon/outcome-verbs.ts'
import {tokensOf} from '../prose/tokens.ts'

/** Weaker words that look ahead; `reportedly` and `appears` are hedges on what is, and no outlook. */
const AHEAD = /\b(?:may|might|could|can be expected|expected to|set to|possib\w+|perhaps|potential\w*|prospect)\b/i
/** Between `may` and what may happen: `may not yet be`. */
const BETWEEN = new Set(
  'not well also still yet even therefore thus in turn only again further soon eventually'.split(' ')
)

/**
 * Whether a weaker word says that something can come about: `might fail`, `may require more staff`. `Owners may choose`
 * leaves them free, and `is or could be sold` sorts what is.
 */
export function foresees(sentence: string, cue: string, end: number): boolean {
  if (!AHEAD.test(cue) || /\b(?:is|are|was|were) or \w+$/i.test(sentence.slice(0, end))) return false
  if (!/^may\b/i.test(cue)) return true
  const after = tokensOf(sentence.slice(end, end + REACH)).map(({lower}) => lower)
  const [verb = '', ...rest] = after.filter((word) => !BETWEEN.has(word))
  return verb === 'be' ? OUTCOME_STATES.has(rest[0] ?? '') : OUTCOME_VERBS.has(verb)
}
/** UTF-16 units after the cue that are looked at. */
const REACH = 60
