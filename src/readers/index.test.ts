import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {formatDiagnostic} from '../diagnostic.ts'
import type {Passage, Source, SourceDocument, SourceId} from '../model/source.ts'
import type {Diagnostic} from '../model/stages.ts'
import {fixturesIn} from '../testing/fixtures.ts'
import {readerFor, readers, readSource} from './index.ts'

const source = (id: string, bytes: Uint8Array | string): Source => ({
  id: id as SourceId,
  bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes,
  hash: ''
})

function read(id: string, bytes: Uint8Array | string) {
  const diagnostics: Diagnostic[] = []
  const document = readSource(source(id, bytes), (diagnostic) => diagnostics.push(diagnostic))
  return {document, diagnostics: diagnostics.map(formatDiagnostic)}
}

/** A passage without what is usual. */
function shown(passage: Passage) {
  const {role, depth, text, paragraph, heading, stem, liftable} = passage
  return {
    [`${role}${depth || ''}`]: text,
    '¶': paragraph,
    ...(heading === undefined ? {} : {heading}),
    ...(stem === undefined ? {} : {stem}),
    ...(liftable ? {} : {liftable})
  }
}

function outline(document: SourceDocument | undefined, diagnostics: readonly string[]) {
  if (!document) return {diagnostics}
  const {meta, passages, setAside, repairs} = document
  return {
    meta: Object.fromEntries(
      Object.entries(meta).map(([field, given]) => [field, given.implied ? `${given.value} (implied)` : given.value])
    ),
    passages: passages.map(shown),
    setAside: setAside.map(({text, reason}) => ({[reason]: text})),
    repairs: repairs.map(({before, after, reason}) => ({[reason]: [before, after]})),
    diagnostics
  }
}

for (const reader of readers) {
  describe(`${reader.name} is read to passages, metadata, furniture and repairs`, () => {
    for (const fixture of fixturesIn(fileURLToPath(new URL(`fixtures/${reader.name}`, import.meta.url)))) {
      test(fixture.name, () => {
        const {document, diagnostics} = read(fixture.file, fixture.bytes)
        fixture.matches('document.golden', outline(document, diagnostics))
      })
    }
  })
}

test('every extension has one reader', () => {
  const extensions = readers.flatMap((reader) => reader.extensions)
  expect(extensions).toEqual([...new Set(extensions)])
  expect(readerFor('notes/A.MD')?.name).toBe('markdown')
  expect(readerFor('a.txt')?.name).toBe('text')
  expect(readerFor('txt')).toBeUndefined()
})

test('a format without a reader is reported', () => {
  expect(read('a.xyz', 'words')).toEqual({
    document: undefined,
    diagnostics: [
      'sources/a.xyz warning source-is-known-format  No reader knows this format. · Readable are .md, .markdown, .mdown, .mkd, .txt, .text, .html, .htm, .xhtml.'
    ]
  })
})

test('every passage of an mdast node has its place in the tree', () => {
  const {document} = read('a.txt', 'TITLE\n\nOne.\n\n- two\n  - three\n\nFour.\n')
  expect(
    document?.tree.children.map((node) => [node.type, node.position?.start.offset, node.position?.end.offset])
  ).toEqual([
    ['heading', 0, 5],
    ['paragraph', 7, 11],
    ['list', 15, 28],
    ['paragraph', 30, 35]
  ])
})

const seeds = fileURLToPath(new URL('../../../shared/seeds/sources/', import.meta.url))
describe.skipIf(!existsSync(seeds))('the seed texts', () => {
  const bySeed = (prefix: string) => {
    const file = readdirSync(seeds).find((name) => name.startsWith(prefix)) ?? ''
    return read(file, readFileSync(`${seeds}${file}`))
  }

  test('give metadata, furniture and repairs of the page', () => {
    const {document} = bySeed('000')
    expect(outline(document, []).meta).toMatchObject({
      author: 'Karolina Powers',
      date: '2021-10-05',
      publisher: 'Caspian Policy Center'
    })
    expect(document?.meta.title?.value.startsWith('Unlike Its Neighbors')).toBe(true)
    expect(document?.setAside.map(({reason}) => reason)).toEqual([
      'site name',
      'copy of the title',
      'byline',
      'date line',
      'head of links to other pieces',
      ...Array(4).fill('teaser after “Related Articles”')
    ])
    expect(document?.passages.some(({text}) => text.includes('Türkiye'))).toBe(false)
    expect(document?.repairs.map(({after}) => after)).toEqual(['assistance from', 'security Russia'])
    expect(document?.passages.map(({role}) => role)).toEqual(['heading', ...Array(6).fill('paragraph')])
  })

  test('set nothing aside and find no title in bare paragraphs', () => {
    const {document, diagnostics} = bySeed('003')
    expect([document?.meta, document?.setAside, document?.repairs, diagnostics]).toEqual([
      {lang: {value: 'en', implied: true}},
      [],
      [],
      []
    ])
    expect(document?.passages.map(({role}) => role)).toEqual(Array(7).fill('paragraph'))
  })
})
