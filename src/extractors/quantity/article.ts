import {COUNTED_ONE} from '../../lexicon/units.ts'
import type {Amount} from './amount.ts'
import {qualifierBefore} from './qualifier.ts'
import {lowerAt, type Token} from './token.ts'
import {unitAt} from './unit.ts'

/** `a gallon of beer`, `a mile away`: one of the unit; not after another amount, whose rate it is. */
export function articleAt(tokens: readonly Token[], at: number): Amount | undefined {
  if (!/^an?$/.test(lowerAt(tokens, at)) || !COUNTED_ONE.has(lowerAt(tokens, at + 1))) return undefined
  const before = tokens[at - 1]
  if (
    before === undefined ||
    !/^(?:want|need|of|about|than|nearly|almost|is|was|only|over|under|within|half|just|,)$/.test(before.lower)
  )
    return undefined
  const unit = unitAt(tokens, at + 1, false)
  if (unit === undefined) return undefined
  const qualifier = qualifierBefore(tokens, at)
  return {
    value: 1,
    kind: 'measure',
    unit: unit.name,
    change: qualifier?.change ?? '=',
    number: [at, at + 1],
    unitWords: [unit.from, unit.to],
    qualifier,
    from: at,
    to: unit.to,
    rule: 'article-measure'
  }
}
