// The words of a line, as paragraphs.
import type {Paragraph, PhrasingContent} from 'mdast'
import {type Making, phrasing} from './phrasing.ts'
import type {HtmlNode} from './tree.ts'

/** What a paragraph is when it is no paragraph of the text. */
export type Told = 'caption' | 'code'

declare module 'mdast' {
  interface ParagraphData {
    /** The role of its passage, where the source says it. */
    role?: Told
  }
}

/** The paragraphs of a line; two breaks one after the other end a paragraph. */
export function paragraphs(line: readonly HtmlNode[], making: Making, told?: Told): readonly Paragraph[] {
  const nodes = line.flatMap((node) => phrasing(node, making))
  const parts: PhrasingContent[][] = [[]]
  nodes.forEach((node, at) => {
    const part = parts[parts.length - 1] as PhrasingContent[]
    if (node.type !== 'break' || !nextIsBreak(nodes, at)) part.push(node)
    else if (part.length > 0) parts.push([])
  })
  return parts.flatMap((part) => paragraph(part, making, told) ?? [])
}

function nextIsBreak(nodes: readonly PhrasingContent[], at: number): boolean {
  for (let next = at + 1; next < nodes.length; next++) {
    const node = nodes[next]
    if (node?.type === 'break') return true
    if (node?.type !== 'text' || node.value.trim() !== '') return false
  }
  return false
}

const isBlank = (node: PhrasingContent | undefined): boolean =>
  node?.type === 'break' || (node?.type === 'text' && node.value.trim() === '')

function paragraph(part: readonly PhrasingContent[], making: Making, told: Told | undefined): Paragraph | undefined {
  let from = 0
  let to = part.length
  while (from < to && isBlank(part[from])) from++
  while (to > from && isBlank(part[to - 1])) to--
  const children = part.slice(from, to)
  const first = children[0]?.position?.start.offset
  const last = children[children.length - 1]?.position?.end.offset
  if (first === undefined || last === undefined) return undefined
  return {
    type: 'paragraph',
    children,
    position: making.position(first, Math.max(first, last)),
    ...(told === undefined ? {} : {data: {role: told}})
  }
}
