// What must hold of any draft: nothing overflows, nothing is lost, no type is under its floor, runs are counted right.
import fc from 'fast-check'
import type {PhrasingContent, RootContent} from 'mdast'
import {describe, expect, it} from 'vitest'
import {exhibit, row} from '../../compose/exhibits.ts'
import type {Deck, DeckBox, DeckText, Slide} from '../../model/deck.ts'
import type {Row} from '../../model/draft.ts'
import {runs} from '../../testing/runs.ts'
import {themes} from '../../themes/index.ts'
import {heightOf} from './fit.ts'
import {cite, draftOf, label, pageStart, title, words} from './testing/drafts.ts'
import {laidOut, measure} from './testing/lay-out.ts'

/** Drafts a property is tried on, and the time that all may take on a busy machine. */
const RUNS = runs(40)
/** The same drafts every time: a test that fails now and then tells nobody what to mend. */
const SEED = 5
const TIME = 120_000
const word = fc.oneof(
  {weight: 12, arbitrary: fc.stringMatching(/^[a-z]{1,11}$/)},
  {weight: 1, arbitrary: fc.stringMatching(/^[A-Z][a-z]{2,9}-[a-z]{3,9}$/)},
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'https://example.org/a/very/long/path/of/many/parts/that/no/column/holds',
      '12,500',
      'Übergröße',
      '数据',
      'سلام'
    )
  }
)
const phrase = (least: number, most: number) =>
  fc.array(word, {minLength: least, maxLength: most}).map((list) => list.join(' '))
const said = (most: number): fc.Arbitrary<readonly PhrasingContent[]> =>
  fc
    .tuple(phrase(1, most), fc.uniqueArray(fc.integer({min: 1, max: 9}), {maxLength: 5}))
    .map(([text, sources]) => (sources.length === 0 ? [words(text)] : [words(text), cite(...sources)]))
const day = fc
  .date({min: new Date('1950-01-01'), max: new Date('2030-12-31'), noInvalidDate: true})
  .map((date) => date.toISOString().slice(0, 10))
const rows = (made: fc.Arbitrary<Row>, most = 9) => fc.array(made, {minLength: 1, maxLength: most})
const fields = (shape: Readonly<Record<string, number>>) =>
  fc.record(Object.fromEntries(Object.entries(shape).map(([name, most]) => [name, said(most)])))

const anyExhibit: fc.Arbitrary<RootContent> = fc.oneof(
  rows(fields({text: 40}).map((f) => row('point', f))).map((list) => exhibit('points', list)),
  rows(
    fields({qualifier: 2, value: 2, unit: 2, measure: 24, period: 3, witnesses: 4}).map((f) => row('figure', f))
  ).map((list) => exhibit('figures', list)),
  rows(
    fc
      .tuple(fields({date: 2, note: 2, text: 30}), day, fc.boolean())
      .map(([f, from, implied]) => row('event', f, {from, to: from, mark: 'day', implied}))
  ).map((list) => exhibit('timeline', list)),
  rows(
    fc
      .tuple(fields({speaker: 3, role: 6, date: 3, kind: 2, words: 60}), fc.constantFrom('direct', 'reported'))
      .map(([f, form]) => row('quotation', f, {form}))
  ).map((list) => exhibit('quotations', list)),
  fc
    .tuple(
      fields({text: 14, likelihood: 12}),
      rows(
        fields({text: 50, witnesses: 4}).map((f) => row('support', f)),
        4
      )
    )
    .map(([f, list]) => exhibit('bottomLine', [row('claim', f), ...list])),
  fc
    .tuple(
      fields({claim: 4, source0: 2, source1: 2}),
      rows(fields({claim: 40, source0: 3, source1: 3}).map((f) => row('claim', f, {says: 'says,silent', witnesses: 1})))
    )
    .map(([f, list]) => exhibit('agreement', [row('head', f), ...list])),
  fc
    .tuple(
      rows(
        fields({qualifier: 2, value: 3, quotation: 30, source: 8}).map((f) => row('value', f)),
        4
      ),
      fields({text: 50})
    )
    .map(([list, f]) => exhibit('conflict', [...list, row('panel', f)])),
  rows(fc.tuple(fields({word: 2, text: 40}), fc.boolean()).map(([f, onScale]) => row('judgement', f, {onScale}))).map(
    (list) =>
      exhibit('outlook', [
        ...Array.from({length: 7}, (_, index) =>
          row('band', {word: 'very likely', range: `${index}–9 %`}, {used: index === 1})
        ),
        ...list
      ])
  ),
  fc
    .tuple(rows(fields({text: 40}).map((f) => row('open', f))), rows(fields({text: 20}).map((f) => row('absent', f))))
    .map(([open, absent]) => exhibit('gaps', [...open, ...absent])),
  fields({caption: 60, credit: 20}).map((f) =>
    exhibit('picture', [row('picture', f, {path: 'sources/quay.png', alt: 'The quay'})])
  ),
  rows(fields({mark: 1, title: 20, citation: 20, descriptor: 30}).map((f) => row('source', f, {number: 1}))).map(
    (list) => exhibit('sources', [...list, row('summary', {text: 'Whole base'})])
  )
)

