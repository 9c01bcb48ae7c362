import type {Extraction, Finding} from '../model/finding.ts'
import type {Refiner} from '../model/stages.ts'
import {coverOf} from './cover.ts'

/** Leaves out numbers that are part of a date, and numbers and dates that are part of a name. */
export const dropOverlaps: Refiner = {
  name: 'drop-overlaps',
  doc: 'A number inside a date or a name is no quantity; a date inside a name is no date.',
  refine: (extractions) => extractions.map(cleared)
}

function cleared(extraction: Extraction): Extraction {
  const {findings} = extraction
  const names = coverOf(findings.filter((finding) => finding.kind === 'actor'))
  const dates = findings.filter((finding) => finding.kind === 'date')
  const keptDates = new Set<Finding>(dates.filter((date) => !names.holds(date)))
  const inDates = coverOf(dates.filter((date) => keptDates.has(date)))
  const kept = findings.filter((finding) => {
    if (finding.kind === 'date') return keptDates.has(finding)
    return finding.kind !== 'quantity' || !(names.holds(finding) || inDates.holds(finding))
  })
  return kept.length === findings.length ? extraction : {...extraction, findings: kept}
}
