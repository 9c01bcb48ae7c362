import {expect, test} from 'vitest'
import {numberIn} from './number.ts'
import {unitOf} from './unit.ts'

test.each([
  ['1,204', 1204],
  ['1 204', 1204],
  ['1\u202f204\u00a0567', 1204567],
  ["1'204", 1204],
  ['1.204.567', 1204567],
  ['1.204,5', 1204.5],
  ['4.5 %', 4.5],
  ['4,5', 4.5],
  ['.5', 0.5],
  ['(12)', -12],
  ['−3.2', -3.2],
  ['–7', -7],
  ['+8', 8],
  ['€ 3.2 million', 3200000],
  ['$4.1bn', 4100000000],
  ['US$ 12', 12],
  ['22,000*', 22000],
  ['2018', 2018]
])('“%s” is a number', (cell, number) => {
  expect(numberIn(cell)).toBe(number)
})

test.each(['', '–', '—', 'n/a', '..', '<1', '~5', '10–20', '3rd', 'Table 1', '12 May', 'A4', '1,20,4', '5 to 6'])(
  '“%s” is none',
  (cell) => {
    expect(numberIn(cell)).toBeUndefined()
  }
)

test.each([
  ['Share (%)', [], 'percent'],
  ['Cost (million euros)', [], 'million euros'],
  ['Cost (€ million)', [], 'million euros'],
  ['Supply (cubic metres a day)', [], 'cubic metres a day'],
  ['Change, %', [], 'percent'],
  ['Level in percent', [], 'percent'],
  ['Traffic (thousand)', [], 'thousand'],
  ['Growth', ['3 %', '4 %'], 'percent'],
  ['Price', ['€3', '€4'], 'euros'],
  ['Distance', ['3 km', '4 km'], 'km'],
  ['Cost (estimated)', ['3', '4'], ''],
  ['Count (2019)', ['3'], ''],
  ['Mixed', ['3 %', '4'], '']
])('the unit of “%s” with %j is “%s”', (header, cells, unit) => {
  expect(unitOf(header, cells)).toBe(unit)
})
