// Paragraphs longer than anything that is written: shown in parts, since lines are broken over a paragraph as a whole.
import type {Paragraph, PhrasingContent, Root} from 'mdast'
import {toString as plainText} from 'mdast-util-to-string'
import {SKIP, visit} from 'unist-util-visit'
import type {Report} from '../model/stages.ts'

/** Ten pages, and what one part of them gets. In characters. */
const LONGEST = 20_000
const PART = 3_000

/** Parts the long paragraphs of a tree in place, at words where there are any, and reports each. */
export function partParagraphs(tree: Root, file: string, report: Report): void {
  visit(tree, 'paragraph', (node, index, parent) => {
    const {start, end} = node.position ?? {}
    // Marks of phrasing only lengthen a source: what is short there is short.
    if ((end?.offset ?? Number.POSITIVE_INFINITY) - (start?.offset ?? 0) <= LONGEST) return undefined
    const length = plainText(node).length + node.children.length
    if (length <= LONGEST || index === undefined || !parent) return undefined
    const parts = partsOf(node)
    const {line, column} = node.position?.start ?? {line: 1, column: 1}
    report({
      rule: 'paragraph-fits-its-pages',
      file,
      line,
      column,
      message: `This paragraph has ${length} characters; it is shown in ${parts.length} parts.`,
      note: 'It takes more than ten pages.',
      hints: ['Part it by blank lines where its thoughts end.']
    })
    parent.children.splice(index, 1, ...parts)
    return [SKIP, index + parts.length]
  })
}

function partsOf({children, ...paragraph}: Paragraph): readonly Paragraph[] {
  const parts: PhrasingContent[][] = [[]]
  let room = PART
  for (const piece of children.flatMap(piecesOf)) {
    const length = plainText(piece).length + 1
    if (length > room && parts.at(-1)?.length !== 0) {
      parts.push([])
      room = PART
    }
    // A part does not begin with a line break.
    if (piece.type !== 'break' || parts.at(-1)?.length !== 0) parts.at(-1)?.push(piece)
    room -= length
  }
  return parts.filter((part) => part.length > 0).map((part) => ({...paragraph, children: part}))
}

/** Text in pieces that end at a space, or where they are as long as a part. */
function piecesOf(node: PhrasingContent): readonly PhrasingContent[] {
  if (node.type !== 'text' || node.value.length <= PART) return [node]
  const pieces: PhrasingContent[] = []
  for (let at = 0; at < node.value.length; ) {
    const space = node.value.slice(at, at + PART).search(/\s\S*$/)
    const end = at + PART >= node.value.length ? node.value.length : at + (space > 0 ? space + 1 : PART)
    pieces.push({...node, value: node.value.slice(at, end)})
    at = end
  }
  return pieces
}
