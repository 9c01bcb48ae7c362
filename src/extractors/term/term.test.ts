import {expect, it} from 'vitest'
import {sentencesOf} from '../../prose/sentences.ts'
import {documentOf} from '../../testing/document-of.ts'
import {checkFixtures} from '../../testing/fixture-lines.ts'
import {term, termsIn} from '../term.ts'

checkFixtures(new URL('fixtures/', import.meta.url), (input) =>
  termsIn(input).map(({short, long, rule}) => `${short} = ${long} [${rule.replace('term/', '')}]`)
)

it.each(['(', '()', '(AB) ', '“a” means ', 'AA, or ', '[(', 'Aa Bb (ABC) ', 'A (B) ', 'ABC, ', 'Ab of the (AB) '])(
  'is linear in 100 kilobytes of %s',
  (piece) => {
    const started = performance.now()
    termsIn(piece.repeat(100_000 / piece.length))
    expect(performance.now() - started).toBeLessThan(5_000)
  }
)

it.each([
  ['She spoke for the union (France).', '(France): a place, a role or a name that explains nothing before it'],
  ['Ms. Lind (Chair) spoke.', '(Chair): a word that stands for nothing before it'],
  ['The draft (A/RES/70/1) was adopted.', '(A/RES/70/1): the symbol of a document'],
  ['Ada Lind (R-Texas) voted no.', '(R-Texas): a party and its state'],
  ['Half of them (50%) came.', '(50%): a number, a sign or a single letter'],
  ['The two sides (II) met.', '(II): a numeral'],
  ['The ship (built of oak long ago) sank.', '(built of oak long ago): an aside, too long for a short form'],
  ['Reporters in Kampala (AFP) saw it.', '(AFP): the words before do not spell it']
])('leaves, and says why: %s', (input, left) => {
  const document = documentOf(input)
  const refusals = term.refusals({document, sentences: sentencesOf(document)})
  expect(refusals.map(({start, end, reason}) => `${input.slice(start, end)}: ${reason}`)).toEqual([left])
})

it('refuses nothing that it finds', () => {
  const document = documentOf('The Regional Rivers Commission (RRC) and the FDA (Food and Drink Authority) met.')
  expect(term.refusals({document, sentences: sentencesOf(document)})).toEqual([])
})

it.each(['(', '(AB) ', 'A (B) ', 'ABC, ', 'Aa Bb (ABC) '])(
  'costs the same for each character of a megabyte of %s',
  (piece) => {
    const cost = (size: number): number => {
      const text = piece.repeat(size / piece.length)
      const started = process.cpuUsage().user
      termsIn(text)
      return (process.cpuUsage().user - started) / size
    }
    cost(20_000)
    expect(cost(1_000_000) / Math.max(cost(50_000), 1e-4)).toBeLessThan(8)
  },
  60_000
)
