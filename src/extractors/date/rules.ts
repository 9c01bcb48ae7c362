import {ago, seasonsAgo} from './ago.ts'
import {dayBeside, dayPart, deictic, hourRange, hours, noon, shiftedPart} from './clock.ts'
import {holiday} from './holiday.ts'
import {lastNamed} from './last-named.ts'
import {lastPeriod} from './last-period.ts'
import {length, lengthRange, share, whole} from './length.ts'
import {meal} from './meal.ts'
import type {DateRule} from './mention.ts'
import {bareMonth} from './month.ts'
import {dayMonth, monthDay, monthYear} from './month-day.ts'
import {firstSpan, nth, weekOfDay} from './nth.ts'
import {iso, slashed} from './numeric.ts'
import {half, quarter, season} from './part-of-year.ts'
import {every, periodic, times, weekdayParts} from './recurring.ts'
import {countedShift, recent, shiftedCount} from './shift-count.ts'
import {thatPeriod, thePeriod, yearAgo, yearEnd} from './the-period.ts'
import {endOf, nowWord, vagueNoun} from './vague.ts'
import {vague} from './vague-length.ts'
import {dayOfMonth, shiftedWeekday, weekday} from './weekday.ts'
import {centuries, decade, fiscalYear, year, yearSpan} from './year.ts'

/** All rules. Of two that match from the same word the longer match counts; of equal ones, the rule that stands first. */
export const dateRules: readonly DateRule[] = [
  iso,
  slashed,
  dayMonth,
  monthDay,
  monthYear,
  yearSpan,
  quarter,
  half,
  nth,
  firstSpan,
  weekOfDay,
  season,
  fiscalYear,
  decade,
  centuries,
  shiftedWeekday,
  lastNamed,
  lastPeriod,
  shiftedCount,
  countedShift,
  shiftedPart,
  recent,
  ago,
  seasonsAgo,
  dayBeside,
  deictic,
  every,
  times,
  weekdayParts,
  periodic,
  dayPart,
  weekday,
  dayOfMonth,
  hourRange,
  hours,
  noon,
  meal,
  holiday,
  bareMonth,
  year,
  share,
  lengthRange,
  length,
  whole,
  thePeriod,
  thatPeriod,
  yearAgo,
  yearEnd,
  vague,
  nowWord,
  vagueNoun,
  endOf
]
