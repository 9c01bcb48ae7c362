import {describe, expect, it} from 'vitest'
import {extract} from '../extractors/index.ts'
import {documentOf} from '../testing/document-of.ts'
import {decides} from './decides.ts'
import {type Statement, statementsOf} from './statements.ts'

const first = (text: string) => statementsOf([extract(documentOf(text), () => undefined)])[0] as Statement

describe('a decision', () => {
  it.each([
    'The Water Board voted by five to two to raise the bulk tariff.',
    'At its meeting in May, the Committee has unanimously agreed to close the quay.',
    'The government approved the plant on Monday.',
    'The Corvane Water Authority extended the hosepipe ban.'
  ])('is told: %s', (text) => expect(decides(first(text))).toBe(true))
})

describe('no decision', () => {
  it.each([
    'Storage in the northern basins stood at 61 percent.',
    'Prices increased in every district.',
    'Members who voted for the plan met again.',
    'The board was asked to approve the plan.',
    'The offer was rejected by growers.'
  ])('is told: %s', (text) => expect(decides(first(text))).toBe(false))
})
