// Stage 6b, lint: the memo and the briefing against what their form and the standards ask for. Nothing is changed.
import type {Briefing} from '../model/briefing.ts'
import type {Diagnostic, Report} from '../model/stages.ts'
import {pointOf} from '../prose/point.ts'
import {briefingRules} from './briefing/index.ts'
import {memoRules} from './memo/index.ts'
import type {BriefingRule, Fault, FinishedMemo, MemoRule} from './rule.ts'

export {briefingRules, memoRules}

export interface Places {
  /** File that `brief` means: `brief.yml`, or the Markdown file itself. */
  readonly brief: string
  /** Folder of the sources. */
  readonly sources: string
  /** Decoded text of a source; '' when it is not known. */
  textOf(source: string): string
}

/** Checks a finished memo against the rules of its form. */
export function lintMemo(finished: FinishedMemo, places: Places, report: Report): void {
  for (const rule of memoRules)
    if (rule.forms.includes(finished.form.name)) tell(rule, rule.check(finished), places, report)
}

/** Checks a briefing against the standards for its words of likelihood. */
export function lintBriefing(briefing: Briefing, places: Places, report: Report): void {
  for (const rule of briefingRules) tell(rule, rule.check(briefing), places, report)
}

function tell(rule: MemoRule | BriefingRule, faults: readonly Fault[], places: Places, report: Report): void {
  for (const {message, hints, at} of faults)
    report({rule: rule.id, ...placeOf(at, places), message, note: rule.source, hints})
}

function placeOf(at: Fault['at'], places: Places): Pick<Diagnostic, 'file' | 'line' | 'column'> {
  if (at === 'brief') return {file: places.brief}
  if ('span' in at)
    return {file: `${places.sources}/${at.span.source}`, ...pointOf(places.textOf(at.span.source), at.span.start)}
  const [, file = at.from, line, column] = /^(.*?):(\d+):(\d+)$/.exec(at.from) ?? []
  return line === undefined ? {file} : {file, line: Number(line), column: Number(column)}
}
