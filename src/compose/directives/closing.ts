import type {Directive} from '../../model/stages.ts'
import {closingRows} from '../closing-rows.ts'
import {exhibit} from '../exhibits.ts'
import {labelOf} from '../expand.ts'
import {reportMissing} from '../missing.ts'
import {nothing} from '../nothing.ts'

export const closing: Directive = {
  name: 'closing',
  form: 'leaf',
  doc: 'The end of a memorandum: authority line, signature block, enclosures, distribution, copies; in brackets what the template itself encloses: `::closing[Sources and notes]`.',
  within: 'anywhere',
  attributes: {},
  expand(node, context, report) {
    const {briefing, form} = context
    const missing = () => reportMissing(form, 'signature', 'brief.yml', report)
    const rows = closingRows(form, briefing.memo, [labelOf(node, context)], missing)
    return rows.length === 0 ? nothing() : [exhibit('closing', rows)]
  }
}
