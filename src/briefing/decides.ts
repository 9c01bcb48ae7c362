import {DECIDING_BODIES, DECISION_VERBS} from '../lexicon/decision-verbs.ts'
import {tokensOf} from '../prose/tokens.ts'
import {findingsIn, type Statement} from './statements.ts'

/** Words between a body and its verb: `the Committee has unanimously voted`. */
const REACH = 4
/** Only the beginning of a sentence is looked at: its subject stands there, after an opening phrase. */
const LOOKED_AT = 24
/** After these the verb is a participle, or somebody else's. */
const NO_VERB = /\b(?:by|was|were|been|being|be|to|that|who|which|if|when|after|not|never)\b/u

/** Whether a statement tells of a decision: a body that can decide, soon followed by a verb of deciding. */
export function decides(statement: Statement): boolean {
  const tokens = tokensOf(statement.evidence.text).slice(0, LOOKED_AT)
  const offset = statement.sentence.start
  const actors = findingsIn(statement, 'actor').filter(({value}) => value.type !== 'place')
  return tokens.some(({lower, start}, at) => {
    const named = actors.some((actor) => actor.start - offset <= start && start < actor.end - offset)
    if (!named && !DECIDING_BODIES.has(lower)) return false
    return tokens.slice(at + 1, at + 1 + REACH).some((token, index) => {
      const between = tokens.slice(at + 1, at + 1 + index).map((one) => one.lower)
      return DECISION_VERBS.has(token.lower) && !between.some((word) => NO_VERB.test(word))
    })
  })
}
