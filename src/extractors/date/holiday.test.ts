import {describe, expect, it} from 'vitest'
import {easterOf, nthWeekday} from './holiday.ts'

describe('movable days', () => {
  // From the tables of the Book of Common Prayer and of the United States Naval Observatory.
  it.each([
    [1818, '1818-03-22'],
    [1943, '1943-04-25'],
    [1954, '1954-04-18'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2024, '2024-03-31'],
    [2038, '2038-04-25']
  ])('knows Easter of %i', (year, day) => {
    expect(easterOf(year)).toBe(day)
  })

  it('knows the so-manieth weekday of a month, and the last one', () => {
    expect(nthWeekday(2020, {month: 11, weekday: 4, number: 4})).toBe('2020-11-26')
    expect(nthWeekday(2020, {month: 11, weekday: 1, number: 1, plus: 1})).toBe('2020-11-03')
    expect(nthWeekday(2021, {month: 5, weekday: 1, number: -1})).toBe('2021-05-31')
    expect(nthWeekday(2021, {month: 2, weekday: 1, number: 5})).toBeUndefined()
  })
})
