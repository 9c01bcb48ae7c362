import {danglingStart} from '../dangling.ts'
import {hasFiniteVerb} from '../finite-verb.ts'
import type {LiftRule} from './rule.ts'

const SAY =
  '(?:say|says|said|argue|argues|argued|claim|claims|claimed|contend|contended|insist|insisted|believe|believed|think|thought|feel|felt|fear|feared|suggest|suggested|object|objected|complain|complained|maintain|maintained|assert|asserted|dismiss|dismissed|doubt|doubted|see|regard|hold|held|warn|warned|point out|pointed out|call|called|describe|described)'
const HEDGED =
  '(?:(?:have|has|had|would|will|may|might|could|also|often|still|even|now|always|sometimes|already|be quick to|be tempted to|like to) ){0,3}'
const PEOPLE =
  '(?:critics|supporters|opponents|proponents|advocates|detractors|sceptics|skeptics|cynics|optimists|pessimists|commentators|pundits|naysayers|(?:some|many|others|most|several|a few|plenty)(?: (?:of (?:them|these)|people|critics|observers|commentators|experts|analysts|economists|politicians|voices|scholars|argue))?|people|those who disagree|there are those who)'
const OTHERS = new RegExp(`^(?:(?:but|yet|and|still|meanwhile|indeed),? )?${PEOPLE} ${HEDGED}${SAY}\\b`, 'iu')
const IT_IS_SAID =
  /^(?:(?:but|yet|and),? )?it (?:is|was|has been|has long been|can be|could be|may be) (?:\p{Ll}+ly |often |also |now |sometimes |still )?(?:said|claimed|argued|alleged|reported|rumou?red|suggested|objected|whispered)(?: (?:in|by|among) [^,.;]{1,40})? that\b/iu
/** After these the author speaks again. */
const OWN_STAND = /; |[,—–] ?(?:but|yet|though|although|however|while|whereas|and rightly|wrongly)\b/u

/** What stands before the subject is looked at so far: `Because of its size, small economy and debts, some would`. */
const ADVERBIAL_REACH = 120

const isTheirs = (clause: string): boolean => OTHERS.test(clause) || IT_IS_SAID.test(clause)

/** Whether it is so where the main clause may begin: at the start, after a connective, after each comma of an opening without a verb. */
function beginsTheirs(text: string): boolean {
  const first = danglingStart(text)?.length ?? 0
  if (isTheirs(text.slice(first))) return true
  const commas = [...text.slice(first, first + ADVERBIAL_REACH).matchAll(/, /gu)].map(({index}) => first + index)
  return commas.some((comma) => isTheirs(text.slice(comma + 2)) && !hasFiniteVerb(text.slice(first, comma)))
}

/** `Some argue that`, `Critics say`, `It is often said that`: what others without a name say is no claim of the source. */
export const unnamedOthers: LiftRule = ({text}) =>
  beginsTheirs(text) && !OWN_STAND.test(text) ? 'what unnamed others say' : undefined
