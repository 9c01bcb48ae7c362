// Drafts made by hand for the tests of the layouts: a library, a ferry and their invented sources.

import type {PhrasingContent, RootContent} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {exhibit, row} from '../../../compose/exhibits.ts'
import {unnamed} from '../../../forms/index.ts'
import type {Evidence} from '../../../model/briefing.ts'
import type {Citation} from '../../../model/draft.ts'
import type {SourceId} from '../../../model/source.ts'
import type {Draft} from '../../../model/stages.ts'

export const words = (value: string): PhrasingContent => ({type: 'text', value})

/** A citation of sentences of sources, by number. */
export const cite = (...sources: readonly number[]): Citation => ({
  type: 'citation',
  value: sources.map((source) => `[${source}]`).join(' '),
  evidence: sources.map(
    (source): Evidence => ({
      span: {source: `source-${source}.md` as SourceId, start: 10 * source, end: 10 * source + 5},
      text: `Sentence of source ${source}.`,
      source,
      paragraph: source + 1,
      mark: ''
    })
  )
})

export const title = (text: string, ...sources: readonly number[]): RootContent => ({
  type: 'heading',
  depth: 1,
  children: sources.length > 0 ? [words(text), cite(...sources)] : [words(text)]
})
export const label = (text: string): RootContent => ({type: 'label', children: [words(text)]})
export const pageStart: RootContent = {type: 'pageStart'}

export const draftOf = (...children: readonly RootContent[]): Draft => ({
  shape: 'deck',
  theme: 'plain',
  form: unnamed,
  root: {type: 'root', children: [...children]}
})

/** A draft from Markdown; a line of dashes begins a slide. */
export function markdown(text: string): Draft {
  const root = unified().use(remarkParse).use(remarkGfm).parse(text)
  return draftOf(...root.children.map((node) => (node.type === 'thematicBreak' ? pageStart : node)))
}

const said = (text: string, ...sources: readonly number[]): readonly PhrasingContent[] => [
  words(text),
  cite(...sources)
]

