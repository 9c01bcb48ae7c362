import {readFileSync} from 'node:fs'
import {visit} from 'unist-util-visit'
import {describe, expect, test} from 'vitest'
import {formatDiagnostic} from '../diagnostic.ts'
import type {Template} from '../model/stages.ts'
import {draftOf, template} from '../testing/draft-of.ts'
import {outlineOf} from '../testing/draft-outline.ts'
import {directives, loadTemplate} from './index.ts'
import {parseTemplate} from './parse.ts'

function load(text: string): {readonly loaded: Template | undefined; readonly faults: readonly string[]} {
  const faults: string[] = []
  const loaded = loadTemplate('templates/deck.md', text, (diagnostic) => faults.push(formatDiagnostic(diagnostic)))
  return {loaded, faults}
}

const deck = (body: string): string => `---\nshape: deck\n---\n\n${body}\n`

test.each([
  ['deck', 'deck', 'policy'],
  ['memo', 'memo', 'policy'],
  ['memo-ar-25-50', 'memo', 'ar-25-50'],
  ['memo-submission', 'memo', 'submission'],
  ['memo-briefing-note', 'memo', 'briefing-note']
])('the template %s.md that comes with Précis has no fault', (name, shape, form) => {
  const text = readFileSync(new URL(`../../templates/${name}.md`, import.meta.url), 'utf8')
  const {loaded, faults} = load(text)
  expect(faults).toEqual([])
  expect([loaded?.shape, loaded?.theme, loaded?.form.name]).toEqual([shape, 'plain', form])
})

const faulty: readonly (readonly [what: string, text: string, fault: string])[] = [
  [
    'no front matter',
    '# A title\n',
    '1:1 error template-is-valid  The template has no front matter. · It must say whether it makes a deck or a memo. · Begin the file with the lines `---`, `shape: deck`, `---`.'
  ],
  [
    'no shape',
    '---\ntheme: plain\n---\n',
    '2:1 error template-is-valid  `shape` is missing. · What it makes: `shape: deck` or `shape: memo`.'
  ],
  [
    'an unknown shape',
    '---\nshape: dek\n---\n',
    '2:8 error template-is-valid  `shape` is `dek`, which is none of the choices. · Did you mean `deck`?'
  ],
  [
    'an unknown theme',
    '---\nshape: deck\ntheme: plane\n---\n',
    '3:8 error theme-is-known  `theme` is `plane`, which is none of the choices. · Did you mean `plain`?'
  ],
  [
    'an unknown form',
    '---\nshape: memo\nform: submision\n---\n',
    '3:7 error form-is-known  `form` is `submision`, which is none of the choices. · Did you mean `submission`?'
  ],
  [
    'an unknown key',
    '---\nshape: deck\nfrom: me\n---\n',
    '3:1 error template-is-valid  There is no key `from`. · Did you mean `form`?'
  ],
  [
    'an unknown leaf',
    deck('::figurs{max=4}'),
    '5:1 error directive-is-known  There is no directive `::figurs`. · Did you mean `::figures`?'
  ],
  [
    'an unknown container',
    deck(':::eahc{section}\n:::'),
    '5:1 error directive-is-known  There is no directive `:::eahc`. · Did you mean `:::each`?'
  ],
  [
    'an unknown word at the start of a token',
    deck('# :titel'),
    '5:3 error directive-is-known  There is no directive `:titel`. · Did you mean `:title`? · Write `\\:titel` for a colon that is meant as one.'
  ],
  [
    'a leaf with one colon',
    deck('Here: :figures'),
    '5:7 error directive-is-known  `:figures` has the wrong number of colons. · Write `::figures` on a line of its own.'
  ],
  [
    'a word with two colons',
    deck('::title'),
    '5:1 error directive-is-known  `::title` has the wrong number of colons. · Write `:title` inside a line of text.'
  ],
  [
    'a container with two colons',
    deck('::each{section}'),
    '5:1 error directive-is-known  `::each` has the wrong number of colons. · Write `:::each` on a line of its own, with `:::` after what it holds.'
  ],
  [
    'an unknown attribute',
    deck('::figures{mx=4}'),
    '5:1 error attribute-is-known  `::figures` has no attribute `mx`. · Did you mean `max`?'
  ],
  [
    'an attribute of what has none',
    deck('::cover{max=4}'),
    '5:1 error attribute-is-known  `::cover` has no attribute `max`. · It takes none.'
  ],
  [
    'an inherited name as attribute',
    deck('::cover{constructor=4}'),
    '5:1 error attribute-is-known  `::cover` has no attribute `constructor`. · It takes none.'
  ],
  [
    'a number that is none',
    deck('::figures{max=many}'),
    '5:1 error attribute-is-valid  `max=many` is not a whole number from 1. · Write `max=4`, for example.'
  ],
  [
    'a number of nothing',
    deck('::figures{max=0}'),
    '5:1 error attribute-is-valid  `max=0` is not a whole number from 1. · Write `max=4`, for example.'
  ],
  [
    'a choice that is none',
    deck('::figures{as=card}'),
    '5:1 error attribute-is-valid  `as=card` is not one of the choices. · Did you mean `as=cards`?'
  ],
  [
    'a flag with a value',
    deck(':::each{section=2}\n:::'),
    '5:1 error attribute-is-valid  `section` takes no value. · Write `{section}`.'
  ],
  [
    'no flag where one is needed',
    deck(':::each\n:::'),
    '5:1 error attribute-is-valid  `:::each` says nothing about what. · Write one of `{section}`.'
  ],
  [
    'no attribute where one is needed',
    deck('::headline'),
    '5:1 error attribute-is-valid  `::headline` needs `of`. · Write one of `of=section`, `of=figures`, `of=chronology`, `of=quotations`, `of=agreement`, `of=outlook`, `of=gaps`, `of=sources`.'
  ],
  [
    'a part of a section outside one',
    deck('::points'),
    '5:1 error directive-is-in-place  `::points` stands outside `:::each{section}`. · It shows a part of one section. · Put it between `:::each{section}` and `:::`.'
  ],
  [
    'a block in a quotation',
    deck('> ::figures'),
    '5:3 error directive-is-in-place  `::figures` stands inside a list, a quotation or a note. · Put it on a line of its own, without indentation or `>` before it.'
  ]
]

