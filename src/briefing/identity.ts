// What the briefing calls itself: title, date, language. The human's words first, then what the sources say.
import type {Briefing} from '../model/briefing.ts'
import type {Extraction} from '../model/finding.ts'
import type {Brief} from '../model/stages.ts'
import {sharedName} from './shared-name.ts'

type Identity = Pick<
  Briefing,
  | 'title'
  | 'titleImplied'
  | 'subtitle'
  | 'date'
  | 'dateFrom'
  | 'from'
  | 'to'
  | 'subject'
  | 'marking'
  | 'markings'
  | 'memo'
  | 'lang'
  | 'yardstick'
>

/** From so many titles on none of them stands for all sources. */
const MANY_TITLES = 3

/**
 * Without a title in `brief.yml`, that of the first source which gives one, or of many the name that most sources share,
 * else `fallback`: the words of the bottom line.
 */
export function identityOf(
  brief: Brief,
  extractions: readonly Extraction[],
  sourceDate: string | undefined,
  fallback: string
): Identity {
  const given = extractions.flatMap((extraction) => extraction.document.meta.title?.value ?? [])
  // The title of one of many is not that of all: then it is the name that they share.
  const implied = (given.length >= MANY_TITLES ? sharedName(extractions) : undefined) ?? given[0]
  return {
    title: brief.title ?? implied ?? fallback,
    titleImplied: brief.title === undefined,
    subtitle: brief.subtitle ?? '',
    ...dateOf(brief, extractions, sourceDate),
    from: brief.from ?? '',
    to: brief.to ?? '',
    subject: brief.subject ?? '',
    marking: brief.marking ?? '',
    markings: brief.markings,
    memo: brief.memo,
    lang:
      brief.lang ??
      extractions.map((extraction) => extraction.document.meta.lang?.value).find((lang) => lang !== undefined) ??
      'en-GB',
    yardstick: brief.yardstick
  }
}

/** `date:` in `brief.yml`, else `SOURCE_DATE_EPOCH`, else the newest date that a source gives for itself, else none. */
function dateOf(
  brief: Brief,
  extractions: readonly Extraction[],
  sourceDate: string | undefined
): Pick<Briefing, 'date' | 'dateFrom'> {
  if (brief.date) return {date: brief.date, dateFrom: 'brief'}
  if (sourceDate) return {date: sourceDate, dateFrom: 'environment'}
  const dates = extractions.flatMap((extraction) => extraction.document.meta.date?.value ?? []).sort()
  const newest = dates.at(-1)
  return newest ? {date: newest, dateFrom: 'source'} : {date: '', dateFrom: 'none'}
}
