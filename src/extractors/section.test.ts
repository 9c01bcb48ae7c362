import {describe, expect, test} from 'vitest'
import type {SourceId} from '../model/source.ts'
import {sentencesOf} from '../prose/sentences.ts'
import {readSource} from '../readers/index.ts'
import {image} from './image.ts'
import {section} from './section.ts'
import {table} from './table.ts'

function proseOf(id: string, text: string) {
  const document = readSource({id: id as SourceId, bytes: new TextEncoder().encode(text), hash: ''}, () => {})
  if (!document) throw new Error('the text was not read')
  return {document, sentences: sentencesOf(document)}
}

const sections = (id: string, text: string) =>
  section
    .extract(proseOf(id, text), () => {})
    .map(({value, implied}) => [value.title, value.depth, value.from, value.to, ...implied])

describe('sections', () => {
  test('are the tree of headings, without their numbers', () => {
    const text = '# Report\n\nLead.\n\n## 1. Ice\n\nCold.\n\n### 1.1 Reports\n\nLate.\n\n## IV. Outlook:\n\nWarm.\n'
    expect(sections('a.md', text)).toEqual([
      ['Report', 1, 1, 8],
      ['Ice', 2, 3, 6],
      ['Reports', 3, 5, 6],
      ['Outlook', 2, 7, 8]
    ])
  })

  test('are told apart by numbers where Markdown gives one depth', () => {
    const text = '## 1 Ice\n\nCold.\n\n## 1.1 Reports\n\nLate.\n\n## 2 Outlook\n\nWarm.\n'
    expect(sections('a.md', text)).toEqual([
      ['Ice', 2, 1, 4],
      ['Reports', 3, 3, 4],
      ['Outlook', 2, 5, 6]
    ])
  })

  const paragraphs = [
    'The lake froze early this year. The ice held until April, and pilots counted forty days of it.',
    'Ice on the lake stops the ferry. Pilots watch the ice and the harbour master closes the crossing.',
    'The council votes on the budget in May. Its chair wants lower taxes and fewer loans for the province.',
    'Taxes in the province rose twice. The council and its chair blame the loans, and the budget has a hole.'
  ]

  test('are inferred where there are no headings, each named by its leading claim', () => {
    expect(sections('a.txt', paragraphs.join('\n'))).toEqual([
      ['The lake froze early this year.', 1, 0, 2, 'title'],
      ['The council votes on the budget in May.', 1, 2, 4, 'title']
    ])
  })

  test('are inferred under a title that is the only heading', () => {
    expect(sections('a.md', `# Title\n\n${paragraphs.join('\n\n')}`)).toEqual([
      ['Title', 1, 1, 5],
      ['The lake froze early this year.', 2, 1, 3, 'title'],
      ['The council votes on the budget in May.', 2, 3, 5, 'title']
    ])
  })

  test('never take a question or a reference to what stood before as their name', () => {
    const text = ['What froze? This did. The lake froze early, said the pilots.', ...paragraphs.slice(1)].join('\n')
    expect(sections('a.txt', text)[0]?.[0]).toBe('The lake froze early, said the pilots.')
  })
})

describe('images', () => {
  const shown = (text: string) => {
    const reported: string[] = []
    const found = image.extract(proseOf('a.md', text), ({rule}) => reported.push(rule))
    return [
      found.map(({value, rule, span}) => [value.url, value.alt, value.caption, rule, text.slice(span.start, span.end)]),
      reported
    ]
  }

  test('have the caption of their title or of the paragraph beside them', () => {
    const text =
      'Words.\n\n![A quay](a.png "In winter")\n\n![A ship][ship]\n\nFigure 2. The ship\n\nMore.\n\n[ship]: b.png\n'
    expect(shown(text)).toEqual([
      [
        ['a.png', 'A quay', 'In winter', 'image/title', '![A quay](a.png "In winter")'],
        ['b.png', 'A ship', 'The ship', 'image/figure-paragraph', '![A ship][ship]']
      ],
      []
    ])
  })

  test('without alternative text are reported', () => {
    expect(shown('Words.\n\n![](a.png)\n')).toEqual([
      [['a.png', '', '', 'image/no-caption', '![](a.png)']],
      ['image-has-alt']
    ])
  })
})

describe('tables', () => {
  const tables = (text: string) => table.extract(proseOf('a.md', text), () => {})

  test('have caption, header, numbers, alignment and units', () => {
    const text =
      '# Ferries\n\nTable 1. Vehicles\n\n| Year | Share (%) |\n|---|--:|\n| 2021 | 4,5 |\n| 2022 | – |\n| 2023 |\n'
    const [found] = tables(text)
    const value = found?.value
    expect([value?.caption, value?.align, value?.units, found?.implied]).toEqual([
      'Vehicles',
      [undefined, 'right'],
      ['', 'percent'],
      []
    ])
    expect(value?.rows.map((row) => row.map((cell) => [cell.text, cell.number]))).toEqual([
      [
        ['2021', 2021],
        ['4,5', 4.5]
      ],
      [
        ['2022', 2022],
        ['–', undefined]
      ],
      [
        ['2023', 2023],
        ['', undefined]
      ]
    ])
    expect(value?.header.map(({span}) => text.slice(span.start, span.end))).toEqual(['| Year ', '| Share (%) |'])
    expect(text.slice(found?.span.start, found?.span.end).startsWith('| Year')).toBe(true)
  })

  test('without a caption are named by their heading, which is implied', () => {
    const [found] = tables('# Ferries\n\n| a | b |\n|---|---|\n| 1 | 2 |\n')
    expect([found?.value.caption, found?.implied]).toEqual(['Ferries', ['caption']])
  })
})
