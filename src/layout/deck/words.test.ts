import type {PhrasingContent} from 'mdast'
import {describe, expect, it} from 'vitest'
import type {DeckRun} from '../../model/deck.ts'
import {plain} from '../../themes/plain.ts'
import {columnGroups, shareWidth} from './columns.ts'
import {glue} from './glue.ts'
import {runsOf} from './inline.ts'
import {dayNumber, ticksBetween} from './layouts/timeline/days.ts'
import {lookOf} from './look.ts'
import {hangingMarks, marksOf, sourcesOf} from './marks.ts'
import {notesOf} from './notes.ts'
import {paragraph} from './paragraph.ts'
import {evenly} from './rows.ts'
import {slideDrafts} from './slide-drafts.ts'
import {pageRows, splitParagraph} from './split.ts'
import {cite, label, markdown, words} from './testing/drafts.ts'
import {laidOut, measure} from './testing/lay-out.ts'

const NONE = {definitions: new Map(), footnotes: new Map(), lang: 'en-GB', named: (run: DeckRun) => [run]}
const body = lookOf(plain, 'body')
const texts = (...nodes: readonly PhrasingContent[]) => runsOf(nodes, body, NONE).map((run) => run.text)

describe('glue', () => {
  it('joins what belongs together, and nothing else', () => {
    expect(glue('25 percent on 5 October, 2 of 3, ¶ 4 and so …')).toBe(
      '25\u00A0percent on 5\u00A0October, 2\u00A0of\u00A03, ¶\u00A04 and so\u00A0…'
    )
    expect(glue('In 2021 the May budget of 3 men may 2 percentages')).toBe(
      'In 2021 the May budget of 3 men may 2 percentages'
    )
    expect(glue('May 5 and 12 million')).toBe('May\u00A05 and 12\u00A0million')
  })
})

describe('runsOf', () => {
  it('glues a source mark to the word before it, whatever space stood there', () => {
    expect(texts(words('It is so. '), cite(2, 1))).toEqual(['It is so.', '\u00A0[1]\u00A0[2]'])
  })
  it('keeps one space between runs, and none at the ends', () => {
    expect(texts(words(' a '), {type: 'strong', children: [words(' b ')]}, words(' c '))).toEqual(['a ', 'b ', 'c'])
  })
  it('has one newline for a hard break', () => {
    expect(texts(words('a '), {type: 'break'}, words(' b'))).toEqual(['a\nb'])
  })
  it('leaves out soft hyphens and control characters', () => {
    expect(texts(words('so\u00ADft\u0001 \u200Bword'))).toEqual(['soft word'])
  })
  it('makes a link of an address that leaves the deck, and of no other', () => {
    const link = (url: string): PhrasingContent => ({type: 'link', url, children: [words('x')]})
    expect(runsOf([link('https://a.org/b c')], body, NONE)[0]?.link).toEqual({href: 'https://a.org/b%20c'})
    expect(runsOf([link('javascript:alert(1)')], body, NONE)[0]?.link).toBeUndefined()
    expect(runsOf([link('#part')], body, NONE)[0]?.color).toBe('ink')
  })
})

describe('marks', () => {
  it('count the rest when there are many', () => {
    expect(marksOf([1, 3, 4, 7])).toBe('[1]\u00A0[3]\u00A0[4]\u00A0[7]')
    expect(marksOf([1, 3, 5, 7, 9, 11, 13, 15])).toBe('[1]\u00A0[3]\u00A0+6')
  })
  it('stand as one where three or more follow each other', () => {
    expect(marksOf([1, 2, 3, 4])).toBe('[1–4]')
    expect(marksOf([1, 2, 4, 5, 6])).toBe('[1]\u00A0[2]\u00A0[4–6]')
  })
  it('hang in the fullest form that fits', () => {
    const within = (most: number) => (shown: string) => shown.length <= most
    expect(hangingMarks([1, 2], within(7))).toBe('[1]\u00A0[2]')
    expect(hangingMarks([1, 2, 3], within(7))).toBe('[1–3]')
    expect(hangingMarks([1, 4, 9], within(7))).toBe('[1]\u00A0+2')
    expect(hangingMarks([1, 4], within(4))).toBe('[1]')
    expect(hangingMarks([], within(9))).toBe('')
  })
  it('come from the evidence, or from the marks as printed', () => {
    expect(sourcesOf(cite(3, 1, 3))).toEqual([1, 3])
    expect(sourcesOf({type: 'citation', value: '[2] [5]', evidence: []})).toEqual([2, 5])
  })
})

