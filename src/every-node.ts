import type {Nodes} from 'mdast'

/**
 * Shows every node of a tree, a node before its children. As `visit` of unist-util-visit does without a test, which makes a
 * function for each node and gives it a name: in a large file that takes longer than most of what is done with the nodes.
 */
export function everyNode(node: Nodes, see: (node: Nodes) => void): void {
  see(node)
  if ('children' in node) for (const child of node.children) everyNode(child, see)
}
