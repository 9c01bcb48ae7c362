import type {Form, HeaderKey} from '../model/form.ts'
import type {Report} from '../model/stages.ts'
import {words} from './words.ts'

/** Where the human says it: `brief.yml`, or the Markdown file itself. */
export const reportMissing = (form: Form, key: HeaderKey, file: string, report: Report): void =>
  report({
    rule: 'form-is-complete',
    file,
    message: `The form \`${form.name}\` asks for the ${words.fields[key]}.`,
    note: 'A gap in brackets stands in its place.',
    hints: [`Give ${whereTo(key)}.`]
  })

const TOP: ReadonlySet<HeaderKey> = new Set(['to', 'from', 'date', 'subject'])

const whereTo = (key: HeaderKey): string =>
  TOP.has(key)
    ? `\`${key}:\``
    : key === 'addressees'
      ? '`to:`, or `addressees:` below `memo:`'
      : `\`${key}:\` below \`memo:\``