describe('splitParagraph', () => {
  const metrics = {theme: plain, measure}
  const made = paragraph(
    runsOf([words('one two three four five six seven eight nine ten '.repeat(6))], body, NONE),
    100
  )
  it('parts at the end of a line and loses no word', () => {
    const parts = splitParagraph(made, 300, 60, metrics)
    const [head, rest] = parts ?? []
    const joined = [head, rest].flatMap((each) => each?.runs.map((run) => run.text) ?? []).join(' ')
    expect(joined).toBe(made.runs.map((run) => run.text).join(''))
    expect(head?.runs.length).toBe(1)
  })
  it('says that nothing is to be parted, or that not one line fits', () => {
    expect(splitParagraph(made, 900, 500, metrics)).toBeUndefined()
    expect(splitParagraph(made, 300, 10, metrics)?.[0]).toBeUndefined()
  })
  it('takes mark and bullet from the rest', () => {
    const hung = paragraph([{...made.runs[0], text: `[1]\t${made.runs[0]?.text}`} as (typeof made.runs)[number]], 100, {
      indent: 74,
      hang: -74
    })
    const [, rest] = splitParagraph(hung, 300, 60, metrics) ?? []
    expect(rest?.hang).toBe(0)
    expect(rest?.indent).toBe(74)
    expect(rest?.runs[0]?.text.startsWith('[1]')).toBe(false)
  })
})

describe('pageRows', () => {
  it('leaves no row alone on a later slide', () => {
    expect(pageRows([10, 10, 10, 10, 10, 10], 0, 50, 9)).toEqual([
      [0, 1, 2, 3],
      [4, 5]
    ])
    expect(pageRows([10, 10], 0, 10, 9)).toEqual([[0], [1]])
  })
  it('keeps to the most rows of a slide', () => {
    expect(pageRows([1, 1, 1, 1, 1], 0, 99, 2)).toEqual([[0, 1], [2, 3], [4]])
  })
  it('gives a row that is too high a slide of its own', () => {
    expect(pageRows([10, 90, 10], 0, 50, 9)).toEqual([[0], [1], [2]])
  })
})

describe('evenly', () => {
  it('makes as few groups as hold all, nearly equal', () => {
    expect(evenly([1, 2, 3, 4, 5], 4)).toEqual([
      [1, 2, 3],
      [4, 5]
    ])
    expect(evenly([1, 2, 3, 4, 5, 6, 7, 8, 9], 4).map((group) => group.length)).toEqual([3, 3, 3])
  })
})

describe('columns of tables', () => {
  it('share a width, all of it', () => {
    const shared = shareWidth(
      [
        {least: 50, most: 60},
        {least: 100, most: 900}
      ],
      500
    )
    expect(shared.reduce((sum, width) => sum + width, 0)).toBeCloseTo(500)
    expect(shared[0]).toBeGreaterThanOrEqual(50)
  })
  it('stand in groups, each with the first, when they are too many', () => {
    const columns = Array.from({length: 5}, () => ({least: 300, most: 300}))
    expect(columnGroups(columns, 864, 1)).toBeUndefined()
    expect(columnGroups(columns, 864, 4)).toEqual([
      [0, 1],
      [0, 2],
      [0, 3],
      [0, 4]
    ])
    expect(columnGroups(columns.slice(0, 2), 864, 1)).toEqual([[0, 1]])
  })
  it('are parted evenly, by what stands in them', () => {
    const columns = [100, 50, 50, 50, 50, 200].map((most) => ({least: 50, most}))
    expect(columnGroups(columns, 864, 2)).toEqual([
      [0, 1, 2, 3, 4],
      [0, 5]
    ])
  })
})

