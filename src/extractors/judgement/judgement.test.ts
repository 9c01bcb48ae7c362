import {expect, it} from 'vitest'
import {yardstickBand} from '../../lexicon/yardstick-words.ts'
import {sentencesOf} from '../../prose/sentences.ts'
import {documentOf} from '../../testing/document-of.ts'
import {checkFixtures} from '../../testing/fixture-lines.ts'
import {judgement, judgementsIn} from '../judgement.ts'

checkFixtures(new URL('fixtures/', import.meta.url), (input) => {
  const document = documentOf(input)
  return judgement
    .extract({document, sentences: sentencesOf(document)}, () => {})
    .map(({value: {form, cue, band, scope}}) => {
      const range = band === undefined ? '' : ` ${band.low}–${band.high}`
      return `${form}${range}: ${cue.text} | ${scope.text}`
    })
})

it('gives a word the band of the yardstick that is asked for, and none from another', () => {
  expect([
    yardstickBand('unlikely', 'icd203'),
    yardstickBand('Unlikely', 'phia'),
    yardstickBand('highly likely', 'icd203')
  ]).toEqual([{label: 'unlikely', low: 20, high: 45}, {label: 'unlikely', low: 25, high: 35}, undefined])
})

it.each(['may ', 'it is not ', 'no data ', 'could be, ', 'said that X should ', 'likely that ', 'information on a '])(
  'is linear in 100 kilobytes of %s',
  (piece) => {
    const started = performance.now()
    judgementsIn(piece.repeat(100_000 / piece.length))
    expect(performance.now() - started).toBeLessThan(5_000)
  }
)

const rulesOf = (input: string): readonly string[] => {
  const document = documentOf(input)
  return judgement.extract({document, sentences: sentencesOf(document)}, () => {}).map(({rule}) => rule)
}

it.each([
  'The senate must ratify the pact before it can take effect.',
  'Under the Ports Act the council must consult the towns.',
  'Both chambers must approve the budget by a two-thirds majority.',
  'The plan must be approved by the board before work can begin.'
])('a requirement: %s', (input) => expect(rulesOf(input)).toEqual(['judgement/requirement']))

it.each([
  'The council must act before the winter comes.',
  'The law must be changed before June.',
  'The ministry must not give a permit until the reef has been surveyed.',
  'The senate should ratify the pact before it can take effect.',
  'We must approve of thrift.'
])('advice: %s', (input) => expect(rulesOf(input)).toEqual(['judgement/recommendation']))
