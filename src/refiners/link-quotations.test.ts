import {expect, it} from 'vitest'
import {quotation} from '../extractors/quotation.ts'
import type {Finding} from '../model/finding.ts'
import {finding} from '../prose/place.ts'
import {sentenceAt} from '../prose/sentence-at.ts'
import {sentencesOf} from '../prose/sentences.ts'
import {documentOf} from '../testing/document-of.ts'
import {linkQuotations} from './link-quotations.ts'

/** What each quotation of a paragraph is dated, when the words given are dates of a day. */
function datesOf(
  text: string,
  days: readonly string[]
): readonly (readonly [date: string | undefined, implied: boolean])[] {
  const document = documentOf(text)
  const prose = {document, sentences: sentencesOf(document)}
  const [passage] = document.passages
  if (passage === undefined) return []
  const dates = days.map((day): Finding<'date'> => {
    const start = text.indexOf(day)
    const value = {value: 'XXXX-05-01', end: undefined, type: 'DATE', precision: 'day', impliedFrom: undefined} as const
    return finding({
      kind: 'date',
      value,
      passage,
      start,
      end: start + day.length,
      sentence: sentenceAt(prose.sentences, start),
      rule: 'date/test'
    })
  })
  const printed = new Map(dates.map(({id}, index) => [id, days[index]]))
  const findings = [...dates, ...quotation.extract(prose, () => {})]
  const [refined] = linkQuotations.refine([{...prose, findings}], {aliases: {}}, () => {})
  return (refined?.findings ?? [])
    .filter((found) => found.kind === 'quotation')
    .map((found) => [printed.get(found.value.date ?? ''), found.implied.includes('date')])
}

it('takes the date of the same sentence that is nearest the verb', () => {
  expect(
    datesOf('On 3 May, before the vote of 9 June was called, Orlov said on 5 May that the fund would pay.', [
      '3 May',
      '9 June',
      '5 May'
    ])
  ).toEqual([['5 May', false]])
})

it('takes no date out of the words that were said', () => {
  expect(datesOf('Orlov said that the fund would pay on 9 June.', ['9 June'])).toEqual([[undefined, false]])
})

it('takes the last day named before in the paragraph, and says that it is implied', () => {
  expect(datesOf('The fund met on 3 May. Orlov said that it would pay.', ['3 May'])).toEqual([['3 May', true]])
})
