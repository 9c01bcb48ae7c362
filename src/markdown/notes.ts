import type {RootContent} from 'mdast'
import type {Notes} from '../model/draft.ts'

/** Notes that stand within columns, lists or quotations, behind the block that holds them: a slide has them, not a part of it. */
export const withNotesOutside = (blocks: readonly RootContent[]): RootContent[] =>
  blocks.flatMap((node): RootContent[] => {
    if (node.type === 'notes' || node.type === 'paragraph' || node.type === 'heading' || !('children' in node))
      return [node]
    const notes: Notes[] = []
    const rest = without(node, notes)
    return notes.length === 0 ? [node] : [rest, ...notes]
  })

function without<T extends RootContent>(node: T, notes: Notes[]): T {
  if (!('children' in node) || node.type === 'paragraph') return node
  const children = (node.children as RootContent[]).flatMap((child): RootContent[] => {
    if (child.type !== 'notes') return [without(child, notes)]
    notes.push(child)
    return []
  })
  return {...node, children} as T
}
