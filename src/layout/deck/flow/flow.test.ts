// Where slides of Markdown begin and end, what stands at their foot, how wide tables are parted.
import {describe, expect, it} from 'vitest'
import type {DeckBox, Slide} from '../../../model/deck.ts'
import {textsIn} from '../../../testing/checks/slides.ts'
import {markdown} from '../testing/drafts.ts'
import {laidOut} from '../testing/lay-out.ts'

const slidesOf = (text: string): readonly Slide[] => laidOut(markdown(`# Timetable\n\n${text}`)).deck.slides
const FURNITURE = new Set(['title', 'section label', 'slide number', 'source line', 'document date'])

const wordsOf = (box: DeckBox): readonly string[] =>
  textsIn(box).flatMap((text) => text.paragraphs.map((each) => each.runs.map((run) => run.text).join('')))
/** The paragraphs of each slide's body. */
const paragraphsOf = (text: string): readonly (readonly string[])[] =>
  slidesOf(text).map(({boxes}) => boxes.filter(({name}) => !FURNITURE.has(name)).flatMap(wordsOf))

const sentence = 'The ferry leaves the quay at nine and comes back at noon. '
const lines = (count: number): string => sentence.repeat(count).trim()
const items = (count: number, mark = '-'): string =>
  Array.from({length: count}, (_, index) => `${mark} Stop ${index + 1}`).join('\n')

describe('slides of Markdown', () => {
  it('have no heading last', () => {
    for (let count = 16; count < 28; count++) {
      const slides = paragraphsOf(`${lines(count)}\n\n### Winter\n\n${lines(9)}`)
      expect(slides.length).toBeGreaterThan(1)
      for (const slide of slides) expect(slide.at(-1)).not.toBe('Winter')
    }
  })
  it('have what announces a list beside its first items', () => {
    const slides = paragraphsOf(`${lines(13)}\n\nThese are the stops:\n\n${items(6)}`)
    const [slide] = slides.filter((each) => each.includes('These are the stops:'))
    expect(slide).toContain('Stop 1')
  })
  it('have no item alone, and lists in even parts', () => {
    const long = items(13).replace(/$/gm, ', where the ferry waits for the train from the north')
    const counts = paragraphsOf(long).map((slide) => slide.length)
    expect(counts).toEqual([7, 6])
  })
  it('have a quotation and its speaker together', () => {
    const slides = paragraphsOf(`${lines(13)}\n\n> ${lines(3)}\n>\n> — The keeper`)
    const [slide = []] = slides.filter((each) => each.includes('— The keeper'))
    expect(slide.length).toBeGreaterThan(1)
  })
  it('have no line of a paragraph alone', () => {
    for (let count = 10; count < 40; count++) {
      const boxes = slidesOf(`${lines(count)}\n\n${lines(4)}`).flatMap((slide) => slide.boxes)
      for (const box of boxes) if (box.name === 'body') expect(wordsOf(box).join(' ').length).toBeGreaterThan(90)
    }
  })
  it('have a footnote at the foot of the slide with its mark', () => {
    const text = `${lines(12)}\n\nThe quay[^q] is closed. ${lines(10)}\n\n[^q]: Behind the lighthouse.`
    const marked = slidesOf(text).filter(({boxes}) => boxes.some((box) => wordsOf(box).join('').includes('quay¹')))
    const [foot] = marked.flatMap(({boxes}) => boxes.filter(({name}) => name === 'footnotes'))
    expect(foot && wordsOf(foot)).toEqual(['¹\u00A0Behind the lighthouse.'])
    expect((foot?.rect.y ?? 0) + (foot?.rect.height ?? 0)).toBeCloseTo(462, 0)
  })
  it('have the footnote of a title at the foot of the first', () => {
    const {slides} = laidOut(markdown('# Timetable[^t]\n\nText.\n\n- More.\n\n[^t]: Of the winter.')).deck
    expect(slides[0]?.boxes.filter(({name}) => name === 'footnotes').flatMap(wordsOf)).toEqual([
      '¹\u00A0Of the winter.'
    ])
  })
  it('have every row of a table that is wider than a slide, its first column with each group', () => {
    const row = (cell: (column: number) => string) =>
      `| ${Array.from({length: 12}, (_, column) => cell(column)).join(' | ')} |`
    const table = [row((c) => `Responsibility${c}`), row(() => '--'), row((c) => (c === 0 ? 'Quay' : `${c}00`))].join(
      '\n'
    )
    const tables = slidesOf(table).flatMap((slide) => slide.boxes.filter((box) => box.type === 'table'))
    expect(tables.length).toBeGreaterThan(1)
    for (const each of tables) expect(wordsOf(each)).toContain('Quay')
    for (let c = 1; c < 12; c++) expect(tables.flatMap(wordsOf)).toContain(`${c}00`)
  })
  it('show a table that is a head alone', () => {
    expect(paragraphsOf('| Day | Hour |\n|--|--|').flat()).toEqual(['Day', 'Hour'])
  })
  it('set the number of a list that Office cannot count to in words', () => {
    expect(paragraphsOf('123456789. Passengers').flat()).toEqual(['123456789.\u00A0Passengers'])
  })
  it('say each piece of raw HTML that is left out', () => {
    const {diagnostics} = laidOut(markdown('# Ferry\n\nOne <b>two</b>\n\n<div>three</div>'))
    expect(diagnostics.map(({rule}) => rule)).toEqual(['html-is-text', 'html-is-text', 'html-is-text'])
  })
})

describe('a title of two lines', () => {
  it('has them nearly as long as each other', () => {
    const text = 'The ferry between the islands will run on Sundays again from the first week of spring'
    const {slides} = laidOut(markdown(`# ${text}\n\nText.\n\n- More.`)).deck
    const [box] = slides[0]?.boxes.filter(({name}) => name === 'title') ?? []
    expect(box?.type === 'text' ? box.text.inset.right : 0).toBeGreaterThan(100)
  })
})
