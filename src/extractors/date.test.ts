import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import type {Diagnostic} from '../model/stages.ts'
import {sentencesOf} from '../prose/sentences.ts'
import {documentOf} from '../testing/document-of.ts'
import {date} from './date.ts'

const linesOf = (name: string): readonly string[] =>
  readFileSync(new URL(`./date/fixtures/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))

function found(text: string, day: string | undefined, diagnostics: Diagnostic[] = []): readonly string[] {
  const document = documentOf(text, day)
  const findings = date.extract({document, sentences: sentencesOf(document)}, (diagnostic) =>
    diagnostics.push(diagnostic)
  )
  return findings.map(({start, end, value}) => {
    const until = value.end === undefined ? '' : `..${value.end}`
    return `${text.slice(start, end)} ${value.value}${until} ${value.type}`
  })
}

function left(text: string): readonly string[] {
  const document = documentOf(text, '2021-10-05')
  return date
    .refusals({document, sentences: sentencesOf(document)})
    .map(({start, end, reason}) => `${text.slice(start, end)}: ${reason}`)
}

describe('date', () => {
  for (const line of linesOf('match.txt')) {
    const [text = '', expected = ''] = line.split(' => ')
    it(`is found: ${text}`, () => expect(found(text, '2021-10-05').join('; ')).toBe(expected))
  }

  for (const text of linesOf('no-match.txt')) {
    it(`is not found: ${text}`, () => expect(found(text, '2021-10-05')).toEqual([]))
  }

  for (const line of linesOf('undated.txt')) {
    const [text = '', expected = ''] = line.split(' => ')
    it(`is found without a date of the document: ${text}`, () =>
      expect(found(text, undefined).join('; ')).toBe(expected))
  }

  for (const line of linesOf('refused.txt')) {
    const [text = '', expected = ''] = line.split(' => ')
    it(`is left with its reason: ${text}`, () => expect(left(text).join('; ')).toBe(expected))
  }

  it('is not resolved when the document gives no date', () => {
    const text = 'Last week they met on Friday; two years ago they did not, and next month they will.'
    expect(found(text, undefined)).toEqual([
      'Last week XXXX-WXX DATE',
      'Friday XXXX-WXX-5 DATE',
      'two years ago P2Y DURATION',
      'next month XXXX-XX DATE'
    ])
  })

  it('tells of digits that can be two days', () => {
    const diagnostics: Diagnostic[] = []
    expect(found('Signed on 03/04/2021, filed on 13/04/2021.', undefined, diagnostics)).toEqual([
      '03/04/2021 2021-04-03 DATE',
      '13/04/2021 2021-04-13 DATE'
    ])
    expect(diagnostics).toEqual([
      {
        rule: 'date-is-certain',
        file: 'sources/a.txt',
        line: 1,
        column: 11,
        message: '“03/04/2021” can be 2021-04-03 or 2021-03-04; it is read as 2021-04-03.',
        note: 'Both numbers can be a month.',
        hints: ['Write the name of the month in the source.']
      }
    ])
  })

  it('goes by the order in which the document writes day and month', () => {
    expect(found('Signed on 03/04/2021, filed on 04/13/2021.', undefined)[0]).toBe('03/04/2021 2021-03-04 DATE')
    expect(found('Signed on 03/04/2021 as of March 1, 2021.', undefined)[0]).toBe('03/04/2021 2021-03-04 DATE')
    expect(found('Signed on 03/04/2021 as of 1 March 2021.', undefined)[0]).toBe('03/04/2021 2021-04-03 DATE')
  })

  it('costs the same for each character however long the text', () => {
    for (const unit of [
      '1',
      '1 ',
      '1/',
      'the ',
      'a ',
      'May ',
      '5 May ',
      '2020 ',
      'early ',
      '1:',
      'twenty ',
      '1,',
      '". ',
      '1-',
      'last ',
      'June 1 to ',
      'now ',
      'Friday at 5 ',
      'two weeks '
    ]) {
      const cost = (size: number): number => {
        const text = unit.repeat(size / unit.length)
        const before = performance.now()
        found(text, '2021-10-05')
        return (performance.now() - before) / size
      }
      cost(20_000)
      expect(cost(1_000_000) / Math.max(cost(100_000), 5e-4), unit).toBeLessThan(6)
    }
  }, 300_000)
})
