import {type Tense, tenseAround} from '../extractors/date/tense.ts'
import type {Extraction, Finding} from '../model/finding.ts'
import type {Refiner, Report} from '../model/stages.ts'
import {completeEnd, completeYear, type Direction, lacksYear} from './complete-year.ts'
import {type Reference, referenceDates} from './reference-date.ts'

/** Gives dates without a year the year that follows from the tense and the source's own date, else the newest of its siblings. */
export const resolveDates: Refiner = {
  name: 'resolve-dates',
  doc: 'A date without a year is the last one before the date of its source, else of the newest sibling; the next one where the words speak of what is to come. Marked implied.',
  refine(extractions, _context, report) {
    const references = referenceDates(extractions)
    return extractions.map((extraction) => {
      const reference = references.get(extraction.document.source)
      return reference === undefined ? extraction : completed(extraction, reference, report)
    })
  }
}

/** `that summer` is one that the text has told of, not the last one before its date. */
const NAMED_BEFORE = 'date/that-period'

function completed(extraction: Extraction, reference: Reference, report: Report): Extraction {
  const years = new Map<string, number>()
  const findings = extraction.findings.map((finding): Finding => {
    if (finding.kind !== 'date' || !lacksYear(finding.value.value) || finding.rule === NAMED_BEFORE) return finding
    const found = withYear(extraction, finding, reference)
    if (lacksYear(found.value.value)) return found
    const year = found.value.value.slice(0, 4)
    years.set(year, (years.get(year) ?? 0) + 1)
    return found
  })
  if (years.size > 0) tell(extraction, reference, years, report)
  return years.size > 0 ? {...extraction, findings} : extraction
}

/**
 * Of a day, the present tense tells what is arranged (`votes on 18 November`): the nearest. A month with it is more often
 * a habit (`add people in August`) and keeps the last one; a season is one nearly always (`work there in winter`) and
 * gets no year.
 */
const directionOf = (tense: Tense | undefined, precision: string): Direction =>
  tense === 'future' ? 'after' : tense === 'present' && precision === 'day' ? 'nearest' : 'before'

/** A text without a date may be older than its newest sibling by so many months: what it awaits may be past by then. */
const OLDER_BY = 2

function earlier(date: string): string {
  if (date.length < 7) return date
  const months = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 - OLDER_BY
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}${date.length > 7 ? '-01' : ''}`
}

function withYear(extraction: Extraction, finding: Finding<'date'>, {date, source}: Reference): Finding<'date'> {
  const own = source === extraction.document.source
  const sentence = extraction.sentences[finding.sentence ?? -1]
  const at = finding.start - (sentence?.start ?? 0)
  const tense = sentence && tenseAround(sentence.text, at, at + finding.end - finding.start)
  if (tense === 'present' && finding.value.precision === 'season') return finding
  const direction = directionOf(tense, finding.value.precision)
  const value = completeYear(finding.value.value, direction === 'after' && !own ? earlier(date) : date, direction)
  const {end} = finding.value
  return {
    ...finding,
    value: {
      ...finding.value,
      value,
      end: end === undefined ? undefined : completeEnd(end, value),
      impliedFrom: own ? undefined : source
    },
    implied: [...new Set([...finding.implied, 'year'])]
  }
}

/** One line for each source: how many dates, which years, whence. */
function tell(
  {document}: Extraction,
  {date, source}: Reference,
  years: ReadonlyMap<string, number>,
  report: Report
): void {
  const count = [...years.values()].reduce((sum, number) => sum + number, 0)
  const list = [...years.keys()].sort().join(', ')
  const whose = source === document.source ? 'its own date' : `the date of sources/${source}`
  report({
    rule: 'date-is-complete',
    file: `sources/${document.source}`,
    message: `${count === 1 ? 'A date' : `${count} dates`} without a year: taken as ${list}, from ${whose} (${date}).`,
    note: 'The year is implied and shown as such.',
    hints:
      source === document.source ? [] : ['Give the source a date of its own, in its front matter or under its title.']
  })
}
