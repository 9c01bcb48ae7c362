import type {Sentence} from '../../model/finding.ts'
import {addDays} from './calendar.ts'
import type {Mention} from './mention.ts'

export interface Placed {
  readonly sentence: Sentence
  readonly mention: Mention
}

/** A day is the anchor of what follows in its own sentence and in so many after it. */
const REACH = 1

const DAY = /^(?:\d{4}|XXXX)-\d\d-\d\d/
/** The day that a mention names: of itself, or with a time of day. */
const dayIn = ({type, value, end, shift}: Mention): string | undefined =>
  (type === 'DATE' || type === 'TIME') && end === undefined && shift === undefined ? DAY.exec(value)?.[0] : undefined

/** So many days on; of a day without a year as long as the year stays the same. */
function onward(day: string, days: number): string | undefined {
  if (!day.startsWith('XXXX')) return addDays(day, days)
  const moved = addDays(`2000${day.slice(4)}`, days)
  return moved.startsWith('2000') ? `XXXX${moved.slice(4)}` : undefined
}

/**
 * `two days later`, `the next day`, `that night`: counted from the last day that the text has named, in the sentence or in
 * the one before; from the document’s own where there is none. A time of day is on the day that its sentence has named.
 */
export function anchoredIn(placed: readonly Placed[]): readonly Placed[] {
  let anchor: {readonly day: string; readonly sentence: Sentence} | undefined
  return placed.map((one) => {
    const {mention, sentence} = one
    const own = dayIn(mention)
    if (own !== undefined) anchor = {day: own, sentence}
    const near =
      anchor !== undefined &&
      anchor.sentence.passage === sentence.passage &&
      sentence.index - anchor.sentence.index <= REACH
    if (anchor === undefined || !near) return one
    if (mention.shift !== undefined) {
      const day = onward(anchor.day, mention.shift.days)
      if (day === undefined) return one
      anchor = {day, sentence}
      return {sentence, mention: moved(mention, day)}
    }
    return anchor.sentence === sentence && isClock(mention) ? {sentence, mention: timed(mention, anchor.day)} : one
  })
}

const isClock = ({type, value, end}: Mention): boolean => type === 'TIME' && end === undefined && /^T\d/.test(value)

function timed(mention: Mention, day: string): Mention {
  return {...mention, value: `${day}${mention.value}`, implied: ['year', 'day']}
}

function moved(mention: Mention, day: string): Mention {
  const {counted: _counted, ...rest} = mention
  const time = /T.*$/.exec(mention.value)?.[0]
  return {...rest, value: `${day}${time ?? ''}`, precision: time === undefined ? 'day' : mention.precision}
}
