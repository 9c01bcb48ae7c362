import {PREPOSITIONS} from '../../../lexicon/phrase-words.ts'
import type {Amount} from '../amount.ts'
import {phraseEnd, phraseStart, type Range, startOf} from '../grammar.ts'
import type {Measured} from '../in-sentence.ts'
import {type MeasureRule, measureOf} from '../measure.ts'
import {lowerAt} from '../token.ts'
import {collected} from './apposed.ts'

/** The thing before an amount in brackets: `its border with Chad (over 1,300 kilometres)`, `20 percent of them (5 million)`. */
export const bracketed: MeasureRule = (sentence, amount) => {
  const {tokens} = sentence
  const open = startOf(amount) - 1
  if (lowerAt(tokens, open) !== '(') return []
  const inherited = ofAmountBefore(sentence, open)
  if (inherited !== undefined) return inherited
  const from = phraseStart(tokens, open)
  if (from >= open) return []
  return [isShareOfGroup(sentence, amount) ? nearestGroup(sentence, from, open) : collected(sentence, from, open)]
}

/** The amount before the bracket says the same in another unit: its measure, without the whole that it is a share of. */
function ofAmountBefore(sentence: Measured, open: number): readonly Range[] | undefined {
  const before = sentence.amounts.findLast(({to}) => to <= open)
  if (before === undefined) return undefined
  const of = lowerAt(sentence.tokens, before.to) === 'of' ? phraseEnd(sentence, before.to) : before.to
  if (of !== open && before.to !== open) return undefined
  return measureOf(sentence, before).filter(([from]) => from !== before.to || before.to === open)
}

const isShareOfGroup = ({tokens}: Measured, {kind, to}: Amount): boolean =>
  (kind === 'percent' || kind === 'share') && lowerAt(tokens, to) === 'of'

/** A share of a population is said of the group named last: `its kinship with the northern clans (a quarter of …)`. */
function nearestGroup({tokens}: Measured, from: number, open: number): Range {
  for (let at = open - 1; at > from; at--) {
    if (PREPOSITIONS.has(lowerAt(tokens, at)) && /s$/.test(lowerAt(tokens, open - 1)))
      return [phraseStart(tokens, open, at + 1), open]
  }
  return [from, open]
}
