import type {Nodes, Root} from 'mdast'

/**
 * Calls a function with every node of a tree, parents first. For walks over whole files that need no parents: those of
 * `unist-util-visit` keep a list of them for every node, which costs ten times as much.
 */
export function eachNode(tree: Root | Nodes, each: (node: Nodes) => void): void {
  each(tree)
  if ('children' in tree) for (const child of tree.children) eachNode(child as Nodes, each)
}
