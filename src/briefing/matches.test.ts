import {describe, expect, it} from 'vitest'
import {extract} from '../extractors/index.ts'
import {documentOf} from '../testing/document-of.ts'
import {companiesOf} from './company.ts'
import {independenceOf} from './independence.ts'
import {matchesOf} from './matches.ts'
import {statementsOf} from './statements.ts'
import {weightsOf} from './weights.ts'

/** Sentences that have nothing to do with the ones under test, so that common words weigh little. */
const background = [
  'The museum opens a new wing in spring.',
  'Trains on the coastal line run every hour.',
  'The university admitted fewer students of law.',
  'Beekeepers reported a mild winter.',
  'A bakery in the old town won the prize.',
  'The orchestra will tour three islands.'
]

/** Every company of two or more, once, as texts with the numbers of the witnesses. */
function companiesIn(...texts: readonly (readonly string[])[]) {
  const extractions = texts.map((sentences, index) =>
    extract(documentOf(sentences, undefined, `${index}.txt`), () => undefined)
  )
  const statements = statementsOf(extractions)
  const matches = matchesOf(statements, weightsOf(statements))
  return companiesOf(statements, matches, independenceOf(extractions, statements, matches))
    .filter(({members}) => members.length > 1 && members[0] === Math.min(...members))
    .map(({members, witnesses}) => ({texts: members.map((order) => statements[order]?.evidence.text), witnesses}))
}

describe('statements of two sources', () => {
  it('that say the same in other words are one claim with two witnesses', () => {
    expect(
      companiesIn(
        [...background, 'The harbour is the only port on the gulf that takes deep tankers.'],
        ['Deep tankers call only at the harbour, the sole port on the gulf for them.']
      )
    ).toEqual([
      {
        texts: [
          'The harbour is the only port on the gulf that takes deep tankers.',
          'Deep tankers call only at the harbour, the sole port on the gulf for them.'
        ],
        witnesses: [1, 2]
      }
    ])
  })
  it('of which one says no are not one claim', () => {
    expect(
      companiesIn(
        [...background, 'The harbour takes deep tankers from the gulf.'],
        ['The harbour does not take deep tankers from the gulf.']
      )
    ).toEqual([])
  })
  it('with different numbers are not one claim', () => {
    expect(
      companiesIn(
        [...background, 'The harbour took 40 deep tankers from the gulf.'],
        ['The harbour took 55 deep tankers from the gulf.']
      )
    ).toEqual([])
  })
  it('that share only common words are not one claim', () => {
    expect(
      companiesIn([...background, 'The harbour took fewer tankers this year.'], ['The harbour has a new lighthouse.'])
    ).toEqual([])
  })
  it('that are copies are one claim with one witness', () => {
    expect(
      companiesIn(
        [...background, 'The dredging of the channel was put off for a second time last week.'],
        ['The dredging of the channel was put off for a second time last week.']
      )
    ).toEqual([
      {
        texts: [
          'The dredging of the channel was put off for a second time last week.',
          'The dredging of the channel was put off for a second time last week.'
        ],
        witnesses: [1]
      }
    ])
  })
})
