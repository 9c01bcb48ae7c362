// Plain Markdown, made a draft: where its slides begin, what its notes are, what its front matter says.
import type {Root, RootContent} from 'mdast'
import {everyNode} from '../every-node.ts'
import type {Draft, Report, Shape} from '../model/stages.ts'
import {blocksOf} from './blocks.ts'
import {deckOf} from './deck.ts'
import {nestDivs} from './divs.ts'
import {formOf, withForm} from './form.ts'
import {type FrontMatter, frontMatterOf, isTitleBlock} from './front-matter.ts'
import {memoOf} from './memo.ts'
import {withNotesOutside} from './notes.ts'
import {partParagraphs} from './parted-paragraphs.ts'
import type {Reading} from './reading.ts'
import {shortenAddresses} from './short-addresses.ts'
import {withoutSlideMatter} from './slide-matter.ts'
import {drawnLinesOf} from './text-tables.ts'
import {reportUnused} from './unused.ts'

export type {FrontMatter} from './front-matter.ts'
export {addFences, parseMarkdown} from './parse.ts'
export {shallowTree} from './shallow.ts'

export interface MarkdownDraft {
  readonly draft: Draft
  readonly front: FrontMatter
}

/** A Markdown file. */
export interface MarkdownFile {
  /** Path for diagnostics. */
  readonly file: string
  readonly text: string
  /** As `parseMarkdown` gives it, or another parser of remark that knows the fences. It is changed. */
  readonly tree: Root
}

/**
 * Markdown as it stands, made a deck or a memo: CommonMark and GFM, with what plain files of Pandoc and Marp have
 * beside it. `asked` is a form that goes before that of the front matter. Every word of it is in the draft, but comments and raw HTML, which are reported.
 */
export function markdownDraft(
  {file, text, tree}: MarkdownFile,
  shape: Shape,
  report: Report,
  asked = ''
): MarkdownDraft {
  const given = frontMatterOf(tree, file, report)
  const front = asked === '' ? given : {...given, form: asked}
  const reading: Reading = {
    file,
    text,
    drawnLines: drawnLinesOf(text),
    shape,
    marp: front.marp,
    report,
    unused: {attributes: [], directives: []}
  }
  shortenAddresses(tree, file, report)
  partParagraphs(tree, file, report)
  markPlaces(tree, file)
  nestDivs(tree, reading)
  const own = tree.children.filter((node, index) => node.type !== 'yaml' && !(index === 0 && isTitleBlock(node)))
  const blocks = withNotesOutside(blocksOf(withoutSlideMatter(own, reading), reading))
  const form = formOf(front, file, report)
  const children: RootContent[] =
    shape === 'deck' ? deckOf(blocks, front) : withForm(memoOf(blocks, front, reading), form, front, file, report)
  reportUnused(front, reading)
  return {draft: {shape, theme: front.theme, form, root: {type: 'root', children}}, front}
}

/** Says of each node where it stands, for the diagnostics of later stages. */
function markPlaces(tree: Root, file: string): void {
  everyNode(tree, (node) => {
    const start = node.position?.start
    if (start) node.data = {...node.data, from: `${file}:${start.line}:${start.column}`}
  })
}
