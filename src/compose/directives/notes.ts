import type {Directive} from '../../model/stages.ts'
import {exhibit} from '../exhibits.ts'
import {nothing} from '../nothing.ts'

export const notes: Directive = {
  name: 'notes',
  form: 'leaf',
  doc: 'The place of the numbered notes of a memo: every sentence that is cited, in full. Slides have them as speaker notes.',
  within: 'anywhere',
  attributes: {},
  expand: (_node, {shape}) => (shape === 'memo' ? [exhibit('notes', [])] : nothing())
}
