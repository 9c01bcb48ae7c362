// A draft as plain Markdown: for reading, and for `git diff`.
import type {Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import type {Draft} from '../model/stages.ts'
import {plainMarkdown} from './markdown/plain.ts'

const writer = unified()
  .use(remarkGfm, {tablePipeAlign: false})
  .use(remarkStringify, {bullet: '-', emphasis: '_', rule: '-', listItemIndent: 'one'})

/** The words of a draft as CommonMark with GFM tables and footnotes; the notes are the cited sentences in full. */
export function writeMarkdown(draft: Draft): string {
  const root: Root = plainMarkdown(draft.root)
  // No-break spaces are for setting type; in a text file they only get in the way of searching.
  const text = writer.stringify(root).replaceAll('\u00a0', ' ')
  // A number in brackets is a link only where it is defined, and a draft defines none.
  return text.replace(/\\\[(\d{1,3})\](?![(:[])/g, '[$1]')
}
