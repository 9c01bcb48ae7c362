import {describe, expect, test} from 'vitest'
import type {Briefing, Claim, Conflict, Figure} from '../model/briefing.ts'
import {sampleBriefing, sampleTexts} from '../testing/sample-briefing.ts'
import {writeJson} from '../writers/json.ts'
import {type Change, changesBetween, changesText, editionOf, readEdition} from './changes.ts'

const compare = (before: Briefing, after: Briefing): readonly Change[] =>
  changesBetween(editionOf(before), editionOf(after))

const [figure] = sampleBriefing.figures.items as readonly [Figure, ...Figure[]]
const withFigures = (...items: readonly Figure[]): Briefing => ({
  ...sampleBriefing,
  figures: {title: undefined, items}
})
const shownAs = (number: string, more: Partial<Figure> = {}): Figure => ({...figure, period: '', number, ...more})

describe('changes', () => {
  test('are none between a briefing and itself, or itself as briefing.json', () => {
    expect(compare(sampleBriefing, sampleBriefing)).toEqual([])
    const read = readEdition(writeJson(sampleBriefing, sampleTexts))
    expect(read && changesBetween(read, editionOf(sampleBriefing))).toEqual([])
  })

  test('tell a figure that is new, changed or withdrawn by what it measures', () => {
    const base = {qualifier: '', unit: 'lorries', unitKey: 'lorry'}
    const old = [
      shownAs('12', {...base, measure: 'lorries on the bridge'}),
      shownAs('7', {...base, measure: 'lorries on the ferry'})
    ]
    const now = [
      shownAs('15', {...base, measure: 'Lorries on the bridge', id: 'figure-other'}),
      shownAs('3', {...base, measure: 'lorries on the ferry', unitKey: 'percent', unit: 'percent'})
    ]
    expect(compare(withFigures(...old), withFigures(...now))).toEqual([
      {what: 'figure', how: 'changed', words: '12 lorries → 15 lorries: Lorries on the bridge'},
      {what: 'figure', how: 'new', words: '3 percent: lorries on the ferry'},
      {what: 'figure', how: 'withdrawn', words: '7 lorries: lorries on the ferry'}
    ])
  })

  test('tell a new conflict with its values, and one that is gone', () => {
    const conflict: Conflict = {
      id: 'conflict-1',
      measure: 'lorries a day',
      unitKey: 'lorry',
      values: [shownAs('12', {qualifier: 'about', unit: 'lorries'}), shownAs('20', {qualifier: '', unit: 'lorries'})],
      difference: 8
    }
    const without = {...sampleBriefing, conflicts: []}
    const withOne = {...sampleBriefing, conflicts: [conflict]}
    const words = 'lorries a day: about 12 lorries against 20 lorries'
    expect(compare(without, withOne)).toEqual([{what: 'conflict', how: 'new', words}])
    expect(compare(withOne, without)).toEqual([{what: 'conflict', how: 'withdrawn', words}])
  })

  test('tell the witnesses of a claim before and after', () => {
    const [section] = sampleBriefing.sections
    if (section === undefined) throw new Error('the sample has a section')
    const seen = (witnesses: readonly number[]): Briefing => ({
      ...sampleBriefing,
      bottomLine: undefined,
      sections: [{...section, title: {...section.title, witnesses} satisfies Claim, claims: []}]
    })
    expect(compare(seen([1]), seen([1, 3]))).toEqual([
      {what: 'witnesses', how: 'changed', words: `1 → 2: “${section.title.text}”`}
    ])
  })

  test('tell what came into the bottom line and what left it', () => {
    const claim = sampleBriefing.bottomLine?.claim
    if (claim === undefined) throw new Error('the sample has a bottom line')
    const other = {...sampleBriefing, bottomLine: undefined}
    expect(compare(other, sampleBriefing)[0]).toEqual({what: 'bottom line', how: 'new', words: `“${claim.text}”`})
    expect(compare(sampleBriefing, other)[0]).toEqual({what: 'bottom line', how: 'withdrawn', words: `“${claim.text}”`})
  })

  test('tell sources that are new, changed and withdrawn', () => {
    const [first, second, ...rest] = sampleBriefing.sources
    if (first === undefined || second === undefined) throw new Error('the sample has two sources')
    const before = {...sampleBriefing, sources: [first, second]}
    const after = {...sampleBriefing, sources: [{...first, hash: 'other'}, ...rest]}
    expect(compare(before, after)).toEqual([
      {what: 'source', how: 'changed', words: first.id},
      ...rest.map(({id}) => ({what: 'source', how: 'new', words: id})),
      {what: 'source', how: 'withdrawn', words: second.id}
    ])
  })
})

test('what is no briefing has no edition', () => {
  for (const text of [undefined, '', '{}', '[]', 'null', '{"version":1,"sections":3}'])
    expect(readEdition(text)).toBeUndefined()
})

test('more than eight changes of a kind are counted', () => {
  const changes = Array.from({length: 11}, (_, index): Change => ({what: 'source', how: 'new', words: `${index}.md`}))
  expect(changesText([...changes, {what: 'conflict', how: 'new', words: 'lorries'}])).toBe(
    [
      'Changed since the last build:',
      ...changes.slice(0, 8).map(({words}) => `  source new: ${words}`),
      '  source: 3 more',
      '  conflict new: lorries',
      ''
    ].join('\n')
  )
})
