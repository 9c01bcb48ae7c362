// A paragraph that is taken for one line without being broken has the height that breaking it gives.
import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {DeckParagraph, DeckRun} from '../../model/deck.ts'
import {plain} from '../../themes/plain.ts'
import {lineHeights, linesOf} from './fit.ts'
import {runLine} from './fonts.ts'
import {measure} from './testing/lay-out.ts'

const metrics = {theme: plain, measure}

const texts = [
  'Backlog',
  '1,204',
  ' ',
  'a/b/c',
  'well-known',
  '\t',
  'x\u00A0y',
  'Łódź 東京',
  '',
  'two words ',
  'e\u0301',
  '\n'
]
const run = fc.record({
  text: fc.constantFrom(...texts),
  bold: fc.boolean(),
  italic: fc.constant(false),
  size: fc.constantFrom(12, 18, 28),
  color: fc.constant('ink' as const),
  face: fc.constantFrom('head' as const, 'body' as const, 'mono' as const)
})
const paragraph: fc.Arbitrary<DeckParagraph> = fc.record({
  runs: fc.array(run, {maxLength: 4}),
  align: fc.constant('left' as const),
  spacing: fc.constantFrom(90, 100),
  spaceAfter: fc.constant(0),
  indent: fc.constantFrom(0, 24),
  hang: fc.constantFrom(-24, 0, 12),
  bullet: fc.constantFrom('none' as const, 'disc' as const),
  level: fc.constant(0)
})

/** By its lines, however many. */
function broken(each: DeckParagraph, width: number): readonly number[] {
  const line = (run: DeckRun | undefined, text: string) => (run ? runLine(text, run, plain, measure) : 0)
  return linesOf(each, width, metrics).map(({stretches}) => {
    const highest = Math.max(0, ...stretches.map(({text, style}) => line(style, text)))
    return (highest || line(each.runs[0], '')) * (each.spacing / 100)
  })
}

test('at any width', () => {
  fc.assert(
    fc.property(paragraph, fc.integer({min: 20, max: 500}), (each, width) => {
      expect(lineHeights(each, width, metrics)).toEqual(broken(each, width))
    }),
    {numRuns: 2000, seed: 99}
  )
})
