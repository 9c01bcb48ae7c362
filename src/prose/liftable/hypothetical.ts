import {hasFiniteVerb} from '../finite-verb.ts'
import type {LiftRule} from './rule.ts'

const OPENS_SUPPOSITION =
  /^(?:(?:So|But|And|Now),? )?(?:suppose|supposing|imagine|picture|assume|let us (?:say|suppose|assume|imagine)|let's (?:say|suppose|assume|imagine)|say that|what if|think of a|consider a (?:case|country|world|situation|scenario|hypothetical|family|town|village|company|household))\b/iu

/** A condition with its main clause is a claim; a condition alone, or an invented case, is not. */
export const hypothetical: LiftRule = ({text}) => {
  if (OPENS_SUPPOSITION.test(text)) return 'a supposition'
  if (!/^(?:(?:And|But|Even|Only) )?if\b/iu.test(text)) return undefined
  if (/^If only\b/u.test(text)) return 'a wish'
  if (/\bthen\b/u.test(text)) return undefined
  const afterComma = text
    .split(/[,—–]/u)
    .slice(1)
    .some((part) => hasFiniteVerb(part))
  return afterComma ? undefined : 'a condition without a main clause'
}
