// Three files that are not part of this project, rendered as anybody would: no word of them is missing in the results.
import {execFileSync} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, describe, expect, test} from 'vitest'
import {parseMarkdown} from '../markdown/index.ts'
import {missingIn, wordsOfPptx, wordsOfSource} from './checks/source-words.ts'
import {precis} from './project-folder.ts'
import {wordsIn} from './words-in.ts'

const folder = fileURLToPath(new URL('../../../shared/cases/', import.meta.url))
const absent = !existsSync(folder)
const out = mkdtempSync(join(tmpdir(), 'precis-cases-'))
afterAll(() => rmSync(out, {recursive: true}))

const readsPdf = (): boolean => {
  try {
    execFileSync('pdftotext', ['-v'], {stdio: 'ignore'})
    return true
  } catch {
    return false
  }
}

test.runIf(absent)('the cases are absent, so what becomes of them is not tested', () => {
  expect(absent).toBe(true)
})

describe.skipIf(absent).each(['report', 'deck', 'hard'])('%s.md', (name) => {
  const asked = () => wordsOfSource(parseMarkdown(readFileSync(join(folder, `${name}.md`), 'utf8')))
  const rendered = async (ending: string): Promise<string> => {
    const path = join(out, `${name}.${ending}`)
    expect((await precis(folder, 'render', `${name}.md`, '-o', path)).exit).toBe(0)
    return path
  }

  test('has all its words in the deck', async () => {
    expect(missingIn(wordsOfPptx(readFileSync(await rendered('pptx'))), asked())).toEqual([])
  }, 60_000)

  test.skipIf(!readsPdf())(
    'has all its words in the memo, but those that are said (skipped without pdftotext)',
    async () => {
      const shown = execFileSync('pdftotext', [await rendered('pdf'), '-'], {encoding: 'utf8'})
      const spoken = new Set(
        wordsIn(
          readFileSync(join(folder, `${name}.md`), 'utf8')
            .match(/^::: notes\n[\s\S]*?\n:::$/gm)
            ?.join(' ') ?? ''
        )
      )
      expect(missingIn(wordsIn(shown.normalize('NFKC')), asked()).filter((word) => !spoken.has(word))).toEqual([])
    },
    60_000
  )
})
