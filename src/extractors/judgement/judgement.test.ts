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

it.each([
  'may ',
  'it is not ',
  'no data ',
  'could be, ',
  'said that X should ',
  'likely that ',
  'information on a ',
  'that ',
  'should ',
  'may not be ',
  'no no '
])('is linear in 100 kilobytes of %s', (piece) => {
  const started = performance.now()
  judgementsIn(piece.repeat(100_000 / piece.length))
  expect(performance.now() - started).toBeLessThan(5_000)
})

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
  'Agencies must describe each data set in the register.',
  'Each bidder must name two references.',
  'All drivers must carry a card.',
  'If the agency finds a fault, the agency must report it.',
  'You must be a resident of the coast to apply.'
])('an obligation: %s', (input) => expect(rulesOf(input)).toEqual(['judgement/obligation']))

it.each([
  'The council must act before the winter comes.',
  'The law must be changed before June.',
  'The ministry must not give a permit until the reef has been surveyed.',
  'The senate should ratify the pact before it can take effect.',
  'We must approve of thrift.',
  'Agencies must do more for the islands.',
  'Companies must adapt to the drought.',
  'The agency must publish its costs.',
  'Agencies should describe each data set in the register.'
])('advice: %s', (input) => expect(rulesOf(input)).toEqual(['judgement/recommendation']))

it.each([
  ['May was dry.', 'May: May is a month, a name, or opens a wish; a verb that opens a sentence asks'],
  ['They could not swim.', 'could not: could of ability: what somebody was able to do'],
  ['Members may apply for leave.', 'may: may of permission: what a rule allows or forbids'],
  ['Come as soon as possible.', 'possible: as far as can be done: as soon as possible, where possible'],
  ['Police need probable cause.', 'probable: a fixed phrase: probable cause, probable maximum'],
  ['The minister said that banks should lend more.', 'should: reports what somebody else wants'],
  ['“The bank must act,” she said.', 'must: inside a quotation: its speaker wants it'],
  ['The board shall meet twice a year.', 'shall: shall lays down a rule or foretells, and advises nothing'],
  ['Will it possibly hold?', 'possibly: a question judges nothing'],
  ['Consumers say that with high confidence they buy.', undefined]
])('leaves, and says why: %s', (input, left) => {
  const document = documentOf(input)
  const refusals = judgement.refusals({document, sentences: sentencesOf(document)})
  expect(refusals.map(({start, end, reason}) => `${input.slice(start, end)}: ${reason}`)).toEqual(left ? [left] : [])
})

it('refuses nothing where it finds a judgement', () => {
  const document = documentOf('It is likely that the port may close, and the council should act.')
  expect(judgement.refusals({document, sentences: sentencesOf(document)})).toEqual([])
})

it.each(['may ', 'said that X should ', '"should ', 'no data ', 'that may '])(
  'costs the same for each character of a megabyte of %s',
  (piece) => {
    const cost = (size: number): number => {
      const text = piece.repeat(size / piece.length)
      const started = process.cpuUsage().user
      judgementsIn(text)
      return (process.cpuUsage().user - started) / size
    }
    cost(20_000)
    expect(cost(1_000_000) / Math.max(cost(50_000), 1e-4)).toBeLessThan(8)
  },
  60_000
)
