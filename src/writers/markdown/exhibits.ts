// How each exhibit reads as plain Markdown.
import type {Paragraph, PhrasingContent, RootContent, Table, TableRow} from 'mdast'
import {fieldNamed} from '../../compose/exhibits.ts'
import {words} from '../../compose/words.ts'
import {numberText} from '../../layout/number-text.ts'
import type {Exhibit, ExhibitKind, Row} from '../../model/draft.ts'

/** Gives the content of fields without nodes that Markdown does not have. */
type Phrasing = (children: readonly PhrasingContent[]) => PhrasingContent[]
type Render = (exhibit: Exhibit, phrasing: Phrasing) => RootContent[]

const text = (value: string): PhrasingContent => ({type: 'text', value})
const strong = (children: PhrasingContent[]): PhrasingContent[] =>
  children.length === 0 ? [] : [{type: 'strong', children}]
const paragraph = (children: PhrasingContent[]): Paragraph => ({type: 'paragraph', children})
const field = (row: Row, name: string, phrasing: Phrasing): PhrasingContent[] => phrasing(fieldNamed(row, name))

/** Parts that have something, with a text between them. */
const joined = (between: string, ...parts: readonly PhrasingContent[][]): PhrasingContent[] =>
  parts.filter((part) => part.length > 0).flatMap((part, index) => (index === 0 ? part : [text(between), ...part]))

const list = (items: readonly PhrasingContent[][]): RootContent[] =>
  items.length === 0
    ? []
    : [
        {
          type: 'list',
          ordered: false,
          spread: false,
          children: items.map((item) => ({type: 'listItem', spread: false, children: [paragraph(item)]}))
        }
      ]

const cells = (contents: readonly PhrasingContent[][]): TableRow => ({
  type: 'tableRow',
  children: contents.map((children) => ({type: 'tableCell', children}))
})

function table(rows: readonly TableRow[]): RootContent[] {
  const node: Table = {type: 'table', align: [], children: [...rows]}
  return rows.length === 0 ? [] : [node]
}

const rowsNamed = ({children}: Exhibit, name: string): readonly Row[] => children.filter((row) => row.name === name)

const labelled: Render = (exhibit, phrasing) =>
  list(
    exhibit.children.map((row) => {
      const value = joined(', ', field(row, 'value', phrasing), field(row, 'note', phrasing))
      return joined(': ', strong(field(row, 'label', phrasing)), value)
    })
  )

const bottomLine: Render = (exhibit, phrasing) => [
  ...rowsNamed(exhibit, 'claim').flatMap((row) => [
    paragraph(strong(field(row, 'text', phrasing))),
    ...nonEmpty(field(row, 'likelihood', phrasing))
  ]),
  ...list(
    rowsNamed(exhibit, 'support').map((row) =>
      joined('', field(row, 'text', phrasing), field(row, 'witnesses', phrasing))
    )
  )
]

const nonEmpty = (children: PhrasingContent[]): Paragraph[] => (children.length === 0 ? [] : [paragraph(children)])

const figures: Render = (exhibit, phrasing) => {
  const head = cells([words.figure, words.measure, words.period, words.sources].map((word) => [text(word)]))
  const rows = exhibit.children.map((row) =>
    cells([
      joined(' ', ...['qualifier', 'value', 'unit'].map((name) => field(row, name, phrasing))),
      ...['measure', 'period', 'witnesses'].map((name) => field(row, name, phrasing))
    ])
  )
  return table([head, ...rows])
}

const points: Render = (exhibit, phrasing) => list(exhibit.children.map((row) => field(row, 'text', phrasing)))

const chart: Render = (exhibit, phrasing) => {
  const [caption, ...bars] = exhibit.children
  if (caption === undefined) return []
  const series = ['0', '1', '2'].filter((index) => `series${index}` in caption.values)
  const head = cells([[], ...series.map((index) => [text(String(caption.values[`series${index}`] ?? ''))])])
  const decimals = Number(caption.values.decimals ?? 0)
  const rows = bars.map((bar) =>
    cells([
      field(bar, 'name', phrasing),
      ...series.map((index) => {
        const value = bar.values[`value${index}`]
        return typeof value === 'number' ? [text(numberText(value, decimals))] : []
      })
    ])
  )
  return [
    ...nonEmpty(joined('', field(caption, 'unit', phrasing), field(caption, 'source', phrasing))),
    ...table([head, ...rows])
  ]
}

