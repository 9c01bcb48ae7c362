import fc from 'fast-check'
import {expect, test} from 'vitest'
import {folded, gated, matchesIn} from './gated.ts'

const patterns = [
  gated('it is (?:not )?known|no[^.;]{0,3}x', '(?<![\\p{L}])', '(?![\\p{L}])'),
  gated('H([12])|\\bK\\S? \\p{Lu}', '', '(?!\\d)'),
  gated('sask(?! no).', '', '')
]
const pieces = 'it is not known İT ıs K ſasK ſask. no no😀x H1 h2 s k K A . ; é'.split(' ')

test('the gate never keeps a match away', () => {
  const text = fc.array(fc.constantFrom(...pieces, ' ', ' '), {maxLength: 12}).map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, (words) => {
      for (const each of patterns)
        expect([...matchesIn(each, words, folded(words))]).toEqual([...words.matchAll(each.pattern)])
    }),
    {numRuns: 3000}
  )
})
