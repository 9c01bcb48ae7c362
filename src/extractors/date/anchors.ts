import type {Sentence} from '../../model/finding.ts'
import {addDays, addMonths} from './calendar.ts'
import type {Mention, Shift} from './mention.ts'

export interface Placed {
  readonly sentence: Sentence
  readonly mention: Mention
}

/** A time is the anchor of what follows in its own sentence and in so many after it. */
const REACH = 1

const CALENDAR = /^(?:\d{4}|XXXX)-\d\d-\d\d|^\d{4}(?:-\d\d)?$/
/** The day, month or year that a mention names: of itself, or with a time of day. */
const timeIn = ({type, value, end, shift}: Mention): string | undefined =>
  (type === 'DATE' || type === 'TIME') && end === undefined && shift === undefined
    ? CALENDAR.exec(value)?.[0]
    : undefined

const YEAR = 4
const MONTH = 7
const DAY = 10

/** So far from a time, as exactly as the unit and the time allow; of a day without a year while the year stays the same. */
function onward(time: string, {number, unit}: Shift): string | undefined {
  if (time.startsWith('XXXX')) {
    const moved = unit === 'day' ? addDays(`2000${time.slice(YEAR)}`, number) : ''
    return moved.startsWith('2000') ? `XXXX${moved.slice(YEAR)}` : undefined
  }
  if (unit === 'day') return time.length === DAY ? addDays(time, number) : undefined
  if (unit === 'year') return addMonths(`${time.slice(0, YEAR)}-01-01`, 12 * number).slice(0, YEAR)
  return time.length >= MONTH ? addMonths(`${time.slice(0, MONTH)}-01`, number).slice(0, MONTH) : undefined
}

/**
 * `two days later`, `the next day`, `that night`: counted from the last time that the text has named, in the sentence or
 * in the one before; from the document’s own where there is none. A time of day is on the day that its sentence has named.
 */
export function anchoredIn(placed: readonly Placed[]): readonly Placed[] {
  let anchor: {readonly time: string; readonly sentence: Sentence} | undefined
  return placed.map((one) => {
    const {mention, sentence} = one
    const own = timeIn(mention)
    if (own !== undefined) anchor = {time: own, sentence}
    if (anchor === undefined || !isNear(anchor.sentence, sentence)) return one
    if (mention.shift !== undefined) {
      const time = onward(anchor.time, mention.shift)
      if (time === undefined) return one
      anchor = {time, sentence}
      return {sentence, mention: moved(mention, time)}
    }
    const day = anchor.sentence === sentence && anchor.time.length === DAY ? anchor.time : undefined
    return day !== undefined && isClock(mention) ? {sentence, mention: timed(mention, day)} : one
  })
}

const isNear = (before: Sentence, after: Sentence): boolean =>
  before.passage === after.passage && after.index - before.index <= REACH

const isClock = ({type, value, end}: Mention): boolean => type === 'TIME' && end === undefined && /^T\d/.test(value)

function timed(mention: Mention, day: string): Mention {
  return {...mention, value: `${day}${mention.value}`, implied: ['year', 'day']}
}

function moved(mention: Mention, time: string): Mention {
  const {counted: _counted, ...rest} = mention
  const clock = mention.type === 'TIME' ? /T.*$/.exec(mention.value)?.[0] : undefined
  if (clock !== undefined) return {...rest, value: `${time}${clock}`}
  const precision = time.length === DAY ? 'day' : time.length === MONTH ? 'month' : 'year'
  return {...rest, type: 'DATE', value: time, precision, implied: ['year', 'anchor']}
}