const paragraph = said(120).map((children): RootContent => ({type: 'paragraph', children: [...children]}))
const list: fc.Arbitrary<RootContent> = fc
  .tuple(fc.boolean(), fc.array(said(30), {minLength: 1, maxLength: 12}))
  .map(([ordered, items]) => ({
    type: 'list',
    ordered,
    start: 3,
    children: items.map((children) => ({type: 'listItem', children: [{type: 'paragraph', children: [...children]}]}))
  }))
const table: fc.Arbitrary<RootContent> = fc
  .tuple(fc.integer({min: 1, max: 9}), fc.integer({min: 1, max: 14}))
  .chain(([columns, count]) =>
    fc.array(fc.array(phrase(0, 9), {minLength: columns, maxLength: columns}), {minLength: count, maxLength: count})
  )
  .map((cells) => ({
    type: 'table',
    children: cells.map((line) => ({
      type: 'tableRow',
      children: line.map((text) => ({type: 'tableCell', children: [words(text)]}))
    }))
  }))
const other: fc.Arbitrary<RootContent> = phrase(1, 60).map(
  (text): RootContent => ({type: 'blockquote', children: [{type: 'paragraph', children: [words(text)]}]})
)
const code = fc
  .array(phrase(0, 14), {maxLength: 30})
  .map((lines): RootContent => ({type: 'code', value: lines.join('\n')}))
const image = phrase(1, 4).map(
  (alt): RootContent => ({type: 'paragraph', children: [{type: 'image', url: 'sources/quay.png', alt}]})
)

const slide = fc
  .tuple(
    phrase(1, 22),
    phrase(0, 4),
    fc.array(fc.oneof(anyExhibit, paragraph, list, table, other, code, image), {maxLength: 4})
  )
  .map(([heading, name, blocks]) => [pageStart, ...(name === '' ? [] : [label(name)]), title(heading, 1), ...blocks])
const draft = fc.array(slide, {minLength: 1, maxLength: 3}).map((slides) => draftOf(...slides.flat()))
const theme = fc.constantFrom(...themes)

const textsOf = (box: DeckBox): readonly DeckText[] => {
  if (box.type === 'text') return [box.text]
  return box.type === 'table' ? box.rows.flatMap((line) => line.cells.map((cell) => cell.text)) : []
}
const runsIn = (part: Slide) =>
  part.boxes.flatMap((box) => textsOf(box).flatMap((text) => text.paragraphs.flatMap((each) => each.runs)))

/** Words of a tree, without the marks of its citations. */
const wordsOf = (node: unknown): readonly string[] => {
  const {type, value, alt, children} = node as {
    type: string
    value?: string
    alt?: string
    children?: readonly unknown[]
  }
  if (type === 'citation') return []
  const own = value ?? alt
  return own === undefined ? (children ?? []).flatMap(wordsOf) : own.split(/\s+/).filter((each) => each !== '')
}
/** All that a deck says, to its words; breaks within long words closed. */
const saidIn = (deck: Deck): string =>
  deck.slides
    .flatMap((part) => [
      ...part.boxes.flatMap((box) =>
        textsOf(box).flatMap((text) => text.paragraphs.map((each) => each.runs.map((run) => run.text).join('')))
      ),
      ...part.boxes.flatMap((box) => ('alt' in box ? [box.alt] : [])),
      ...part.notes
    ])
    .join(' ')
    .replace(/\s+/g, '')

const FURNITURE = new Set([
  'section label',
  'source line',
  'slide number',
  'document date',
  'marking, top',
  'marking, bottom'
])

