// Markdown text as a tree, unless it would keep a parser or a layout busy for minutes.
import type {Paragraph, Root} from 'mdast'
import {visit} from 'unist-util-visit'
import {parseTemplate} from '../compose/parse.ts'
import type {Report} from '../model/stages.ts'
import {excessOf} from '../readers/markdown-depth.ts'
import {partParagraphs} from './parted-paragraphs.ts'

/** Addresses of the web are shorter; one that stands in thousands of links fills the file. In characters. */
const LONGEST_ADDRESS = 4_000

/** The tree of a text; its paragraphs as they stand, with the reason reported, when its markup goes too far. */
export function markdownTree(text: string, file: string, report: Report): Root {
  const tree = treeOf(text, file, report)
  partParagraphs(tree, file, report)
  return tree
}

function treeOf(text: string, file: string, report: Report): Root {
  const excess = excessOf(text)
  if (excess !== undefined) {
    report({
      rule: 'markup-is-shallow',
      file,
      line: excess.line,
      message: `The markup has ${excess.what}, so the file is shown as plain text.`,
      note: 'A Markdown parser takes minutes for such a text, or fails.',
      hints: ['Take the markup out of that line.']
    })
    return paragraphsOf(text)
  }
  const tree = parseTemplate(text, [])
  visit(tree, (node) => {
    if ((node.type !== 'link' && node.type !== 'definition') || node.url.length <= LONGEST_ADDRESS) return
    const {line, column} = node.position?.start ?? {line: 1, column: 1}
    report({
      rule: 'link-is-usable',
      file,
      line,
      column,
      message: `The address of this link has ${node.url.length} characters; its words are shown without it.`,
      note: `Readers of slides and pages follow addresses of up to ${LONGEST_ADDRESS}.`,
      hints: ['Name a shorter address.']
    })
    node.url = ''
  })
  return tree
}

/** What blank lines part, each a paragraph. */
function paragraphsOf(text: string): Root {
  const children: Paragraph[] = []
  const lines = text.split('\n')
  for (let from = 0; from < lines.length; ) {
    let to = from
    while (to < lines.length && lines[to]?.trim() !== '') to++
    const value = lines.slice(from, to).join('\n')
    const position = {start: {line: from + 1, column: 1}, end: {line: to, column: (lines[to - 1]?.length ?? 0) + 1}}
    if (to > from) children.push({type: 'paragraph', children: [{type: 'text', value}], position})
    from = to + 1
  }
  return {type: 'root', children}
}
