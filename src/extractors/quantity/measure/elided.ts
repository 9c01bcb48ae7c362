import {isVerb, type Range, startOf} from '../grammar.ts'
import type {MeasureRule} from '../measure.ts'
import {lowerAt} from '../token.ts'

/** A subject whose verb is not said again is not longer. */
const LONGEST = 7

/** `Coal fell 3 percent and tin by 4 percent`: the verb of the first amount is meant again, its subject is not. */
export const elided: MeasureRule = ({tokens, amounts}, amount) => {
  const by = startOf(amount) - 1
  const before = amounts.findLast(({to}) => to <= by)
  if (lowerAt(tokens, by) !== 'by' || before === undefined || by - before.to > LONGEST) return []
  let from = by
  for (; from > before.to; from--) {
    if (/^(?:,|and|while|but)$/.test(lowerAt(tokens, from - 1))) break
    if (tokens[from - 1]?.kind !== 'word' || isVerb(tokens, from - 1)) return []
  }
  const subject: Range = [from, by]
  return from < by && from > before.to ? [subject] : []
}
