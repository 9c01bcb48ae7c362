import {expect, test} from 'vitest'
import type {Moment} from '../model/briefing.ts'
import {dateWords, dayRange, momentWords, shortDate, yearNote} from './dates.ts'

const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

test.each([
  ['2021-10-05', '5 October 2021'],
  ['2021-10', 'October 2021'],
  ['2021-SU', 'summer 2021'],
  ['2021-Q3', 'third quarter 2021'],
  ['2021-H1', 'first half 2021'],
  ['2021-W07', 'week 7 2021'],
  ['2021', '2021'],
  ['202X', '2020s'],
  ['19XX', '1900s'],
  ['XXXX-08-25', '25 August'],
  ['2021-10-05T14:30', '5 October 2021'],
  ['', '']
])('%j is said as %j, no more exact than it is', (value, words) => {
  expect(plain(dateWords(value))).toBe(words)
})

const moment = (value: string, more: Partial<Moment> = {}): Moment => ({
  value,
  end: undefined,
  precision: 'day',
  printed: '',
  yearImplied: false,
  impliedFrom: undefined,
  ...more
})
const implied = {yearImplied: true, impliedFrom: 1}

test.each([
  [moment('2021-08-25'), '25 August', '2021', '25 August 2021'],
  [moment('2021-08-25', implied), '25 August', '2021, implied', '25 August 2021, implied'],
  [moment('2021-08', implied), 'August', '2021, implied', 'August 2021, implied'],
  [moment('XXXX-08-25'), '25 August', 'no year given', '25 August, no year given'],
  [moment('2019'), '2019', '', '2019'],
  [moment('2019', implied), '2019', 'implied', '2019, implied'],
  [moment('2021-08-20', {end: '2021-08-30'}), '20 to 30 August', '2021', '20 to 30 August 2021'],
  [
    moment('2021-08-30', {end: '2021-09-02', ...implied}),
    '30 August to 2 September',
    '2021, implied',
    '30 August to 2 September 2021, implied'
  ],
  [
    moment('2021-12-30', {end: '2022-01-02'}),
    '30 December 2021 to 2 January 2022',
    '',
    '30 December 2021 to 2 January 2022'
  ],
  [moment('2019', {end: '2021'}), '2019 to 2021', '', '2019 to 2021']
])('a moment in two parts and in one line: %j', (value, short, note, line) => {
  expect([shortDate(value), yearNote(value), momentWords(value)].map(plain)).toEqual([short, note, line])
})

test.each([
  ['2021-10-05', ['2021-10-05', '2021-10-05']],
  ['2021-02', ['2021-02-01', '2021-02-28']],
  ['2024-02', ['2024-02-01', '2024-02-29']],
  ['1900-02', ['1900-02-01', '1900-02-28']],
  ['2021-SU', ['2021-06-01', '2021-08-31']],
  ['2021-Q4', ['2021-10-01', '2021-12-31']],
  ['2021-W01', ['2021-01-04', '2021-01-10']],
  ['2020-W53', ['2020-12-28', '2021-01-03']],
  ['2021', ['2021-01-01', '2021-12-31']],
  ['202X', ['2020-01-01', '2029-12-31']],
  ['XXXX-08-25', undefined],
  ['2021-99', undefined],
  ['P3D', undefined]
])('%j lasts from and to these days', (value, range) => {
  expect(dayRange(value)).toEqual(range)
})
