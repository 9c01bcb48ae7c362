import {leftEnd} from './extent.ts'
import {joinRanges} from './join.ts'
import {mayHoldDate, ROLE} from './lexemes.ts'
import {type DateContext, type DateRule, isRefused, type Match, type Mention, type Sight} from './mention.ts'
import {dateRules} from './rules.ts'
import {type Token, tokensIn} from './tokens.ts'

/** What a document says of its own date, for the rules. `2021-10-05`, `2021-10`, `2021`. */
export function contextOf(date: string | undefined, monthFirst: () => boolean = () => false): DateContext {
  const known = date === undefined ? undefined : /^\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(date)?.[0]
  return {reference: known, known: known?.length ?? 0, monthFirst}
}

/** Rules by the roles of the sentence, then by those of the word: there are few pairs of them. */
const byPresent = new Map<number, (readonly DateRule[] | undefined)[]>()

/** The rules that may begin at a word with these roles, in a sentence with those. */
function rulesFor(roles: number, present: number): readonly DateRule[] {
  const byRoles = byPresent.get(present) ?? []
  byPresent.set(present, byRoles)
  const known = byRoles[roles]
  if (known !== undefined) return known
  const rules = dateRules.filter(
    (rule) => (rule.roles & roles) > 0 && (rule.needs === undefined || (rule.needs & present) > 0)
  )
  byRoles[roles] = rules
  return rules
}

/** Roles that some rules need anywhere in the sentence; the letters of `2h` and `10D` are units. */
const NEEDED = ROLE.unit | ROLE.month | ROLE.weekday | ROLE.shift | ROLE.season | ROLE.part
function presentIn(tokens: readonly Token[]): number {
  let present = 0
  for (const token of tokens) {
    present |= token.roles
    if (!token.spaced && (token.lower === 'h' || token.lower === 'd')) present |= ROLE.unit
  }
  return present & NEEDED
}

interface Best extends Match {
  readonly rule: string
}

/** Of what the rules read from a token, the longest. */
function bestAt(sight: Sight, at: number, token: Token): Best | undefined {
  let best: Best | undefined
  for (const rule of rulesFor(token.roles, sight.present)) {
    const found = rule.read(sight, at)
    if (found === undefined || isRefused(found)) continue
    if (best === undefined || found.stop > best.stop) best = {...found, rule: rule.name}
  }
  return best
}

/** What the first rule that refused the words at a token says of them. */
function refusedAt(sight: Sight, at: number, token: Token): readonly Left[] {
  for (const rule of rulesFor(token.roles, sight.present)) {
    const found = rule.read(sight, at)
    if (found === undefined || !isRefused(found)) continue
    return [
      {
        start: token.start,
        stop: sight.tokens[found.stop - 1]?.end ?? token.end,
        rule: rule.name,
        reason: found.refused
      }
    ]
  }
  return []
}

/** Words that may stand between a number and what makes a time of it; all others end what it could begin. */
const GOES_ON: ReadonlySet<string> = new Set(
  (
    'to of and or thousand until till through thru o oclock a p am pm ish s st nd rd th h d q times min past from at on in the ' +
    'number full whole entire solid straight consecutive calendar more additional long short eastern local at between summers winters autumns'
  ).split(' ')
)
const BEFORE_CLOCK: ReadonlySet<string> = new Set('at around by before after circa the'.split(' '))
const NUMBERS = ROLE.digits | ROLE.count
const YEAR_LENGTH = 4

/** A number that counts what is no time: `16 firms`, `a plan`, `two men`. Most numbers of a text are told apart by that. */
function isIdleNumber(tokens: readonly Token[], at: number, token: Token): boolean {
  if ((token.roles & ~NUMBERS) > 0 || (token.digits >= 0 && token.lower.length >= YEAR_LENGTH)) return false
  const next = tokens[at + 1]
  if (next === undefined || next.roles > 0 || !next.spaced || GOES_ON.has(next.lower)) return false
  const code = next.lower.charCodeAt(0)
  // A mark may be a comma of a date, a hyphen, a stroke.
  if (code < 97 && code !== 36) return false
  return !BEFORE_CLOCK.has(tokens[at - 1]?.lower ?? '')
}

/** Words of a text that a rule looked at and left. UTF-16 offsets. */
export interface Left {
  readonly start: number
  readonly stop: number
  readonly rule: string
  readonly reason: string
}

const BLOCKS: ReadonlySet<string> = new Set('@#_$£€')
const isBlocked = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (token === undefined || token.spaced) return false
  const before = tokens[at - 1]?.lower ?? ''
  // Parts of words, addresses, tags and amounts: `x5`, `@may`, `#2020`, `A1`, `$5`.
  return BLOCKS.has(before) || (/^\p{L}+$/u.test(before) && token.digits >= 0 && !((tokens[at - 1]?.roles ?? 0) & 1))
}

/** All dates, times, durations and sets in a text, in order and without overlaps. */
export function mentionsIn(text: string, context: DateContext, left?: Left[]): readonly Mention[] {
  if (!mayHoldDate(text)) return []
  const tokens = tokensIn(text)
  const sight: Sight = {text, tokens, present: presentIn(tokens), context}
  const found: Mention[] = []
  let least = 0
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]
    if (token === undefined || token.roles === 0 || isIdleNumber(tokens, at, token) || isBlocked(tokens, at)) {
      at++
      continue
    }
    const best = bestAt(sight, at, token)
    if (best === undefined) {
      if (left !== undefined) left.push(...refusedAt(sight, at, token))
      at++
      continue
    }
    found.push(mentionOf(tokens, best, at, least))
    least = best.stop
    at = best.stop
  }
  return found.length === 0 ? found : joinRanges(found, text, context)
}

function mentionOf(
  tokens: readonly Token[],
  {stop, reading, rule, from = undefined}: Best,
  at: number,
  least: number
): Mention {
  const first = leftEnd(tokens, from ?? at, stop, rule, reading, least)
  return {...reading, start: tokens[first]?.start ?? 0, stop: tokens[stop - 1]?.end ?? 0, rule}
}
