// Pairs of sources beside what an analyst makes of them: borne out, another claim, copied, in conflict.
import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {extract} from '../extractors/index.ts'
import type {Extraction} from '../model/finding.ts'
import type {Metadata, SourceId} from '../model/source.ts'
import {readSource} from '../readers/index.ts'
import {refine} from '../refiners/index.ts'
import {type Company, companiesOf} from './company.ts'
import {conflictsOf} from './conflicts.ts'
import {figureGroups} from './figures.ts'
import {independenceOf} from './independence.ts'
import {matchesOf} from './matches.ts'
import {poolOf} from './pool.ts'
import {type Statement, statementsOf} from './statements.ts'
import {weightsOf} from './weights.ts'

type Text =
  | string
  | {readonly text: string; readonly author?: string; readonly publisher?: string; readonly file?: string}

interface Pair {
  readonly kind: 'same' | 'different' | 'copied' | 'conflict' | 'no-conflict'
  readonly texts: readonly Text[]
  readonly reason: string
}

const file: {readonly pairs: readonly Pair[]; readonly 'known-limits': readonly Pair[]} = parse(
  readFileSync(new URL('fixtures/agreement.yml', import.meta.url), 'utf8')
)

/** A text of its own on other things, with the common words of such texts, so that they weigh as they do in a real project. */
const BACKGROUND = readFileSync(new URL('fixtures/background.txt', import.meta.url), 'utf8')

const ignore = (): void => undefined

function extractionOf(text: Text, index: number): Extraction {
  const given = typeof text === 'string' ? {text} : text
  const id = (given.file ?? `${index}.txt`) as SourceId
  const document = readSource({id, bytes: new TextEncoder().encode(given.text), hash: ''}, ignore)
  if (document === undefined) throw new Error(`not read: ${given.text}`)
  const {author, publisher} = given
  const meta: Metadata = {
    ...document.meta,
    ...(author ? {author: {value: author, implied: false}} : {}),
    ...(publisher ? {publisher: {value: publisher, implied: false}} : {})
  }
  return extract({...document, meta}, ignore)
}

/** What the program makes of a pair. The last source is the background. */
function verdicts({texts}: Pair): ReadonlySet<Pair['kind']> {
  const extractions = refine([...texts, BACKGROUND].map(extractionOf), {aliases: {}}, ignore)
  const statements = statementsOf(extractions)
  const weights = weightsOf(statements)
  const matches = matchesOf(statements, weights)
  const companies = companiesOf(statements, matches, independenceOf(extractions, statements, matches))
  const pool = poolOf(
    statements,
    companies,
    statements.map(() => 1),
    new Map()
  )
  const conflicts = conflictsOf(figureGroups(pool), pool)
  return new Set([claimed(statements, companies, texts.length), conflicts.length > 0 ? 'conflict' : 'no-conflict'])
}

/** The best that a statement of the first source comes to with one of every other. */
function claimed(statements: readonly Statement[], companies: readonly Company[], sources: number): Pair['kind'] {
  const together = statements
    .filter(({evidence}) => evidence.source === 1)
    .map(({order}) => companies[order] as Company)
    .filter(({members}) => new Set(members.map((order) => statements[order]?.evidence.source)).size >= sources)
  if (together.length === 0) return 'different'
  return together.some(({witnesses}) => witnesses.length === sources) ? 'same' : 'copied'
}

const nameOf = ({kind, texts}: Pair) =>
  `${kind}: ${texts.map((text) => (typeof text === 'string' ? text : text.text).slice(0, 70)).join(' | ')}`

describe('sources that an analyst has compared', () => {
  for (const pair of file.pairs) test(nameOf(pair), () => expect([...verdicts(pair)], pair.reason).toContain(pair.kind))
  test('there are at least sixty, each with its reason', () => {
    expect(file.pairs.length).toBeGreaterThanOrEqual(60)
    expect(file.pairs.filter(({reason}) => !reason)).toEqual([])
  })
})

describe('what no rule reaches yet', () => {
  for (const pair of file['known-limits'])
    test(nameOf(pair), () => expect([...verdicts(pair)], pair.reason).not.toContain(pair.kind))
})
