// Figures, conflicts, quotations and agreement: what their directives make, beyond what the shipped templates show.
import {describe, expect, test} from 'vitest'
import type {Briefing, Figure, Stance} from '../../model/briefing.ts'
import {draftOf, template} from '../../testing/draft-of.ts'
import {outlineOf} from '../../testing/draft-outline.ts'
import {sampleBriefing} from '../../testing/sample-briefing.ts'

/** What one directive gives, without the page start. */
const deck = (body: string, briefing: Briefing = sampleBriefing): string =>
  outlineOf(draftOf(template('deck', body), briefing).root).replace(/^pageStart\n/, '')

const memo = (body: string, briefing: Briefing = sampleBriefing): string =>
  outlineOf(draftOf(template('memo', body), briefing).root)

const lines = (...parts: readonly string[]): string => `${parts.join('\n')}\n`

describe('figures', () => {
  const [figure] = sampleBriefing.figures.items
  if (figure === undefined) throw new Error('no figure')
  const toll = (town: string, value: number, more: Partial<Figure> = {}): Figure => ({
    ...figure,
    id: `quantity-${town}`,
    value,
    unitKey: 'euro',
    qualifier: '',
    number: String(value),
    unit: 'euros',
    measure: `toll for a lorry at ${town}`,
    ...more
  })
  const tolls = [toll('Aldmoor', 4.5), toll('Brae', 6, {qualifier: 'about'}), toll('Corrie', 3)]
  const withFigures = (...items: readonly Figure[]): Briefing => ({
    ...sampleBriefing,
    conflicts: [],
    figures: {title: undefined, items}
  })

  test('three that can be compared are a chart, the others cards on the next slide', () => {
    const other = toll('Aldmoor', 9, {unitKey: 'week', id: 'other'})
    expect(
      deck('# Tolls\n\n::figures', withFigures(...tolls, other)).match(/^(?:heading|exhibit|pageStart| {2}row).*$/gm)
    ).toEqual([
      'heading 1: Tolls',
      'exhibit chart',
      '  row caption {"form":"bar","series0":"","decimals":1}',
      '  row bar {"value0":4.5}',
      '  row bar {"value0":6}',
      '  row bar {"value0":3}',
      'pageStart',
      'heading 1: Tolls',
      'exhibit figures',
      '  row figure'
    ])
  })

  test('a qualifier stays with its bar', () => {
    expect(deck('::figures', withFigures(...tolls))).toContain('field name: ‹toll for a lorry at Brae› (‹about›)')
  })

  test.each([
    ['two', tolls.slice(1)],
    ['three with a bound', [...tolls.slice(1), toll('Dun', 5, {qualifier: 'over'})]],
    ['three with a range', [...tolls.slice(1), toll('Dun', 5, {value: [4, 5]})]],
    ['three of different kinds', [...tolls.slice(1), toll('Dun', 5, {measure: 'fuel burnt on the detour'})]],
    ['three that nothing tells apart', [...tolls.slice(1), toll('Brae', 5, {id: 'again'})]]
  ])('%s are cards', (_what, items) => {
    expect(deck('::figures', withFigures(...items)).match(/^exhibit.*$/gm)).toEqual(['exhibit figures'])
  })

  test('are a table or cards when that is asked for, and cards in a memo', () => {
    const kinds = ['table', 'cards'].map((as) => deck(`::figures{as=${as}}`, withFigures(...tolls)).split('\n')[0])
    expect([...kinds, memo('::figures', withFigures(...tolls)).split('\n')[0]]).toEqual([
      'table',
      'exhibit figures',
      'exhibit figures'
    ])
  })

  test('one that another source contradicts is not shown alone', () => {
    expect(deck('::figures')).not.toContain('18,000')
  })

  test('at most so many as are asked for', () => {
    expect(deck('::figures{max=1}').match(/row figure/g)).toHaveLength(1)
  })
})

