// A template that another program made, and a deck on it opened by that program again. Skipped where python-pptx is not installed.
import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, describe, expect, it} from 'vitest'
import {draftOf, exhibits, pageStart} from '../../../layout/deck/testing/drafts.ts'
import {laidOut} from '../../../layout/deck/testing/lay-out.ts'
import {readTemplate} from '../../../office/index.ts'
import {memoryWorld} from '../../../world.ts'
import {writePptx} from '../index.ts'

const python = (...args: readonly string[]): string => execFileSync('python3', args, {encoding: 'utf8'})
function hasPythonPptx(): boolean {
  try {
    python('-c', 'import pptx')
    return true
  } catch {
    return false
  }
}

/** Two starts of another program on a busy machine. */
const TIME = 60_000

const MAKE = `
import sys
from pptx import Presentation
Presentation().save(sys.argv[1])
`
const OPEN = `
import json, sys
from pptx import Presentation
shown = Presentation(sys.argv[1])
print(json.dumps([{
  'layout': slide.slide_layout.name,
  'title': slide.shapes.title.text_frame.text if slide.shapes.title is not None else None,
  'words': ' '.join(s.text_frame.text for s in slide.shapes if s.has_text_frame)
} for slide in shown.slides]))
`

interface Shown {
  readonly layout: string
  readonly title: string | null
  readonly words: string
}

describe.skipIf(!hasPythonPptx())('a template made by python-pptx', () => {
  const folder = mkdtempSync(join(tmpdir(), 'template-'))
  afterAll(() => rmSync(folder, {recursive: true}))

  it(
    'has every slide on its own layout with title and words as meant, when it is opened again',
    async () => {
      const file = join(folder, 'brand.pptx')
      python('-c', MAKE, file)
      const {template} = await readTemplate('brand.pptx', readFileSync(file), memoryWorld({}))
      const draft = draftOf(...Object.values(exhibits).flatMap(({root}) => [pageStart, ...root.children]))
      const {deck, diagnostics} = laidOut(draft, {theme: template.theme, frame: template.frame})
      expect(diagnostics).toEqual([])
      const made = join(folder, 'deck.pptx')
      writeFileSync(made, await writePptx(deck, template))
      const shown = JSON.parse(python('-c', OPEN, made)) as readonly Shown[]
      expect(shown.map(({title}) => plain(title ?? ''))).toEqual(
        deck.slides.map((slide) => plain(wordsIn(slide.boxes.filter((box) => box.name === 'title'))))
      )
      expect(new Set(shown.map(({layout}) => layout))).toEqual(
        new Set(['Title Slide', 'Title and Content', 'Title Only'])
      )
      deck.slides.forEach((slide, index) => {
        for (const box of slide.boxes)
          if (box.type === 'text' && box.placeholder !== 'number')
            expect(plain(shown[index]?.words ?? ''), box.name).toContain(plain(wordsIn([box])))
      })
    },
    TIME
  )
})

type Boxes = ReturnType<typeof laidOut>['deck']['slides'][number]['boxes']
const wordsIn = (boxes: Boxes): string =>
  boxes
    .flatMap((box) => (box.type === 'text' ? box.text.paragraphs : []))
    .map((paragraph) => paragraph.runs.map((run) => run.text).join(''))
    .join(' ')
const plain = (words: string): string => words.replace(/\s+/g, '')
