import {describe, expect, test} from 'vitest'
import {inProject, precis} from '../testing/project-folder.ts'

const NOTE = `Quay Office to buy two cranes

Published on 4 March 2024 by the Quay Office

The Quay Office will buy two cranes before the end of 2025. The board approved it on 28 February 2024.

Dredging would close the moorings for at least five months.
`

describe('precis inspect', () => {
  test('shows metadata, sentences with their places, and findings with their rules', () =>
    inProject({'note.txt': NOTE}, async (root) => {
      const {exit, out} = await precis(root, 'inspect', 'note.txt')
      expect(exit).toBe(0)
      expect(out.split('\n')[0]).toBe('note.txt: text')
      expect(out).toMatch(/^Metadata/m)
      expect(out).toMatch(/^ {2}5:61 +¶ \d+ +The board approved it on 28 February 2024\.$/m)
      expect(out).toMatch(/^ {2}5:86 +date\/\S+ +“28 February 2024” .*2024-02-28/m)
    }))

  test('says why a sentence is not to be shown alone', () =>
    inProject({'note.txt': `${NOTE}\nWill the quay be ready in time?\n`}, async (root) => {
      const {out} = await precis(root, 'inspect', 'note.txt')
      expect(out).toMatch(/^Not to be shown alone \(2\)\n(?: {2}.*\n)*? {2}9:1 +a question +“Will the quay/m)
    }))

  test('gives everything as one document with --json', () =>
    inProject({'note.txt': NOTE}, async (root) => {
      const {exit, out, err} = await precis(root, 'inspect', 'note.txt', '--json')
      const document = JSON.parse(out)
      expect([exit, err, Object.keys(document)]).toEqual([
        0,
        '',
        ['version', 'exit', 'document', 'sentences', 'findings', 'notLifted', 'refusals', 'diagnostics']
      ])
      expect(document.document.text).toBe(NOTE)
    }))

  test('refuses what is no text, with 2', () =>
    inProject({'folder/x.md': 'x'}, async (root) => {
      expect(await precis(root, 'inspect', 'folder')).toEqual({
        exit: 2,
        out: '',
        err: 'folder error source-is-readable  The file is not read: it is a folder. · Name a text file.\n1 error\n'
      })
      expect((await precis(root, 'inspect', 'none.md')).exit).toBe(2)
      expect((await precis(root, 'inspect', 'x.exe')).exit).toBe(2)
    }))
})
