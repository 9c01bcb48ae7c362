import type {Directive} from '../../model/stages.ts'
import {own} from '../cite.ts'
import {briefingDate} from '../dated.ts'
import {exhibit, fieldNamed, row} from '../exhibits.ts'
import {nothing} from '../nothing.ts'
import {words} from '../words.ts'

export const header: Directive = {
  name: 'header',
  form: 'leaf',
  doc: 'To, From, Date and Subject of a memo; a line without a value is left out.',
  within: 'anywhere',
  attributes: {},
  expand(_node, {briefing}) {
    const given = (value: string) => (value === '' ? [] : [own(value)])
    const lines = [
      row('line', {label: words.to, value: given(briefing.to)}),
      row('line', {label: words.from, value: given(briefing.from)}),
      row('line', {label: words.date, value: briefingDate(briefing)}),
      row('line', {label: words.subject, value: given(briefing.subject)})
    ]
    const rows = lines.filter((line) => fieldNamed(line, 'value').length > 0)
    return rows.length === 0 ? nothing() : [exhibit('header', rows)]
  }
}
