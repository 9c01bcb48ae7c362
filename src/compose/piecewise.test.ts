// Parsing in pieces gives the tree of the whole, whatever stands at the borders.
import {existsSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import type {Root} from 'mdast'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {parsedPiecewise} from './piecewise.ts'

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']).use(remarkDirective)
const whole = (text: string): Root => parser.parse(text)
/** In as many pieces as there can be. */
const pieced = (text: string): Root => parsedPiecewise(text, whole, 0, 1)
/** Without prototypes, which differ between trees. */
const plain = (tree: Root): unknown => JSON.parse(JSON.stringify(tree))

/** Blocks that may be open, closed, or look as if they were, at a border. */
const BLOCKS = [
  '# A heading',
  '## Another [ref]',
  '#no heading',
  ' # an indented heading',
  'A paragraph with [ref], [Other  Ref][], ![pic][ref] and a note[^n].',
  'Lazy\n# heading in the next line',
  '[ref]: /one "title"',
  '[Other Ref]: </two>\n  "A title\n  of two lines"',
  '> [quoted]: /three\n> and [quoted] again',
  '[^n]: A note\n\n    with two paragraphs and [ref].',
  '[^m]: # a heading in a note',
  '- a list\n\n  ```\n  # code in a list\n\n# heading after open code in a list',
  '- a\n- b\n\n\n- c',
  '1. one\n\n   # heading in a list',
  '```\n# code\n\n# more code\n```',
  '~~~ sh\n\n# open to the end',
  '````\n```\n\n# still code\n````',
  '```\n\n# code\n\n``',
  '<!-- a comment\n\n# in it\n\n-->',
  '<script>\n\n# open script',
  '<div>\n\n# after a blank line',
  '<pre>\n\n# x\n\n</pre> [ref]',
  '::: notes\n\n# in a container\n\n:::',
  ':::: outer\n\n::: inner\n\n# in\n\n:::\n\n# out\n\n::::',
  '::: open\n\n# to the end',
  ':::\n\n# nothing opened',
  '| a | b |\n|---|---|\n| [ref] | `x|y` |',
  '    # indented code',
  '---',
  'Setext\n===',
  '\\[ref] [ref\\]',
  '[^n] [^missing] [missing]',
  '*\n\n# x',
  '\t# tab'
]

const block = fc.constantFrom(...BLOCKS)
const border = fc.constantFrom(
  '\n\n# Border\n\n',
  '\n\n# Border [ref] [^n]\n',
  '\n \n## B\n\n',
  '\n\n',
  '\r\n\r\n# B\r\n\r\n',
  '\n'
)
const front = fc.constantFrom('', '---\ntitle: x\n---\n', '---\ntitle: x\n---\n\n# T [ref]\n\n', '---\n')

test('the tree in pieces is the tree of the whole', () => {
  fc.assert(
    fc.property(front, fc.array(fc.tuple(block, border), {minLength: 1, maxLength: 12}), (head, blocks) => {
      const text = head + blocks.flat().join('')
      expect(plain(pieced(text))).toEqual(plain(whole(text)))
    }),
    {numRuns: 600, seed: 4711}
  )
}, 120_000)

test('equal pieces each have their own place', () => {
  const text = '# A\n\nWords with [ref] and a note[^n].\n\n'.repeat(5) + '# Last\n\n[ref]: /x\n\n[^n]: Note\n'
  const tree = pieced(text)
  expect(plain(tree)).toEqual(plain(whole(text)))
  expect(new Set(tree.children).size).toBe(tree.children.length)
})

test('code that is open to the end is not parsed at each heading in it', () => {
  let characters = 0
  const text = `# A\n\n\`\`\`\n${'\n\n# code\n\n'.repeat(2000)}`
  const tree = parsedPiecewise(
    text,
    (piece) => {
      characters += piece.length
      return whole(piece)
    },
    0,
    1
  )
  expect(plain(tree)).toEqual(plain(whole(text)))
  expect(characters).toBeLessThan(8 * text.length)
})

const spec = new URL('../../../shared/cases/commonmark-spec.json', import.meta.url)

test.skipIf(!existsSync(spec))(
  'every example of the specification of CommonMark can stand before a border',
  () => {
    const examples = JSON.parse(readFileSync(spec, 'utf8')) as readonly {readonly markdown: string}[]
    const wrong = examples.filter(({markdown}) => {
      const text = `# One\n\n${markdown}\n\n# Two\n\n${markdown}\n\n## Three [foo] [^foo]\n`
      return JSON.stringify(plain(pieced(text))) !== JSON.stringify(plain(whole(text)))
    })
    expect(wrong).toEqual([])
  },
  60_000
)
