// What a rule of the linter is. A rule checks a finished memo, or a briefing, against a requirement of a form or a standard.
import type {RuleId} from '../diagnostic.ts'
import type {Briefing} from '../model/briefing.ts'
import type {Form, MemoFields} from '../model/form.ts'
import type {Memo} from '../model/memo.ts'
import type {Span} from '../model/source.ts'
import type {Draft} from '../model/stages.ts'

/** What is wrong, and where: a place of the template (`templates/memo.md:12:1`), of a source, or of `brief.yml`. */
export interface Fault {
  readonly message: string
  readonly hints: readonly string[]
  readonly at: {readonly from: string} | {readonly span: Span} | 'brief'
}

/** A memo as it was composed and laid out. */
export interface FinishedMemo {
  readonly form: Form
  readonly fields: MemoFields
  readonly draft: Draft
  readonly memo: Memo
}

export interface MemoRule {
  readonly id: RuleId
  /** Names of the forms that ask for it. */
  readonly forms: readonly string[]
  /** Work, date and paragraph of the requirement. */
  readonly source: string
  check(finished: FinishedMemo): readonly Fault[]
}

export interface BriefingRule {
  readonly id: RuleId
  readonly source: string
  check(briefing: Briefing): readonly Fault[]
}
