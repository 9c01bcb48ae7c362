// Slides of plain Markdown under every layout: nothing overflows, nothing is lost, whatever a hand asks for.
import fc from 'fast-check'
import type {PhrasingContent, RootContent} from 'mdast'
import {describe, expect, it} from 'vitest'
import {LAYOUT_NAMES} from '../../../compose/slide-layouts.ts'
import type {Deck} from '../../../model/deck.ts'
import type {Column, LayoutName} from '../../../model/draft.ts'
import type {Draft} from '../../../model/stages.ts'
import {deckOverflow} from '../../../testing/checks/overflow.ts'
import {wordsOfBox} from '../../../testing/checks/slides.ts'
import {ministry} from '../../../themes/ministry.ts'
import {plain} from '../../../themes/plain.ts'
import {draftOf, markdown, pageStart, title, words} from '../testing/drafts.ts'
import {laidOut, measure} from '../testing/lay-out.ts'

const RUNS = {numRuns: 80, seed: 7}
const TIME = 120_000

const word = fc.stringMatching(/^[a-z]{2,11}$/)
const said = (least: number, most: number): fc.Arbitrary<PhrasingContent[]> =>
  fc.array(word, {minLength: least, maxLength: most}).map((list) => [words(list.join(' '))])
const paragraph = (most: number) => said(1, most).map((children): RootContent => ({type: 'paragraph', children}))
const list = fc.tuple(fc.boolean(), fc.array(said(1, 12), {minLength: 1, maxLength: 14})).map(
  ([ordered, items]): RootContent => ({
    type: 'list',
    ordered,
    children: items.map((children) => ({type: 'listItem', children: [{type: 'paragraph', children}]}))
  })
)
const picture = fc.tuple(fc.constantFrom('sources/quay.png', 'none.png'), word, fc.option(word)).map(
  ([url, alt, caption]): RootContent => ({
    type: 'paragraph',
    children: [{type: 'image', url, alt, title: caption}]
  })
)
const quotation = fc
  .array(paragraph(30), {minLength: 1, maxLength: 3})
  .map((children): RootContent => ({type: 'blockquote', children: children as never}))
const heading = said(1, 5).map((children): RootContent => ({type: 'heading', depth: 3, children}))
const table = fc.array(fc.tuple(word, word), {minLength: 2, maxLength: 9}).map(
  (rows): RootContent => ({
    type: 'table',
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((cell) => ({type: 'tableCell', children: [words(cell)]}))
    }))
  })
)
const block = fc.oneof(paragraph(70), paragraph(8), list, list, picture, quotation, heading, table)
const columns = fc
  .array(fc.tuple(fc.array(block, {minLength: 1, maxLength: 2}), fc.constantFrom(undefined, 0.3, 0.6)), {
    minLength: 2,
    maxLength: 3
  })
  .map(
    (each): RootContent => ({
      type: 'columns',
      children: each.map(([children, share]): Column => ({type: 'column', share, children}))
    })
  )
const blocks = fc.array(fc.oneof({weight: 5, arbitrary: block}, {weight: 1, arbitrary: columns}), {maxLength: 4})
const slide = fc.tuple(fc.constantFrom(undefined, ...LAYOUT_NAMES), said(1, 8), blocks)
const draft = fc
  .array(slide, {minLength: 1, maxLength: 3})
  .map(
    (slides): Draft =>
      draftOf(
        ...slides.flatMap(([layout, head, body]): RootContent[] => [
          {...pageStart, ...(layout === undefined ? {} : {data: {layout}})} as RootContent,
          {type: 'heading', depth: 1, children: head},
          ...body
        ])
      )
  )
const theme = fc.constantFrom(plain, ministry)

const saidIn = (deck: Deck): string =>
  deck.slides
    .flatMap(({boxes}) => boxes.flatMap((box) => [wordsOfBox(box), 'alt' in box ? box.alt : '']))
    .join(' ')
    .replace(/\s+/g, '')
const wordsOf = (node: unknown): readonly string[] => {
  const {value, alt, title: caption, children} = node as Record<string, unknown>
  const own = [value, alt, caption].filter((text): text is string => typeof text === 'string')
  return [...own.flatMap((text) => text.split(' ')), ...((children as readonly unknown[]) ?? []).flatMap(wordsOf)]
}

describe('slides of plain Markdown', () => {
  it(
    'have no text that leaves its box, no box that leaves its slide or lies over another',
    () => {
      fc.assert(
        fc.property(draft, theme, (made, look) => {
          expect(deckOverflow(laidOut(made, {theme: look}).deck, measure)).toEqual([])
        }),
        RUNS
      )
    },
    TIME
  )

  it(
    'keep every word, have one title and unique names',
    () => {
      fc.assert(
        fc.property(draft, (made) => {
          const {deck} = laidOut(made)
          const shown = saidIn(deck)
          for (const each of wordsOf(made.root)) expect(shown).toContain(each)
          for (const {boxes} of deck.slides) {
            const names = boxes.map(({name}) => name)
            expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
            expect(boxes.filter((box) => box.type === 'text' && box.placeholder === 'title')).toHaveLength(1)
          }
        }),
        RUNS
      )
    },
    TIME
  )
})

describe('a layout that is asked for', () => {
  const asked = (layout: LayoutName, text: string) => {
    const {root} = markdown(text)
    return laidOut(draftOf({...pageStart, data: {layout}} as RootContent, title('Head'), ...root.children))
  }

  it.each([
    ['columns', 'one paragraph'],
    ['picture', 'no picture'],
    ['quote', 'no quotation'],
    ['table', 'no table'],
    ['points', 'no list']
  ] as const)('is told when the slide is no %s', (layout, text) => {
    const {deck, diagnostics} = asked(layout, text)
    expect(diagnostics.map(({rule}) => rule)).toEqual(['layout-is-used'])
    expect(saidIn(deck)).toContain(text.replace(/ /g, ''))
  })

  it.each([
    ['columns', '- a\n- b'],
    ['quote', '> a\n\n— b'],
    ['table', 'a\n\n| b |\n|---|\n| c |'],
    ['points', '- a'],
    ['text', '> a'],
    ['title', 'a'],
    ['section', 'a']
  ] as const)('is used: %s', (layout, text) => {
    expect(asked(layout, text).diagnostics).toEqual([])
  })
})
