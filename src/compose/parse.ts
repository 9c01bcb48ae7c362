// Template text to mdast, with directives; colons in prose stay colons.
import type {Parents, Root, Text} from 'mdast'
import type {TextDirective} from 'mdast-util-directive'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {SKIP, visit} from 'unist-util-visit'

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']).use(remarkDirective)

/** Parses a template. `known` are the names of all directives: only those may follow a letter or digit. */
export function parseTemplate(text: string, known: readonly string[]): Root {
  const tree = parser.parse(text)
  visit(tree, 'textDirective', (node, index, parent) => {
    if (parent === undefined || index === undefined || !isAccident(node, text, known)) return undefined
    return [SKIP, replaceByText(parent, index, literal(node, text))]
  })
  return tree
}

/** `ratio a:b`, `at 10:am`: inside a token, and no directive has that name. */
function isAccident(node: TextDirective, text: string, known: readonly string[]): boolean {
  const before = text.charAt((node.position?.start.offset ?? 0) - 1)
  return !known.includes(node.name) && before !== '' && !/[\s([{"'“‘*_~|>]/.test(before)
}

const literal = (node: TextDirective, text: string): string =>
  text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)

/** Puts text in place of a child, joined with the text on either side; gives the index to go on from. */
function replaceByText(parent: Parents, index: number, value: string): number {
  const siblings = parent.children as Text[]
  const before = siblings[index - 1]?.type === 'text' ? siblings[index - 1] : undefined
  const after = siblings[index + 1]?.type === 'text' ? siblings[index + 1] : undefined
  const joined: Text = {type: 'text', value: `${before?.value ?? ''}${value}${after?.value ?? ''}`}
  const start = before?.position ?? siblings[index]?.position
  const end = after?.position ?? siblings[index]?.position
  if (start && end) joined.position = {start: start.start, end: end.end}
  const from = before === undefined ? index : index - 1
  siblings.splice(from, 1 + (before === undefined ? 0 : 1) + (after === undefined ? 0 : 1), joined)
  return from + 1
}
