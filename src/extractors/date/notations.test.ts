import {describe, expect, it} from 'vitest'
import type {FindingKinds} from '../../model/finding.ts'
import {notationsOf} from './notations.ts'

const of = (
  value: Partial<FindingKinds['date']>,
  implied: readonly string[] = [],
  rule = 'date/iso'
): readonly string[] =>
  notationsOf(
    {value: '', end: undefined, type: 'DATE', precision: 'day', impliedFrom: undefined, ...value},
    implied,
    rule
  )

describe('notations of a date', () => {
  it('are the period, its first day and its interval', () => {
    expect(of({value: '2021-Q3'})).toEqual(['2021-Q3', '2021-07-01', '(2021-07-01,2021-10-01,P3M)'])
    expect(of({value: '2021-W40'})).toEqual(['2021-W40', '2021-10-04', '(2021-10-04,2021-10-11,P7D)'])
    expect(of({value: '199X'})).toEqual(['199X', '199', '1990-01-01', '(1990-01-01,2000-01-01,P10Y)'])
    expect(of({value: 'FY2021'})).toEqual(['FY2021', '2021'])
    expect(of({value: '2021-08-25'})).toEqual(['2021-08-25'])
  })

  it('are those of a range, and of a length that is counted from a day', () => {
    expect(of({value: '2019', end: '2021'})).toEqual(['2019', '(2019-01-01,2021-01-01,P2Y)', '2019-01-01'])
    const counted = {length: 'P30Y', from: '1991-10-05', to: '2021-10-05'}
    expect(of({value: '1991-10-05', end: '2021-10-05', counted})).toEqual([
      '1991-10-05',
      '(1991-10-05,2021-10-05,P30Y)',
      'P30Y',
      'P3DE'
    ])
  })

  it('are the year that words name and the day that they count', () => {
    const counted = {length: 'P2Y', from: '2019-10-05', to: '2021-10-05'}
    expect(of({value: '2019', counted})).toEqual(['2019', '2019-01-01', '(2019-01-01,2020-01-01,P1Y)', '2019-10-05'])
  })

  it('leave out what is implied, as the words do', () => {
    expect(of({value: '2021-08-25'}, ['year'], 'date/month-day-year')).toEqual(['2021-08-25', 'XXXX-08-25'])
    expect(of({value: '2021-08-25'}, ['year'], 'date/deictic')).toEqual(['2021-08-25'])
  })

  it('are the same length in other units, never another length', () => {
    expect(of({value: 'PT30M', type: 'DURATION'})).toEqual(['PT30M', 'PT0.5H', '1800'])
    expect(of({value: 'P3M', type: 'DURATION'})).toEqual(['P3M', 'P1Q'])
    expect(of({value: 'P5Y', type: 'DURATION'})).toEqual(['P5Y'])
    expect(of({value: 'PXY', type: 'DURATION'})).toEqual(['PXY'])
  })

  it('are a time of day with and without its minutes', () => {
    expect(of({value: '2021-10-05T17', type: 'TIME'})).toEqual(['2021-10-05T17', '2021-10-05T17:00'])
    expect(of({value: 'T09:30', type: 'TIME'})).toEqual(['T09:30', '09:30'])
  })
})
