import type {Sentence} from '../../model/finding.ts'
import {addDays} from './calendar.ts'
import type {Mention} from './mention.ts'

export interface Placed {
  readonly sentence: Sentence
  readonly mention: Mention
}

/** A day is the anchor of what follows in its own sentence and in so many after it. */
const REACH = 1

const isDayOf = ({type, precision, value, end, shift}: Mention): boolean =>
  type === 'DATE' && precision === 'day' && end === undefined && shift === undefined && /^\d{4}-\d\d-\d\d$/.test(value)

/**
 * `two days later`, `the next day`: counted from the last day that the text has named, in the sentence or in the one
 * before; from the document’s own where there is none.
 */
export function anchoredIn(placed: readonly Placed[]): readonly Placed[] {
  let anchor: Placed | undefined
  return placed.map((one) => {
    const {mention, sentence} = one
    if (isDayOf(mention)) anchor = one
    if (mention.shift === undefined || anchor === undefined) return one
    const near = anchor.sentence.passage === sentence.passage && sentence.index - anchor.sentence.index <= REACH
    if (!near) return one
    const {counted: _counted, ...rest} = mention
    const moved: Placed = {sentence, mention: {...rest, value: addDays(anchor.mention.value, mention.shift.days), precision: 'day'}}
    anchor = moved
    return moved
  })
}
