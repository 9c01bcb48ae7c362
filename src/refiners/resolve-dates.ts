import type {Extraction, Finding} from '../model/finding.ts'
import type {Refiner, Report} from '../model/stages.ts'
import {completeEnd, completeYear, lacksYear} from './complete-year.ts'
import {type Reference, referenceDates} from './reference-date.ts'

/** Gives dates without a year the year that follows from the source's own date, else from the newest of its siblings. */
export const resolveDates: Refiner = {
  name: 'resolve-dates',
  doc: 'A date without a year is the one closest before the date of its source, else of the newest sibling; marked implied.',
  refine(extractions, _context, report) {
    const references = referenceDates(extractions)
    return extractions.map((extraction) => {
      const reference = references.get(extraction.document.source)
      return reference === undefined ? extraction : completed(extraction, reference, report)
    })
  }
}

function completed(extraction: Extraction, reference: Reference, report: Report): Extraction {
  const years = new Map<string, number>()
  const findings = extraction.findings.map((finding): Finding => {
    if (finding.kind !== 'date' || !lacksYear(finding.value.value)) return finding
    const found = withYear(extraction, finding, reference)
    const year = found.value.value.slice(0, 4)
    years.set(year, (years.get(year) ?? 0) + 1)
    return found
  })
  if (years.size > 0) tell(extraction, reference, years, report)
  return years.size > 0 ? {...extraction, findings} : extraction
}

/** What is still to come when the sentence is written: `will meet on 5 May`. */
const AHEAD =
  /\b(?:will|shall|is due|are due|is set|are set|plans? to|is to|are to|to be held|is scheduled|are scheduled|is expected|are expected|next)\b[^.;]{0,80}$/

function withYear(extraction: Extraction, finding: Finding<'date'>, {date, source}: Reference): Finding<'date'> {
  const own = source === extraction.document.source
  const sentence = extraction.sentences[finding.sentence ?? -1]
  const before = sentence?.text.slice(0, finding.start - sentence.start) ?? ''
  const value = completeYear(finding.value.value, date, own && AHEAD.test(before))
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
