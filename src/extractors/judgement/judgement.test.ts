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
