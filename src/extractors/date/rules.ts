import {dayPart, hours, spoken} from './clock.ts'
import {duration, vague} from './duration.ts'
import {fixedDay} from './fixed-day.ts'
import type {DateRule} from './mention.ts'
import {bareMonth, monthYear} from './month.ts'
import {dayMonth, dayRange, monthDay} from './month-day.ts'
import {iso, isoMonthRule, slashed} from './numeric.ts'
import {half, quarter, season, week} from './part-of-year.ts'
import {adverbs, every, weekdays} from './recurring.ts'
import {ago, deictic, lastMonth, lastPeriod, pastSpan, weekday} from './relative.ts'
import {century, decade, fiscalYear, year, yearSpan} from './year.ts'

/** All rules. Of two that match the same words the longer match counts; of equal ones, the rule that stands first. */
export const dateRules: readonly DateRule[] = [
  iso,
  slashed,
  dayRange,
  monthDay,
  dayMonth,
  monthYear,
  yearSpan,
  isoMonthRule,
  quarter,
  half,
  week,
  season,
  fiscalYear,
  decade,
  century,
  lastMonth,
  lastPeriod,
  pastSpan,
  ago,
  deictic,
  every,
  weekdays,
  dayPart,
  weekday,
  hours,
  spoken,
  fixedDay,
  adverbs,
  bareMonth,
  year,
  duration,
  vague
]
