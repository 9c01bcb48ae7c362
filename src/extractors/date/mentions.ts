import {folded, matchesIn} from '../../prose/gated.ts'
import {joinRanges} from './join.ts'
import type {DateContext, Mention} from './mention.ts'
import {dateRules} from './rules.ts'

/** Of a document that gives no date for itself. */
const NO_DATE: DateContext = {reference: undefined, known: 0}

/** What a document says of its own date, for the rules. `2021-10-05`, `2021-10`, `2021`. */
export function contextOf(date: string | undefined): DateContext {
  const known = date === undefined ? undefined : /^\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(date)?.[0]
  return known === undefined ? NO_DATE : {reference: known, known: known.length}
}

/** All dates, times, durations and sets in a text, in order and without overlaps. */
export function mentionsIn(text: string, context: DateContext): readonly Mention[] {
  const fold = folded(text)
  const found: (Mention & {readonly order: number})[] = []
  for (const [order, rule] of dateRules.entries()) {
    for (const match of matchesIn(rule.pattern, text, fold)) {
      const reading = rule.read(match, context, text)
      if (reading === undefined) continue
      found.push({
        ...reading,
        start: match.index,
        stop: match.index + match[0].trimEnd().length,
        rule: rule.name,
        order
      })
    }
  }
  found.sort((a, b) => a.start - b.start || b.stop - a.stop || a.order - b.order)
  return joinRanges(longest(found), text)
}

/** Of matches that overlap, the longest; of equal ones, that of the first rule. */
function longest(found: readonly (Mention & {readonly order: number})[]): readonly Mention[] {
  const kept: (Mention & {readonly order: number})[] = []
  for (const mention of found) {
    const last = kept.at(-1)
    if (last === undefined || last.stop <= mention.start) kept.push(mention)
    else if (mention.stop - mention.start > last.stop - last.start) kept[kept.length - 1] = mention
  }
  return kept
}