describe('any draft', () => {
  it(
    'has no text that leaves its box, and no box that leaves its slide or the body',
    () => {
      fc.assert(
        fc.property(draft, theme, (made, look) => {
          const {deck} = laidOut(made, {theme: look, marking: 'FOR ALL'})
          for (const part of deck.slides)
            for (const box of part.boxes) {
              const {x, y, width, height} = box.rect
              expect(Math.min(x, y)).toBeGreaterThanOrEqual(0)
              expect(x + width).toBeLessThanOrEqual(960.01)
              const body = !FURNITURE.has(box.name) && part.layout === 'content'
              expect(y + height, `${box.name} of ${part.title}`).toBeLessThanOrEqual(body ? 474.01 : 540)
              if (box.type === 'text') {
                const {left, right, top, bottom} = box.text.inset
                const needed =
                  heightOf(box.text.paragraphs, width - left - right, {theme: look, measure}) + top + bottom
                expect(needed, `${box.name} of ${part.title}`).toBeLessThanOrEqual(height + 0.5)
              }
              if (box.type === 'table')
                for (const line of box.rows)
                  line.cells.forEach((cell, column) => {
                    const {left, right, top, bottom} = cell.text.inset
                    const room = (box.columns[column] ?? 0) - left - right
                    expect(
                      heightOf(cell.text.paragraphs, room, {theme: look, measure}) + top + bottom
                    ).toBeLessThanOrEqual(line.height + 0.5)
                  })
            }
        }),
        {numRuns: RUNS, seed: SEED}
      )
    },
    TIME
  )

  it(
    'keeps every word, on a slide, in an alternative text or in the notes',
    () => {
      fc.assert(
        fc.property(draft, (made) => {
          const shown = saidIn(laidOut(made).deck)
          for (const each of wordsOf(made.root)) expect(shown).toContain(each)
        }),
        {numRuns: RUNS, seed: SEED}
      )
    },
    TIME
  )

  it(
    'has no type under 18 but that of the frame, and none under 12',
    () => {
      fc.assert(
        fc.property(draft, theme, (made, look) => {
          for (const part of laidOut(made, {theme: look}).deck.slides)
            for (const box of part.boxes)
              for (const run of textsOf(box).flatMap((text) => text.paragraphs.flatMap((each) => each.runs)))
                expect(run.size, box.name).toBeGreaterThanOrEqual(FURNITURE.has(box.name) ? 12 : 18)
        }),
        {numRuns: RUNS, seed: SEED}
      )
    },
    TIME
  )

  it(
    'counts the slides of a run from 1 to its end, in the label',
    () => {
      fc.assert(
        fc.property(draft, (made) => {
          const {slides} = laidOut(made).deck
          const keys = slides.map((part) =>
            JSON.stringify([part.layout, part.title, labelOf(part).replace(/(?:, |^)\d+\u00A0of\u00A0\d+$/, '')])
          )
          slides.forEach((part, index) => {
            if (part.layout !== 'content') return
            const first = keys.findIndex(
              (key, at) => key === keys[index] && keys.slice(at, index + 1).every((each) => each === key)
            )
            let end = index
            while (keys[end + 1] === keys[index]) end++
            const [at, of] = [index - first + 1, end - first + 1]
            const count = `${at}\u00A0of\u00A0${of}`
            expect(labelOf(part).endsWith(count), `${labelOf(part)} for ${count}`).toBe(of > 1)
          })
        }),
        {numRuns: RUNS, seed: SEED}
      )
    },
    TIME
  )

  it(
    'has one title and unique names on every slide, and no empty run',
    () => {
      fc.assert(
        fc.property(draft, (made) => {
          for (const part of laidOut(made).deck.slides) {
            const names = part.boxes.map((box) => box.name)
            expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
            expect(part.boxes.filter((box) => box.type === 'text' && box.placeholder === 'title').length).toBe(1)
            expect(part.title).not.toBe('')
            expect(runsIn(part).filter((run) => run.text === '')).toEqual([])
          }
        }),
        {numRuns: RUNS, seed: SEED}
      )
    },
    TIME
  )
})

const labelOf = (part: Slide): string =>
  part.boxes
    .filter((box) => box.name === 'section label')
    .flatMap(textsOf)
    .flatMap((text) => text.paragraphs.flatMap((each) => each.runs.map((run) => run.text)))
    .join('')
