// A small briefing made by hand over three short texts, for tests of what comes after it. Every span is true.

import {emptyMemo} from '../compose/empty-memo.ts'
import {noMarkings} from '../compose/markings-schema.ts'
import type {
  Briefing,
  BriefSource,
  Claim,
  Event,
  Evidence,
  Figure,
  Judgement,
  Moment,
  Quotation
} from '../model/briefing.ts'
import type {Given, SourceId, Span} from '../model/source.ts'

const report = 'bridge-report.md' as SourceId
const trade = 'trade.txt' as SourceId
const minutes = 'minutes.md' as SourceId

/** The decoded texts that the spans of `sampleBriefing` point into. */
export const sampleTexts: ReadonlyMap<SourceId, string> = new Map([
  [
    report,
    `# The Marrow Bridge needs a new deck before winter

By Ada Quill, Aldmoor Transport Institute, 14 March 2023

The Marrow Bridge carries roughly 18,000 vehicles a day and is the only road crossing within 30 kilometres. The Aldmoor Bridge Authority (ABA) will likely close it to lorries before winter.

Inspectors found cracks in 12 of its 40 girders. The deck was last renewed in 1986. It remains to be seen who will pay for the detour.

On 2 March the minister Jon Vale said: "We will not gamble with a bridge that feeds a whole valley."

![A girder with a crack along its lower edge](girder.png)

Table 1. Vehicles a day on the Marrow Bridge

| Year | Vehicles |
|---|---:|
| 2019 | 14,200 |
| 2020 | 11,900 |
| 2021 | 15,300 |
| 2022 | 17,800 |
`
  ],
  [
    trade,
    `The Marrow Bridge is the only road crossing for the freight of the valley. About 21,000 vehicles use it every day.

Hauliers expect a ban on lorries. A ban could double delivery times, the chamber of commerce warned on 9 March. The mayor said the town would accept "a short closure".

There is no public estimate of the cost of a detour. Repairs would take over 14 weeks.
`
  ],
  [
    minutes,
    `# Minutes of the council, 20 March 2023

The council noted that inspectors found cracks in the girders of the bridge. The chair reported that the detour adds 52 kilometres to each trip.

The council does not support a closure before summer.
`
  ]
])

const ids = [report, trade, minutes] as const
const numberOf = (id: SourceId): number => ids.indexOf(id as (typeof ids)[number]) + 1

/** Where words stand in a source; throws when they do not, so that the fixture cannot lie. */
function spanIn(source: SourceId, words: string): Span {
  const start = (sampleTexts.get(source) ?? '').indexOf(words)
  if (start < 0) throw new Error(`not in ${source}: ${words}`)
  return {source, start, end: start + words.length}
}

const evidence = (source: SourceId, paragraph: number, text: string): Evidence => ({
  span: spanIn(source, text),
  text,
  source: numberOf(source),
  paragraph,
  mark: ''
})

const only: readonly [Evidence, Evidence] = [
  evidence(
    report,
    1,
    'The Marrow Bridge carries roughly 18,000 vehicles a day and is the only road crossing within 30 kilometres.'
  ),
  evidence(trade, 1, 'The Marrow Bridge is the only road crossing for the freight of the valley.')
]
const cracks: readonly [Evidence, Evidence] = [
  evidence(report, 2, 'Inspectors found cracks in 12 of its 40 girders.'),
  evidence(minutes, 1, 'The council noted that inspectors found cracks in the girders of the bridge.')
]
const closing = evidence(report, 1, 'The Aldmoor Bridge Authority (ABA) will likely close it to lorries before winter.')
const traffic = evidence(trade, 1, 'About 21,000 vehicles use it every day.')
const ban = evidence(trade, 2, 'Hauliers expect a ban on lorries.')
const warned = evidence(trade, 2, 'A ban could double delivery times, the chamber of commerce warned on 9 March.')
const mayor = evidence(trade, 2, 'The mayor said the town would accept "a short closure".')
const vale = evidence(
  report,
  3,
  'On 2 March the minister Jon Vale said: "We will not gamble with a bridge that feeds a whole valley."'
)
const renewed = evidence(report, 2, 'The deck was last renewed in 1986.')
const payer = evidence(report, 2, 'It remains to be seen who will pay for the detour.')
const cost = evidence(trade, 3, 'There is no public estimate of the cost of a detour.')
const weeks = evidence(trade, 3, 'Repairs would take over 14 weeks.')
const detour = evidence(minutes, 1, 'The chair reported that the detour adds 52 kilometres to each trip.')
const refusal = evidence(minutes, 2, 'The council does not support a closure before summer.')

