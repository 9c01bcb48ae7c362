// Generated Markdown drafts: headings, paragraphs, lists in lists, tables, quotes and code, with long and short words.

import fc from 'fast-check'
import type {Paragraph, Root, RootContent, Table} from 'mdast'
import {visit} from 'unist-util-visit'
import {policy} from '../../../forms/index.ts'
import type {Draft} from '../../../model/stages.ts'

const LETTERS = 'abcdefghijklmnoprstuvw'
const word = fc.oneof(
  {weight: 30, arbitrary: fc.string({unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 12})},
  {
    weight: 2,
    arbitrary: fc.constantFrom('internationalisation', 'counter-revolutionary', '5', '1,300', '¶', 'naïve', 'Ωμέγα')
  },
  {weight: 1, arbitrary: fc.string({unit: fc.constantFrom('W', 'x', 'Q'), minLength: 60, maxLength: 200})}
)
const words = (maxLength: number) => fc.array(word, {minLength: 1, maxLength}).map((all) => all.join(' '))
const text = (value: string) => ({type: 'text' as const, value})

const paragraph = (maxLength: number) =>
  fc.tuple(words(maxLength), fc.option(words(6)), words(4)).map(
    ([start, strong, end]): Paragraph => ({
      type: 'paragraph',
      children: [
        text(`${start} `),
        ...(strong === null ? [] : [{type: 'strong' as const, children: [text(strong)]}]),
        text(` ${end}`)
      ]
    })
  )

const heading = fc
  .tuple(fc.constantFrom(1, 2, 3, 4, 6), words(9))
  .map(([depth, value]): RootContent => ({type: 'heading', depth: depth as 1 | 2 | 3 | 4 | 6, children: [text(value)]}))

const {list} = fc.letrec<{list: RootContent; items: RootContent[]}>((tie) => ({
  items: fc.array(
    fc.oneof({depthSize: 'small', withCrossShrink: true}, paragraph(30), tie('list') as fc.Arbitrary<RootContent>),
    {minLength: 1, maxLength: 6}
  ) as fc.Arbitrary<RootContent[]>,
  list: fc.tuple(fc.boolean(), fc.boolean(), tie('items') as fc.Arbitrary<RootContent[]>).map(
    ([ordered, spread, items]): RootContent => ({
      type: 'list',
      ordered,
      spread,
      children: items.map((item) => ({type: 'listItem', spread: false, children: [item as Paragraph]}))
    })
  )
}))

const table = fc.integer({min: 1, max: 6}).chain((columns) =>
  fc.array(fc.array(words(8), {minLength: columns, maxLength: columns}), {minLength: 1, maxLength: 40}).map(
    (rows): Table => ({
      type: 'table',
      align: Array.from({length: columns}, (_, index) => (index % 2 === 1 ? 'right' : null)),
      children: rows.map((row) => ({
        type: 'tableRow',
        children: row.map((cell) => ({type: 'tableCell', children: [text(cell)]}))
      }))
    })
  )
)

const quote = fc
  .array(paragraph(40), {minLength: 1, maxLength: 3})
  .map((children): RootContent => ({type: 'blockquote', children}))
const code = fc
  .array(words(30), {minLength: 1, maxLength: 8})
  .map((lines): RootContent => ({type: 'code', value: lines.join('\n\n  ')}))

const block = fc.oneof(
  {weight: 4, arbitrary: paragraph(160)},
  {weight: 3, arbitrary: heading},
  {weight: 2, arbitrary: list},
  {weight: 1, arbitrary: table},
  {weight: 1, arbitrary: quote},
  {weight: 1, arbitrary: code}
)

/** Drafts of up to a dozen blocks; with two headings of depth 1 their title is the one of the document. */
export const markdownDrafts: fc.Arbitrary<Draft> = fc
  .array(block, {minLength: 1, maxLength: 12})
  .map((children): Draft => {
    const head = (value: string): RootContent => ({type: 'heading', depth: 1, children: [text(value)]})
    const root: Root = {type: 'root', children: [head('First part'), head('Second part'), ...children]}
    return {shape: 'memo', theme: 'plain', form: policy, root}
  })

/** The words of a draft in order. */
export function draftText({root}: Draft): string {
  const all: string[] = []
  visit(root, (node) => {
    if (node.type === 'text' || node.type === 'code') all.push(node.value)
  })
  return all.join(' ')
}
