// Template text to mdast, with directives; colons in prose stay colons.
import type {Parents, Root, RootContent, Text} from 'mdast'
import type {TextDirective} from 'mdast-util-directive'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {parsedPiecewise} from './piecewise.ts'

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']).use(remarkDirective)

/**
 * Parses a template. `known` are the names of all directives: only those may follow a letter or digit.
 * Where there are none, as in a plain Markdown file, every colon in a line is a colon.
 */
export function parseTemplate(text: string, known: readonly string[]): Root {
  const tree = parsedPiecewise(text, (piece) => parser.parse(piece))
  settle(tree, text, known)
  return tree
}

/** Makes text of what only looks like a directive, joined with the text on either side. */
function settle(parent: Parents, text: string, known: readonly string[]): void {
  const children: RootContent[] = []
  for (const child of parent.children) {
    const settled = child.type === 'textDirective' && isAccident(child, text, known) ? literal(child, text) : child
    const last = children.at(-1)
    if (settled.type === 'text' && last?.type === 'text') {
      last.value += settled.value
      if (last.position && settled.position) last.position.end = settled.position.end
    } else children.push(settled)
    if ('children' in settled) settle(settled, text, known)
  }
  parent.children = children as typeof parent.children
}

/** `ratio a:b`, `at 10:am`: inside a token, and no directive has that name. */
function isAccident(node: TextDirective, text: string, known: readonly string[]): boolean {
  if (known.length === 0) return true
  const before = text.charAt((node.position?.start.offset ?? 0) - 1)
  return !known.includes(node.name) && before !== '' && !/[\s([{"'“‘*_~|>]/.test(before)
}

function literal({position}: TextDirective, text: string): Text {
  const value = text.slice(position?.start.offset ?? 0, position?.end.offset ?? 0)
  return {type: 'text', value, ...(position === undefined ? {} : {position: {...position}})}
}
