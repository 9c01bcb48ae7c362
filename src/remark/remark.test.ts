import {mkdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {unzipSync} from 'fflate'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {inProject, precis} from '../testing/project-folder.ts'
import {remarkDeck, remarkMemo} from './index.ts'

const TALK = `---
title: Ferry talk
theme: gaia
---

# Ferries run late

- one reason

::: notes
said aloud
:::

# Two piers help

![The pier](pier.png)
`

const partsOf = (bytes: Uint8Array) => unzipSync(bytes)
const textOf = (bytes: Uint8Array, part: string): string =>
  [...new TextDecoder().decode(partsOf(bytes)[part]).matchAll(/<a:t>([^<]*)</g)].map(([, text]) => text).join(' ')
const deck = unified().use(remarkParse).use(remarkGfm).use(remarkDeck)

describe('remarkDeck', () => {
  test('gives a file whose value is the bytes of a deck', async () => {
    const file = await deck.process(
      '# Ferries run late\n\n- one reason\n\n::: notes\nsaid aloud\n:::\n\n# Two piers help'
    )
    expect(file.value).toBeInstanceOf(Uint8Array)
    const bytes = file.value as Uint8Array
    expect(textOf(bytes, 'ppt/slides/slide1.xml')).toContain('one reason')
    expect(textOf(bytes, 'ppt/notesSlides/notesSlide1.xml')).toContain('said aloud')
    expect(Object.keys(partsOf(bytes)).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))).toHaveLength(2)
    expect(file.messages).toEqual([])
  })

  test('says what it could not do as messages with place, rule, source and note', async () => {
    const file = await deck.process(new VFile({value: TALK, path: 'docs/talk.md'}))
    expect(
      file.messages.map(({ruleId, source, line, column, fatal}) => ({ruleId, source, line, column, fatal}))
    ).toEqual([
      {ruleId: 'front-matter-is-used', source: 'precis', line: 3, column: 8, fatal: undefined},
      {ruleId: 'image-exists', source: 'precis', line: 16, column: 1, fatal: true}
    ])
    expect(file.messages[1]?.reason).toContain('docs/pier.png is not shown: there is no such file')
    expect(file.messages[1]?.note).toContain('Put the file there')
  })

  test('asks the loader for pictures, with their paths from the folder of the file', async () => {
    const asked: string[] = []
    const images = (path: string): undefined => void asked.push(path)
    await unified()
      .use(remarkParse)
      .use(remarkDeck, {images, theme: 'ministry', lang: 'de', marking: 'DRAFT', date: '2024-05-06'})
      .process(new VFile({value: TALK, path: 'docs/talk.md'}))
      .then(({value}) => expect(textOf(value as Uint8Array, 'ppt/slides/slide2.xml')).toContain('DRAFT'))
    expect(asked).toEqual(['docs/pier.png'])
  })

  test('refuses a theme that its options name and that does not exist', async () => {
    const file = await unified().use(remarkParse).use(remarkDeck, {theme: 'gaia'}).process('# One')
    expect(file.messages.map(({ruleId, fatal}) => [ruleId, fatal])).toEqual([['theme-is-known', true]])
  })

  test('cannot be run without waiting', () => {
    expect(() => deck.processSync('# One')).toThrow('process')
  })
})

describe('remarkMemo', () => {
  test('gives the bytes of a PDF, the same each time', async () => {
    const memo = unified().use(remarkParse).use(remarkGfm).use(remarkMemo)
    const [first, second] = await Promise.all([memo.process('# One\n\ntext'), memo.process('# One\n\ntext')])
    expect(new TextDecoder().decode((first.value as Uint8Array).subarray(0, 5))).toBe('%PDF-')
    expect(first.value).toEqual(second.value)
  })
})

test('the command makes the bytes that the plugins make', () =>
  inProject({'docs/talk.md': TALK}, async (root) => {
    mkdirSync(join(root, 'out'))
    for (const [name, plugin] of [
      ['talk.pptx', remarkDeck],
      ['talk.pdf', remarkMemo]
    ] as const) {
      await precis(root, 'render', 'docs/talk.md', '-o', `out/${name}`)
      const file = await unified()
        .use(remarkParse)
        .use(remarkGfm)
        .use(plugin)
        .process(new VFile({value: TALK, path: 'docs/talk.md', cwd: root}))
      expect(Buffer.compare(file.value as Uint8Array, readFileSync(join(root, 'out', name)))).toBe(0)
    }
  }))
