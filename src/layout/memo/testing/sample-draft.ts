// A memo made by hand with every exhibit, for tests: a harbour town and its ferry.

import type {PhrasingContent, Root} from 'mdast'
import {exhibit, row} from '../../../compose/exhibits.ts'
import {policy} from '../../../forms/index.ts'
import type {Evidence} from '../../../model/briefing.ts'
import type {Citation} from '../../../model/draft.ts'
import type {SourceId} from '../../../model/source.ts'
import type {Draft} from '../../../model/stages.ts'

const SOURCES = ['harbour-report.md', 'ferry-company.txt'] as const

/** A sentence of source 1 or 2; its place follows from its words. */
export function evidence(source: 1 | 2, paragraph: number, text: string): Evidence {
  const id = (SOURCES[source - 1] ?? '') as SourceId
  return {
    span: {source: id, start: paragraph * 1000 + text.length, end: paragraph * 1000 + 2 * text.length},
    text,
    source,
    paragraph,
    mark: ''
  }
}

export const cite = (...all: readonly Evidence[]): Citation => ({
  type: 'citation',
  value: all.map(({source}) => `[${source}]`).join(' '),
  evidence: all
})

const text = (value: string): PhrasingContent => ({type: 'text', value})
/** Words of a sentence, with its mark. */
const said = (source: 1 | 2, paragraph: number, words: string): readonly PhrasingContent[] => [
  text(words),
  cite(evidence(source, paragraph, words))
]
const heading = (depth: 1 | 2 | 3, ...children: readonly PhrasingContent[]): Root['children'][number] => ({
  type: 'heading',
  depth,
  children: [...children]
})
const paragraph = (...children: readonly (readonly PhrasingContent[])[]): Root['children'][number] => ({
  type: 'paragraph',
  children: children.flatMap((part, index) => (index === 0 ? part : [text(' '), ...part]))
})

const RAMP = evidence(1, 4, 'The ramp carries roughly 900 vehicles a day in summer, more than it was built for.')

const bottomLine = exhibit('bottomLine', [
  row('claim', {
    text: said(1, 6, 'It is likely that the ferry will run on Sundays from next spring.'),
    likelihood: 'Likely: 55–80 percent on the scale of ICD 203.'
  }),
  row('support', {
    text: said(2, 2, 'The company has ordered a second ramp, which can be mounted while the first stays in use.'),
    witnesses: [cite(evidence(2, 2, 'The company has ordered a second ramp.')), text(' 1 of 2 sources')]
  }),
  row('support', {text: said(1, 5, 'The harbour office expects no objection from the pilots.'), witnesses: ''})
])

const outlook = exhibit('outlook', [
  row('band', {word: 'likely', range: '55–80 %'}, {used: true}),
  row(
    'judgement',
    {word: 'likely', text: said(1, 6, 'The town is likely to keep the night crossing through the winter.')},
    {onScale: true, band: 4}
  ),
  row(
    'judgement',
    {word: 'almost certain', text: said(2, 5, 'Fares will almost certainly rise with the price of fuel.')},
    {onScale: true, band: 6}
  ),
  row(
    'judgement',
    {word: 'could', text: said(2, 5, 'A third boat could follow if the island school stays open.')},
    {onScale: false, band: -1}
  ),
  row('note', {text: 'The words are the sources’. “Could” is not on the scale. Neither source states its confidence.'})
])

const figure = (qualifier: string, value: string, unit: string, measure: string, period: string, ...all: Evidence[]) =>
  row('figure', {
    qualifier,
    value,
    unit,
    measure,
    period,
    witnesses: [cite(...all), text(` ${all.length}\u00A0of\u00A02\u00A0sources`)]
  })

const figures = exhibit('figures', [
  figure(
    'roughly',
    '900',
    'vehicles a day',
    'carried by the ramp of the east quay',
    'in summer',
    RAMP,
    evidence(2, 3, 'About 900 vehicles a day use the ramp.')
  ),
  figure(
    'over',
    '1,300',
    'berths',
    'let to visiting boats',
    'No period given',
    evidence(1, 7, 'Over 1,300 berths were let to visiting boats.')
  ),
  figure(
    '',
    '30',
    'percent',
    'of the island’s goods that come over the east quay',
    '2019',
    evidence(2, 3, 'In 2019, 30 percent of the island’s goods came over the east quay.')
  )
])

