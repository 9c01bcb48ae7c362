import {expect, it} from 'vitest'
import {checkFixtures} from '../../testing/fixture-lines.ts'
import {termsIn} from '../term.ts'

checkFixtures(new URL('fixtures/', import.meta.url), (input) =>
  termsIn(input).map(({short, long, rule}) => `${short} = ${long} [${rule.replace('term/', '')}]`)
)

it.each(['(', '()', '(AB) ', '“a” means ', 'AA, or ', '[(', 'Aa Bb (ABC) '])(
  'is linear in 100 kilobytes of %s',
  (piece) => {
    const started = performance.now()
    termsIn(piece.repeat(100_000 / piece.length))
    expect(performance.now() - started).toBeLessThan(5_000)
  }
)
