// Generated documents, written as decks and memos in every theme for the checks that open files.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {themes} from '../../themes/index.ts'
import {packagedFont} from '../../world.ts'
import {writePdf} from '../../writers/pdf/index.ts'
import {writePptx} from '../../writers/pptx/index.ts'
import {joinedDocuments} from './document.ts'
import {deckOf, draftOf, memoOf} from './render.ts'
import {specDraft} from './spec.ts'

/** Documents that are joined to one file: a file takes longer to open than to check. */
const TOGETHER = 20

type Say = (line: string) => void

async function write(name: string, draft: typeof draftOf, out: string, say: Say): Promise<number> {
  let count = 0
  const tell = (file: string, faults: readonly string[]) => {
    count += faults.length
    say(`${file}: ${faults.length} faults`)
    for (const fault of faults.slice(0, 20)) say(`  ${fault.slice(0, 200)}`)
  }
  for (const theme of themes) {
    const deck = deckOf(draft('', 'deck'), theme)
    tell(`${name}-${theme.name}.pptx, ${deck.result.slides.length} slides`, deck.faults)
    writeFileSync(join(out, `${name}-${theme.name}.pptx`), await writePptx(deck.result))
    const memo = memoOf(draft('', 'memo'), theme)
    tell(`${name}-${theme.name}.pdf, ${memo.result.pages.length} pages`, memo.faults)
    writeFileSync(join(out, `${name}-${theme.name}.pdf`), await writePdf(memo.result, packagedFont))
  }
  return count
}

/** Writes `count` documents, and the examples of a specification when there is one; gives the number of faults found. */
export async function stress(out: string, count: number, spec: string, say: Say): Promise<number> {
  mkdirSync(out, {recursive: true})
  let faults = 0
  for (let first = 1; first <= count; first += TOGETHER) {
    const seeds = Array.from({length: Math.min(TOGETHER, count - first + 1)}, (_, index) => first + index)
    const text = joinedDocuments(seeds)
    const name = `documents-${first}`
    writeFileSync(join(out, `${name}.md`), text)
    faults += await write(name, (_, shape) => draftOf(text, shape), out, say)
  }
  if (spec === '') return faults
  const examples = JSON.parse(readFileSync(spec, 'utf8')) as {readonly markdown: string}[]
  return (
    faults +
    (await write(
      'specification',
      (_, shape) =>
        specDraft(
          examples.map(({markdown}) => markdown),
          shape
        ),
      out,
      say
    ))
  )
}
