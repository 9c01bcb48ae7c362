// Diagnostics as they are shown, and what they mean for the exit code.
import {formatDiagnostic, RULES, type Severity} from '../diagnostic.ts'
import type {Diagnostic} from '../model/stages.ts'
import {remember} from '../remember.ts'
import type {ExitCode} from './io.ts'

/** By file, line, column, rule and message; the order of the stages does not show. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message)
  )
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

export const severityOf = (diagnostic: Diagnostic): Severity => RULES[diagnostic.rule].severity

const countOf = (diagnostics: readonly Diagnostic[], severity: Severity): number =>
  diagnostics.filter((diagnostic) => severityOf(diagnostic) === severity).length

/** So many of one rule in one file are shown; two more are no reason to leave them out. */
const SHOWN = 6
const SPARED = 2
/** Places of the others that are named. */
const PLACES = 5

/**
 * One line each, and a line with their number. Of many of one rule in one file the first are shown, and the others
 * counted in one line with their first places. Empty without diagnostics.
 */
export function diagnosticsText(diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.length === 0) return ''
  const counts = [
    [countOf(diagnostics, 'error'), 'error'],
    [countOf(diagnostics, 'warning'), 'warning'],
    [countOf(diagnostics, 'info'), 'note']
  ] as const
  const summary = counts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count} ${word}${count > 1 ? 's' : ''}`)
  return `${[...linesOf(sortDiagnostics(diagnostics)), summary.join(', ')].join('\n')}\n`
}

function linesOf(sorted: readonly Diagnostic[]): readonly string[] {
  const kinds = new Map<string, Diagnostic[]>()
  for (const each of sorted) remember(kinds, `${each.rule} ${each.file}`, () => []).push(each)
  const shown = new Map<Diagnostic[], number>()
  return sorted.flatMap((each) => {
    const alike = kinds.get(`${each.rule} ${each.file}`) ?? []
    const before = shown.get(alike) ?? 0
    shown.set(alike, before + 1)
    if (before < SHOWN || alike.length <= SHOWN + SPARED) return [formatDiagnostic(each)]
    return before === SHOWN ? [othersLine(each, alike.slice(SHOWN))] : []
  })
}

/** `a.md warning date-is-certain  12 more like these, at 4:1, 9:3, 12:1 …` */
function othersLine({file, rule}: Diagnostic, others: readonly Diagnostic[]): string {
  const places = others.flatMap(({line, column}) => (line === undefined ? [] : [`${line}:${column ?? 1}`]))
  const named =
    places.length === 0 ? '' : `, at ${places.slice(0, PLACES).join(', ')}${places.length > PLACES ? ' …' : ''}`
  return `${file} ${RULES[rule].severity} ${rule}  ${others.length} more like these${named}`
}

/** `strict` takes warnings for errors. */
export function exitCodeOf(written: boolean, diagnostics: readonly Diagnostic[], strict: boolean): ExitCode {
  if (!written) return 2
  const failed = countOf(diagnostics, 'error') > 0 || (strict && countOf(diagnostics, 'warning') > 0)
  return failed ? 1 : 0
}
