// Tags that hold nothing are left out of the tree: they would be read out as empty paragraphs.
import type {Memo, MemoItem, MemoPage, Tag, TagRole} from '../../model/memo.ts'

/** An empty cell still counts the columns. */
const KEPT_EMPTY: ReadonlySet<TagRole> = new Set(['TD', 'TH'])

/** The tags that hold content, or hold tags that do, renumbered in the tree and on the pages. */
export function withoutEmptyTags(tags: readonly Tag[], pages: readonly MemoPage[]): Pick<Memo, 'tags' | 'pages'> {
  const used = usedTags(tags, pages)
  if (used.size === tags.length) return {tags, pages}
  const numbers = new Map<number, number>()
  const kept = tags.flatMap((tag, index) => {
    if (!used.has(index)) return []
    numbers.set(index, numbers.size)
    return [{...tag, parent: numbers.get(tag.parent) ?? 0}]
  })
  const renumbered = (tag: number): number => numbers.get(tag) ?? 0
  return {
    tags: kept,
    pages: pages.map(({size, items}) => ({size, items: items.map((item) => withTags(item, renumbered))}))
  }
}

function usedTags(tags: readonly Tag[], pages: readonly MemoPage[]): ReadonlySet<number> {
  const used = new Set<number>([0])
  const use = (index: number) => {
    for (let tag = index; !used.has(tag); tag = tags[tag]?.parent ?? 0) used.add(tag)
  }
  tags.forEach((tag, index) => {
    if (KEPT_EMPTY.has(tag.role)) use(index)
  })
  for (const {items} of pages)
    for (const item of items) {
      if (item.tag !== 'artifact') use(item.tag)
      if (item.type === 'line') for (const run of item.runs) if (run.tag !== undefined) use(run.tag)
    }
  return used
}

function withTags(item: MemoItem, renumbered: (tag: number) => number): MemoItem {
  const tag = item.tag === 'artifact' ? item.tag : renumbered(item.tag)
  if (item.type !== 'line') return {...item, tag}
  return {
    ...item,
    tag,
    runs: item.runs.map((run) => (run.tag === undefined ? run : {...run, tag: renumbered(run.tag)}))
  }
}
