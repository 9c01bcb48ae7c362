// Any Markdown as slides and as pages. `npm run stress` tries two hundred documents, and opens the files.
import {existsSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {themes} from '../../themes/index.ts'
import {runs} from '../runs.ts'
import {documentOf} from './document.ts'
import {deckOf, draftOf, memoOf} from './render.ts'
import {specDraft} from './spec.ts'

const seeds = Array.from({length: runs(12)}, (_, index) => index + 1)
/** All that a dozen may take on a busy machine. */
const TIME = 120_000

describe('a generated document', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(documentOf(7)).toBe(documentOf(7))
    expect(documentOf(7)).not.toBe(documentOf(8))
  })

  it.each(seeds)(
    'number %i has every word in its place, on slides and on pages',
    (seed) => {
      const text = documentOf(seed)
      for (const theme of themes) {
        expect(deckOf(draftOf(text, 'deck'), theme).faults, `slides in ${theme.name}`).toEqual([])
        expect(memoOf(draftOf(text, 'memo'), theme).faults, `pages in ${theme.name}`).toEqual([])
      }
    },
    TIME
  )
})

const spec = new URL('../../../../shared/cases/commonmark-spec.json', import.meta.url)
describe.skipIf(!existsSync(spec))('the examples of CommonMark (skipped when ../shared is absent)', () => {
  it(
    'have every word in its place, on slides and on pages',
    () => {
      const examples = JSON.parse(readFileSync(spec, 'utf8')) as {readonly markdown: string}[]
      const texts = examples.map(({markdown}) => markdown)
      const theme = themes[0] as (typeof themes)[number]
      expect(deckOf(specDraft(texts, 'deck'), theme).faults).toEqual([])
      expect(memoOf(specDraft(texts, 'memo'), theme).faults).toEqual([])
    },
    TIME
  )
})
