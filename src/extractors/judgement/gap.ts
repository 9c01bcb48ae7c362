import {GAP_PHRASES} from '../../lexicon/gap-phrases.ts'
import type {Guard} from '../../prose/guard.ts'
import type {CueRule, Look} from './cue.ts'

const GUARDS: readonly Guard<Look>[] = [
  {
    name: 'known-for',
    reason: 'says what something is not noted for',
    refuses: ({cue, after}) => /known$/.test(cue) && /^ (?:for|as)\b/.test(after)
  },
  {
    name: 'access',
    reason: 'says to whom something is not open',
    refuses: ({cue, after}) =>
      /available$/.test(cue) && /^ (?:to|for (?:download|sale|comment|purchase|use))\b/.test(after)
  },
  {
    name: 'not-yet-then',
    reason: 'tells when something came about',
    refuses: ({cue, after}) =>
      /\b(?:established|released|published|tested)$/.test(cue) && /^ (?:until|till|before|from)\b/.test(after)
  },
  {
    name: 'records-broken',
    reason: 'records that are broken or set, and no written ones',
    refuses: ({cue, after}) =>
      /records?$/.test(cue) && /^ (?:was|were|is|are|has been|have been) (?:broken|set|beaten)\b/.test(after)
  },
  {
    name: 'no-doubt-whether',
    reason: 'says that there is no doubt',
    refuses: ({cue}) => /^no (?:doubt|question)/.test(cue)
  }
]

/** What is not known: `it remains to be seen`, `no official counts`, `unclear whether`, `there are limits to`. */
export const gaps: readonly CueRule[] = GAP_PHRASES.map((words) => ({form: 'gap', words, guards: GUARDS}))
