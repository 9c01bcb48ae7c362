// Files that are no Markdown, or would keep a parser busy: a message and, where there are words, a good file.
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test, vi} from 'vitest'
import {inProject, precis} from '../testing/project-folder.ts'

vi.setConfig({testTimeout: 120_000})

/** A file rendered to one of the formats: exit code, what was said, and the beginning of what was made. */
const rendered = (content: string | Uint8Array, format: 'pptx' | 'pdf') =>
  inProject({'talk.md': content}, async (root) => {
    const {exit, err} = await precis(root, 'render', 'talk.md', '-o', `talk.${format}`)
    const made = join(root, `talk.${format}`)
    return {exit, err, magic: existsSync(made) ? readFileSync(made).subarray(0, 4).toString('latin1') : 'nothing'}
  })

const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le')
const WORDS = 'The night ferry may return in spring.\n'

test.each<[string, string | Uint8Array, RegExp]>([
  ['nothing at all', '', /warning source-has-words {2}The file is empty\. · /],
  ['zeros', 'a\0b', /error source-is-readable {2}The file is not text\. · /],
  ['a program', Buffer.from(Array.from({length: 5000}, (_, at) => (at * 7919) & 255)), /error source-is-readable {2}/],
  [
    'four megabytes',
    'word '.repeat(800_000),
    /error source-is-readable {2}More than 3 million characters stand without a heading/
  ]
])('a file of %s: nothing is written, and the reason is told', async (_what, content, reason) => {
  for (const format of ['pptx', 'pdf'] as const) {
    const {exit, err, magic} = await rendered(content, format)
    expect([exit, magic]).toEqual([2, 'nothing'])
    expect(err).toMatch(reason)
    expect(err).toMatch(/^talk\.md/)
  }
})

test.each<[string, string | Uint8Array, RegExp]>([
  ['UTF-16', utf16(`# Ferries\n\n${WORDS}`), /^$/],
  ['another encoding', Buffer.from(`# Le caf\xe9\n\n${WORDS}`, 'latin1'), /warning source-is-utf8/],
  ['line ends of old', `# Ferries\r\r${WORDS}`, /^$/],
  ['quotes within quotes', `${'>'.repeat(10_000)} deep\n\n${WORDS}`, /warning markup-is-shallow/],
  [
    'lists within lists',
    Array.from({length: 900}, (_, at) => `${'  '.repeat(at)}- item`).join('\n'),
    /markup-is-shallow/
  ],
  ['emphasis without end', `${'*a '.repeat(9000)}\n\n${WORDS}`, /markup-is-shallow/],
  ['an address without end', `[a]: ${'x'.repeat(9000)}\n\n${'[a] '.repeat(900)}\n\n${WORDS}`, /warning link-is-usable/],
  ['front matter that is no YAML', `---\ntitle: "Ferries\n---\n\n# One\n\n${WORDS}`, /error template-is-valid/]
])('a file with %s becomes a deck and a memo', async (_what, content, said) => {
  const [deck, memo] = [await rendered(content, 'pptx'), await rendered(content, 'pdf')]
  expect([deck.magic, memo.magic]).toEqual(['PK\x03\x04', '%PDF'])
  for (const {err} of [deck, memo]) {
    expect(err).toMatch(said)
    expect(err).not.toMatch(/^\s+at /m)
  }
})
