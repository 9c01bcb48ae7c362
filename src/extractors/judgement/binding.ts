/** How far from its `must` a sign of a rule may stand. */
const REACH = 160
const MUST = /^must(?: not)?(?![a-z\d'’-])/
const ADVERBS = '(?:(?:also|first|then|formally|now|still|therefore|at a minimum|where (?:possible|applicable)),? )?'
/** Steps of a procedure, which somebody has to take in due form. */
const STEP_FOLLOWS = new RegExp(
  `^ ${ADVERBS}(?:be |have been )?(?:approv|ratif|adopt|pass|vote|sign|consent|authoris|authoriz|endors|confirm|certif|licen[cs]|grant|issu|appl(?:y|ied)|submit|fil|lodg|regist|notif|publish|consult|deposit|appoint|elect|obtain|hold a|seek|give (?:notice|consent|its consent)|agree)`
)
/** Where the rule stands, or what cannot go on without the step. */
const GROUND =
  /\b(?:under (?:the |section |article |clause |its |this |that |[A-Z])|by law|in law|according to the (?:act|law|treaty|statutes?|rules)|pursuant to|required by|in accordance with|(?:the |an )?act (?:of|\d{4})|before [a-z][^.;]{0,60}? (?:can|may|could|is|are|will be|takes? effect|begins?|starts?)|before (?:[a-z]+ing|entering|becoming) |to (?:take effect|enter into force|become (?:law|valid|binding)|be valid|qualify)|by a (?:simple|two-thirds|qualified|absolute)? ?majority)\b/i
/** Bodies and offices that act by procedure. */
const BODY =
  /\b(?:assembl(?:y|ies)|parliaments?|senate|congress|councils?|cabinet|governments?|ministers?|ministry|ministries|courts?|commissions?|committees?|boards?|states?|members|president|king|governor|mayors?|regulators?|authorit(?:y|ies)|agenc(?:y|ies)|operators?|applicants?|holders?|companies|employers?|licensees?|part(?:y|ies)|chambers?|electorate|voters|shareholders|budget|treaty|pact|bill|contract|decision|plan)\b/i
/** What no rule says: it is urged. */
const URGED =
  /^ (?:(?:also|now|still|therefore) )?(?:act|change|rethink|stop|face|reali[sz]e|recogni[sz]e|understand|learn|move|invest|adapt|do (?:more|better|their)|work (?:harder|together|more)|be (?:bold|ready|prepared|more|better|willing)|get|go|think|rise|lead|listen|admit|wake)\b/
/** What a reader has to be for something to be open to him. */
const QUALIFIES =
  /^ (?:also )?(?:be (?:an?|at least|over|under|aged|registered|enrolled|licensed) |hold an? |have (?:an? (?:valid |current )?(?:licen[cs]e|permit|passport|degree|visa)))/
/** A condition, a date or a rule before it makes the definite one an addressee: `if it finds that …, the agency must`. */
const CONDITIONAL = /^(?:if|when|where|within|before|once|consistent with|under|in accordance with|pursuant to)\b/i
const DEFINITE =
  /\bthe (?:agency|applicant|bidder|tenderer|contractor|supplier|licensee|operator|employer|holder|recipient|vendor|grantee|candidate|importer|exporter|manufacturer|department)(?:['’]s [a-zà-ÿ]+)? $/i
/** Whom rules address, in the plural or with `each`: `agencies must`, `each applicant must`; not `the council must`. */
const ADDRESSEE =
  /(?:^|[^a-zà-ÿ])(?:(?:[a-zà-ÿ]+ )?(?:agencies|departments|agency (?:heads|officials|cios|leaders)|applicants|bidders|tenderers|suppliers|contractors|subcontractors|licensees|operators|employers|importers|exporters|holders|candidates|grantees|recipients|vendors|(?:contracting )?authorities|manufacturers|registrants|offerors)|all (?:[a-zà-ÿ]+ ){0,2}[a-zà-ÿ]+s|(?:each|every|any|an?|no) (?:[a-zà-ÿ]+ ){0,2}(?:agency|department|applicant|bidder|tenderer|supplier|contractor|licensee|operator|employer|importer|exporter|holder|candidate|grantee|recipient|vendor|authority|person|member|party|state|manufacturer)) (?:(?:of|for|in|under|that|who) [^,;.]{1,60} )?$/i

/**
 * What the `must` at `start` is when it is no advice. `requirement`: a step that is taken in due form, of a body,
 * and a law or something that waits for it (`The chamber must ratify the pact before it can take effect`). `obligation`:
 * what a rule lays on those whom it addresses (`applicants must submit`); its issuer binds them.
 */
export function bindingOf(sentence: string, start: number): 'requirement' | 'obligation' | undefined {
  const tail = sentence.slice(start, start + REACH)
  const must = MUST.exec(tail)
  if (must === null) return undefined
  const head = sentence.slice(Math.max(0, start - REACH), start)
  const next = tail.slice(must[0].length)
  if (STEP_FOLLOWS.test(next) && BODY.test(head) && (GROUND.test(next) || GROUND.test(head))) return 'requirement'
  return addresses(sentence, head, next) ? 'obligation' : undefined
}

function addresses(sentence: string, head: string, next: string): boolean {
  if (/\byou $/i.test(head)) return QUALIFIES.test(next)
  if (URGED.test(next)) return false
  return ADDRESSEE.test(head) || (DEFINITE.test(head) && CONDITIONAL.test(sentence))
}
