import {MONTHS} from '../../lexicon/months.ts'
import type {SourceDocument} from '../../model/source.ts'

const NAME = `(?:${MONTHS.map((month) => month.slice(0, 3)).join('|')})[a-z]{0,6}\\.?`
const MONTH_DAY = new RegExp(`\\b${NAME} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}`, 'gi')
const DAY_MONTH = new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?${NAME},? \\d{4}`, 'gi')
const DIGITS = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/\d{2,4}(?![\d/])/g
/** Without a year, beside a weekday or after `on`: `next Sunday 5/20`. */
const PAIRS = /(?:day|\bon),? (\d{1,2})\/(\d{1,2})(?![\d/])/gi

/** Weight of digits that can be only one order, against a date with the name of its month. */
const DIGITS_WEIGH = 10

/**
 * Whether a document writes the month before the day: by its dates in digits that can be read in one order only, else by
 * those with the name of a month. Day first where nothing tells.
 */
export function monthFirstIn({passages}: SourceDocument): boolean {
  let balance = 0
  for (const {text} of passages) {
    for (const [, a, b] of [...text.matchAll(DIGITS), ...text.matchAll(PAIRS)]) {
      if (Number(a) > 12 && Number(b) <= 12) balance -= DIGITS_WEIGH
      if (Number(b) > 12 && Number(a) <= 12) balance += DIGITS_WEIGH
    }
    balance += [...text.matchAll(MONTH_DAY)].length - [...text.matchAll(DAY_MONTH)].length
  }
  return balance > 0
}
