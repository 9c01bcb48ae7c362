import type {Extraction} from '../model/finding.ts'
import type {SourceId} from '../model/source.ts'

/** The date from which the missing year of a date follows, and whose it is. */
export interface Reference {
  /** `2021-10-05`, `2021-10` or `2021`. */
  readonly date: string
  readonly source: SourceId
}

const ISO = /^\d{4}(?:-\d\d(?:-\d\d)?)?/

const dateOf = ({document}: Extraction): string | undefined => ISO.exec(document.meta.date?.value ?? '')?.[0]

/**
 * The reference of each source: the date that it gives for itself, else the newest that another source gives. Years
 * mentioned in a text are none, and there is no clock. Empty when no source gives a date.
 */
export function referenceDates(extractions: readonly Extraction[]): ReadonlyMap<SourceId, Reference> {
  const dated = extractions.flatMap((extraction): readonly Reference[] => {
    const date = dateOf(extraction)
    return date === undefined ? [] : [{date, source: extraction.document.source}]
  })
  const newest = [...dated].sort(byAge).at(-1)
  const references = new Map<SourceId, Reference>(dated.map((reference) => [reference.source, reference]))
  for (const {document} of extractions) {
    if (newest !== undefined && !references.has(document.source)) references.set(document.source, newest)
  }
  return references
}

/** Oldest first; of the same date by source, last to first, so that the first source by name counts. */
function byAge(a: Reference, b: Reference): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1
  return a.source < b.source ? 1 : -1
}
