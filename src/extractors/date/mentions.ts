import {leftEnd} from './extent.ts'
import {joinRanges} from './join.ts'
import {mayHoldDate} from './lexemes.ts'
import {type DateContext, type DateRule, isRefused, type Match, type Mention, type Refused, type Sight} from './mention.ts'
import {dateRules} from './rules.ts'
import {type Token, tokensIn} from './tokens.ts'

/** What a document says of its own date, for the rules. `2021-10-05`, `2021-10`, `2021`. */
export function contextOf(date: string | undefined, monthFirst: () => boolean = () => false): DateContext {
  const known = date === undefined ? undefined : /^\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(date)?.[0]
  return {reference: known, known: known?.length ?? 0, monthFirst}
}

const byRoles = new Map<number, readonly DateRule[]>()

/** The rules that may begin at a word with these roles. */
function rulesFor(roles: number): readonly DateRule[] {
  const known = byRoles.get(roles)
  if (known !== undefined) return known
  const rules = dateRules.filter((rule) => (rule.roles & roles) > 0)
  byRoles.set(roles, rules)
  return rules
}

interface Best extends Match {
  readonly rule: string
}

/** Of what the rules read from a token, the longest. */
function bestAt(sight: Sight, at: number, token: Token, refuse?: (rule: string, refused: Refused) => void): Best | undefined {
  let best: Best | undefined
  for (const rule of rulesFor(token.roles)) {
    const found = rule.read(sight, at)
    if (found === undefined) continue
    if (isRefused(found)) refuse?.(rule.name, found)
    else if (best === undefined || found.stop > best.stop) best = {...found, rule: rule.name}
  }
  return best
}

/** Words of a text that a rule looked at and left. UTF-16 offsets. */
export interface Left {
  readonly start: number
  readonly stop: number
  readonly rule: string
  readonly reason: string
}

const isBlocked = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (token === undefined || token.spaced) return false
  const before = tokens[at - 1]?.lower ?? ''
  // Parts of words, addresses and tags: `x5`, `@may`, `#2020`, `A1`.
  return /^[@#_$]$/.test(before) || (/^\p{L}+$/u.test(before) && token.digits >= 0 && !((tokens[at - 1]?.roles ?? 0) & 1))
}

/** All dates, times, durations and sets in a text, in order and without overlaps. */
export function mentionsIn(text: string, context: DateContext, left?: Left[]): readonly Mention[] {
  if (!mayHoldDate(text)) return []
  const tokens = tokensIn(text)
  const sight: Sight = {text, tokens, context}
  const found: Mention[] = []
  let least = 0
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]
    if (token === undefined || token.roles === 0 || isBlocked(tokens, at)) {
      at++
      continue
    }
    const refused: Left[] = []
    const best = bestAt(sight, at, token, left && ((rule, {stop, refused: reason}) => {
      refused.push({start: token.start, stop: tokens[stop - 1]?.end ?? token.end, rule, reason})
    }))
    if (best === undefined) {
      left?.push(...refused.slice(0, 1))
      at++
      continue
    }
    found.push(mentionOf(tokens, best, at, least))
    least = best.stop
    at = best.stop
  }
  return found.length === 0 ? found : joinRanges(found, text, context)
}

function mentionOf(tokens: readonly Token[], {stop, reading, rule, from = undefined}: Best, at: number, least: number): Mention {
  const first = leftEnd(tokens, from ?? at, stop, rule, reading, least)
  return {...reading, start: tokens[first]?.start ?? 0, stop: tokens[stop - 1]?.end ?? 0, rule}
}
