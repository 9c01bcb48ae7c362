// The lines at the head of a memo, as its form has them; what the form asks for and nobody gave is a gap in brackets.
import type {PhrasingContent} from 'mdast'
import {MEMORANDUM} from '../forms/ar-25-50.ts'
import type {Row} from '../model/draft.ts'
import type {Form, HeaderKey, HeaderLine, MemoFields} from '../model/form.ts'
import {own} from './cite.ts'
import {row} from './exhibits.ts'
import {words} from './words.ts'

export interface Given {
  readonly memo: MemoFields
  readonly to: string
  readonly from: string
  readonly date: readonly PhrasingContent[]
  readonly subject: readonly PhrasingContent[]
}

type Values = readonly (readonly PhrasingContent[])[]

/** A row for each value, the label beside the first; `missing` hears of every line that the form asks for in vain. */
export const headerRows = (form: Form, given: Given, missing: (key: HeaderKey) => void): readonly Row[] =>
  form.header.flatMap((line) => rowsOf(line, given, missing))

function rowsOf({key, label, required}: HeaderLine, given: Given, missing: (key: HeaderKey) => void): readonly Row[] {
  const values = valuesOf(key, given).filter((value) => value.length > 0)
  if (values.length === 0 && !required) return []
  if (values.length === 0) missing(key)
  const shown = values.length === 0 ? [[own(words.gap(words.fields[key]))]] : values
  return shown.map((value, index) => row('line', {label: index === 0 ? label : '', value}, {key}))
}

const line = (text: string): Values => (text === '' ? [] : [[own(text)]])

function valuesOf(key: HeaderKey, {memo, to, from, date, subject}: Given): Values {
  if (key === 'to') return line(to)
  if (key === 'from') return line(from)
  if (key === 'date') return [date]
  if (key === 'subject') return [subject]
  if (key === 'addressees') return addresses(memo, to)
  if (key === 'office-symbol') return line(symbolOf(memo))
  const value = memo[key]
  if (typeof value === 'string') return line(value)
  return 'name' in value ? line(value.name) : value.map((each) => [own(each)])
}

/** Too many addresses to list stand under DISTRIBUTION. */
export const distributed = ({addressees}: MemoFields): boolean => addressees.length > MEMORANDUM.listed.value

const addresses = (memo: MemoFields, to: string): Values =>
  memo.addressees.length === 0
    ? line(to)
    : distributed(memo)
      ? [[own(words.seeDistribution)]]
      : memo.addressees.map((each) => [own(each)])

/** `AFZC-CG (25-50a)` */
const symbolOf = ({'office-symbol': symbol, 'record-number': record}: MemoFields): string =>
  symbol === '' || record === '' ? symbol : `${symbol}${words.aside}${record}${words.asideEnd}`
