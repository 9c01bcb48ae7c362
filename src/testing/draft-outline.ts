// A draft as text, one node a line, for golden files: words of sources stand in angle quotes, marks as they show.

import type {Root} from 'mdast'
import type {Node} from 'unist'
import type {Span} from '../model/source.ts'

interface AnyNode extends Node {
  readonly children?: readonly AnyNode[]
  readonly value?: string
  readonly name?: string
  readonly kind?: string
  readonly depth?: number
  readonly url?: string
  readonly values?: Readonly<Record<string, unknown>>
  readonly data?: {readonly origin?: readonly Span[]}
}

/** `‹words of a source›`, words of our own bare, `[1] [2]` for a citation, `~` for a no-break space. */
export function outlineOf(root: Root): string {
  return (root.children as readonly AnyNode[])
    .map((node) => lines(node, ''))
    .join('')
    .replaceAll('\u00a0', '~')
}

const BLOCKS = new Set(['exhibit', 'row', 'notes', 'list', 'listItem', 'table', 'tableRow', 'blockquote'])

function lines(node: AnyNode, indent: string): string {
  const head = [node.type, node.kind ?? node.name, node.depth].filter((part) => part !== undefined).join(' ')
  const values = node.values && Object.keys(node.values).length > 0 ? ` ${JSON.stringify(node.values)}` : ''
  const shown = words(node)
  if (!BLOCKS.has(node.type)) return `${indent}${head}${shown === '' ? '' : `: ${shown}`}\n`
  return `${indent}${head}${values}\n${(node.children ?? []).map((child) => lines(child, `${indent}  `)).join('')}`
}

function words(node: AnyNode): string {
  if (node.type === 'text') return node.data?.origin ? `‹${node.value}›` : (node.value ?? '')
  if (node.type === 'citation') return ` ${node.value}`
  return (node.children ?? []).map(words).join('')
}
