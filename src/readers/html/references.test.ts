import {expect, test} from 'vitest'
import {piecesOf, startOfStretch} from './references.ts'

/** The pieces as `value@start-end`. */
const pieces = (raw: string, value: string): readonly string[] =>
  piecesOf(raw, 0, raw.length, value).map((piece) => `${piece.value}@${piece.start}-${piece.end}`)

test.each([
  ['plain', 'plain', ['plain@0-5']],
  ['a&amp;b', 'a&b', ['a@0-1', '&@1-6', 'b@6-7']],
  ['a&ampb', 'a&b', ['a@0-1', '&@1-5', 'b@5-6']],
  ['&copy2025', '©2025', ['©@0-5', '2025@5-9']],
  ['&notin;x', '∉x', ['∉@0-7', 'x@7-8']],
  ['&notinx', '¬inx', ['¬@0-4', 'inx@4-7']],
  ['&#146;s', '’s', ['’@0-6', 's@6-7']],
  ['&#x1F600;', '\u{1f600}', ['\u{1f600}@0-9']],
  ['&nGt;', '≫⃒', ['≫⃒@0-5']],
  ['&bogus; & x', '&bogus; & x', ['&bogus; & x@0-11']],
  ['\nfirst', 'first', ['first@1-6']]
])('%j is read as %j', (raw, value, expected) => {
  expect(pieces(raw, value)).toEqual(expected)
})

test('a stretch that opens with a reference begins at its ampersand', () => {
  expect(startOfStretch('x &#8220;We', 8, '“We')).toBe(2)
  expect(startOfStretch('x &copy 1', 6, '©')).toBe(2)
  expect(startOfStretch('x We', 2, 'We')).toBe(2)
})
