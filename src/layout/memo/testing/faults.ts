// What must hold for every memo, checked on its items: nothing outside, nothing over another, everything tagged.
import type {Memo, MemoItem, MemoPage} from '../../../model/memo.ts'
import {geometryOf} from '../geometry.ts'
import {linesOn} from './as-text.ts'

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly words: string
}

/** Parts of the size that letters reach above and below the baseline. */
const ABOVE = 0.7
const BELOW = 0.2
const TOLERANCE = 0.1

/** The faults of a memo in words; none when it is sound. */
export const faultsOf = (memo: Memo): readonly string[] => [
  ...memo.pages.flatMap(({items, size}, page) => [
    ...outside(items, size, memo).map((words) => `page ${page + 1}: outside the text area: ${words}`),
    ...overlapping(items).map((words) => `page ${page + 1}: one over the other: ${words}`)
  ]),
  ...wrongTags(memo),
  ...skippedHeadings(memo),
  ...loneLines(memo),
  ...deadLinks(memo)
]

function boxOf(line: MemoItem & {type: 'line'}): Box {
  const size = Math.max(...line.runs.map((run) => run.size), 0)
  return {
    left: line.x,
    right: line.x + Math.max(...line.runs.map((run) => run.x + run.width), 0),
    top: line.baseline - ABOVE * size,
    bottom: line.baseline + BELOW * size,
    words: line.runs.map((run) => run.text).join('')
  }
}

function outside(items: readonly MemoItem[], size: MemoPage['size'], memo: Memo): readonly string[] {
  const {full, bottom} = geometryOf(memo.theme, size.width > size.height)
  return items.flatMap((item) => {
    if (item.tag === 'artifact') return []
    const box = item.type === 'line' ? boxOf(item) : item.type === 'image' ? imageBox(item) : undefined
    if (!box) return []
    const inside =
      box.left >= full.x - TOLERANCE &&
      box.right <= full.x + full.width + TOLERANCE &&
      box.top >= 52 - TOLERANCE &&
      box.bottom <= bottom + TOLERANCE
    return inside ? [] : [`${box.words} at ${Math.round(box.left)}–${Math.round(box.right)}, ${Math.round(box.bottom)}`]
  })
}

const imageBox = ({rect}: MemoItem & {type: 'image'}): Box => ({
  left: rect.x,
  right: rect.x + rect.width,
  top: rect.y,
  bottom: rect.y + rect.height,
  words: 'image'
})

function overlapping(items: readonly MemoItem[]): readonly string[] {
  const boxes = linesOn(items).map(boxOf)
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (b) =>
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > TOLERANCE &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > TOLERANCE
      )
      .map((b) => `${a.words} / ${b.words}`)
  )
}

function wrongTags(memo: Memo): readonly string[] {
  const parents = memo.tags.flatMap((tag, index) =>
    index > 0 && tag.parent >= index ? [`tag ${index} stands before its parent`] : []
  )
  const ids = memo.tags.flatMap((tag) => (tag.id === undefined ? [] : [tag.id]))
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index)
  const unknown = memo.pages.flatMap(({items}) =>
    items.filter((item) => item.tag !== 'artifact' && !memo.tags[item.tag]).map((item) => `no tag ${item.tag}`)
  )
  return [...parents, ...twice.map((id) => `two tags have the id ${id}`), ...unknown]
}

function skippedHeadings(memo: Memo): readonly string[] {
  let level = 0
  return memo.tags.flatMap(({role}) => {
    if (!/^H[1-4]$/.test(role)) return []
    const next = Number(role.slice(1))
    const skipped = next > level + 1
    level = next
    return skipped ? [`${role} follows level ${level}`] : []
  })
}

/** Paragraphs of which one line alone stands on a page. */
function loneLines(memo: Memo): readonly string[] {
  const lines = new Map<number, Map<number, number>>()
  memo.pages.forEach(({items}, page) => {
    for (const line of linesOn(items)) {
      if (line.tag === 'artifact' || memo.tags[line.tag]?.role !== 'P') continue
      const counts = lines.get(line.tag) ?? new Map<number, number>()
      counts.set(page, (counts.get(page) ?? 0) + 1)
      lines.set(line.tag, counts)
    }
  })
  return [...lines].flatMap(([tag, counts]) =>
    counts.size > 1 && [...counts.values()].some((count) => count < 2) ? [`one line alone of paragraph ${tag}`] : []
  )
}

function deadLinks(memo: Memo): readonly string[] {
  const lines = memo.pages.flatMap(({items}) => linesOn(items))
  const anchors = lines.flatMap(({anchor}) => (anchor === undefined ? [] : [anchor]))
  const twice = anchors.filter((anchor, index) => anchors.indexOf(anchor) !== index)
  const links = lines.flatMap(({runs}) => runs.flatMap(({link}) => (link && 'anchor' in link ? [link.anchor] : [])))
  return [
    ...links.filter((link) => !anchors.includes(link)).map((link) => `a link goes to ${link}, which is not there`),
    ...twice.map((anchor) => `two places are called ${anchor}`)
  ]
}
