// The blocks of words in a tree, in reading order: what becomes passages once furniture is set aside and words are mended.
import type {BlockContent, List, Nodes, Root, RootContent, Table} from 'mdast'
import type {PassageRole} from '../model/source.ts'
import {type Aside, endOf, htmlReason, inlineWords, startOf} from './inline.ts'
import {type Placed, placing} from './placed.ts'

export interface Block {
  readonly role: PassageRole
  readonly depth: number
  /** As in the source, line ends with it; collapsed later. */
  readonly words: Placed
  readonly start: number
  readonly end: number
  /** The block that introduces this list item. */
  readonly stem: Block | undefined
  /** The table of a cell: its cells are one paragraph to the reader. */
  readonly table: Table | undefined
  /** Inside a quote, a note, a list or a table; such a block is never a heading or page furniture by its looks alone. */
  readonly inside: 'root' | 'quote' | 'note' | 'list' | 'table'
  readonly liftable: boolean
  readonly node: Nodes
}

export interface Blocks {
  readonly blocks: readonly Block[]
  readonly asides: readonly Aside[]
}

interface Walk {
  readonly raw: string
  readonly blocks: Block[]
  readonly asides: Aside[]
}

interface Context {
  readonly inside: Block['inside']
  /** Of the list that the blocks are in; 0 outside. */
  readonly depth: number
  readonly stem: Block | undefined
}

const TOP: Context = {inside: 'root', depth: 0, stem: undefined}

/** All blocks with words in them, and what is no text: raw HTML, comments, struck-out words. */
export function blocksOf(tree: Root, raw: string): Blocks {
  const walk: Walk = {raw, blocks: [], asides: []}
  flow(tree.children, TOP, walk)
  return walk
}

function flow(nodes: readonly RootContent[], context: Context, walk: Walk): void {
  let last: Block | undefined
  for (const node of nodes) {
    const before = walk.blocks.length
    if (node.type === 'list') list(node, {...context, stem: introduces(last) ? last : context.stem}, walk)
    else visit(node, context, walk)
    last = walk.blocks.length > before ? walk.blocks[walk.blocks.length - 1] : last
    if (node.type !== 'paragraph' && node.type !== 'list') last = undefined
  }
}

function visit(node: RootContent, context: Context, walk: Walk): void {
  switch (node.type) {
    case 'heading':
      words(node, context.inside === 'root' ? 'heading' : 'paragraph', node.depth, context, walk)
      break
    case 'paragraph':
      words(node, 'paragraph', 0, context, walk)
      break
    case 'blockquote':
      flow(node.children, {...context, inside: 'quote'}, walk)
      break
    case 'footnoteDefinition':
      flow(node.children, {...context, inside: 'note'}, walk)
      break
    case 'table':
      table(node, walk)
      break
    case 'code':
      code(node, node.value, context, walk)
      break
    case 'html':
      walk.asides.push({start: startOf(node), end: endOf(node), reason: htmlReason(node.value)})
      break
    default:
  }
}

function list(node: List, context: Context, walk: Walk): void {
  const inside = context.inside === 'root' ? 'list' : context.inside
  const within: Context = {inside, depth: context.depth + 1, stem: context.stem}
  for (const item of node.children) {
    const before = walk.blocks.length
    const [first, ...rest] = item.children
    if (first?.type === 'list') list(first, within, walk)
    else if (first) visit(first, within, walk)
    const own = walk.blocks[before]
    const nested: Context = {...within, stem: own ?? within.stem}
    for (const child of rest as BlockContent[]) {
      if (child.type === 'list') list(child, nested, walk)
      else visit(child, within, walk)
    }
  }
}

function words(
  node: Extract<BlockContent, {type: 'heading' | 'paragraph'}>,
  role: PassageRole,
  depth: number,
  context: Context,
  walk: Walk
): void {
  const {words: placed, asides} = inlineWords(node.children, walk.raw, startOf(node), endOf(node))
  for (const aside of asides) walk.asides.push(aside)
  if (placed.text.trim() === '') return
  const told = 'data' in node && node.type === 'paragraph' ? node.data?.role : undefined
  const quoted = context.inside === 'quote'
  const item = context.inside === 'list' && role === 'paragraph'
  walk.blocks.push({
    role: told ?? (quoted ? 'quote' : item ? 'item' : role),
    depth: role === 'heading' ? depth : context.depth,
    words: placed,
    start: startOf(node),
    end: endOf(node),
    stem: context.stem,
    table: undefined,
    inside: context.inside,
    liftable: told === undefined && (context.inside === 'root' || context.inside === 'list'),
    node
  })
}

function table(node: Table, walk: Walk): void {
  for (const row of node.children) {
    for (const cell of row.children) {
      const {words: placed, asides} = inlineWords(cell.children, walk.raw, startOf(cell), endOf(cell))
      for (const aside of asides) walk.asides.push(aside)
      if (placed.text.trim() === '') continue
      const [start, end] = [startOf(cell), endOf(cell)]
      walk.blocks.push({...notText(cell, start, end), role: 'cell', words: placed, table: node, inside: 'table'})
    }
  }
}

/** The lines of a code block end where the lines of the source end; the fence is not among its words. */
function code(node: Nodes, value: string, context: Context, walk: Walk): void {
  if (value.trim() === '') return
  const [start, end] = [startOf(node), endOf(node)]
  const fenced = /^[`~]/.test(walk.raw.slice(start, start + 1))
  const into = placing()
  let at = fenced ? walk.raw.indexOf('\n', start) + 1 : start
  for (const line of value.split('\n')) {
    const newline = walk.raw.indexOf('\n', at)
    const stop = newline < 0 || newline > end ? end : newline
    into.add(`${line}\n`, Math.max(at, stop - line.length))
    at = stop + 1
  }
  walk.blocks.push({...notText(node, start, end), role: 'code', words: into.done(), inside: context.inside})
}

const notText = (node: Nodes, start: number, end: number) =>
  ({depth: 0, start, end, stem: undefined, table: undefined, liftable: false, node}) as const

/** Words that announce a list without a colon. */
const ANNOUNCES = /\b(?:following|below|these|as follows|include[sd]?|including)\b[^.]*\.?$/i

/** Whether a paragraph introduces the list right after it: by a colon, by its words, or because it does not end. */
function introduces(block: Block | undefined): boolean {
  if (!block || block.role === 'heading') return false
  const text = block.words.text.trimEnd()
  return /[:–—-]$/.test(text) || !/[.!?…]["'”’)\]]*$/.test(text) || ANNOUNCES.test(text.slice(-160))
}
