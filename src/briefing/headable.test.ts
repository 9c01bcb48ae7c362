import {describe, expect, it} from 'vitest'
import {extract} from '../extractors/index.ts'
import {documentOf} from '../testing/document-of.ts'
import {headable} from './headable.ts'
import {type Statement, statementsOf} from './statements.ts'

const first = (text: string) => statementsOf([extract(documentOf(text), () => undefined)])[0] as Statement

describe('a sentence that can stand over others', () => {
  it.each(['The board voted to raise the tariff.', 'Owners must report every leak.', 'Work will begin in May.'])(
    '%s',
    (text) => expect(headable(first(text))).toBe(true)
  )
})

describe('a sentence that cannot', () => {
  it.each([
    'Follow the schema of the register.',
    'Include, at a minimum, all boats of the basin.',
    'Storage: The basins stood at 61 percent.',
    'Reports are kept at https://boats.example/reports and may be read there.',
    'The term “quay” refers to any place where boats are moored.'
  ])('%s', (text) => expect(headable(first(text))).toBe(false))
})
