// Whole memos: goldens of tags and lines, and what must hold for any draft.
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {expectedWords, missingWords, wordsOfMemo} from '../../testing/checks/lost-words.ts'
import {runs} from '../../testing/runs.ts'
import {themes} from '../../themes/index.ts'
import {meant, pagesText, taggedRuns, tagTreeText} from './testing/as-text.ts'
import {faultsOf} from './testing/faults.ts'
import {laidOut, markdownDraft, testContext} from './testing/laid-out.ts'
import {draftText, markdownDrafts} from './testing/markdown-drafts.ts'
import {sampleDraft} from './testing/sample-draft.ts'

describe('a memo with every exhibit', () => {
  it.each(themes)('stands in theme $name as it did', async (theme) => {
    const {memo, reported} = laidOut(sampleDraft, testContext(theme))
    expect(reported).toEqual([])
    expect(faultsOf(memo)).toEqual([])
    await expect(`${pagesText(memo)}\n`).toMatchFileSnapshot(`fixtures/sample-${theme.name}.lines.txt`)
  })

  it('has the tags that it had', async () => {
    await expect(`${tagTreeText(laidOut(sampleDraft).memo)}\n`).toMatchFileSnapshot('fixtures/sample.tags.txt')
  })

  it('lists its headings in the outline, where they stand', () => {
    const {outline} = laidOut(sampleDraft).memo
    expect(outline.map(({title, depth, page}) => `${page + 1} ${'  '.repeat(depth - 1)}${title}`)).toEqual([
      '1 The ferry on Sundays, 2021',
      '1   Bottom line',
      '1   Judgements',
      '1   Key figures',
      '1   Quay',
      '1     The ramp of the east quay carries more than it was built for.',
      '1   Money',
      '1     The company would pay for the ramp, the town for the road.',
      '2   Traffic',
      '3   Chronology',
      '3   What was said',
      '3   Gaps',
      '3   Conflict',
      '3   Where the sources agree and differ',
      '3   Sources',
      '4   Notes'
    ])
  })
})

describe('any Markdown as a memo', () => {
  it.each(themes)(
    'keeps every word, in order, inside the text area in theme $name',
    (theme) => {
      fc.assert(
        fc.property(markdownDrafts, (draft) => {
          const {memo} = laidOut(draft, testContext(theme))
          expect(faultsOf(memo)).toEqual([])
          const labels = new Set(memo.tags.flatMap((tag, index) => (tag.role === 'Lbl' ? [index] : [])))
          const title = memo.tags.findIndex((tag) => tag.role === 'H1')
          const form = memo.tags.findIndex((tag) => tag.role === 'P')
          const shown = taggedRuns(memo).filter(({tag}) => !labels.has(tag) && tag !== title && tag !== form)
          expect(missingWords(expectedWords(draft.root), wordsOfMemo(memo))).toEqual([])
          // A table in groups of columns is read in another order, its first column several times.
          const tables = draft.root.children.filter(({type}) => type === 'table').length
          if (memo.tags.filter(({role}) => role === 'Table').length > tables) return
          const block = (tag: number) => (memo.tags[tag]?.role === 'Span' ? (memo.tags[tag]?.parent ?? tag) : tag)
          const inOrder = [...shown].sort((a, b) => block(a.tag) - block(b.tag)).map(({run}) => meant(run))
          expect(inOrder.join('').replace(/\s/g, '')).toBe(draftText(draft).replace(/\s/g, ''))
        }),
        {numRuns: runs(40), seed: 7, endOnFailure: true}
      )
    },
    60_000
  )

  it('has the same pages every time', () => {
    fc.assert(
      fc.property(markdownDrafts, (draft) => {
        expect(laidOut(draft).memo).toEqual(laidOut(draft).memo)
      }),
      {numRuns: 10, seed: 3, endOnFailure: true}
    )
  }, 60_000)

  it('is laid out when it is empty', () => {
    expect(pagesText(laidOut(markdownDraft('')).memo)).toBe(
      [
        'page 1',
        '  62   70 Policy memo',
        '  62   94 The harbour memo',
        ' 266   34 UNCLASSIFIED *',
        ' 266  814 UNCLASSIFIED *',
        ' 493  795 Page 1 of 1 *'
      ].join('\n')
    )
  })
})
