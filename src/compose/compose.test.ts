import {readFileSync} from 'node:fs'
import type {Root, RootContent} from 'mdast'
import {visit} from 'unist-util-visit'
import {describe, expect, test} from 'vitest'
import type {Claim} from '../model/briefing.ts'
import {foreignInDraft} from '../testing/checks/unsourced.ts'
import {vocabulary} from '../testing/checks/vocabulary.ts'
import {draftOf, template} from '../testing/draft-of.ts'
import {outlineOf} from '../testing/draft-outline.ts'
import {sampleBriefing, sampleTexts} from '../testing/sample-briefing.ts'
import {isSubsequence, wordsIn} from '../testing/words-in.ts'

const shipped = (name: string): string => readFileSync(new URL(`../../templates/${name}.md`, import.meta.url), 'utf8')

const outline = (shape: 'deck' | 'memo', body: string, briefing = sampleBriefing): string =>
  outlineOf(draftOf(template(shape, body), briefing).root)

describe('the templates that come with Précis', () => {
  test('the deck template gives this draft', async () => {
    await expect(outlineOf(draftOf(shipped('deck')).root)).toMatchFileSnapshot('fixtures/deck.draft.txt')
  })

  test('the memo template gives this draft', async () => {
    await expect(outlineOf(draftOf(shipped('memo')).root)).toMatchFileSnapshot('fixtures/memo.draft.txt')
  })

  test.each(['deck', 'memo'])(
    'every word of the %s is from its source, the templates, the word list or the brief',
    (name) => {
      const {title, subtitle, from, to, subject, bottomLine, sources} = sampleBriefing
      const names = sources.map(({label, meta}) => `${label} ${meta.title?.value}`)
      const given = [title, subtitle, from, to, subject, `${bottomLine?.claim.note}`, ...names]
      const known = new Set([...vocabulary(shipped(name)), ...given.flatMap(wordsIn)])
      expect(foreignInDraft(draftOf(shipped(name)).root, sampleTexts, known)).toEqual([])
    }
  )

  test.each(['deck', 'memo'])('words of sources in the %s stand in their spans, in that order', (name) => {
    const wrong: string[] = []
    visit(draftOf(shipped(name)).root, 'text', ({value, data}) => {
      if (data?.origin === undefined) return
      const there = data.origin.map(({source, start, end}) => sampleTexts.get(source)?.slice(start, end)).join(' ')
      // That a year is implied is said in the date itself.
      const words = wordsIn(value).filter((word) => word !== 'implied')
      if (!isSubsequence(words, wordsIn(there))) wrong.push(`${value} | ${there}`)
    })
    expect(wrong).toEqual([])
  })
})

describe('what is empty goes', () => {
  const bare = {
    ...sampleBriefing,
    bottomLine: undefined,
    figures: {title: undefined, items: []},
    conflicts: [],
    sections: [],
    chronology: {title: undefined, items: []},
    quotations: {title: undefined, items: []},
    agreement: {title: undefined, items: []},
    outlook: {title: undefined, items: []},
    gaps: {title: undefined, items: []},
    absences: [],
    terms: []
  }

  test('a deck of a briefing with nothing but sources has their slide and the cover', () => {
    const titles = outlineOf(draftOf(shipped('deck'), bare).root).match(/^(?:heading|label).*$/gm)
    expect(titles).toEqual([
      'heading 1: The Marrow Bridge before winter',
      'label: Sources',
      'heading 1: 3~texts: 2 dated, 1 signed.'
    ])
  })

  test('a memo of a briefing with nothing but sources has no empty side heads, and no place for notes', () => {
    const heads = outlineOf(draftOf(shipped('memo'), bare).root).match(/^heading.*$/gm)
    expect(heads).toEqual(['heading 1: The Marrow Bridge before winter', 'heading 2: Basis', 'heading 2: Sources'])
  })

  test('a slide of words alone stays, whatever the briefing has', () => {
    expect(outline('deck', '# Our view\n\n---\n\n# Figures\n\n::figures', bare)).toBe(
      'pageStart\nheading 1: Our view\n'
    )
  })

  test('a slide with one empty and one full block stays', () => {
    expect(outline('deck', '# Both\n\n::figures\n\n::basis', bare)).toMatch(/^pageStart\nheading 1: Both\nparagraph: 3/)
  })

  test('a claim head without a paragraph under it is content of a memo', () => {
    const alone = {...sampleBriefing, sections: sampleBriefing.sections.map((s) => ({...s, claims: []})).slice(0, 1)}
    expect(outline('memo', ':::each{section}\n\n## :section\n\n### :claim\n\n::points\n\n:::', alone)).toBe(
      'heading 2: ‹Cracks›\nheading 3: ‹Inspectors found cracks in 12 of its 40 girders.› [1] [3]\n'
    )
  })

  test('a line that was nothing but an empty word goes with it', () => {
    expect(outline('deck', '# Title\n\n:marking\n\nMarked :marking it')).toBe(
      'pageStart\nheading 1: Title\nparagraph: Marked  it\n'
    )
  })
})

