// Headings: which tag and which look each has, so that levels are never skipped and sentences never stand in the side column.
import type {Heading, Root, RootContent} from 'mdast'
import {toString as plainText} from 'mdast-util-to-string'
import type {Label} from '../../model/draft.ts'
import type {TagRole} from '../../model/memo.ts'

/** How a heading looks: in the side column, as a claim above its text, or as a small head. */
export type HeadLook = 'side' | 'claim' | 'minor'

export interface Head {
  readonly node: Heading | Label
  readonly look: HeadLook
  readonly role: TagRole
  readonly level: number
  readonly text: string
}

export interface Headings {
  /** The memo's title, when it is a heading of the draft. */
  readonly title: Heading | undefined
  readonly heads: ReadonlyMap<RootContent, Head>
}

/** The memo has tags for four levels. */
const ROLES: readonly TagRole[] = ['H1', 'H2', 'H3', 'H4']

/**
 * The only heading of depth 1 is the title, if no other heading stands before it; a draft with several has a title of
 * its own, and all its headings are one level lower. A level that is skipped is closed up; a heading
 * without words is none.
 */
export function headingsOf(root: Root): Headings {
  const nodes = root.children
    .filter((node) => node.type === 'heading' || node.type === 'label')
    .filter((node) => plainText(node).trim() !== '')
  const firsts = nodes.filter((node) => node.type === 'heading' && node.depth === 1)
  const first = nodes.find((node) => node.type === 'heading')
  const title = firsts.length === 1 && first === firsts[0] && first?.type === 'heading' ? first : undefined
  const lower = title ? 0 : firsts.length > 0 ? 1 : 0
  const heads = new Map<RootContent, Head>()
  const open: number[] = [1]
  for (const node of nodes) {
    if (node === title) continue
    const depth = node.type === 'label' ? 2 : node.depth + lower
    while (open.length > 1 && (open.at(-1) ?? 0) >= depth) open.pop()
    open.push(depth)
    const level = Math.min(open.length, ROLES.length)
    const look = depth <= 2 ? 'side' : depth === 3 ? 'claim' : 'minor'
    heads.set(node, {
      node,
      look,
      role: ROLES[level - 1] ?? 'H4',
      level,
      text: plainText(node.children.filter((child) => child.type !== 'citation'))
    })
  }
  return {title, heads}
}