describe('conflicts', () => {
  const [conflict] = sampleBriefing.conflicts
  if (conflict === undefined) throw new Error('no conflict')

  test('each has a slide and a title of its own', () => {
    const two = {...sampleBriefing, conflicts: [conflict, {...conflict, id: 'conflict-2'}]}
    const title =
      'heading 1: The sources give two values for one figure: ‹roughly› ‹18,000›~‹vehicles› and ‹about› ‹21,000›~‹vehicles›.'
    expect(deck('::conflicts[Sources in conflict]', two).match(/^\w.*$/gm)).toEqual([
      'label: Sources in conflict',
      title,
      'exhibit conflict',
      'pageStart',
      'label: Sources in conflict',
      title,
      'exhibit conflict'
    ])
  })

  test('another sentence with the same value is named after the place of the first', () => {
    const [first, second] = conflict.values
    const twice = {...first, evidence: [first.evidence[0], second.evidence[0]] as const}
    expect(deck('::conflicts', {...sampleBriefing, conflicts: [{...conflict, values: [twice, second]}]})).toContain(
      'field source:  [1] ‹Aldmoor Transport Institute›, ‹14~March 2023›, ¶~1; also  [2]'
    )
  })

  test('percentages differ by percentage points', () => {
    const percent = {...conflict, unitKey: 'percent', difference: 2.5}
    expect(deck('::conflicts', {...sampleBriefing, conflicts: [percent]})).toContain(
      'Difference: 2.5~percentage points. The briefing does not choose.'
    )
  })

  test('a difference that cannot be computed is not', () => {
    const ranges = {...conflict, difference: undefined}
    expect(deck('::conflicts', {...sampleBriefing, conflicts: [ranges]})).toContain(
      'Same measure: ‹vehicles a day›. The difference cannot be computed. The briefing does not choose.'
    )
  })
})

describe('quotations', () => {
  const [direct] = sampleBriefing.quotations.items
  if (direct === undefined) throw new Error('no quotation')
  const shown = (more: Partial<typeof direct>): string =>
    deck('::quotations', {...sampleBriefing, quotations: {title: undefined, items: [{...direct, ...more}]}})

  test('direct words that are cut begin and end with an ellipsis', () => {
    expect(shown({words: 'a bridge that feeds', cutBefore: true, cutAfter: true})).toContain(
      'field words: “…~‹a bridge that feeds›~…” [1]'
    )
  })

  test('reported words have no marks', () => {
    expect(shown({form: 'reported'})).toContain(
      'field words: ‹We will not gamble with a bridge that feeds a whole valley.› [1]'
    )
  })

  test('a speaker who is not named is said not to be', () => {
    expect(shown({speaker: ''})).toContain('field speaker: Speaker not named')
  })

  test('a name from elsewhere in the source does not claim this sentence as its place', () => {
    expect(shown({speaker: 'Jonathan Vale'})).toContain('field speaker: Jonathan Vale\n')
  })
})

describe('agreement', () => {
  test('with over three sources there are two columns, of places', () => {
    const [first] = sampleBriefing.sources
    const [item] = sampleBriefing.agreement.items
    if (first === undefined || item === undefined) throw new Error('no agreement')
    const sources = [1, 2, 3, 4, 5].map((number) => ({...first, number}))
    const stances = sources.map(
      ({number}): Stance => ({
        source: number,
        says: number === 4 ? 'differs' : number === 3 ? 'silent' : 'says',
        paragraph: number === 3 ? undefined : 1
      })
    )
    const briefing = {...sampleBriefing, sources, agreement: {title: undefined, items: [{...item, stances}]}}
    expect(deck('::agreement', briefing)).toBe(
      lines(
        'exhibit agreement',
        '  row head',
        '    field claim: Claim, in the words of one source',
        '    field source0: Says so',
        '    field source1: Differs',
        '  row claim {"says":"says,differs","witnesses":3}',
        '    field claim: ‹The Marrow Bridge is the only road crossing› [1] [2]',
        '    field source0: [1]~¶~1, [2]~¶~1, [5]~¶~1',
        '    field source1: [4]~¶~1'
      )
    )
  })
})