/** A claim whose words are the given pieces of its first sentence, joined by spaces. */
function claim(
  id: string,
  pieces: readonly string[],
  sentences: readonly [Evidence, ...Evidence[]],
  note?: string
): Claim {
  return {
    id: `claim-${id}`,
    text: pieces.join(' ').replace(/^./, (letter) => letter.toUpperCase()),
    kept: pieces.map((piece) => spanIn(sentences[0].span.source, piece)),
    evidence: sentences,
    witnesses: [...new Set(sentences.map((sentence) => sentence.source))].sort((a, b) => a - b),
    edited: false,
    note,
    salience: 1
  }
}

function moment(value: string, printed: string, precision: string, impliedFrom?: number): Moment {
  return {value, end: undefined, precision, printed, yearImplied: impliedFrom !== undefined, impliedFrom}
}

type FigureWords = Pick<Figure, 'qualifier' | 'number' | 'unit' | 'measure' | 'period'>

const figure = (id: string, value: number, unitKey: string, words: FigureWords, sentence: Evidence): Figure => ({
  id: `quantity-${id}`,
  value,
  unitKey,
  ...words,
  evidence: [sentence],
  witnesses: [sentence.source],
  salience: 1
})

const figure18 = figure(
  '18',
  18000,
  'vehicle',
  {qualifier: 'roughly', number: '18,000', unit: 'vehicles', measure: 'The Marrow Bridge carries … a day', period: ''},
  only[0]
)
const figure21 = figure(
  '21',
  21000,
  'vehicle',
  {qualifier: 'About', number: '21,000', unit: 'vehicles', measure: 'use it every day', period: ''},
  traffic
)
const figure14 = figure(
  '14',
  14,
  'week',
  {qualifier: 'over', number: '14', unit: 'weeks', measure: 'Repairs would take', period: ''},
  weeks
)
const figure52 = figure(
  '52',
  52,
  'kilometre',
  {qualifier: '', number: '52', unit: 'kilometres', measure: 'the detour adds … to each trip', period: ''},
  detour
)

const likely: Judgement = {
  id: 'judgement-1',
  claim: claim('close', [closing.text], [closing], 'Ask the authority for its plan.'),
  word: 'likely',
  band: {label: 'likely', low: 55, high: 80}
}
const could: Judgement = {
  id: 'judgement-2',
  claim: claim('double', ['A ban could double delivery times'], [warned]),
  word: 'could',
  band: undefined
}

const events: readonly Event[] = [
  {
    id: 'event-1',
    moment: moment('1986', '1986', 'year'),
    claim: claim('renewed', [renewed.text], [renewed]),
    published: undefined
  },
  {
    id: 'event-2',
    moment: moment('2023-03-09', '9 March', 'day', 1),
    claim: claim('warned', ['the chamber of commerce warned on 9 March.'], [warned]),
    published: undefined
  },
  {id: 'event-3', moment: moment('2023-03-14', '14 March 2023', 'day'), claim: undefined, published: 1}
]

const quotations: readonly Quotation[] = [
  {
    id: 'quotation-1',
    form: 'direct',
    speaker: 'Jon Vale',
    role: 'the minister',
    words: 'We will not gamble with a bridge that feeds a whole valley.',
    lead: '',
    cutBefore: false,
    cutAfter: false,
    moment: moment('2023-03-02', '2 March', 'day', 1),
    evidence: [vale],
    witnesses: [1]
  },
  {
    id: 'quotation-2',
    form: 'fragment',
    speaker: 'The mayor',
    role: '',
    words: 'The mayor said the town would accept "a short closure".',
    lead: '',
    cutBefore: false,
    cutAfter: false,
    moment: undefined,
    evidence: [mayor],
    witnesses: [2]
  },
  {
    id: 'quotation-3',
    form: 'reported',
    speaker: 'The chair',
    role: '',
    words: 'The chair reported that the detour adds 52 kilometres to each trip.',
    lead: '',
    cutBefore: false,
    cutAfter: false,
    moment: undefined,
    evidence: [detour],
    witnesses: [3]
  }
]

const given = (source: SourceId, value: string): Given => ({value, implied: false, span: spanIn(source, value)})

const source = (
  id: SourceId,
  facts: Pick<BriefSource, 'meta' | 'label' | 'words' | 'paragraphs' | 'used'>
): BriefSource => ({
  number: numberOf(id),
  id,
  hash: '0'.repeat(64),
  ...facts,
  setAside: [],
  repairs: [],
  banner: '',
  portions: [],
  copyOf: undefined,
  boundTo: undefined
})

const tableRows = [
  ['2019', '14,200'],
  ['2020', '11,900'],
  ['2021', '15,300'],
  ['2022', '17,800']
] as const

