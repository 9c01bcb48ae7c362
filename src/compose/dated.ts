// Dates in words, with the places that give them.
import type {Text} from 'mdast'
import type {Briefing, BriefSource, Evidence, Moment} from '../model/briefing.ts'
import type {Given, Span} from '../model/source.ts'
import {own, sourced} from './cite.ts'
import {dateWords} from './dates.ts'

const placed = (value: string, places: readonly (Span | undefined)[]): Text => {
  const origin = places.filter((span) => span !== undefined)
  return origin.length === 0 ? own(value) : sourced(value, origin)
}

/** The words made of a moment: from its sentence, and from the source whose date gave the year. */
export function momentText(
  value: string,
  {impliedFrom}: Moment,
  sentence: Evidence | undefined,
  sources: readonly BriefSource[]
): Text[] {
  if (value === '') return []
  const year = sources.find(({number}) => number === impliedFrom)?.meta.date
  return [placed(value, [sentence?.span, year?.span])]
}

/** Words made of the date of a source. */
export const dateText = (value: string, date: Given): Text => placed(value, [date.span])

/** The date of a source in words. */
export const givenDate = (date: Given): Text => dateText(dateWords(date.value), date)

/** The date of the briefing: the sources', where one of them gave it, else the user's. */
export function briefingDate({date, dateFrom, sources}: Briefing): Text[] {
  if (date === '') return []
  const givers = dateFrom === 'source' ? sources.filter(({meta}) => meta.date?.value === date) : []
  return [
    placed(
      dateWords(date),
      givers.map(({meta}) => meta.date?.span)
    )
  ]
}
