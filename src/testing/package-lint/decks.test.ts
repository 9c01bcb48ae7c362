// Every deck that is made here is a package that Office opens as it is.
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it, test} from 'vitest'
import {themes} from '../../themes/index.ts'
import {writePptx} from '../../writers/pptx/index.ts'
import {unpacked} from '../../writers/pptx/package.ts'
import {type Files, filesBelow} from '../make.ts'
import {inProject, precis} from '../project-folder.ts'
import {packageFaults} from './index.ts'
import {sampleDeck} from './sample.ts'

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url))
const SHARED = join(PROJECT, '../shared/')
const absent = !existsSync(SHARED)
/** For a machine that has more to do; a deck takes seconds. */
const PATIENCE = 120_000

const built = (files: Files): Promise<Uint8Array> =>
  inProject(files, async (root) => {
    await precis(root, 'build', '.', '--out', 'out')
    return readFileSync(join(root, 'out/deck.pptx'))
  })

const rendered = (files: Files, name: string): Promise<Uint8Array> =>
  inProject(files, async (root) => {
    await precis(root, 'render', name, '-o', 'deck.pptx')
    return readFileSync(join(root, 'deck.pptx'))
  })

describe('decks without faults', {timeout: PATIENCE}, () => {
  it.each(themes.map((theme) => [theme.name, theme] as const))('every kind of slide, theme %s', async (_, theme) => {
    expect(packageFaults(await writePptx(sampleDeck({theme})))).toEqual([])
  })

  it('the worked example', async () => {
    expect(packageFaults(await built(filesBelow(PROJECT, ['sources', 'brief.yml'])))).toEqual([])
  })

  it('the worked example, and Markdown, on a deck of ours as their template', async () => {
    const template = await writePptx(sampleDeck())
    const project = filesBelow(PROJECT, ['sources', 'brief.yml'])
    const brief = `${new TextDecoder().decode(project['brief.yml']).replace(/^theme:.*\n/m, '')}\ntheme: ours.pptx\n`
    const deck = await built({...project, 'brief.yml': brief, 'ours.pptx': template})
    expect(unpacked(deck).has('ppt/theme/notesTheme1.xml'), 'stands on the template').toBe(true)
    expect(packageFaults(deck)).toEqual([])
    const text = '---\ntheme: ours.pptx\n---\n\n# One\n\n- point\n\n# Two\n\n| A | B |\n|---|---|\n| 1 | 2 |\n'
    expect(packageFaults(await rendered({'a.md': text, 'ours.pptx': template}, 'a.md'))).toEqual([])
  })

  it('a file of Markdown with nothing to show', async () => {
    expect(packageFaults(await rendered({'a.md': '<!-- nothing yet -->\n'}, 'a.md'))).toEqual([])
  })

  it('words that XML has no place for, links of every kind, a list of nine levels', async () => {
    const levels = Array.from({length: 9}, (_, level) => `${'  '.repeat(level)}- level ${level + 1}`).join('\n')
    const links = '[a](https://example.org/?a=1&b="2") [b](mailto:a@example.org) [c](#b) [d](<a b>) [e]()'
    const text = `# A & B <C> "D" 'E'\n\n\u0001\u000b\ud800 ${links}\n\n# ${'&'.repeat(40)}\n\n${levels}\n\n| [x](https://example.org) | & |\n|---|---|\n| | |\n`
    expect(packageFaults(await rendered({'a.md': text}, 'a.md'))).toEqual([])
  })
})

test.runIf(absent)('the texts beside the project are absent, so their decks are not looked at', () => {
  expect(absent).toBe(true)
})

describe.skipIf(absent)('decks without faults, of texts beside the project', {timeout: PATIENCE}, () => {
  it('two published texts', async () => {
    expect(packageFaults(await built(filesBelow(join(SHARED, 'seeds'), ['sources'])))).toEqual([])
  })

  it.each(['deck.md', 'hard.md', 'report.md'])('%s', async (name) => {
    const files = filesBelow(join(SHARED, 'cases'), [name, 'fig1.png', 'fig2.png'])
    expect(packageFaults(await rendered(files, name))).toEqual([])
  })
})
