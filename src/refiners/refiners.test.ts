import {describe, expect, it} from 'vitest'
import {date} from '../extractors/date.ts'
import {quantity} from '../extractors/quantity.ts'
import type {Extraction, Finding} from '../model/finding.ts'
import type {Diagnostic} from '../model/stages.ts'
import {finding} from '../prose/place.ts'
import {sentencesOf} from '../prose/sentences.ts'
import {documentOf} from '../testing/document-of.ts'
import {completeYear} from './complete-year.ts'
import {dropOverlaps} from './drop-overlaps.ts'
import {resolveDates} from './resolve-dates.ts'

function extraction(text: string, day?: string, id?: string): Extraction {
  const document = documentOf(text, day, id)
  const prose = {document, sentences: sentencesOf(document)}
  const ignore = (): void => undefined
  return {...prose, findings: [...date.extract(prose, ignore), ...quantity.extract(prose, ignore)]}
}

const dates = ({findings}: Extraction): readonly string[] =>
  findings.flatMap((found) =>
    found.kind === 'date'
      ? [[found.value.value, found.value.end, found.implied.join(), found.value.impliedFrom].filter(Boolean).join(' ')]
      : []
  )

function resolve(...extractions: readonly Extraction[]): {found: readonly (readonly string[])[]; told: Diagnostic[]} {
  const told: Diagnostic[] = []
  const refined = resolveDates.refine(extractions, {aliases: {}}, (diagnostic) => told.push(diagnostic))
  return {found: refined.map(dates), told}
}

describe('resolve-dates', () => {
  it('takes the year from the source’s own date, closest before it', () => {
    const {found} = resolve(
      extraction('They met on August 25 and on 30 November. It rained over the winter.', '2021-10-05')
    )
    expect(found).toEqual([['2021-08-25 year', '2020-11-30 year', '2020-WI year']])
  })

  it('takes the next year for what is to come', () => {
    const {found} = resolve(extraction('They will meet on 10 January. They left on 10 January.', '2021-10-05'))
    expect(found).toEqual([['2022-01-10 year', '2021-01-10 year']])
  })

  it.each([
    ['The council votes on 18 November.', '2021-11-18'],
    ['On 18 November the council will vote.', '2021-11-18'],
    ['The vote is due on 18 November.', '2021-11-18'],
    ['The vote was put off on 18 November.', '2020-11-18'],
    ['The plan, which the council passed on 18 November, will cost more.', '2020-11-18'],
    ['The board will meet, since it was warned on 18 November.', '2020-11-18'],
    ['Guests fill the inns in November.', '2020-11'],
    ['Level of the lake on 18 November', '2020-11-18']
  ])('goes by the tense: %s', (text, value) => {
    expect(resolve(extraction(text, '2021-10-05')).found).toEqual([[`${value} year`]])
  })

  it('gives the season of a habit no year', () => {
    expect(resolve(extraction('Guests fill the inns in winter.', '2021-10-05'))).toEqual({
      found: [['XXXX-WI']],
      told: []
    })
  })

  it('takes what a source without a date awaits as the next such day, or as one shortly before its newest sibling', () => {
    const {found} = resolve(
      extraction('They will vote on 18 November. They will meet on 20 September.', undefined, 'bare.txt'),
      extraction('New words.', '2021-10-05', 'new.txt')
    )
    expect(found[0]).toEqual(['2021-11-18 year new.txt', '2021-09-20 year new.txt'])
  })

  it('takes the year from the newest sibling when the source has no date, and says so once', () => {
    const {found, told} = resolve(
      extraction('It fell in 2019. On 20 August he spoke; in October they meet.', undefined, 'bare.txt'),
      extraction('Old words.', '2018-02-01', 'old.txt'),
      extraction('New words.', '2021-10-05', 'new.txt')
    )
    expect(found[0]).toEqual(['2019', '2021-08-20 year new.txt', '2021-10 year new.txt'])
    expect(told).toEqual([
      {
        rule: 'date-is-complete',
        file: 'sources/bare.txt',
        message: '2 dates without a year: taken as 2021, from the date of sources/new.txt (2021-10-05).',
        note: 'The year is implied and shown as such.',
        hints: ['Give the source a date of its own, in its front matter or under its title.']
      }
    ])
  })

  it('leaves dates as they are when no source gives a date', () => {
    expect(resolve(extraction('In 2019 it fell. On 20 August he spoke.'))).toEqual({
      found: [['2019', 'XXXX-08-20']],
      told: []
    })
  })

  it('lets a range cross the new year', () => {
    const {found} = resolve(extraction('The port was shut from 20 December to 10 January.', '2021-10-05'))
    expect(found).toEqual([['2020-12-20 2021-01-10 year']])
  })

  it('finds the year of a leap day and knows months and years as references', () => {
    expect(completeYear('XXXX-02-29', '2021-10-05', 'before')).toBe('2020-02-29')
    expect(completeYear('XXXX-08-25', '2021', 'before')).toBe('2021-08-25')
    expect(completeYear('XXXX-08-25', '2021-07', 'before')).toBe('2020-08-25')
    expect(completeYear('XXXX-Q4', '2021-10-05', 'before')).toBe('2021-Q4')
  })
})

describe('drop-overlaps', () => {
  const kinds = (refined: readonly Extraction[]): readonly string[] =>
    refined.flatMap(({document, findings}) =>
      findings.map(({kind, start, end, passage}) => `${kind} ${document.passages[passage]?.text.slice(start, end)}`)
    )

  it('drops the number of a length of time, and keeps a rate', () => {
    const refined = dropOverlaps.refine(
      [extraction('Over the past two years 40 plants made 5 tonnes a day for three months.')],
      {aliases: {}},
      () => undefined
    )
    expect(kinds(refined)).toEqual([
      'date the past two years',
      'date three months',
      'quantity 40 plants',
      'quantity 5 tonnes a day'
    ])
  })

  it('drops numbers and dates inside names', () => {
    const given = extraction('The Forum of 12 Cities met the June Fund in June 2020.')
    const passage = given.document.passages[0]
    if (passage === undefined) throw new Error('no passage')
    const actor = (start: number, end: number): Finding =>
      finding({
        kind: 'actor',
        value: {type: 'organisation', name: passage.text.slice(start, end), role: undefined},
        passage,
        start,
        end,
        sentence: given.sentences[0],
        rule: 'test'
      })
    const findings = [...given.findings, actor(4, 22), actor(31, 40)]
    const refined = dropOverlaps.refine([{...given, findings}], {aliases: {}}, () => undefined)
    expect(kinds(refined)).toEqual(['date June 2020', 'actor Forum of 12 Cities', 'actor June Fund'])
  })
})
