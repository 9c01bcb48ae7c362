import type {PhrasingContent} from 'mdast'
import type {Briefing} from '../../model/briefing.ts'
import type {Form} from '../../model/form.ts'
import type {Directive} from '../../model/stages.ts'
import {own} from '../cite.ts'
import {briefingDate} from '../dated.ts'
import {exhibit} from '../exhibits.ts'
import {headerRows} from '../header-rows.ts'
import {reportMissing} from '../missing.ts'
import {nothing} from '../nothing.ts'
import {titleText} from './title.ts'

export const header: Directive = {
  name: 'header',
  form: 'leaf',
  doc: 'The lines at the head of a memo, as its form has them: To, From, Date and Subject; a line without a value is left out, unless the form asks for it.',
  within: 'anywhere',
  attributes: {},
  expand(_node, {briefing, form}, report) {
    const {memo, to, from} = briefing
    const given = {memo, to, from, date: briefingDate(briefing), subject: subjectOf(briefing, form)}
    const rows = headerRows(form, given, (key) => reportMissing(form, key, 'brief.yml', report))
    return rows.length === 0 ? nothing() : [exhibit('header', rows)]
  }
}

/** A form that asks for a subject has no other title: then that of the briefing is the subject. */
function subjectOf(briefing: Briefing, {header: lines}: Form): readonly PhrasingContent[] {
  if (briefing.subject !== '') return [own(briefing.subject)]
  const asked = lines.some(({key, required}) => key === 'subject' && required)
  return asked && briefing.title !== '' ? [titleText(briefing)] : []
}
