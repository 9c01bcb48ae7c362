// Takes away what turned out to be empty: a slide whose exhibits show nothing, a side head with nothing under it.
import type {Root, RootContent} from 'mdast'
import type {Shape} from '../model/stages.ts'

type Nodes = Root['children']

/** Nodes that show nothing by themselves. */
const MARKERS: ReadonlySet<RootContent['type']> = new Set(['pageStart', 'label', 'notes', 'nothing', 'otherwise'])

/** Slides, or side heads with what stands under them, from which nothing is left go; then the markers go. */
export function prune(children: Nodes, shape: Shape): Nodes {
  const starts = shape === 'deck' ? isPageStart : beginsBlock
  return groups(children, starts)
    .map((group) => withOtherwise(group, shape))
    .filter((group) => !group.some((node) => node.type === 'nothing') || group.some((node) => isContent(node, shape)))
    .flat()
    .filter((node) => node.type !== 'nothing')
}

/** Where nothing else is shown the words for that case stand; else they go. */
function withOtherwise(group: Nodes, shape: Shape): Nodes {
  const empty = !group.some((node) => isContent(node, shape))
  return group.flatMap((node): Nodes => {
    if (node.type !== 'otherwise') return [node]
    return empty && node.children.length > 0 ? [{type: 'paragraph', children: node.children}] : []
  })
}

export const isPageStart = (node: RootContent): boolean => node.type === 'pageStart'

const beginsBlock = (node: RootContent): boolean =>
  node.type === 'pageStart' ||
  (node.type === 'heading' && node.depth <= 2) ||
  (node.type === 'exhibit' && node.kind === 'closing')

/** Cuts the nodes before each one that begins a group. */
export function groups(children: Nodes, begins: (node: RootContent) => boolean): Nodes[] {
  const result: Nodes[] = [[]]
  for (const node of children) {
    if (begins(node)) result.push([])
    result.at(-1)?.push(node)
  }
  return result.filter((group) => group.length > 0)
}

/** In the memo a claim head is content, as the claim stands there and nowhere else; and so is the title. */
function isContent(node: RootContent, shape: Shape): boolean {
  if (node.type === 'heading') return shape === 'memo' && (node.depth === 3 || node.depth === 1)
  return !MARKERS.has(node.type)
}
