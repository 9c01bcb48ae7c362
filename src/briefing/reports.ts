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

/** One note a source that is no witness of its own. */
export function reportCopies(sources: readonly UncountedSource[], report: Report): void {
  for (const source of sources) {
    const [other, reason] = bondOf(source)
    if (other === undefined) continue
    report({
      rule: 'sources-are-independent',
      file: `sources/${source.id}`,
      message: `${reason} ${sources[other - 1]?.id ?? ''}.`,
      note: 'The two count as one witness.',
      hints: [
        source.copyOf === undefined
          ? 'If that is wrong, mend author and publisher in the source.'
          : 'Remove the copy, or keep it for the record.'
      ]
    })
  }
}

const REASONS = {
  author: 'An author of it has also written',
  house: 'It is of the same house as'
} as const

function bondOf({copyOf, boundTo}: UncountedSource): readonly [source: number | undefined, reason: string] {
  if (copyOf !== undefined) return [copyOf, 'More than half of one text stands word for word in the other:']
  return boundTo ? [boundTo.source, REASONS[boundTo.by]] : [undefined, '']
}
