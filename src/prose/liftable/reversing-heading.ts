import {rememberLast} from '../remember-last.ts'
import type {LiftRule} from './rule.ts'

/** Headings and stems under which the words are not what the author holds. Source: headings met in guidance, FAQs, consultations. */
const REVERSING: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [
    /\b(?:myths?|misconceptions?|misunderstandings?|fallac(?:y|ies)|fictions?|rumou?rs?|hoax(?:es)?|false claims?|misinformation|disinformation claims?|conspiracy theor(?:y|ies)|untruths?)\b/iu,
    'a claim that its heading calls false'
  ],
  [
    /\b(?:do not|don['’]?ts?|never|must not|should not|avoid(?:ing)?|what not to|not to do|not allowed|not permitted|prohibited|forbidden)\b(?![^.:]*\bmiss\b)/iu,
    'something that its heading forbids'
  ],
  [
    /\b(?:common|frequent|typical|classic) (?:mistakes?|errors?|pitfalls?)\b|\b(?:mistakes?|errors?|pitfalls?) (?:to avoid|people make)\b|\bred flags?\b|\bwarning signs?\b|\b(?:bad|poor|weak|wrong|incorrect) (?:practices?|examples?|answers?|wording)\b|\bbefore and after\b|\binstead of\b|\bwe reject(?:ed)?\b/iu,
    'an example of what is wrong'
  ],
  [
    /\bwhat (?:we(?:['’]ve| have)?|you(?:['’]ve| have)?|people|respondents|stakeholders|others|critics|they) (?:heard|told us|said|say|think|thought|asked)\b|\b(?:views?|feedback|comments?|responses?|submissions?|opinions?) (?:received|of respondents|from (?:respondents|stakeholders|consultees|the public))\b|\b(?:stakeholder|consultation|public|user|customer|reader) (?:views|feedback|comments|responses|submissions|opinions)\b|\btestimonials?\b|\bletters to the editor\b/iu,
    'what others said, reported under this heading'
  ],
  [
    /\b(?:objections?|counter-?arguments?|critic(?:s|isms?)|arguments? (?:against|for)|the case (?:for|against)|points of (?:view|disagreement))\b/iu,
    'an argument of others, set out under this heading'
  ],
  [
    /\b(?:hypothetical|fictional|fictitious|imaginary|exercises?|quiz|sample (?:text|letter|answer|clause)s?|example (?:letter|wording)s?|specimen|scenarios?|role[- ]play|worked examples?)\b/iu,
    'an invented case'
  ]
]
const LABELLED = /^(?:Myth|False|Wrong|Incorrect|Fiction|Rumou?r|Don['’]t|Claim|Misconception)(?: \d{1,2})?\s?[:–—-]/u

/** Which of the patterns is the first to match; the number of all when none does. */
const rankOf = (words: string): number => {
  const rank = REVERSING.findIndex(([pattern]) => pattern.test(words))
  return rank < 0 ? REVERSING.length : rank
}
const headingRank = rememberLast(rankOf)
const stemRank = rememberLast(rankOf)

/** What stands under a heading (or a list's stem) that reverses it keeps that heading or is not lifted. */
export const reversingHeading: LiftRule = ({text, heading = '', stem = ''}) => {
  if (LABELLED.test(text)) return 'a claim that its label calls false'
  return REVERSING[Math.min(headingRank(heading), stemRank(stem))]?.[1]
}
