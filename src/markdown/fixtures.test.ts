// Decks of plain Markdown, as people write them for other tools: what they become, and that no word of them is lost.
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {formatDiagnostic} from '../diagnostic.ts'
import {layOutDeck} from '../layout/deck/index.ts'
import {context, PIXEL} from '../layout/deck/testing/lay-out.ts'
import {showDeck} from '../layout/deck/testing/show.ts'
import {layOutMemo} from '../layout/memo/index.ts'
import {testContext} from '../layout/memo/testing/laid-out.ts'
import type {LoadedImage} from '../model/layout.ts'
import type {Diagnostic, Shape} from '../model/stages.ts'
import {missingIn, wordsOfPptx, wordsOfSource} from '../testing/checks/source-words.ts'
import {outlineOf} from '../testing/draft-outline.ts'
import {fixturesIn} from '../testing/fixtures.ts'
import {wordsIn} from '../testing/words-in.ts'
import {plain} from '../themes/plain.ts'
import {writePptx} from '../writers/pptx/index.ts'
import {markdownDraft, parseMarkdown} from './index.ts'

const fixtures = fixturesIn(fileURLToPath(new URL('fixtures', import.meta.url)))
const picture: LoadedImage = {bytes: PIXEL, mime: 'image/png', width: 1600, height: 1000}
const images = new Map(['light.png', 'bar.png', 'logo.png', 'quay.png'].map((name) => [name, picture]))

function draftOf(text: string, shape: Shape) {
  const diagnostics: Diagnostic[] = []
  const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic)
  const {draft, front} = markdownDraft({file: 'input.md', text, tree: parseMarkdown(text)}, shape, report)
  return {draft, front, diagnostics, report}
}
const lines = (diagnostics: readonly Diagnostic[]): string =>
  diagnostics.map((diagnostic) => `${formatDiagnostic(diagnostic)}\n`).join('')

describe.each(fixtures)('$name', (fixture) => {
  const text = new TextDecoder().decode(fixture.bytes)
  const slides = () => {
    const {draft, front, diagnostics, report} = draftOf(text, 'deck')
    const info = {...context.info, title: front.title}
    return {deck: layOutDeck(draft, {...context, info, images, sources: []}, report), draft, diagnostics}
  }

  test('becomes a deck', () => {
    const {deck, draft, diagnostics} = slides()
    fixture.matches('deck.txt', `${outlineOf(draft.root)}\n${lines(diagnostics)}`)
    fixture.matches('slides.txt', showDeck(deck))
  })

  test('becomes a memo', () => {
    const {draft, diagnostics} = draftOf(text, 'memo')
    fixture.matches('memo.txt', `${outlineOf(draft.root)}\n${lines(diagnostics)}`)
  })

  test('loses no word on its way to the file of the deck', async () => {
    expect(missingIn(wordsOfPptx(await writePptx(slides().deck)), asked(text))).toEqual([])
  })

  test('loses no word in the memo but those of its notes', () => {
    const {draft, report} = draftOf(text, 'memo')
    const memo = layOutMemo(draft, {...testContext(plain), images}, report)
    const shown = memo.pages.flatMap(({items}) =>
      items.flatMap((item) => (item.type === 'line' ? [item.runs.map((run) => run.text).join('')] : []))
    )
    const words = [...shown, ...memo.tags.flatMap(({alt}) => alt ?? [])].flatMap((line) =>
      wordsIn(line.normalize('NFKC'))
    )
    const spoken = new Set(draftOf(text, 'deck').draft.root.children.flatMap(spokenWords))
    expect(missingIn(words, asked(text)).filter((word) => !spoken.has(word))).toEqual([])
  })
})

/** Words that a reader of the page should find; keywords of Marp for pictures are none. */
const asked = (text: string): readonly string[] =>
  wordsOfSource(parseMarkdown(text.replace(/!\[(?:bg|w:)[^\s\]]*(?: (?:left|right):\d+%)?/g, '![')))

const spokenWords = (node: {readonly type: string}): readonly string[] =>
  node.type === 'notes' ? wordsIn(outlineOf({type: 'root', children: [node as never]})) : []
