import {LIKELIHOOD_PHRASES, LIKELIHOOD_WORDS} from '../../lexicon/yardstick-words.ts'
import {after, type CueRule} from './cue.ts'

/** Persons and things that are only named so: `likely voters`, `the likely successor`. */
const NAMED_SO =
  /^ (?:voters?|buyers?|customers?|candidates?(?! (?:for|gene|is|are))|nominees?|successors?|winners?|contenders?|challengers?|opponents?|rivals?|suspects?|heirs?|leaders?)\b/

/** What can be unlikely in earnest. */
const WHAT_MAY_HAPPEN =
  /^ (?:to|that|as|because|in|by|before|event|scenario|outcome|prospect|case|possibility|result|development|combination|turn|explanation|cause)\b/

/** `it is likely that`, `will probably`, `a remote chance`: words that say how likely something is. */
export const likelihood: CueRule = {
  form: 'likelihood',
  words: {phrases: [...LIKELIHOOD_WORDS, ...LIKELIHOOD_PHRASES]},
  guards: [
    {
      name: 'fixed-phrase',
      reason: 'a fixed phrase: probable cause, probable maximum',
      refuses: ({cue, after: next}) => cue === 'probable' && /^ (?:cause|maximum)\b/.test(next)
    },
    {
      name: 'comparison',
      reason: 'compares how often something happens',
      refuses: ({cue, after: next}) => /^(?:more|less) likely$/.test(cue) && /^ (?:than|to)\b[^,;]*\bthan\b/.test(next)
    },
    {
      name: 'question-of-degree',
      reason: 'asks or compares how likely it is',
      refuses: ({cue, before: head}) => /^(?:likely|probable)$/.test(cue) && /\b(?:how|as|so)\s$/i.test(head)
    },
    {
      name: 'unlikely-hero',
      reason: 'calls somebody or something surprising: an unlikely hero',
      refuses: ({cue, before: head, after: next}) =>
        cue === 'unlikely' &&
        /\b(?:an|the|his|her|its|most|two|three|four|several|some|these|those|of) $/i.test(head) &&
        /^ [a-z]/.test(next) &&
        !WHAT_MAY_HAPPEN.test(next)
    },
    {
      name: 'rating',
      reason: 'names a class of a rating: “likely Republican”',
      refuses: ({before: head, after: next}) =>
        /(?:[“"‘']|\b(?:an?|the|from|to) [“"‘']?)$/i.test(head) && /^ [A-Z][a-z]/.test(next)
    },
    after('named-so', 'names a person or a group, and judges nothing', NAMED_SO)
  ]
}
