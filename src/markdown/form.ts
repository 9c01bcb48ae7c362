// What the form of a memo has before and after the blocks of a Markdown file.
import type {Heading, RootContent} from 'mdast'
import {closingRows} from '../compose/closing-rows.ts'
import {dateWords} from '../compose/dates.ts'
import {exhibit} from '../compose/exhibits.ts'
import {headerRows} from '../compose/header-rows.ts'
import {reportMissing} from '../compose/missing.ts'
import {nameHint} from '../compose/nearest.ts'
import {formNamed, forms, unnamed} from '../forms/index.ts'
import type {Form} from '../model/form.ts'
import type {Report} from '../model/stages.ts'
import type {FrontMatter} from './front-matter.ts'

/** The form that the front matter names. */
export function formOf({form: name}: FrontMatter, file: string, report: Report): Form {
  const form = name === '' ? unnamed : formNamed(name)
  if (form !== undefined) return form
  report({
    rule: 'form-is-known',
    file,
    line: 1,
    message: `There is no form \`${name}\`; the memo has none.`,
    hints: [
      nameHint(
        name,
        forms.map((known) => known.name),
        (known) => `\`${known}\``
      )
    ]
  })
  return unnamed
}

/** The body with what its form has before and after it. */
export function withForm(
  body: RootContent[],
  form: Form,
  front: FrontMatter,
  file: string,
  report: Report
): RootContent[] {
  const {memo, to, subject} = front
  const words = (value: string) => (value === '' ? [] : [{type: 'text' as const, value}])
  const title = body.find((node): node is Heading => node.type === 'heading' && node.depth === 1)
  // The subject that a form asks for may be the title of the file.
  const asked = form.header.some(({key, required}) => key === 'subject' && required)
  const about = subject === '' && asked && title !== undefined ? title.children : words(subject)
  const given = {
    memo,
    to,
    from: front.from || front.author,
    date: words(form === unnamed ? front.date : dayWords(front.date)),
    subject: about
  }
  const rows = headerRows(form, given, (key) => reportMissing(form, key, file, report))
  const closing = form.asks.includes('signature')
    ? closingRows(form, memo, [], () => reportMissing(form, 'signature', file, report))
    : []
  return [
    ...(rows.length > 0 ? [exhibit('header', rows)] : []),
    ...body,
    ...(closing.length > 0 ? [exhibit('closing', closing)] : [])
  ]
}

/** A date of ISO in words; any other as it stands. */
const dayWords = (date: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(date) ? dateWords(date) : date)