const timeline: Render = (exhibit, phrasing) =>
  list(
    exhibit.children.map((row) => {
      const date = strong(field(row, 'date', phrasing))
      return joined(': ', joined(' ', date, inBrackets(field(row, 'note', phrasing))), field(row, 'text', phrasing))
    })
  )

const inBrackets = (children: PhrasingContent[]): PhrasingContent[] =>
  children.length === 0 ? [] : [text('('), ...children, text(')')]

const quotations: Render = (exhibit, phrasing) =>
  exhibit.children.map((row) => {
    const who = joined(', ', ...['speaker', 'role', 'date'].map((name) => field(row, name, phrasing)))
    const by = joined('. ', who, field(row, 'kind', phrasing))
    return {type: 'blockquote', children: [paragraph(field(row, 'words', phrasing)), paragraph(by)]}
  })

const grid: Render = (exhibit, phrasing) =>
  table(exhibit.children.map((row) => cells(row.children.map(({children}) => phrasing(children)))))

const conflict: Render = (exhibit, phrasing) => [
  ...list(
    rowsNamed(exhibit, 'value').map((row) => {
      const value = strong(joined(' ', field(row, 'qualifier', phrasing), field(row, 'value', phrasing)))
      return joined(' ', joined(': ', value, field(row, 'quotation', phrasing)), field(row, 'source', phrasing))
    })
  ),
  ...rowsNamed(exhibit, 'panel').map((row) => paragraph(field(row, 'text', phrasing)))
]

/** The whole scale is for slides; the note says what a word means. */
const outlook: Render = (exhibit, phrasing) => [
  ...list(
    rowsNamed(exhibit, 'judgement').map((row) =>
      joined(': ', strong(field(row, 'word', phrasing)), field(row, 'text', phrasing))
    )
  ),
  ...rowsNamed(exhibit, 'note').map((row) => paragraph(field(row, 'text', phrasing)))
]

const gaps: Render = (exhibit, phrasing) => {
  const column = (name: string): RootContent[] => [
    ...rowsNamed(exhibit, 'head')
      .filter((row) => row.values.column === name)
      .map((row) => paragraph(strong(field(row, 'text', phrasing)))),
    ...list(rowsNamed(exhibit, name).map((row) => field(row, 'text', phrasing)))
  ]
  return [...column('open'), ...column('absent')]
}

const picture: Render = (exhibit, phrasing) =>
  exhibit.children.flatMap((row): RootContent[] => {
    const url = addressOf(String(row.values.path))
    const image: PhrasingContent = {type: 'image', url, alt: String(row.values.alt)}
    const caption = joined(' ', field(row, 'caption', phrasing), field(row, 'credit', phrasing))
    return [paragraph([image]), ...nonEmpty(caption)]
  })

/** From the folder of the results to that of the sources; addresses that lead elsewhere stay. */
const addressOf = (path: string): string =>
  /^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(path) ? path : encodeURI(`../sources/${path}`)

const sources: Render = (exhibit, phrasing) => [
  ...list(
    rowsNamed(exhibit, 'source').map((row) => {
      const title: PhrasingContent[] = [{type: 'emphasis', children: field(row, 'title', phrasing)}]
      const mark = strong(field(row, 'mark', phrasing))
      return joined(
        '. ',
        joined(', ', joined(' ', mark, title), field(row, 'citation', phrasing)),
        field(row, 'descriptor', phrasing)
      )
    })
  ),
  ...rowsNamed(exhibit, 'summary').map((row) => paragraph(field(row, 'text', phrasing)))
]

const renderers: Readonly<Record<ExhibitKind, Render>> = {
  cover: labelled,
  header: labelled,
  closing: (exhibit, phrasing) => exhibit.children.map((row) => paragraph(field(row, 'text', phrasing))),
  bottomLine,
  figures,
  points,
  chart,
  timeline,
  quotations,
  agreement: grid,
  conflict,
  outlook,
  gaps,
  picture,
  sources,
  notes: () => []
}

/** The blocks that stand for an exhibit. */
export const exhibitAsMarkdown: Render = (exhibit, phrasing) => renderers[exhibit.kind](exhibit, phrasing)
