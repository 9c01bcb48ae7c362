// Diagnostics as messages of a virtual file.
import type {VFile} from 'vfile'
import {RULES} from '../diagnostic.ts'
import type {Diagnostic, Report} from '../model/stages.ts'

/** Says a diagnostic on a file: `source` is `precis`, `ruleId` the rule, `fatal` true for errors and undefined for infos. */
export const reportTo =
  (file: VFile): Report =>
  (diagnostic) => {
    const {rule, line, column, message, note, hints} = diagnostic
    const place = line === undefined ? undefined : {line, column: column ?? 1}
    const said = file.message(message, {...(place ? {place} : {}), ruleId: rule, source: 'precis'})
    said.note = [note, ...hints].filter((part) => part !== undefined && part !== '').join(' ')
    said.fatal = FATAL[RULES[rule as Diagnostic['rule']].severity]
  }

const FATAL = {error: true, warning: false, info: undefined} as const
