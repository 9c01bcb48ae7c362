import type {Paragraph, RootContent} from 'mdast'

const DASHES = /^-{2,3}[ \t]+(?=\S)/

/** Two or three hyphens before the name under a quotation are a dash. */
export const withDash = (nodes: readonly RootContent[]): RootContent[] =>
  nodes.map((node, index) => (index === nodes.length - 1 && node.type === 'paragraph' ? dashed(node) : node))

function dashed(node: Paragraph): Paragraph {
  const [first, ...rest] = node.children
  if (first?.type !== 'text' || !DASHES.test(first.value)) return node
  return {...node, children: [{...first, value: first.value.replace(DASHES, '— ')}, ...rest]}
}
