// Drafts of generated Markdown laid out in every way, and what is wrong with the results.

import {visit} from 'unist-util-visit'
import {unnamed} from '../../forms/index.ts'
import {layOutDeck} from '../../layout/deck/index.ts'
import {measureWith} from '../../layout/measure.ts'
import {layOutMemo} from '../../layout/memo/index.ts'
import {faultsOf} from '../../layout/memo/testing/faults.ts'
import {markdownDraft, parseMarkdown} from '../../markdown/index.ts'
import type {Deck} from '../../model/deck.ts'
import type {LayoutContext, LoadedImage} from '../../model/layout.ts'
import type {Memo} from '../../model/memo.ts'
import type {Draft, Shape} from '../../model/stages.ts'
import type {Theme} from '../../model/theme.ts'
import {frame} from '../../themes/frame.ts'
import {packagedFont} from '../../world.ts'
import {expectedWords, missingWords, wordsOfDeck, wordsOfMemo} from '../checks/lost-words.ts'
import {deckOverflow} from '../checks/overflow.ts'
import {greyPng} from './png.ts'

const measure = measureWith({font: packagedFont})
const picture = (width: number, height: number): LoadedImage => ({
  bytes: greyPng(width, height),
  mime: 'image/png',
  width,
  height,
  words: ''
})
/** The pictures that generated documents name; all but the missing one. */
const images: ReadonlyMap<string, LoadedImage> = new Map([
  ['wide.png', picture(2400, 500)],
  ['tall.png', picture(600, 2000)],
  ['small.png', picture(90, 60)]
])

const ignore = (): void => undefined

/** A Markdown text as a draft of a shape. */
export const draftOf = (text: string, shape: Shape): Draft =>
  markdownDraft({file: 'generated.md', text, tree: parseMarkdown(text)}, shape, ignore).draft

const contextOf = (theme: Theme): LayoutContext => ({
  theme,
  frame,
  info: {title: 'Generated documents', author: '', subject: '', lang: 'en', date: ''},
  marking: '',
  pageBanner: () => '',
  designation: [],
  measure,
  images,
  lost: new Map(),
  languages: new Map(),
  sources: [],
  form: unnamed
})

/** A result and its faults, in words; none when it is sound. */
export interface Made<T> {
  readonly result: T
  readonly faults: readonly string[]
}

/** What raw HTML was reported as left out, against what the draft has. */
function unreported({root}: Draft, reported: number): readonly string[] {
  let asked = 0
  visit(root, 'html', ({value}) => {
    if (!/^<!--|^<br\s*\/?>$/i.test(value)) asked++
  })
  return reported >= asked ? [] : [`${asked} pieces of HTML are left out, ${reported} are reported`]
}

/** The slides of a draft in a theme. */
export function deckOf(draft: Draft, theme: Theme): Made<Deck> {
  let html = 0
  const result = layOutDeck(draft, contextOf(theme), ({rule}) => {
    if (rule === 'html-is-text') html++
  })
  const missing = missingWords(expectedWords(draft.root), wordsOfDeck(result))
  const faults = [
    ...deckOverflow(result, measure),
    ...missing.map((word) => `lost: ${word}`),
    ...unreported(draft, html)
  ]
  return {result, faults}
}

/** The pages of a draft in a theme. */
export function memoOf(draft: Draft, theme: Theme): Made<Memo> {
  let html = 0
  const result = layOutMemo(draft, contextOf(theme), ({rule}) => {
    if (rule === 'html-is-text') html++
  })
  const missing = missingWords(expectedWords(draft.root), wordsOfMemo(result))
  const faults = [...faultsOf(result), ...missing.map((word) => `lost: ${word}`), ...unreported(draft, html)]
  return {result, faults}
}
