// The tag tree while it grows: tags are made in reading order, each after its parent.
import type {Tag, TagRole} from '../../model/memo.ts'

export interface TagTree {
  readonly list: readonly Tag[]
  /** Adds a tag and gives its index. */
  add(role: TagRole, parent: number, attributes?: Omit<Tag, 'role' | 'parent'>): number
}

/** A tree with the Document as tag 0, its own parent. */
export function tagTree(): TagTree {
  const list: Tag[] = [{role: 'Document', parent: 0}]
  return {
    list,
    add(role, parent, attributes = {}) {
      list.push({role, parent, ...attributes})
      return list.length - 1
    }
  }
}
