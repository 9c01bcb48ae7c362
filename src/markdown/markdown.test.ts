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
  return `${name} ${plainText(node, {includeImageAlt: true})}`.trim()
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

describe('habits of Pandoc', () => {
  test('slides begin at the highest level that has content; higher headings divide, and label what follows', () => {
    expect(draftOf('# Part\n\n## One\n\nwords\n\n### Deep\n\n# Next\n\n## Two\n\nwords').outline).toEqual([
      '---',
      'h1 Part',
      '---',
      'label Part',
      'h1 One',
      'paragraph words',
      'h3 Deep',
      '---',
      'h1 Next',
      '---',
      'label Next',
      'h1 Two',
      'paragraph words'
    ])
  })

  test('a rule begins a slide among headings that begin others', () => {
    expect(draftOf('# One\n\na\n\n---\n\nb\n\n# Two\n\nc\n\n# Three\n\nd').outline).toEqual(
      ['---', 'h1 One', 'paragraph a', '---', 'paragraph b', '---', 'h1 Two', 'paragraph c'].concat([
        '---',
        'h1 Three',
        'paragraph d'
      ])
    )
  })

  test('a title block of lines with a percent sign is front matter', () => {
    const {front, outline} = draftOf('% Talk\n  in two lines\n% A. B.; C. D.\n% May 2024\n\n# One\n\nwords')
    expect([front.title, front.author, front.date]).toEqual(['Talk in two lines', 'A. B., C. D.', 'May 2024'])
    expect(outline.slice(0, 4)).toEqual(['---', 'h1 Talk in two lines', 'cover DateMay 2024AuthorA. B., C. D.', '---'])
  })

  test('fences close the innermost container, however many colons they have', () => {
    const {outline, diagnostics} = draftOf(
      '# One\n\n::: columns\n::: column\nleft\n:::\n::::: {.column width=30%}\nright\n:::\n:::\n\nbelow'
    )
    expect(outline).toEqual(['---', 'h1 One', 'columns leftright', 'paragraph below'])
    expect(diagnostics).toEqual([])
  })

  test('a fence that closes nothing and a container that is not closed lose no word, and are told', () => {
    const {outline, diagnostics} = draftOf('# One\n\n:::\n\n::: notes\nsaid\n\n# Two')
    expect(outline.join(' ')).toMatch(/One.*said.*Two/)
    expect(diagnostics.map(({rule, line}) => [rule, line])).toEqual([
      ['fence-is-closed', 3],
      ['fence-is-closed', 5]
    ])
  })

  test('colons that are no fence are words', () => {
    expect(draftOf('# One\n\n::: this is prose\n\nso: is ::: this').outline).toEqual([
      '---',
      'h1 One',
      'paragraph ::: this is prose',
      'paragraph so: is ::: this'
    ])
  })

  test('notes in columns and lists belong to the slide', () => {
    const text = '# One\n\n:::columns\n:::column\na\n\n:::notes\nsaid\n:::\n:::\n:::column\nb\n:::\n:::'
    expect(draftOf(text).outline).toEqual(['---', 'h1 One', 'columns ab', 'notes said'])
  })

  test('captions stand above their tables, without the mark', () => {
    const table = '| a | b |\n|---|---|\n| 1 | 2 |'
    for (const text of [`${table}\n\n: Boats`, `${table}\n\nTable: Boats`, `Table: Boats\n\n${table}`])
      expect(draftOf(text).outline).toEqual(['---', 'paragraph Boats', 'table ab12'])
  })

  test('attributes are taken off headings, pictures, links and spans; other braces are words', () => {
    const {outline, draft, diagnostics} = draftOf(
      '# One {#one .red}\n\n![A](a.png){width=40%} and [b](https://b.example){.c} and [d]{.e} and `f`{.g}\n\n{x} and [i]{j}'
    )
    expect(outline).toEqual(['---', 'h1 One', 'paragraph A and b and d and f', 'paragraph {x} and [i]{j}'])
    const [, , paragraph] = draft.root.children
    expect(paragraph?.type === 'paragraph' && paragraph.children[0]?.data).toMatchObject({
      width: {of: 'room', value: 0.4}
    })
    expect(diagnostics.map(({rule, message}) => [rule, message.match(/`[^`]+`/g)])).toEqual([
      ['attributes-are-used', ['`{.red}`', '`{.c}`', '`{.e}`', '`{.g}`']]
    ])
  })

  test('tables that are drawn with signs are tables', () => {
    const grid = `+-------+--------+\n| Fruit | Why    |\n+:======+=======:+\n| Pear  | - soft |\n|       | - *sweet* |\n+-------+--------+`
    const sound = grid.replace('|       | - *sweet* |', '|       | - red  |')
    const {draft} = draftOf(sound)
    expect(draft.root.children[1]).toMatchObject({type: 'table', align: ['left', 'right']})
    expect(draftOf(sound).outline).toEqual(['---', 'table FruitWhyPear• soft• red'])
    // Its last line is longer than the grid: it may be anything.
    expect(draftOf(grid).outline[1]).toMatch(/^paragraph/)
    const simple = '  Right  Left\n-------  ------\n     12  a b\n      3  c\n\n: Numbers\n\nafter'
    expect(draftOf(simple).outline).toEqual(['---', 'paragraph Numbers', 'table RightLeft12a b3c', 'paragraph after'])
    expect(draftOf(simple).draft.root.children[2]).toMatchObject({align: ['right', 'left']})
  })

  test('blocks for another output are told, a new page is one in a memo', () => {
    const text = 'a\n\n```{=latex}\n\\vfill\n```\n\n\\newpage\n\nb'
    expect(draftOf(text).outline).toEqual(['---', 'paragraph a', 'paragraph b'])
    expect(draftOf(text, 'memo').outline).toEqual(['paragraph a', '---', 'paragraph b'])
    expect(draftOf(text).diagnostics.map(({rule, line}) => [rule, line])).toEqual([['html-is-text', 3]])
  })

  test('rules are no tables', () => {
    for (const rule of ['- - -', '---', '-- -- --'])
      expect(draftOf(`# One\n\na\n\n${rule}\n\nb`).outline).toEqual([
        '---',
        'h1 One',
        'paragraph a',
        '---',
        'paragraph b'
      ])
  })

  test('terms and their definitions stand together', () => {
    expect(draftOf('Lamp\n: burns\n\nLens\n\n: bends\n: gathers\n\nplain').outline).toEqual([
      '---',
      'paragraph Lampburns',
      'paragraph Lensbendsgathers',
      'paragraph plain'
    ])
  })

  test('lists in a quotation are lists that appear item by item; in a memo they are quoted', () => {
    expect(draftOf('> - one\n> - two').outline).toEqual(['---', 'list onetwo'])
    expect(draftOf('> - one\n> - two', 'memo').outline).toEqual(['blockquote onetwo'])
  })

  test('pauses are nothing, raised and lowered digits are signs, and a tilde before a number is a word', () => {
    expect(draftOf('a\n\n. . .\n\nx^2^ and H~2~O\n\n~25 percent or ~30 percent\n\n~~gone~~').outline).toEqual([
      '---',
      'paragraph a',
      'paragraph x² and H₂O',
      'paragraph ~25 percent or ~30 percent',
      'paragraph gone'
    ])
  })
})

describe('habits of Marp', () => {
  const marp = (text: string, more = '') => draftOf(`---\nmarp: true\n${more}---\n\n${text}`)

  test('comments are notes, those with directives are listed, and headings begin no slide', () => {
    const {outline, diagnostics} = marp('# One\n\n## Two\n\n<!-- said -->\n\n<!-- _class: lead -->\n\n---\n\nb')
    expect(outline).toEqual(['---', 'h1 One', 'h2 Two', 'notes said', '---', 'paragraph b'])
    expect(diagnostics.map(({rule, message}) => [rule, message])).toEqual([
      ['front-matter-is-used', '`_class: lead` (line 11) has no meaning here and is not shown.']
    ])
  })

  test('headings begin slides where headingDivider says so', () => {
    expect(marp('# One\n\n## Two\n\n### Three', 'headingDivider: 2\n').outline).toEqual(
      ['---', 'h1 One', '---'].concat(['h1 Two', 'h3 Three'])
    )
  })

  test('keywords of a picture are no words of its name', () => {
    const {draft} = marp('# One\n\n![bg right:40% w:300px The quay](a.png)')
    const [, , paragraph] = draft.root.children
    expect(paragraph?.type === 'paragraph' && paragraph.children[0]).toMatchObject({
      alt: 'The quay',
      data: {width: {of: 'points', value: 225}, side: 'right'}
    })
  })
})

describe('HTML', () => {
  test('shows the words between tags of looks, and makes breaks and pictures of theirs', () => {
    const {outline, diagnostics} = draftOf('a <b>bold</b> <kbd>key</kbd><br>c<sup>2</sup> <img src="a.png" alt="A">')
    expect(outline).toEqual(['---', 'paragraph a bold keyc² A'])
    expect(diagnostics).toEqual([])
  })

  test('is told once a block, with its words', () => {
    const {diagnostics} = draftOf('<div>hidden <p>words</p></div>\n\na <video>b</video>\n\n<!-- mine -->\n\n</div>')
    expect(diagnostics.map(({line, message}) => [line, message])).toEqual([
      [1, 'raw HTML is left out, with the words “hidden words”'],
      [3, 'raw HTML is left out: <video></video>']
    ])
  })
})

test('a slide of one picture and no title has the name of the picture as its title', () => {
  const {outline, draft} = draftOf('# One\n\n---\n\n![The quay](a.png)\n\n---\n\n![Named](b.png "a caption")')
  expect(outline.slice(2)).toEqual(['---', 'h1 The quay', 'paragraph The quay', '---', 'paragraph Named'])
  const image = draft.root.children.flatMap((node) => (node.type === 'paragraph' ? node.children : []))[0]
  expect(image?.type === 'image' && image.title).toBeNull()
})

test('--- parts columns that have no columns inside', () => {
  expect(draftOf('# One\n\n:::columns\nleft\n\n---\n\nright\n:::').outline).toEqual([
    '---',
    'h1 One',
    'columns leftright'
  ])
})

test('a theme, a key and a header of other tools are told once, with their words', () => {
  const {diagnostics} = draftOf('---\ntheme: gaia\nheader: "Tide Office"\ntoc: true\n---\n\n# One')
  expect(diagnostics.map(({rule, message}) => [rule, message])).toEqual([
    ['front-matter-is-used', '`header: Tide Office`, `toc: true` have no meaning here and are not shown.']
  ])
})

test('an abstract stands under the title, or on a slide of its own; in a memo with the subtitle above the text', () => {
  const long = 'word '.repeat(50).trim()
  const head = (more: string) => `---\ntitle: Talk\n${more}\n---\n\n# One\n\na`
  expect(draftOf(head('abstract: Short.')).outline.slice(1, 3)).toEqual(['h1 Talk', 'paragraph Short.'])
  expect(draftOf(head(`abstract: ${long}`)).outline.slice(1, 5)).toEqual([
    'h1 Talk',
    '---',
    'h1 Abstract',
    `paragraph ${long}`
  ])
  expect(draftOf(head('subtitle: Sub\nabstract: Short.'), 'memo').outline).toEqual([
    'h1 Talk',
    'paragraph Sub',
    'paragraph Short.',
    'h2 One',
    'paragraph a'
  ])
})

test('a memo leaves speaker notes out and counts them', () => {
  const {outline, diagnostics} = draftOf('# One\n\na\n\n::: notes\nx\n:::\n\n::: notes\ny\n:::', 'memo')
  expect(outline).toEqual(['h1 One', 'paragraph a'])
  expect(diagnostics.map(({message}) => message)).toEqual(['2 speaker notes are left out of the memo.'])
})

test('front matter that is no YAML is reported, and the rest is rendered', () => {
  const {outline, diagnostics, front} = draftOf('---\ntitle: "open\n---\n\n# One')
  expect(outline).toEqual(['---', 'h1 One'])
  expect(front.title).toBe('')
  expect(diagnostics.map(({rule, file, line}) => [rule, file, line])).toEqual([['template-is-valid', 'talk.md', 1]])
})
