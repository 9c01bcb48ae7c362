import type {LiftRule} from './rule.ts'

/** Questions claim nothing; nor do the lines of an interview that are marked as a question. */
export const question: LiftRule = ({text}) => {
  if (/\?["'”’»)\]]*$/u.test(text.trimEnd())) return 'a question'
  return /^(?:Q|Question|Interviewer)\s?\d{0,3}[:.]\s/u.test(text) ? 'a question of an interview' : undefined
}