describe('every fault is reported on its line, with what to do', () => {
  test.each(faulty)('%s', (_what, text, fault) => {
    expect(load(text)).toEqual({loaded: undefined, faults: [`templates/deck.md:${fault}`]})
  })

  test('all faults of a template, not only the first', () => {
    expect(
      load('---\nshape: deck\ntheme: x\n---\n\n::figurs\n\n::cover{a=1 b=2}\n').faults.map((fault) =>
        fault.slice(0, 45)
      )
    ).toEqual([
      'templates/deck.md:3:8 error theme-is-known  `',
      'templates/deck.md:6:1 error directive-is-know',
      'templates/deck.md:8:1 error attribute-is-know',
      'templates/deck.md:8:1 error attribute-is-know'
    ])
  })
})

describe('colons in prose', () => {
  test.each([
    'at 10:30 and 9:15',
    'a ratio of a:b',
    'note:this and std::vector',
    'https://example.org/a:b',
    '12:am, 3:x[y]{z}',
    'the end:'
  ])('stay as they are: %s', (prose) => {
    expect(outlineOf(draftOf(template('deck', prose)).root)).toBe(`pageStart\nparagraph: ${prose}\n`)
  })

  test('a known name after a letter is a directive: the user wrote it so', () => {
    expect(outlineOf(draftOf(template('deck', 'Re:subject')).root)).toBe(
      'pageStart\nparagraph: ReClosing the bridge to lorries\n'
    )
  })

  test('in a file without directives every colon in a line is a colon', () => {
    let found = 0
    visit(parseTemplate('A :smile: and :title[x] and a:b', []), 'textDirective', () => {
      found += 1
    })
    expect(found).toBe(0)
  })
})

test('every directive has a name of its own, and says what it does', () => {
  const names = directives.map(({name}) => name)
  expect(names).toEqual([...new Set(names)].sort())
  expect(directives.filter(({doc}) => !/^[A-Z].*\.$/.test(doc))).toEqual([])
})
