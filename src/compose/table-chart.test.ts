import {describe, expect, test} from 'vitest'
import type {BriefTable} from '../model/briefing.ts'
import {outlineOf} from '../testing/draft-outline.ts'
import {sampleBriefing} from '../testing/sample-briefing.ts'
import {isChartable, tableChart} from './table-chart.ts'
import {timeAxis} from './time-axis.ts'

const [sample] = sampleBriefing.sections[1]?.tables ?? []
if (sample === undefined) throw new Error('the sample has no table')
const {evidence} = sample

/** A table from its rows; a cell that is a number by itself counts as one. */
function table(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  units: readonly string[] = []
): BriefTable {
  const number = (cell: string) => (/^-?[\d,.]+$/.test(cell) ? Number(cell.replaceAll(',', '')) : undefined)
  return {
    id: 'table-2',
    caption: 'Trips',
    header,
    rows,
    numbers: rows.map((cells) => cells.map(number)),
    units: header.map((_, index) => units[index] ?? ''),
    align: header.map(() => 'left'),
    evidence
  }
}

/** A series over time, a number a row. */
const yearly = (times: readonly string[]): BriefTable =>
  table(
    ['When', 'Trips'],
    times.map((time, n) => [time, `${(n * 7) % 5}`])
  )

const three = [
  ['Ferry', '14'],
  ['Bridge', '96'],
  ['Train', '41']
]

describe('a table becomes a chart', () => {
  test.each([
    ['years and numbers', sample, true],
    ['names and numbers', table(['By', 'Trips'], three), true],
    [
      'two series of one unit',
      table(
        ['By', '2021', '2022'],
        three.map(([name = '', n = '']) => [name, n, n])
      ),
      true
    ],
    ['two rows', table(['By', 'Trips'], three.slice(1)), false],
    [
      'nine rows',
      table(
        ['By', 'Trips'],
        Array.from({length: 9}, (_, n) => [`Way ${n}`, `${n}`])
      ),
      false
    ],
    [
      'three series',
      table(
        ['By', 'a', 'b', 'c'],
        three.map(([name = '', n = '']) => [name, n, n, n])
      ),
      false
    ],
    [
      'two units',
      table(
        ['By', 'Trips', 'Share'],
        three.map(([name = '', n = '']) => [name, n, n]),
        ['', 'trips', 'percent']
      ),
      false
    ],
    ['a gap', table(['By', 'Trips'], [...three, ['Foot', '']]), false],
    ['a sum among its parts', table(['By', 'Trips'], [...three, ['Total', '151']]), false],
    ['a name twice', table(['By', 'Trips'], [...three, ['Ferry', '3']]), false],
    [
      'words only',
      table(
        ['By', 'Operator'],
        [
          ['Ferry', 'Town'],
          ['Bridge', 'State'],
          ['Train', 'State']
        ]
      ),
      false
    ],
    [
      'numbers that are no years',
      table(
        ['Rank', 'Trips'],
        [
          ['1', '96'],
          ['2', '41'],
          ['3', '14']
        ]
      ),
      false
    ],
    ['one column', table(['By'], [['a'], ['b'], ['c']]), false],
    ['twenty years', yearly(Array.from({length: 20}, (_, n) => `${1990 + n}`)), true],
    ['thirty years', yearly(Array.from({length: 30}, (_, n) => `${1990 + n}`)), false],
    ['years that jump about', yearly(['2004', '2001', '2009']), false],
    [
      'seven years with gaps, whose line would lie',
      yearly(['1990', '1991', '1995', '2000', '2001', '2010', '2011']),
      false
    ],
    ['four years with gaps, as columns', yearly(['1990', '1991', '1995', '2000']), true],
    [
      'days of a month',
      yearly(['2024-01-01', '2024-02-01', '2024-03-01', '2024-04-01', '2024-05-01', '2024-06-01', '2024-07-01']),
      true
    ]
  ])('%s: %#', (_what, given, is) => {
    expect(isChartable(given)).toBe(is)
  })
})

const outline = (given: BriefTable, title: string): string =>
  outlineOf({type: 'root', children: [tableChart(given, title)]})

test('names stand by size, with the one that the title names in the accent', () => {
  expect(outline(table(['By', 'Trips'], three, ['', 'thousand trips']), 'The train carries more than the ferry.')).toBe(
    [
      'exhibit chart',
      '  row caption {"form":"bar","highlight":1,"series0":"Trips","decimals":0}',
      '    field unit: ‹Trips›, ‹thousand trips›',
      '    field source:  [1]',
      '  row bar {"value0":96}',
      '    field name: ‹Bridge›',
      '  row bar {"value0":41}',
      '    field name: ‹Train›',
      '  row bar {"value0":14}',
      '    field name: ‹Ferry›',
      ''
    ].join('\n')
  )
})

test('a word of the title that only begins with a name does not name it', () => {
  expect(outline(table(['By', 'Trips'], three), 'Bridges are trained.')).not.toContain('highlight')
})

test('steps with an order of their own keep it', () => {
  const ages = table(
    ['Age', 'Trips'],
    [
      ['under 18', '3.25'],
      ['18–30', '9.5'],
      ['over 30', '4']
    ]
  )
  expect(outline(ages, '').match(/‹[^›]*\d.*›|"decimals":\d/g)).toEqual([
    '"decimals":2',
    '‹under 18›',
    '‹18–30›',
    '‹over 30›'
  ])
})

test('few points in time are columns, more are a line', () => {
  const years = (count: number) => yearly(Array.from({length: count}, (_, n) => `${2010 + n}`))
  const forms = [6, 7].map((count) => /"form":"(\w+)"/.exec(outline(years(count), ''))?.[1])
  expect(forms).toEqual(['column', 'line'])
})

test('time runs from left to right, however the table has it', () => {
  expect(outline(yearly(['2024', '2023', '2022']), '').match(/(?<=name: ).*/g)).toEqual(['‹2022›', '‹2023›', '‹2024›'])
})

describe('points in time', () => {
  test.each([
    [['2018', '2019', '2020'], [2018, 2019, 2020], true],
    [['2018/19', '2019/20'], [2018, 2019], true],
    [['2004-05', '2005-06'], [2004, 2005], true],
    [['2004-05', '2004-06'], [24053, 24054], true],
    [['Nov', 'December', 'Jan.'], [10, 11, 12], true],
    [['Q4', 'Q1', 'Q2'], [4, 5, 6], true],
    [['Q4 2020', 'Q1 2021', 'Q3 2021'], [8084, 8085, 8087], false],
    [['H1 2020', 'H2 2020'], [4041, 4042], true]
  ])('%s', (names, at, even) => {
    expect(timeAxis(names)).toEqual({at, even})
  })

  test.each([[['2018', 'later']], [['March', '2018']], [['1204', '1205']], [['18–30', '30–45']]])(
    '%s are none',
    (names) => {
      expect(timeAxis(names)).toBeUndefined()
    }
  )
})
