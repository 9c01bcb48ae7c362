// What each directive makes, beyond what the templates that come with Précis show of it.
import {describe, expect, test} from 'vitest'
import type {Briefing} from '../../model/briefing.ts'
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

test('a text of the same author or house counts among the texts but not among the witnesses', () => {
  const sources = sampleBriefing.sources.map((source) =>
    source.number === 3 ? {...source, boundTo: {source: 1, by: 'house' as const}} : source
  )
  const briefing = {...sampleBriefing, sources}
  expect(deck('::basis', briefing)).toContain('3~texts, 2 of them independent.')
  expect(deck('::sources', briefing)).toContain('Of the same house as source~[1]; counted as one witness with it.')
})

test('a header without values is none, and neither is a cover', () => {
  const bare = {...sampleBriefing, from: '', to: '', subject: '', date: '', sources: []}
  expect([memo('::header', bare), deck('::cover', bare)]).toEqual(['', ''])
})

test('notes have their place in a memo only, and only when something is cited', () => {
  expect([memo('## Notes\n\n::notes'), memo('::gaps\n\n## Notes\n\n::notes').includes('exhibit notes')]).toEqual([
    '',
    true
  ])
  expect(deck('# Notes\n\n::notes')).toBe('')
})
