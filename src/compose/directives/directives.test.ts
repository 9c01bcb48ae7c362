// What each directive makes, beyond what the templates that come with Précis show of it.
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

test('words are filled in inside a line', () => {
  expect(deck(':title, :subtitle, :date; :from to :to on :subject (:marking)')).toBe(
    'paragraph: The Marrow Bridge before winter, What three texts say, ‹20~March 2023›; Transport Desk to The Valley Committee on Closing the bridge to lorries ()\n'
  )
})

test('a date that brief.yml gave is the user’s, not a source’s', () => {
  expect(deck(':date', {...sampleBriefing, dateFrom: 'brief'})).toBe('paragraph: 20~March 2023\n')
})

test.each([
  ['judgements', 1],
  ['figures', 3],
  ['conflicts', 1],
  ['sections', 2],
  ['events', 3],
  ['quotations', 3],
  ['agreements', 2],
  ['gaps', 7],
  ['terms', 1],
  ['sources', 3]
])('`:count{of=%s}` is %i', (of, count) => {
  expect(deck(`:count{of=${of}}`)).toBe(`paragraph: ${count}\n`)
})

describe('when', () => {
  test('keeps what it holds when the briefing has it, slides and all', () => {
    expect(deck(':::when{conflicts}\n\n---\n\nKept.\n\n:::')).toBe('paragraph: Kept.\n')
  })

  test('drops it when one of the things named is not there', () => {
    const none = {...sampleBriefing, conflicts: []}
    expect(deck('Before.\n\n:::when{conflicts sources}\n\n---\n\nDropped.\n\n:::', none)).toBe('paragraph: Before.\n')
  })
})

describe('headline', () => {
  test('puts the sentence of a block under the label', () => {
    expect(deck('::headline[Key figures]{of=figures}')).toBe(
      lines('label: Key figures', 'heading 1: ‹Repairs would take over 14 weeks.› [2]')
    )
  })

  test('makes the label the title when there is no sentence', () => {
    expect(deck('::headline[Chronology]{of=chronology}')).toBe('heading 1: Chronology\n')
  })

  test('takes directives in its label', () => {
    expect(deck('::headline[Sources (:count{of=sources})]{of=chronology}')).toBe('heading 1: Sources (3)\n')
  })

  test('makes a side head and a claim head in a memo', () => {
    expect(memo('::headline[Key figures]{of=figures}')).toBe(
      lines('heading 2: Key figures', 'heading 3: ‹Repairs would take over 14 weeks.› [2]')
    )
  })
})

test('a label is a side head in a memo', () => {
  expect([deck('::label[Our *view*]'), memo('::label[Our view]')]).toEqual([
    'label: Our view\n',
    'heading 2: Our view\n'
  ])
})

describe('bottom line', () => {
  test('a word off the scale is said to be off it, in quotation marks', () => {
    const [could] = sampleBriefing.outlook.items
    if (could === undefined) throw new Error('no judgement')
    const briefing = {...sampleBriefing, bottomLine: {claim: could.claim, judgement: could, supports: []}}
    expect(deck('::bottom-line', briefing)).toBe(
      lines(
        'exhibit bottomLine',
        '  row claim',
        '    field text: ‹A ban could double delivery times› [2]',
        '    field likelihood: “‹could›” is not on the scale of ICD 203 (2015). The source states no confidence.'
      )
    )
  })

  test('a claim that is no judgement has no line on likelihood, and at most three supports', () => {
    const {bottomLine} = sampleBriefing
    if (bottomLine === undefined) throw new Error('no bottom line')
    const [first] = bottomLine.supports
    if (first === undefined) throw new Error('no support')
    const briefing = {
      ...sampleBriefing,
      bottomLine: {...bottomLine, judgement: undefined, supports: Array(5).fill(first)}
    }
    expect(deck('::bottom-line', briefing).match(/likelihood.*|row support/g)).toEqual([
      'likelihood',
      'row support',
      'row support',
      'row support'
    ])
  })
})

describe('outlook and judgements', () => {
  const {bottomLine, outlook} = sampleBriefing
  const likely = bottomLine?.judgement
  const [could] = outlook.items
  if (likely === undefined || could === undefined) throw new Error('no judgements')
  const both = {...sampleBriefing, bottomLine: undefined, outlook: {title: undefined, items: [could, likely]}}

  test('stand from high to low, then those off the scale', () => {
    expect(memo('::judgements', both)).toBe(
      lines(
        'exhibit outlook',
        '  row judgement {"onScale":true,"band":4}',
        '    field word: ‹likely›',
        '    field text: ‹The Aldmoor Bridge Authority (ABA) will likely close it to lorries before winter.› [1]',
        '  row judgement {"onScale":false,"band":-1}',
        '    field word: “‹could›”',
        '    field text: ‹A ban could double delivery times› [2]',
        '  row note',
        '    field text: The words are the sources’; the percentages are those of ICD 203 (2015). “‹could›” is not on the scale. Sources~[1] and [2] state no confidence.'
      )
    )
  })

  test('the scale marks the bands in use, of the yardstick that is asked for', () => {
    expect(deck('::outlook{max=1}', {...both, yardstick: 'phia'}).match(/used":true.*\n.*\n.*|PHIA[^;\n]*\./g)).toEqual(
      ['used":true}\n    field word: likely\n    field range: 55–75~%', 'PHIA (2025). Source~[1] states no confidence.']
    )
  })

  test('the bottom line is not said again', () => {
    expect(memo('::judgements', {...both, bottomLine})).not.toContain('will likely close')
  })
})

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
  test('with over four sources there are two columns, of marks', () => {
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
        '    field source0: [1] [2] [5]',
        '    field source1: [4]'
      )
    )
  })
})

test('a section with nothing but its title has a slide with the sentences that it is from', () => {
  const [section] = sampleBriefing.sections
  if (section === undefined) throw new Error('no section')
  const alone = {...sampleBriefing, sections: [{...section, claims: [], images: []}]}
  expect(deck(':::each{section}\n\n::headline{of=section}\n\n::points\n\n::tables\n\n:::', alone)).toBe(
    lines(
      'label: ‹Cracks›',
      'heading 1: ‹Inspectors found cracks in 12 of its 40 girders.› [1] [3]',
      'exhibit points',
      '  row point',
      '    field text: “‹Inspectors found cracks in 12 of its 40 girders.›” [1]',
      '  row point',
      '    field text: “‹The council noted that inspectors found cracks in the girders of the bridge.›” [3]'
    )
  )
})

test('a copy counts among the texts but not among the witnesses', () => {
  const sources = sampleBriefing.sources.map((source) => (source.number === 3 ? {...source, copyOf: 1} : source))
  const briefing = {...sampleBriefing, sources}
  expect(deck('::basis', briefing)).toContain('3~texts, 2 of them independent.')
  expect(deck('::bottom-line', briefing)).toContain('[2] 1~of~2~sources')
  expect(deck('::sources', briefing)).toContain('Repeats source~[1]; counted as one witness with it.')
})

test('a header without values is none, and neither is a cover', () => {
  const bare = {...sampleBriefing, from: '', to: '', subject: '', date: '', sources: []}
  expect([memo('::header', bare), deck('::cover', bare)]).toEqual(['', ''])
})

test('notes have their place in a memo only, and only when something is cited', () => {
  expect([memo('## Notes\n\n::notes'), memo('::terms\n\n## Notes\n\n::notes').includes('exhibit notes')]).toEqual([
    '',
    true
  ])
  expect(deck('# Notes\n\n::notes')).toBe('')
})
