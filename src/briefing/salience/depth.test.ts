import {describe, expect, it} from 'vitest'
import {extract} from '../../extractors/index.ts'
import type {SourceId} from '../../model/source.ts'
import {readSource} from '../../readers/index.ts'
import {statementsOf} from '../statements.ts'
import {depthsOf} from './depth.ts'

/** Depths by the text of the statement, for a Markdown source. */
function depthsIn(text: string): ReadonlyMap<string, number> {
  const source = {id: 'a.md' as SourceId, bytes: new TextEncoder().encode(text), hash: ''}
  const document = readSource(source, () => undefined)
  const statements = statementsOf(document ? [extract(document, () => undefined)] : [])
  const depths = depthsOf(statements)
  return new Map(statements.map(({evidence}, at) => [evidence.text, depths[at] ?? 0]))
}

/** A section of ten sentences that say which they are. */
const section = (heading: string): string =>
  `## ${heading}\n\n${Array.from({length: 10}, (_, at) => `Number ${at} of ${heading} stands here.`).join(' ')}\n`

describe('the depth of a statement', () => {
  it('goes from the first to the last of a text without sections', () => {
    const depths = [...depthsIn('The board met. It chose a chair. The chair spoke. All went home.').values()]
    expect(depths).toEqual([0, 0.25, 0.5, 0.75])
  })

  const report = depthsIn(
    `# Quays and storms\n\n${['Purpose', 'Quays', 'Storms', 'Conclusions', 'Annex A: Methods'].map(section).join('\n')}`
  )
  it('starts again by half in every section of a report', () => {
    expect(report.get('Number 0 of Storms stands here.')).toBeCloseTo(0.2)
    expect(report.get('Number 9 of Quays stands here.')).toBeCloseTo((19 / 50 + 0.9) / 2)
  })
  it('is that of the first under a heading that promises what matters', () => {
    expect(report.get('Number 9 of Conclusions stands here.')).toBe(0)
  })
  it('is that of the last in what is only looked up', () => {
    expect(report.get('Number 0 of Annex A: Methods stands here.')).toBe(1)
  })
  it('is not changed by headings of a short text', () => {
    const short = depthsIn(
      `# Quays\n\nThe quays leak. They are old.\n\n## Conclusions\n\nThe quays must go. So must the board.\n`
    )
    expect([...short.values()]).toEqual([0, 0.25, 0.5, 0.75])
  })
})
