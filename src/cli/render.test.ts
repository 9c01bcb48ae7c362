import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {unzipSync} from 'fflate'
import {describe, expect, test, vi} from 'vitest'
import {inProject, precis} from '../testing/project-folder.ts'

// The first result loads a writer with its libraries.
vi.setConfig({testTimeout: 30_000})

const TALK =
  '---\ntitle: Ferry talk\n---\n\n# Ferries run late\n\n- one reason\n\n::: notes\nsaid aloud\n:::\n\n# Two piers help\n'

/** Texts of a part of a package whose names fit, in the order of their names. */
function parts(file: string, name: RegExp): readonly string[] {
  const entries = Object.entries(unzipSync(readFileSync(file))).filter(([path]) => name.test(path))
  return entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, bytes]) =>
      [...new TextDecoder().decode(bytes).matchAll(/<a:t>([^<]*)</g)].map(([, text]) => text).join(' ')
    )
}

describe('precis render', () => {
  test(
    'makes a deck with a cover, a slide a heading, and notes',
    () =>
      inProject({'docs/talk.md': TALK}, async (root) => {
        const {exit, out, err} = await precis(root, 'render', 'docs/talk.md', '-o', 'talk.pptx')
        expect([exit, out, err]).toEqual([0, 'talk.pptx  written\n', ''])
        const slides = parts(join(root, 'talk.pptx'), /^ppt\/slides\/slide\d+\.xml$/)
        expect(
          slides.map((text) =>
            ['Ferry talk', 'Ferries run late', 'Two piers help'].filter((words) => text.includes(words))
          )
        ).toEqual([['Ferry talk'], ['Ferries run late'], ['Two piers help']])
        expect(parts(join(root, 'talk.pptx'), /^ppt\/notesSlides\/notesSlide\d+\.xml$/).join(' ')).toContain(
          'said aloud'
        )
        expect(slides.join(' ')).not.toContain('said aloud')
      }),
    30_000
  )

  test('makes a memo, the same bytes each time', () =>
    inProject({'talk.md': TALK}, async (root) => {
      for (const name of ['a.pdf', 'b.PDF']) expect((await precis(root, 'render', 'talk.md', '-o', name)).exit).toBe(0)
      expect(readFileSync(join(root, 'a.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
      expect(readFileSync(join(root, 'a.pdf')).equals(readFileSync(join(root, 'b.PDF')))).toBe(true)
      expect(readdirSync(root).sort()).toEqual(['a.pdf', 'b.PDF', 'talk.md'])
    }))

  test('looks for pictures beside the file, and says on which line one is missing', () =>
    inProject({'docs/talk.md': '# One\n\n![A map](map.png)\n'}, async (root) => {
      const {exit, err} = await precis(root, 'render', 'docs/talk.md', '-o', 'talk.pptx')
      expect(exit).toBe(1)
      expect(err.split('\n')[0]).toMatch(/^docs\/talk\.md:3:1 error image-exists {2}The picture docs\/map\.png /)
    }))

  test.each([
    [['talk.md', '-o', 'talk.docx'], 'talk.docx error option-is-known  What is to be made is not clear.'],
    [['none.md', '-o', 'talk.pdf'], 'none.md error source-is-readable  There is no such file.'],
    [['talk.md', '-o', 'no/talk.pdf'], 'talk.pdf error output-is-writable  Nothing was written.']
  ])('refuses %j and writes nothing', (args, message) =>
    inProject({'talk.md': TALK}, async (root) => {
      const {exit, out, err} = await precis(root, 'render', ...args)
      expect([exit, out]).toEqual([2, ''])
      expect(err.split('\n').map((line) => line.split(' · ')[0])).toContain(message)
      expect(existsSync(join(root, 'talk.pdf'))).toBe(false)
    })
  )
})
