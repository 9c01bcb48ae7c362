// The blocks of a Markdown file as a memo.
import type {Heading, RootContent} from 'mdast'
import {toString as plainText} from 'mdast-util-to-string'
import {heading, paragraph} from './deck.ts'
import type {FrontMatter} from './front-matter.ts'
import {parseMarkdown} from './parse.ts'
import type {Reading} from './reading.ts'

/**
 * Title and blocks; `withForm` puts before and after them what the form has. The one heading of level one is the title; several of them are the parts of what the front
 * matter names. Speaker notes are left out, and counted.
 */
export function memoOf(blocks: readonly RootContent[], front: FrontMatter, reading: Reading): RootContent[] {
  const tops = blocks.filter((node) => node.type === 'heading' && node.depth === 1)
  const titled: RootContent[] = front.title === '' ? [] : [heading(1, front.title)]
  if (front.title !== '' && front.subtitle !== '') titled.push(paragraph(front.subtitle))
  if (front.abstract !== '') titled.push(...parseMarkdown(front.abstract).children)
  const isTitle = (node: RootContent): boolean =>
    front.title !== '' && node === tops[0] && plainText(node) === front.title
  const shift = front.title !== '' || tops.length > 1 ? 1 : 0
  const body = blocks
    .filter((node, index) => node.type !== 'notes' && !isTitle(node) && !isSlideBreak(node, blocks[index + 1]))
    .map((node) => lowered(node, shift))
  reportNotes(blocks.filter((node) => node.type === 'notes').length, reading)
  return [...titled, ...body]
}

/** A rule that only begins the slide of the heading below it. */
const isSlideBreak = (node: RootContent, next: RootContent | undefined): boolean =>
  node.type === 'thematicBreak' && (next === undefined || next.type === 'heading')

const lowered = (node: RootContent, by: number): RootContent =>
  node.type === 'heading' ? {...node, depth: Math.min(6, node.depth + by) as Heading['depth']} : node

function reportNotes(count: number, {file, report}: Reading): void {
  if (count === 0) return
  report({
    rule: 'speaker-notes-are-spoken',
    file,
    message:
      count === 1 ? 'One speaker note is left out of the memo.' : `${count} speaker notes are left out of the memo.`,
    note: 'Notes are what is said beside a slide; they stand in the deck.',
    hints: ['Take the words out of `::: notes` to show them.']
  })
}
