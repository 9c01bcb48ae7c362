import {cuesOf} from './rule.ts'

/** How far from its `must` a sign of a rule may stand. */
const REACH = 160
const MUST = /(?<![\p{L}\p{N}'’-])must(?: not)?(?![\p{L}\p{N}'’-])/gu
/** Steps of a procedure, which somebody has to take in due form. */
const STEP =
  '(?:also |first |then |formally |now |still )?(?:be |have been )?(?:approv|ratif|adopt|pass|vote|sign|consent|authoris|authoriz|endors|confirm|certif|licen[cs]|grant|issu|appl(?:y|ied)|submit|fil|lodg|regist|notif|publish|consult|deposit|appoint|elect|obtain|hold a|seek|give (?:notice|consent|its consent)|agree)'
const STEP_FOLLOWS = new RegExp(`^ ${STEP}`, 'u')
/** Where the rule stands, or what cannot go on without the step. */
const GROUND =
  /\b(?:under (?:the |section |article |clause |its |this |that |\p{Lu})|by law|in law|according to the (?:act|law|treaty|statutes?|rules)|pursuant to|required by|in accordance with|(?:the |an )?act (?:of|\d{4})|before \p{L}[^.;]{0,60}? (?:can|may|could|is|are|will be|takes? effect|begins?|starts?)|to (?:take effect|enter into force|become (?:law|valid|binding)|be valid|qualify)|by a (?:simple|two-thirds|qualified|absolute)? ?majority)\b/iu
/** Bodies and offices that act by procedure. */
const BODY =
  /\b(?:assembl(?:y|ies)|parliaments?|senate|congress|councils?|cabinet|governments?|ministers?|ministry|ministries|courts?|commissions?|committees?|boards?|states?|members|president|king|governor|mayors?|regulators?|authorit(?:y|ies)|agenc(?:y|ies)|operators?|applicants?|holders?|companies|employers?|licensees?|part(?:y|ies)|chambers?|electorate|voters|shareholders|budget|treaty|pact|bill|contract|decision|plan)\b/iu

/**
 * Whether the `must` at `start` is that of a rule or a procedure and no advice: a step that is taken in due form, of a
 * body, and a law or something that waits for it (`The chamber must ratify the pact before it can take effect`).
 */
export function isRequirement(sentence: string, start: number): boolean {
  const head = sentence.slice(Math.max(0, start - REACH), start)
  const tail = sentence.slice(start, start + REACH)
  const must = cuesOf(tail, MUST)[0]
  if (must === undefined || must.start !== 0) return false
  const next = tail.slice(must.end)
  return STEP_FOLLOWS.test(next) && BODY.test(head) && (GROUND.test(next) || GROUND.test(head))
}
