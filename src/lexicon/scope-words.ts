// Words that limit a claim or set it against another, beside those of `guard-words.ts`: exceptions, comparisons,
// conditions, exclusions. Source: the exceptive, comparative and conditional prepositions and adverbs of English grammars.
import {DENOMINATORS, TENS, UNITS_AND_TEENS} from './numbers.ts'

const LIMITS = `exception exceptions exempt excluding excludes excluded exclude apart aside besides unlike rather instead
  alone solely merely exclusively strictly compared comparison versus relative pending subject conditional depending depends
  contingent providing assuming barring otherwise hitherto sole although though notwithstanding regardless
  whichever whatever whenever wherever
  applicable appropriate practicable feasible permitted allowed necessary
  yet some several few fewer fewest many much more less none all every each majority minority
  too enough longer anymore pretend supposed purported`

/** In lower case. `one` is as often a pronoun as a number and is not among them. */
export const scopeWords: ReadonlySet<string> = new Set([
  ...LIMITS.trim().split(/\s+/),
  ...Object.keys(UNITS_AND_TEENS).filter((word) => word !== 'one'),
  ...Object.keys(DENOMINATORS),
  ...Object.keys(TENS)
])
