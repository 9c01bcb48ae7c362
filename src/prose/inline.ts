// The words of a paragraph or heading, out of its inline nodes.
import type {Nodes, PhrasingContent} from 'mdast'
import {align} from './align.ts'
import {type Placed, type Placing, placing} from './placed.ts'

/** Words inside a block that are not its text, with the reason. */
export interface Aside {
  readonly start: number
  readonly end: number
  readonly reason: string
}

export interface InlineWords {
  readonly words: Placed
  readonly asides: readonly Aside[]
}

/** Stands for a hard break until white space is collapsed: the line separator of Unicode. */
export const BREAK = '\u2028'

const BREAK_TAG = /^<\/?(?:br|p|div|li|td|th|tr)\b/i
const COMMENT = /^<!--/

export const startOf = (node: Nodes): number => node.position?.start.offset ?? -1
export const endOf = (node: Nodes): number => node.position?.end.offset ?? -1

/** Why raw HTML is set aside. */
export const htmlReason = (value: string): string => (COMMENT.test(value) ? 'comment' : 'raw HTML')

interface Walk {
  readonly raw: string
  readonly into: Placing
  readonly asides: Aside[]
  /** After the last character placed: where a node without a position begins. */
  at: number
  /** Where the content ends. */
  readonly to: number
  /** Inside `<sup>`: its figures are a note mark, not words. */
  raised: boolean
}

/**
 * Plain words of inline nodes: links keep theirs, images have none, marks of footnotes go, a hard break is a space.
 * `from` and `to` are where the content stands, for nodes that have lost their position (literal addresses).
 */
export function inlineWords(nodes: readonly PhrasingContent[], raw: string, from: number, to: number): InlineWords {
  const walk: Walk = {raw, into: placing(), asides: [], at: from, to, raised: false}
  for (const node of nodes) visit(node, walk)
  return {words: walk.into.done(), asides: walk.asides}
}

function visit(node: PhrasingContent, walk: Walk): void {
  const start = startOf(node)
  if (start >= 0) walk.at = start
  switch (node.type) {
    case 'text':
      if (node.data?.reference) for (const unit of node.value.split('')) walk.into.add(unit, walk.at)
      else text(node.value, endOf(node), walk)
      break
    case 'inlineCode':
      code(node.value, endOf(node), walk)
      break
    case 'html':
      html(node.value, walk)
      break
    case 'break':
      walk.into.add(BREAK, walk.at)
      break
    case 'delete':
      walk.asides.push({start: startOf(node), end: endOf(node), reason: 'struck out'})
      break
    default:
      if ('children' in node) for (const child of node.children) visit(child, walk)
  }
  const end = endOf(node)
  if (end >= 0) walk.at = end
}

function text(value: string, end: number, walk: Walk): void {
  if (walk.raised && /^[\d,*†‡ ]+$/.test(value)) {
    walk.asides.push({start: walk.at, end: walk.at + value.length, reason: 'footnote mark'})
    return
  }
  walk.at = align(walk.into, value, walk.raw, walk.at, end < 0 ? walk.to : end)
}

/** Verbatim, so nothing in it is decoded. */
function code(value: string, end: number, walk: Walk): void {
  const {raw, into} = walk
  let at = walk.at
  while (raw[at] === '`') at++
  const direct = raw.startsWith(value, at) ? at : raw.startsWith(value, at + 1) ? at + 1 : -1
  if (direct >= 0) into.add(value, direct)
  else align(into, value, raw, at, end)
}

function html(value: string, walk: Walk): void {
  walk.asides.push({start: walk.at, end: walk.at + value.length, reason: htmlReason(value)})
  if (BREAK_TAG.test(value)) walk.into.add(BREAK, walk.at)
  if (/^<sup\b/i.test(value)) walk.raised = true
  if (/^<\/sup\b/i.test(value)) walk.raised = false
}
