// Where the text of a memorandum ends, and what is enclosed begins.
import type {Root} from 'mdast'
import type {Exhibit} from '../../../../model/draft.ts'

type Nodes = Root['children']
const isClosing = (node: Nodes[number]): node is Exhibit => node.type === 'exhibit' && node.kind === 'closing'

/** What the memorandum says, its closing, and what is enclosed: from the page break on after the closing, or without one from the first. */
export function splitMemorandum(nodes: Nodes): {
  readonly text: Nodes
  readonly closing: Exhibit | undefined
  readonly enclosed: Nodes
} {
  const at = nodes.findIndex(isClosing)
  const end = at >= 0 ? at : nodes.findIndex((node) => node.type === 'pageStart')
  const closing = nodes.find(isClosing)
  return end < 0
    ? {text: nodes, closing, enclosed: []}
    : {text: nodes.slice(0, end), closing, enclosed: nodes.slice(end).filter((node) => node !== closing)}
}
