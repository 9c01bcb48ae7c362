import type {Root, RootContent} from 'mdast'
import {toString as plainText} from 'mdast-util-to-string'
import {describe, expect, test} from 'vitest'
import type {Diagnostic, Shape} from '../model/stages.ts'
import {markdownDraft, parseMarkdown} from './index.ts'

function draftOf(text: string, shape: Shape = 'deck') {
  const diagnostics: Diagnostic[] = []
  const made = markdownDraft({file: 'talk.md', text, tree: parseMarkdown(text)}, shape, (diagnostic) =>
    diagnostics.push(diagnostic)
  )
  return {...made, diagnostics, outline: outlineOf(made.draft.root)}
}

/** One line a block. */
const outlineOf = (root: Root): readonly string[] => root.children.map(lineOf)
function lineOf(node: RootContent): string {
  if (node.type === 'pageStart') return '---'
  const name = node.type === 'heading' ? `h${node.depth}` : node.type === 'exhibit' ? node.kind : node.type
  return `${name} ${plainText(node)}`.trim()
}

describe('a deck', () => {
  test('begins a slide at each ---, whose first heading is its title', () => {
    expect(draftOf('# One\n\nwords\n\n---\n\n## Two\n\n### Deep\n\n---\n\nno title').outline).toEqual([
      '---',
      'h1 One',
      'paragraph words',
      '---',
      'h1 Two',
      'h3 Deep',
      '---',
      'paragraph no title'
    ])
  })

  test('begins one at each heading of level one when there is no ---', () => {
    expect(draftOf('# One\n\n## Part\n\n# Two').outline).toEqual(['---', 'h1 One', 'h2 Part', '---', 'h1 Two'])
  })

  test('begins one at level two as well when there is at most one of level one', () => {
    expect(draftOf('# Talk\n\n## One\n\n## Two').outline).toEqual(['---', 'h1 Talk', '---', 'h1 One', '---', 'h1 Two'])
  })

  test('has a cover from the front matter, unless the first slide has that title', () => {
    expect(draftOf('---\ntitle: Talk\nauthor: A. B.\ndate: 2024-05-06\n---\n\n# One\n\n# Two').outline).toEqual([
      '---',
      'h1 Talk',
      'cover Date2024-05-06AuthorA. B.',
      '---',
      'h1 One',
      '---',
      'h1 Two'
    ])
    expect(draftOf('---\ntitle: Talk\n---\n\n# Talk\n\n# Two').outline).toEqual(['---', 'h1 Talk', '---', 'h1 Two'])
  })

  test('takes notes from ::: notes and from Note:', () => {
    const text = '# One\n\n:::notes\nsaid *here*\n:::\n\nshown\n\n---\n\n# Two\n\nshown\n\nNote: said\n\n- and this'
    expect(draftOf(text).outline).toEqual([
      '---',
      'h1 One',
      'notes said here',
      'paragraph shown',
      '---',
      'h1 Two',
      'paragraph shown',
      'notes saidand this'
    ])
  })

  test('takes the fences of Pandoc with their space', () => {
    for (const fence of ['::: notes', ':::: {.notes}']) {
      const text = `# One\n\n${fence}\nsaid\n${fence.split(' ')[0]}\n\nshown`
      expect(draftOf(text).outline).toEqual(['---', 'h1 One', 'notes said', 'paragraph shown'])
    }
  })

  test('leaves colons in prose alone, and the words of other directives', () => {
    const {outline, diagnostics} = draftOf('# At 10:30, see note:this\n\n::figure{x=1}\n\n:::aside\ninside\n:::')
    expect(outline).toEqual(['---', 'h1 At 10:30, see note:this', 'paragraph ::figure{x=1}', 'paragraph inside'])
    expect(diagnostics.map(({rule, line}) => [rule, line])).toEqual([
      ['directive-is-known', 3],
      ['attributes-are-used', 5]
    ])
  })
})

describe('a memo', () => {
  test('has the one heading of level one as its title', () => {
    expect(draftOf('# Title\n\n## Part\n\nwords', 'memo').outline).toEqual(['h1 Title', 'h2 Part', 'paragraph words'])
  })

  test('has a title and a header from the front matter; the headings go one level down', () => {
    const text = '---\ntitle: Title\nto: The board\nauthor: A. B.\n---\n\n# One\n\n## Deep\n\n# Two\n\nNote: shown'
    expect(draftOf(text, 'memo').outline).toEqual([
      'header ToThe boardFromA. B.',
      'h1 Title',
      'h2 One',
      'h3 Deep',
      'h2 Two',
      'paragraph Note: shown'
    ])
  })
})

test('front matter that is no YAML is reported, and the rest is rendered', () => {
  const {outline, diagnostics, front} = draftOf('---\ntitle: "open\n---\n\n# One')
  expect(outline).toEqual(['---', 'h1 One'])
  expect(front.title).toBe('')
  expect(diagnostics.map(({rule, file, line}) => [rule, file, line])).toEqual([['template-is-valid', 'talk.md', 1]])
})
