// Diagnostics as they are shown, and what they mean for the exit code.
import {formatDiagnostic, RULES, type Severity} from '../diagnostic.ts'
import type {Diagnostic} from '../model/stages.ts'
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

/** One line each, and a line with their number. Empty without diagnostics. */
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
  return `${[...sortDiagnostics(diagnostics).map(formatDiagnostic), summary.join(', ')].join('\n')}\n`
}

/** `strict` takes warnings for errors. */
export function exitCodeOf(written: boolean, diagnostics: readonly Diagnostic[], strict: boolean): ExitCode {
  if (!written) return 2
  const failed = countOf(diagnostics, 'error') > 0 || (strict && countOf(diagnostics, 'warning') > 0)
  return failed ? 1 : 0
}
