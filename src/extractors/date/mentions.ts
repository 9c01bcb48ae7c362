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

type RulesByRoles = Map<number, readonly DateRule[]>

/** Rules by the roles of the sentence, then by those of the word: there are few pairs of them. */
const byPresent = new Map<number, RulesByRoles>()

/** The rules that may begin at a word with these roles, in a sentence with those. */
function rulesFor(roles: number, present: number): readonly DateRule[] {
  const byRoles = byPresent.get(present) ?? new Map<number, readonly DateRule[]>()
  byPresent.set(present, byRoles)
  const known = byRoles.get(roles)
  if (known !== undefined) return known
  const rules = dateRules.filter(
    (rule) => (rule.roles & roles) > 0 && (rule.needs === undefined || (rule.needs & present) > 0)
  )
  byRoles.set(roles, rules)
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

/** `a` and `an` begin a length only where the next word can go on with it. */
const isIdleArticle = (tokens: readonly Token[], at: number, token: Token): boolean =>
  (token.lower === 'a' || token.lower === 'an') && tokens[at + 1]?.roles === 0 && tokens[at + 1]?.lower !== 'number'

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
    if (token === undefined || token.roles === 0 || isIdleArticle(tokens, at, token) || isBlocked(tokens, at)) {
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
