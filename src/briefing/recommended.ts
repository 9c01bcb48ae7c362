// Which of the claims that are shown recommend something: a memo puts these where it asks for a decision.
import type {Briefing, Claim} from '../model/briefing.ts'
import {findingsIn, type Statement} from './statements.ts'

type Blocks = Pick<Briefing, 'bottomLine' | 'sections'>

/** Ids of the claims of bottom line and sections whose own sentence has the author recommend or demand something. */
export function recommendedIn({bottomLine, sections}: Blocks, statements: readonly Statement[]): readonly string[] {
  const places = new Set(
    statements
      .filter((statement) => findingsIn(statement, 'judgement').some(({value}) => value.form === 'recommendation'))
      .map(({evidence}) => placeOf(evidence))
  )
  const claims: readonly Claim[] = [
    ...(bottomLine === undefined ? [] : [bottomLine.claim, ...bottomLine.supports]),
    ...sections.flatMap(({title, claims: others}) => [title, ...others])
  ]
  return [...new Set(claims.filter(({evidence}) => places.has(placeOf(evidence[0]))).map(({id}) => id))]
}

const placeOf = ({span}: Statement['evidence']): string => `${span.start} ${span.source}`
