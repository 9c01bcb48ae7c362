import type {Directive} from '../../model/stages.ts'
import {dateWords} from '../dates.ts'
import {exhibit, row} from '../exhibits.ts'
import {nothing} from '../nothing.ts'
import {words} from '../words.ts'

export const header: Directive = {
  name: 'header',
  form: 'leaf',
  doc: 'To, From, Date and Subject of a memo; a line without a value is left out.',
  within: 'anywhere',
  attributes: {},
  expand(_node, {briefing}) {
    const lines = [
      [words.to, briefing.to],
      [words.from, briefing.from],
      [words.date, dateWords(briefing.date)],
      [words.subject, briefing.subject]
    ] as const
    const rows = lines.filter(([, value]) => value !== '').map(([label, value]) => row('line', {label, value}))
    return rows.length === 0 ? nothing() : [exhibit('header', rows)]
  }
}
