// Sentences beside what may remain of them, each with the reason an editor would give.
import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {extract} from '../../extractors/index.ts'
import {documentOf} from '../../testing/document-of.ts'
import {shortened, statementsOf} from '../statements.ts'

interface Pair {
  readonly sentence: string
  readonly limit?: number
  readonly remains?: string | readonly string[]
  readonly reason: string
}

const file: {
  readonly pairs: readonly Pair[]
  readonly 'known-limits': readonly Pair[]
} = parse(readFileSync(new URL('fixtures/pairs.yml', import.meta.url), 'utf8'))

/** What the program shows, with all that its extractors hold in place. */
function shown({sentence, limit = 1}: Pair): string {
  const [statement] = statementsOf([extract(documentOf([sentence]), () => undefined)])
  if (statement?.evidence.text !== sentence) throw new Error(`not one sentence: ${sentence}`)
  return shortened(statement, limit).text
}

const allowed = ({sentence, remains = sentence}: Pair): readonly string[] =>
  typeof remains === 'string' ? [remains] : remains

describe('of a sentence remains what an editor would leave', () => {
  for (const pair of file.pairs) test(pair.sentence, () => expect(allowed(pair), pair.reason).toContain(shown(pair)))
  test('there are at least sixty, each with its reason', () => {
    expect(file.pairs.length).toBeGreaterThanOrEqual(60)
    expect(file.pairs.filter(({reason}) => !reason)).toEqual([])
  })
})

describe('what no rule reaches yet is left whole, or longer than it could be', () => {
  for (const pair of file['known-limits'])
    test(pair.sentence, () => expect(allowed(pair), pair.reason).not.toContain(shown(pair)))
})