const timeline = exhibit('timeline', [
  row(
    'event',
    {date: '20 August', note: '2021, implied', text: said(2, 2, 'The company orders the ramp.')},
    {from: '2021-08-20', to: '2021-08-20', mark: 'day', implied: true}
  ),
  row(
    'event',
    {
      date: '30 August',
      note: '2021, implied',
      text: said(1, 5, 'The harbour office invites the pilots and the fishermen to a hearing on the new timetable.')
    },
    {from: '2021-08-30', to: '2021-08-30', mark: 'day', implied: true}
  ),
  row(
    'event',
    {date: '5 October', note: '2021', text: 'Source [1] is published.'},
    {from: '2021-10-05', to: '2021-10-05', mark: 'day', implied: false}
  )
])

const quotations = exhibit('quotations', [
  row(
    'quotation',
    {
      speaker: 'Ada Brandt',
      role: 'harbour master',
      date: '25 August',
      kind: 'Direct quotation',
      words: said(1, 3, '… we shall not close the old quay before the new one has stood a winter.')
    },
    {form: 'direct'}
  ),
  row(
    'quotation',
    {
      speaker: '',
      role: 'a pilot',
      date: '',
      kind: 'Direct, a fragment',
      words: said(2, 6, 'A pilot called the entrance “a narrow door in a high wind”.')
    },
    {form: 'fragment'}
  ),
  row(
    'quotation',
    {
      speaker: 'Jens Holt',
      role: '',
      date: '20 August',
      kind: 'Reported speech',
      words: said(2, 2, 'Jens Holt said that the order had been placed.')
    },
    {form: 'reported'}
  )
])

const agreement = exhibit('agreement', [
  row('head', {
    claim: 'Claim, in the words of one source',
    source0: '[1] Harbour office',
    source1: '[2] Ferry company',
    source2: '',
    source3: ''
  }),
  row(
    'claim',
    {
      claim: 'The ramp carries more than it was built for',
      source0: 'Says so, ¶ 4',
      source1: 'Says so, ¶ 3',
      source2: '',
      source3: ''
    },
    {says: 'says says', witnesses: 2}
  ),
  row(
    'claim',
    {claim: 'The entrance needs a light', source0: 'Silent', source1: 'Says so, ¶ 6', source2: '', source3: ''},
    {says: 'silent says', witnesses: 1}
  )
])

const conflict = exhibit('conflict', [
  row('value', {
    qualifier: 'about',
    value: '40 minutes',
    quotation: said(1, 8, 'The crossing takes about 40 minutes.'),
    source: '[1] Harbour office, ¶ 8'
  }),
  row('value', {
    qualifier: '',
    value: '55 minutes',
    quotation: said(2, 4, 'The crossing takes 55 minutes with the new boat.'),
    source: '[2] Ferry company, ¶ 4'
  }),
  row('panel', {text: 'Same measure: the crossing. Difference: 15 minutes. The briefing does not choose.'})
])

const gaps = exhibit('gaps', [
  row('head', {text: 'The sources leave open'}, {column: 'open'}),
  row('open', {text: said(1, 9, 'It remains to be seen who pays for the light.')}),
  row('open', {text: said(2, 7, 'There are no counts of foot passengers.')}),
  row('head', {text: 'The sources do not give'}, {column: 'absent'}),
  row('absent', {text: 'Author of [2]'}),
  row('absent', {text: 'Period of 1 of 3 figures'})
])

const chart = exhibit('chart', [
  row(
    'caption',
    {unit: 'Vehicles a day, by quay', source: '[1] Harbour office, 2021'},
    {form: 'bar', highlight: 0, series0: 'Vehicles', series1: '', series2: '', decimals: 0}
  ),
  row('bar', {name: 'East quay'}, {value0: 900}),
  row('bar', {name: 'West quay, with the old crane'}, {value0: 420}),
  row('bar', {name: 'Fish quay'}, {value0: 75})
])

