import {type CueRule, cuesOf} from './rule.ts'

const PATTERN =
  /(?<![\p{L}\p{N}-])(?:assuming(?: that)?|(?:we|I|this (?:paper|report|estimate|analysis|forecast|projection|assessment|judge?ment)|the (?:forecast|projection|estimate|model|analysis|report|calculation|plan|budget)s?) (?:also |therefore |further |here )?(?:assumes?|presupposes?|takes? for granted)(?: that)?|(?:it|which) (?:is|was) (?:also |widely |generally |often |commonly )?assumed(?: that| to)?|(?:is|are|was|were) (?:widely |generally |often |commonly )?assumed to|(?:on|under|with) the assumption(?: that| of)?|(?:the|a|one|its|our|this|key|main|central|underlying|working|planning) assumptions?(?: here)? (?:is|are|was|remains?|behind [^,.;]{1,40} is)(?: that)?|(?:based|rests?|relies|depends|built|hinges) on the (?:assumption|premise) that|taken as given(?: that)?|notion|assumption)(?![\p{L}\p{N}])/giu

/** What is taken as true without being shown: `assuming that`, `on the assumption that`, `the forecast assumes`. */
export const assumption: CueRule = (sentence) =>
  cuesOf(
    sentence,
    PATTERN,
    (match) =>
      !/^assuming$/iu.test(match[0]) ||
      !/^ (?:power|office|command|control|responsibility|the (?:role|post|presidency|office|chair|leadership|position)|a (?:new|leading|larger|greater|more))\b/iu.test(
        sentence.slice(match.index + 8)
      )
  )
