import type {Moment} from '../model/briefing.ts'
import type {Finding} from '../model/finding.ts'
import type {SourceId} from '../model/source.ts'

/** A date finding as a moment, with the number of the source that gave its year. */
export function momentOf(
  date: Finding<'date'>,
  printed: string,
  numberOf: (source: SourceId) => number | undefined
): Moment {
  const {value, end, precision, impliedFrom} = date.value
  return {
    value,
    end,
    precision,
    printed,
    yearImplied: date.implied.includes('year'),
    impliedFrom: impliedFrom === undefined ? undefined : numberOf(impliedFrom as SourceId)
  }
}