const line = exhibit('chart', [
  row(
    'caption',
    {unit: 'Passengers, thousands', source: '[2] Ferry company'},
    {form: 'line', highlight: -1, series0: 'island', series1: 'mainland', series2: '', decimals: 1}
  ),
  ...[2015, 2016, 2017, 2018, 2019].map((year, index) =>
    row('bar', {name: String(year)}, {value0: 20 + index * 3.5, value1: 26 - index})
  )
])

const columns = exhibit('chart', [
  row(
    'caption',
    {unit: 'Days without a ferry', source: [cite(RAMP)]},
    {form: 'column', highlight: -1, series0: 'days', series1: '', series2: '', decimals: 0}
  ),
  ...[3, 0, 11, 7].map((value, index) => row('bar', {name: String(2018 + index)}, {value0: value}))
])

const labelledLine = exhibit('chart', [
  row(
    'caption',
    {unit: 'Fares of a crossing, in crowns', source: ''},
    {form: 'line', highlight: -1, series0: 'fare', series1: '', series2: '', decimals: 1}
  ),
  ...[12, 12.5, 13.5, 11, 14, 16.5, 18].map((value, index) => row('bar', {name: String(2015 + index)}, {value0: value}))
])

const sources = exhibit('sources', [
  row(
    'source',
    {
      mark: '[1]',
      title: 'The Harbour in a Dry Summer',
      citation: 'Harbour office, 5 October 2021.',
      descriptor: 'Author and date given. 9 of 9 paragraphs used.'
    },
    {number: 1}
  ),
  row(
    'source',
    {
      mark: '[2]',
      title: 'Notes on the Crossing …',
      citation: '(title implied from its lead)',
      descriptor: 'No author or date given.'
    },
    {number: 2}
  ),
  row('summary', {text: 'Whole base: 2 texts.'})
])

const root: Root = {
  type: 'root',
  children: [
    exhibit('header', [
      row('line', {label: 'To', value: 'The Harbour Committee'}),
      row('line', {label: 'From', value: 'Coast Desk'}),
      row('line', {label: 'Date', value: '5 October 2021'}),
      row('line', {label: 'Subject', value: 'What two sources say of the Sunday ferry and its new ramp'})
    ]),
    heading(1, text('The ferry on Sundays, 2021')),
    heading(2, text('Bottom line')),
    bottomLine,
    heading(2, text('Judgements')),
    outlook,
    heading(2, text('Key figures')),
    figures,
    heading(2, text('Quay')),
    heading(3, ...said(1, 4, 'The ramp of the east quay carries more than it was built for.')),
    paragraph(
      [text('The ramp carries roughly 900 vehicles a day in summer, more than it was built for.'), cite(RAMP)],
      said(2, 3, 'Cars wait in the town, and the bus cannot turn.'),
      said(
        1,
        4,
        'In a dry summer the low water makes the ramp steeper than the rules allow, and lorries have to wait for the tide.'
      )
    ),
    heading(2, text('Money')),
    heading(3, ...said(2, 4, 'The company would pay for the ramp, the town for the road.')),
    paragraph(said(2, 4, 'The road costs more than the ramp.'), said(1, 8, 'Neither side has signed.')),
    heading(2, text('Traffic')),
    chart,
    line,
    columns,
    labelledLine,
    heading(2, text('Chronology')),
    timeline,
    heading(2, text('What was said')),
    quotations,
    heading(2, text('Gaps')),
    gaps,
    heading(2, text('Conflict')),
    conflict,
    heading(2, text('Where the sources agree and differ')),
    agreement,
    heading(2, text('Sources')),
    sources,
    heading(2, text('Notes')),
    exhibit('notes', [])
  ]
}

/** The memo with every exhibit. */
export const sampleDraft: Draft = {shape: 'memo', theme: 'plain', form: policy, root}