/** Three sources, one conflict, one chart, one picture, every kind of quotation, a judgement on the scale and one off it. */
export const sampleBriefing: Briefing = {
  version: 1,
  title: 'The Marrow Bridge before winter',
  titleImplied: false,
  subtitle: 'What three texts say',
  date: '2023-03-20',
  dateFrom: 'source',
  from: 'Transport Desk',
  to: 'The Valley Committee',
  subject: 'Closing the bridge to lorries',
  marking: '',
  markings: noMarkings,
  memo: emptyMemo,
  lang: 'en',
  yardstick: 'icd203',
  bottomLine: {
    claim: likely.claim,
    judgement: likely,
    supports: [
      claim('only', ['The Marrow Bridge', 'is the only road crossing within 30 kilometres.'], only),
      claim('expect', [ban.text], [ban])
    ]
  },
  figures: {title: claim('repairs', [weeks.text], [weeks]), items: [figure18, figure14, figure52]},
  conflicts: [
    {
      id: 'conflict-1',
      measure: 'vehicles a day',
      unitKey: 'vehicle',
      values: [figure18, figure21],
      difference: 3000
    }
  ],
  sections: [
    {
      id: 'section-1',
      label: 'Cracks',
      title: claim('cracks', [cracks[0].text], cracks),
      claims: [claim('deck', [renewed.text], [renewed]), claim('summer', [refusal.text], [refusal])],
      tables: [],
      images: [
        {
          id: 'image-1',
          path: 'girder.png',
          alt: 'A girder with a crack along its lower edge',
          caption: '',
          evidence: evidence(report, 4, 'A girder with a crack along its lower edge')
        }
      ]
    },
    {
      id: 'section-2',
      label: 'Vehicles',
      title: claim('use', [traffic.text], [traffic]),
      claims: [claim('adds', ['the detour adds 52 kilometres to each trip.'], [detour])],
      tables: [
        {
          id: 'table-1',
          caption: 'Vehicles a day on the Marrow Bridge',
          header: ['Year', 'Vehicles'],
          rows: tableRows,
          numbers: [
            [2019, 14200],
            [2020, 11900],
            [2021, 15300],
            [2022, 17800]
          ],
          units: ['', ''],
          align: ['left', 'right'],
          evidence: {
            ...evidence(
              report,
              5,
              'Table 1. Vehicles a day on the Marrow Bridge\n\n| Year | Vehicles |\n|---|---:|\n| 2019 | 14,200 |\n| 2020 | 11,900 |\n| 2021 | 15,300 |\n| 2022 | 17,800 |'
            ),
            text: 'Vehicles a day on the Marrow Bridge'
          }
        }
      ],
      images: []
    }
  ],
  chronology: {title: undefined, items: events},
  quotations: {title: claim('accept', [mayor.text], [mayor]), items: quotations},
  agreement: {
    title: undefined,
    items: [
      {
        claim: claim('crossing', ['The Marrow Bridge', 'is the only road crossing'], only),
        stances: [
          {source: 1, says: 'says', paragraph: 1},
          {source: 2, says: 'says', paragraph: 1},
          {source: 3, says: 'silent', paragraph: undefined}
        ]
      },
      {
        claim: claim('before', ['The Aldmoor Bridge Authority (ABA) will likely close it'], [closing]),
        stances: [
          {source: 1, says: 'says', paragraph: 1},
          {source: 2, says: 'silent', paragraph: undefined},
          {source: 3, says: 'differs', paragraph: 2}
        ]
      }
    ]
  },
  outlook: {title: undefined, items: [could]},
  gaps: {
    title: claim('payer', [payer.text], [payer]),
    items: [claim('cost', [cost.text], [cost])]
  },
  absences: [
    {what: 'title', sources: [2]},
    {what: 'author', sources: [2, 3]},
    {what: 'date', sources: [2]},
    {what: 'confidence', sources: [1, 2, 3]},
    {what: 'period', figures: 3, of: 3},
    {what: 'second-witness', figures: 3, of: 3}
  ],
  recommended: [],
  terms: [{short: 'ABA', long: 'Aldmoor Bridge Authority', evidence: closing}],
  variants: [],
  sources: [
    source(report, {
      meta: {
        title: given(report, 'The Marrow Bridge needs a new deck before winter'),
        author: given(report, 'Ada Quill'),
        publisher: given(report, 'Aldmoor Transport Institute'),
        date: {value: '2023-03-14', implied: false, span: spanIn(report, '14 March 2023')}
      },
      label: 'Aldmoor Transport Institute',
      words: 96,
      paragraphs: 5,
      used: 5
    }),
    source(trade, {
      meta: {title: {value: 'The Marrow Bridge is the only road crossing', implied: true}},
      label: 'trade.txt',
      words: 62,
      paragraphs: 3,
      used: 3
    }),
    source(minutes, {
      meta: {
        title: given(minutes, 'Minutes of the council, 20 March 2023'),
        date: {value: '2023-03-20', implied: false, span: spanIn(minutes, '20 March 2023')}
      },
      label: 'Minutes of the council, 20 March 2023',
      words: 41,
      paragraphs: 2,
      used: 2
    })
  ]
}
