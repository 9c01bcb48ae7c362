import {HEDGE_ADJECTIVES, HEDGE_ADVERBS, HEDGE_NOUNS, HEDGE_VERBS} from '../../lexicon/hedges.ts'
import type {CueRule} from './cue.ts'

const PROPOSED =
  /^ (?:an?|the|some|several|two|three|other) (?:[a-zà-ÿ]+ )?(?:ways?|changes?|amendments?|reforms?|measures?|options?|names?|dates?|topics?|alternatives?|improvements?)\b|^ [a-zà-ÿ]+ing\b(?! (?:is|was|has|may|might|could|can)\b)/
/** Who suspects; after other words a `suspect` is a person. */
const SUSPECTS =
  /\b(?:we|i|they|you|who|he|she|also|strongly|now|still|long|officials|police|investigators|authorities|prosecutors|experts|scientists|analysts|critics|observers|doctors|many|some|most|researchers|ministers|diplomats) $/i
const CLAIM_FOLLOWS = /^ (?:that|the|an?|it|its|he|she|they|his|her|their|there|in|to)\b/

/** `perhaps`, `reportedly`, `suggests that`, `the possibility that`: words that claim less than they could. */
export const evidence: CueRule = {
  form: 'modal',
  words: {phrases: [...HEDGE_ADVERBS, ...HEDGE_ADJECTIVES, ...HEDGE_VERBS, ...HEDGE_NOUNS]},
  guards: [
    {
      name: 'proposal',
      reason: 'proposes something',
      refuses: ({cue, before, after}) =>
        cue.startsWith('suggest') &&
        (PROPOSED.test(after) || (cue === 'suggest' && /\b(?:please|to|can|you) $/i.test(before)))
    },
    {
      name: 'denied',
      reason: 'denies that it shows something',
      refuses: ({cue, before}) =>
        /^(?:impl|indicat|suggest|infer|hint)/.test(cue) && /(?:\bnot|n['’]t|\bnever) $/i.test(before)
    },
    {
      name: 'suspect-person',
      reason: 'a suspect is a person here',
      refuses: ({cue, before, after}) =>
        /^suspects?$/.test(cue) && !(SUSPECTS.test(before) || (cue === 'suspects' && CLAIM_FOLLOWS.test(after)))
    },
    {
      name: 'verb-of-saying',
      reason: 'a verb of saying: somebody alleged it',
      refuses: ({cue, before, after}) =>
        cue === 'alleged' &&
        CLAIM_FOLLOWS.test(after) &&
        !/\b(?:the|an?|this|that|these|those|is|are|was|were|been|of|for) $/.test(before)
    },
    {
      name: 'agreed-in-principle',
      reason: 'agreed in principle: a step, and no doubt',
      refuses: ({cue, before}) =>
        cue === 'in principle' &&
        /\b(?:agree|accept|approv|decision|deal|support|endors|backed|consent)[a-zà-ÿ]* $/i.test(before)
    },
    {
      name: 'not-yet-final',
      reason: 'not final yet: a tentative agreement, a provisional date',
      refuses: ({cue, after}) =>
        cue === 'tentative' &&
        /^ (?:agreement|deal|date|schedule|plan|contract|ruling|approval|settlement|list|budget|timetable)s?\b/.test(
          after
        )
    },
    {
      name: 'every-conceivable',
      reason: 'every that there is',
      refuses: ({cue, before}) => /^(?:conceivable|plausible)$/.test(cue) && /\b(?:every|all|any) $/i.test(before)
    },
    {
      name: 'meant-or-due',
      reason: 'what was intended, or is a duty',
      refuses: ({cue, after}) => cue === 'supposed' && /^ to\b/.test(after)
    },
    {
      name: 'set-to-a-value',
      reason: 'set to a value, bound to a thing',
      refuses: ({cue, after}) => /^(?:is|are) (?:set|bound) to$/.test(cue) && /^ (?:\d|the|an?|zero|one)\b/.test(after)
    }
  ]
}
