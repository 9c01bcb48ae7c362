import type {MemoFields} from '../../model/form.ts'
import type {Directive} from '../../model/stages.ts'
import {own} from '../cite.ts'
import {reportMissing} from '../missing.ts'
import {nothing} from '../nothing.ts'
import {words} from '../words.ts'

/** Fields of `memo:` that are sentences or lists, and have no place of their own in a header or a closing. */
const FIELDS = [
  'action',
  'deadline',
  'presentation',
  'contact',
  'clearance',
  'copies'
] as const satisfies readonly (keyof MemoFields)[]

export const given: Directive = {
  name: 'given',
  form: 'leaf',
  doc: 'What `brief.yml` says below `memo:`; a gap in brackets where the form of the memo asks for it and nothing is said.',
  within: 'anywhere',
  attributes: {of: {type: 'string', choices: FIELDS, required: true, doc: 'Which field.'}},
  expand(_node, {briefing, form, attributes}, report) {
    const key = attributes.of as (typeof FIELDS)[number]
    const value = briefing.memo[key]
    const texts = typeof value === 'string' ? [value].filter((text) => text !== '') : value
    if (texts.length > 0) return [{type: 'paragraph', children: [own(texts.join(words.semicolon))]}]
    if (!form.asks.includes(key)) return nothing()
    reportMissing(form, key, 'brief.yml', report)
    return [{type: 'paragraph', children: [own(words.gap(words.fields[key]))]}]
  }
}
