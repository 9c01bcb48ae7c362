import {isVerb, startOf} from '../grammar.ts'
import type {MeasureRule} from '../measure.ts'
import {subjectOf} from '../subject.ts'
import {lowerAt} from '../token.ts'

/** What is compared stands within so many tokens before the second `as`. */
const REACH = 8

/** `the plant would use as much power as 45,000 homes`: what is as much, with its subject and verb. */
export const compared: MeasureRule = ({tokens}, amount) => {
  const as = startOf(amount) - 1
  if (lowerAt(tokens, as) !== 'as') return []
  for (let at = as - 2; at > Math.max(0, as - REACH); at--) {
    if (lowerAt(tokens, at) !== 'as' || !/^(?:much|many|large|big|long|high|fast|often)$/.test(lowerAt(tokens, at + 1)))
      continue
    const verb = at - 1
    const subject = subjectOf(tokens, verb)
    return [[subject !== undefined && subject[1] <= verb ? subject[0] : isVerb(tokens, verb) ? verb : at, as]]
  }
  return []
}
