// What the gallery shows of a theme: a deck with every layout of a slide, and memos with every kind of page.
import type {RootContent} from 'mdast'
import {forms, policy, unnamed} from '../../forms/index.ts'
import {layOutDeck} from '../../layout/deck/index.ts'
import {exhibits} from '../../layout/deck/testing/drafts.ts'
import {context as deckContext} from '../../layout/deck/testing/lay-out.ts'
import {layOutMemo} from '../../layout/memo/index.ts'
import {testContext as memoContext} from '../../layout/memo/testing/laid-out.ts'
import {sampleDraft} from '../../layout/memo/testing/sample-draft.ts'
import {markdownDraft, parseMarkdown} from '../../markdown/index.ts'
import type {Form} from '../../model/form.ts'
import type {Draft, Shape} from '../../model/stages.ts'
import type {Theme} from '../../model/theme.ts'
import {packagedFont} from '../../world.ts'
import {writePdf} from '../../writers/pdf/index.ts'
import {writePptx} from '../../writers/pptx/index.ts'

/** A file of the gallery. */
export interface Piece {
  /** `exhibits`, `markdown`, or the name of a form. */
  readonly name: string
  readonly shape: Shape
  readonly bytes: Uint8Array
}

const MARKING = 'FOR THE HARBOUR OFFICE'
const ignore = (): void => {}

/** All slides that a briefing can have, one of a kind. */
const everyExhibit = (): Draft => {
  const children = Object.values(exhibits).flatMap(({root}): RootContent[] => [{type: 'pageStart'}, ...root.children])
  return {shape: 'deck', theme: '', form: unnamed, root: {type: 'root', children}}
}

/** The files of one theme. `markdown` is the text of `everything.md`. */
export async function piecesOf(theme: Theme, markdown: string): Promise<readonly Piece[]> {
  const deck = {...deckContext, theme, marking: MARKING, pageBanner: () => MARKING}
  const memo = memoContext(theme, {marking: MARKING})
  const written = (shape: Shape, form = '') =>
    markdownDraft({file: 'everything.md', text: markdown, tree: parseMarkdown(markdown)}, shape, ignore, form).draft
  const inForm = async (form: Form): Promise<Piece> => {
    const draft = written('memo', form.name)
    return {
      name: form.name,
      shape: 'memo',
      bytes: await writePdf(layOutMemo(draft, {...memo, form}, ignore), packagedFont)
    }
  }
  return [
    {name: 'exhibits', shape: 'deck', bytes: await writePptx(layOutDeck(everyExhibit(), deck, ignore))},
    {name: 'markdown', shape: 'deck', bytes: await writePptx(layOutDeck(written('deck'), deck, ignore))},
    {name: 'exhibits', shape: 'memo', bytes: await writePdf(layOutMemo(sampleDraft, memo, ignore), packagedFont)},
    {name: 'markdown', shape: 'memo', bytes: await writePdf(layOutMemo(written('memo'), memo, ignore), packagedFont)},
    ...(await Promise.all(forms.filter((form) => form !== policy).map(inForm)))
  ]
}