describe('slides', () => {
  test('every slide begins with a page start, and `---` twice makes no empty slide', () => {
    expect(outline('deck', '---\n\n# One\n\n---\n\n---\n\n# Two\n\n---')).toBe(
      'pageStart\nheading 1: One\npageStart\nheading 1: Two\n'
    )
  })

  test('a second exhibit begins a slide under the same label and title, with what leads up to it', () => {
    expect(outline('deck', '::label[Here]\n\n# Title\n\n::terms\n\nIn between.\n\n::terms\n\nAfter.')).toBe(
      [
        'pageStart',
        'label: Here',
        'heading 1: Title',
        ...TERMS,
        'pageStart',
        'label: Here',
        'heading 1: Title',
        'paragraph: In between.',
        ...TERMS,
        'paragraph: After.',
        ''
      ].join('\n')
    )
  })

  test('in a memo `---` is a page break between blocks', () => {
    expect(outline('memo', '---\n\n# One\n\n---\n\nTwo\n\n---')).toBe('heading 1: One\npageStart\nparagraph: Two\n')
  })

  test('comments of the template are not shown', () => {
    expect(outline('deck', '<!-- not for the reader -->\n\n# One')).toBe('pageStart\nheading 1: One\n')
  })
})

const TERMS = [
  'table',
  '  tableRow',
  '    tableCell: Term',
  '    tableCell: Meaning',
  '  tableRow',
  '    tableCell: ‹ABA›',
  '    tableCell: ‹Aldmoor Bridge Authority› [1]'
]

describe('a draft', () => {
  test('has no positions of the template, and leaves the template as it was', () => {
    const source = shipped('deck')
    const places: RootContent[] = []
    visit(draftOf(source).root satisfies Root, (node) => {
      if (node.position !== undefined) places.push(node as RootContent)
    })
    expect(places).toEqual([])
    expect(draftOf(source)).toEqual(draftOf(source))
  })

  test('says of every exhibit which line of the template made it', () => {
    const [, exhibit] = draftOf(template('deck', '::figures')).root.children
    expect(exhibit?.data).toEqual({from: 'templates/test.md:5:1'})
  })

  test('shows the words of `brief.yml` for an edited claim as the user’s, with the marks of its sentences', () => {
    const [section] = sampleBriefing.sections
    if (section === undefined) throw new Error('no section')
    const edited: Claim = {...section.title, text: 'Girders are cracked.', kept: [], edited: true, note: 'Agreed.'}
    const briefing = {...sampleBriefing, sections: [{...section, title: edited, images: []}]}
    expect(outline('deck', ':::each{section}\n\n# :claim\n\n::points{max=1}\n\n:::', briefing)).toBe(
      [
        'pageStart',
        'heading 1: Girders are cracked. [1] [3]',
        'exhibit points',
        '  row point',
        '    field text: ‹The deck was last renewed in 1986.› [1]',
        'notes',
        '  paragraph: Agreed.',
        ''
      ].join('\n')
    )
  })
})