/** One slide of every kind of exhibit, by name. */
export const exhibits: Readonly<Record<string, Draft>> = {
  cover: draftOf(
    title('The night ferry after the storm'),
    {type: 'paragraph', children: [words('What three letters say')]},
    exhibit('cover', [
      row('column', {label: 'Date', value: '4 May 2022', note: 'given in the brief'}, {name: 'date'}),
      row('column', {label: 'Sources', value: '3 letters', note: ''}, {name: 'sources'})
    ])
  ),
  'bottom-line': draftOf(
    label('Bottom line'),
    exhibit('bottomLine', [
      row('claim', {
        text: said('The ferry will probably not sail before June.', 1),
        likelihood: 'Probably: 55–80 percent.'
      }),
      row('support', {text: 'The quay has no power.', witnesses: said('', 1, 2).concat(words(' 2 of 3 sources'))}),
      row('support', {text: 'Spare parts take five weeks.', witnesses: said('', 2)}),
      row('support', {text: 'The crew is on leave.', witnesses: said('', 3)})
    ])
  ),
  figures: draftOf(
    label('Key figures'),
    title('Half of the island uses the ferry.', 2),
    exhibit(
      'figures',
      ['12', '340', '5', '1,900', '77'].map((value, index) =>
        row('figure', {
          qualifier: index % 2 === 0 ? 'about' : '',
          value,
          unit: 'crossings',
          measure: `each of ${index + 1} winters`,
          period: index === 0 ? 'In 2021' : 'No period given',
          witnesses: said('', index + 1)
        })
      )
    )
  ),
  points: draftOf(
    label('Harbour'),
    title('The harbour is shallow.', 1),
    exhibit(
      'points',
      Array.from({length: 6}, (_, index) =>
        row('point', {text: said(`Reason ${index + 1} has its own short sentence here.`, index + 1)})
      )
    )
  ),
  chart: draftOf(
    title('The third route carries most.', 1),
    exhibit('chart', [
      row(
        'caption',
        {unit: 'Passengers, thousands, 2021', source: [cite(1)]},
        {form: 'bar', highlight: 2, decimals: 1}
      ),
      row('bar', {name: 'North'}, {value0: 4.5}),
      row('bar', {name: 'West'}, {}),
      row('bar', {name: 'Outer islands'}, {value0: 9.25})
    ])
  ),
  timeline: draftOf(
    label('Chronology'),
    title('It all happened within a month.', 1),
    exhibit('timeline', [
      row(
        'event',
        {date: '3 March', note: '2022, implied', text: said('The storm broke the quay.', 1)},
        {from: '2022-03-03', to: '2022-03-03', mark: 'day', implied: true}
      ),
      row(
        'event',
        {date: '5 March', note: '2022', text: said('The mayor closed the port.', 2)},
        {from: '2022-03-05', to: '2022-03-05', mark: 'day', implied: false}
      ),
      row(
        'event',
        {date: 'April', note: '2022', text: said('Repairs began.', 3)},
        {from: '2022-04-01', to: '2022-04-30', mark: 'month', implied: false}
      )
    ])
  ),
  quotations: draftOf(
    title('They do not agree.'),
    exhibit('quotations', [
      row(
        'quotation',
        {
          speaker: 'Ida Holm',
          role: 'harbour master',
          date: '5 March',
          kind: 'Direct quotation',
          words: said('“Nobody sails tonight.”', 1)
        },
        {form: 'direct'}
      ),
      row(
        'quotation',
        {
          speaker: 'The mayor',
          role: 'a role so long that it needs a second line here',
          date: '',
          kind: 'Reported speech',
          words: said('said that the port would open soon.', 2)
        },
        {form: 'reported'}
      )
    ])
  ),
  agreement: draftOf(
    title('Two sources agree.'),
    exhibit('agreement', [
      row('head', {claim: 'Claim', source0: '[1] Letters', source1: '[2] Log'}),
      row(
        'claim',
        {claim: said('The quay is broken.', 1, 2), source0: 'Says so, ¶ 1', source1: 'Says so, ¶ 2'},
        {says: 'says,says', witnesses: 2}
      ),
      row(
        'claim',
        {claim: said('The port is open.', 1), source0: 'Says so, ¶ 3', source1: 'Differs, ¶ 4'},
        {says: 'says,differs', witnesses: 1}
      )
    ])
  ),
  conflict: draftOf(
    title('Two values for one thing.'),
    exhibit('conflict', [
      row('value', {
        qualifier: 'about',
        value: '12 boats',
        quotation: '“about 12 boats were lost”',
        source: said('Letters, ¶ 2', 1)
      }),
      row('value', {qualifier: '', value: '15 boats', quotation: '“15 boats sank”', source: said('Log, ¶ 9', 2)}),
      row('panel', {text: 'Same measure: boats. Difference: 3.'})
    ])
  ),
  outlook: draftOf(
    title('It may open in June.', 1),
    exhibit('outlook', [
      row('band', {word: 'unlikely', range: '20–45 %'}, {used: false}),
      row('band', {word: 'likely', range: '55–80 %'}, {used: true}),
      row('judgement', {word: 'likely', text: said('The port will likely open.', 1)}, {onScale: true, band: 1}),
      row('judgement', {word: '“may”', text: said('The crew may return.', 2)}, {onScale: false, band: -1}),
      row('note', {text: 'The words are those of the sources'})
    ])
  ),
  gaps: draftOf(
    title('Nobody knows the cost.', 1),
    exhibit('gaps', [
      row('head', {text: 'The sources leave open'}, {column: 'open'}),
      row('open', {text: said('Who pays for the quay.', 1, 2, 3)}),
      row('open', {text: said('When it opens.', 2)}),
      row('head', {text: 'The sources do not give'}, {column: 'absent'}),
      row('absent', {text: 'Date of [2]'})
    ])
  ),
  picture: draftOf(
    title('The quay is gone.', 1),
    exhibit('picture', [
      row(
        'picture',
        {caption: 'The quay on the morning after.', credit: said('¶ 3', 1)},
        {path: 'sources/quay.png', alt: 'Broken planks in the water'}
      )
    ])
  ),
  sources: draftOf(
    title('Three letters.'),
    exhibit('sources', [
      row(
        'source',
        {
          mark: '[1]',
          title: 'A letter from the quay',
          citation: 'Ida Holm, 5 March 2022',
          descriptor: 'Signed and dated.'
        },
        {number: 1}
      ),
      row('source', {mark: '[2]', title: 'Log', citation: '', descriptor: 'No author.'}, {number: 2}),
      row('summary', {text: 'Whole base: two texts.'})
    ])
  )
}
