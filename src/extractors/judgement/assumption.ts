import {after, type CueRule} from './cue.ts'

const ADVERB = '(?:also |therefore |further |here )?'
const HELD = '(?:also |widely |generally |often |commonly )?'

/** What is taken as true without being shown: `assuming that`, `on the assumption that`, `the forecast assumes`. */
export const assumption: CueRule = {
  form: 'assumption',
  words: {
    anchors: [
      ...['assuming', 'assume', 'assumes', 'assumed', 'assumption', 'assumptions', 'presuppose', 'presupposes'],
      ...['premise', 'granted', 'given']
    ],
    pattern: `assuming(?: that)?|(?:we|i|this (?:paper|report|estimate|analysis|forecast|projection|assessment|judge?ment)|the (?:forecast|projection|estimate|model|analysis|report|calculation|plan|budget)s?) ${ADVERB}(?:assumes?|presupposes?|takes? for granted)(?: that)?|(?:it|which) (?:is|was) ${HELD}assumed(?: that| to)?|(?:is|are|was|were) ${HELD}assumed to|(?:on|under|with) the assumption(?: that| of)?|(?:the|a|one|its|our|this|key|main|central|underlying|working|planning) assumptions?(?: here)? (?:is|are|was|remains?|behind [^,.;]{1,40} is)(?: that)?|(?:based|rests?|relies|depends|built|hinges) on the (?:assumption|premise) that|taken as given(?: that)?`
  },
  guards: [
    after(
      'takes-over',
      'takes over an office or a task',
      /^ (?:power|office|command|control|responsibility|the (?:role|post|presidency|office|chair|leadership|position)|a (?:new|leading|larger|greater|more))\b/i
    )
  ]
}