describe('days of a chronology', () => {
  it('are numbers from 1970, before and after', () => {
    expect(dayNumber('1970-01-02')).toBe(1)
    expect(dayNumber('1969-12')).toBe(-31)
    expect(dayNumber('1066')).toBeLessThan(0)
    expect(dayNumber('soon')).toBeUndefined()
  })
  it('have ticks at the first of months, then of years, then every so many', () => {
    const names = (from: string, to: string, lang = 'en') =>
      ticksBetween(dayNumber(from) ?? 0, dayNumber(to) ?? 0, lang).map((tick) => tick.name.replace('\u00A0', ' '))
    expect(names('2021-08-20', '2021-10-05')).toEqual(['1 Sept', '1 Oct'])
    expect(names('2021-12-20', '2022-01-05', 'de')).toEqual(['2022-01'])
    expect(names('2018-03-01', '2021-02-01')).toEqual(['2019', '2020', '2021'])
    expect(names('1986-01-01', '2023-01-01')).toEqual(['1990', '1995', '2000', '2005', '2010', '2015', '2020'])
  })
})

describe('slideDrafts', () => {
  const titles = (text: string) =>
    slideDrafts(markdown(text).root).map((slide) =>
      slide.title.map((node) => ('value' in node ? node.value : '')).join('')
    )
  it('begin at a line of dashes, and at headings of depth 1', () => {
    expect(titles('# A\n\na\n\n---\n\n## B\n\nb\n\n## Not a slide\n\nc\n\n# D\n\nd')).toEqual(['A', 'B', 'D'])
  })
  it('begin at the first depth with content below it where there are no dashes', () => {
    expect(titles('# Talk\n\n## A\n\na\n\n### In A\n\nb\n\n## B\n\nb')).toEqual(['Talk', 'A', 'B'])
  })
})

describe('a deck', () => {
  it('says so when a title is too long, and lets the body begin lower', () => {
    const {deck, diagnostics} = laidOut(
      markdown(`# ${'A title of many words that goes on '.repeat(9)}\n\n- One\n- Two`)
    )
    expect(diagnostics.map((diagnostic) => diagnostic.rule)).toEqual(['title-is-short'])
    const title = deck.slides[0]?.boxes.find((box) => box.name === 'title')
    const point = deck.slides[0]?.boxes.find((box) => box.name === 'body')
    expect((title?.rect.y ?? 0) + (title?.rect.height ?? 0)).toBeLessThanOrEqual(point?.rect.y ?? 0)
  })
  it('says so when the marking is too long for a line', () => {
    const {diagnostics} = laidOut(markdown('# A\n\n- b'), {marking: 'VERY '.repeat(60)})
    expect(diagnostics.map((diagnostic) => diagnostic.file)).toEqual(['brief.yml'])
  })
  it('drops dates, then names, from a source line that is too long, and points to the slide of sources', () => {
    const sources = Array.from({length: 9}, (_, index) => ({
      number: index + 1,
      label: `An institute with quite a long name, number ${index + 1}`,
      date: '5 March 2022'
    }))
    const draft = markdown('# A')
    draft.root.children.push(
      {type: 'paragraph', children: [words('Words'), cite(1, 2, 3, 4, 5, 6, 7, 8, 9)]},
      {type: 'paragraph', children: [words('More')]}
    )
    const box = laidOut(draft, {sources}).deck.slides[0]?.boxes.find((each) => each.name === 'source line')
    const line = box?.type === 'text' ? box.text.paragraphs[0]?.runs[0]?.text : ''
    expect(line).toBe('Sources [1] [2] [3] [4] [5] [6] [7] [8] [9].')
  })
  it('writes the notes of the human before the sentences that are cited', () => {
    const notes = markdown('1. Say this\n2. Then that').root.children
    expect(notesOf([{type: 'notes', children: notes}], ['aside'], [cite(2, 1)])).toEqual([
      '1. Say this',
      '2. Then that',
      'aside',
      '',
      '[1] ¶\u00A02: “Sentence of source 1.”',
      '[2] ¶\u00A03: “Sentence of source 2.”'
    ])
  })
  it('shortens a label that is too long for its line, and has all of it in the notes', () => {
    const long = 'a label of words '.repeat(14).trim()
    const draft = markdown('# A\n\n- b')
    draft.root.children.unshift(label(long))
    const slide = laidOut(draft).deck.slides[0]
    expect(slide?.notes).toEqual([long])
  })
})
