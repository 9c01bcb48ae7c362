// What a reader of the build has to be told about the sources together.
import type {Conflict} from '../model/briefing.ts'
import type {Report} from '../model/stages.ts'
import type {UncountedSource} from './sources.ts'

/** One warning a conflict, at its first source. */
export function reportConflicts(
  conflicts: readonly Conflict[],
  sources: readonly UncountedSource[],
  report: Report
): void {
  for (const conflict of conflicts) {
    const values = conflict.values.map(
      (figure) =>
        `${[figure.qualifier, figure.number, figure.unit].filter(Boolean).join(' ')} in [${figure.evidence[0].source}]`
    )
    report({
      rule: 'figures-agree',
      file: `sources/${sources[conflict.values[0].evidence[0].source - 1]?.id ?? ''}`,
      message: `The sources give different values for ${conflict.measure}: ${values.join(', ')}.`,
      note: 'Both are shown with their sentences; the briefing does not choose.',
      hints: ['If they measure different things, drop one in brief.yml.']
    })
  }
}

/** One note a source that is for the greater part a copy. */
export function reportCopies(sources: readonly UncountedSource[], report: Report): void {
  for (const source of sources) {
    if (source.copyOf === undefined) continue
    report({
      rule: 'sources-are-independent',
      file: `sources/${source.id}`,
      message: `More than half of its sentences stand word for word in ${sources[source.copyOf - 1]?.id ?? ''}.`,
      note: 'The two count as one witness.',
      hints: ['Remove the copy, or keep it for the record.']
    })
  }
}
